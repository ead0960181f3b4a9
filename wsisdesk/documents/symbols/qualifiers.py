"""What stands in parentheses after a number: place and year, status, Council note, old session.

``(Rev. Bucharest, 2022)``, ``(المعدَّل في 2023)``, ``(2022年，布加勒斯特，修订版)``,
``(C11, last amended C23)``, ``(Rev.WRC-19)``, ``(V)``, ``(2002)``. Other parentheses are prose.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from wsisdesk.documents.symbols.tables import any_of, folded_form, spoken, table
from wsisdesk.text.alphabets import roman_value

_BRACKETS = re.compile(r" *\(([^()]{1,80})\)")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_ROMAN = re.compile(r"(?:(ES|S)-)?([IVXLC]+)")
_ARABIC_SESSION = re.compile(r"د *(?P<special>ا *(?P<emergency>ط)?)? *- *(?P<number>\d{1,2})")
_COUNCIL_NOTE = re.compile(r"C-?(\d\d)(?!\d)")
_RADIO_CONFERENCE = re.compile(r"(?i:rev\.? *)?(?:WRC|CMR|ВКР)-?(\d\d)")
_PLACE_AND_YEAR = re.compile(r"[^\W\d_][^\d()]{1,40}, *(?:19|20)\d\d(?: *г\.?)?")


@dataclass(frozen=True, slots=True)
class Qualifier:
    """What the parentheses say; ``end`` is where they close.

    ``session`` is the old session in Arabic numerals: ``5``, ``s-6``, ``es-1``. ``place`` is the
    English name of a city we know.
    """

    end: int
    year: str = ""
    place: str = ""
    revised: bool = False
    modified: bool = False
    noted: bool = False
    radio: bool = False
    session: str = ""

    @property
    def bare_year(self) -> bool:
        """Whether there is a year and nothing else, as Security Council resolutions have it."""
        told = self.place or self.revised or self.modified or self.noted or self.radio
        return bool(self.year) and not told


@cache
def _places() -> dict[str, str]:
    return {
        folded_form(form): place
        for place, entry in table("places").items()
        for form in spoken(entry)
    }


@cache
def _place_pattern() -> re.Pattern[str]:
    return re.compile(any_of(form for entry in table("places").values() for form in spoken(entry)))


@cache
def _status_pattern(status: str) -> re.Pattern[str]:
    return re.compile(any_of(spoken(table("citation_words")["status"][status])))


def read_qualifier(text: str, position: int) -> Qualifier | None:
    """Read the parentheses at ``position`` of a plain text, if they qualify a number."""
    match = _BRACKETS.match(text, position)
    if match is None:
        return None
    inside, end = match.group(1).strip(), match.end()
    return _session(inside, end) or _council_note(inside, end) or _dated(inside, end)


def _session(inside: str, end: int) -> Qualifier | None:
    """Read ``X``, ``S-VI`` and the Arabic ``د-10``, ``دإ-6`` (special), ``دإط-1`` (emergency)."""
    arabic = _ARABIC_SESSION.fullmatch(inside)
    if arabic:
        special = "es-" if arabic["emergency"] else "s-" if arabic["special"] else ""
        return Qualifier(end, session=f"{special}{int(arabic['number'])}")
    match = _ROMAN.fullmatch(inside)
    value = roman_value(match.group(2)) if match else None
    if match is None or value is None:
        return None
    special = f"{match.group(1).lower()}-" if match.group(1) else ""
    return Qualifier(end, session=f"{special}{value}")


def _council_note(inside: str, end: int) -> Qualifier | None:
    """Read ``C11`` and ``C11, last amended C23``: the latest session named is the version."""
    sessions = _COUNCIL_NOTE.findall(inside)
    words = _status_pattern("noted").sub("", _COUNCIL_NOTE.sub("", inside))
    if not sessions or words.strip(" ,.;-و"):
        return None
    return Qualifier(end, year=max(map(full_year, sessions)), noted=True)


def _dated(inside: str, end: int) -> Qualifier | None:
    radio = _RADIO_CONFERENCE.fullmatch(inside)
    if radio:
        return Qualifier(end, year=full_year(radio.group(1)), revised=True, radio=True)
    years = _YEAR.findall(inside)
    if len(years) != 1:
        return None
    place = _place_pattern().search(inside)
    revised = bool(_status_pattern("revised").search(inside))
    modified = not revised and bool(_status_pattern("modified").search(inside))
    bare = inside in (years[0], f"{years[0]} г.", f"{years[0]}年")
    if not (bare or place or revised or modified or _PLACE_AND_YEAR.fullmatch(inside)):
        return None
    name = _places()[folded_form(place.group())] if place else ""
    unknown = "" if bare or name or modified else "?"
    return Qualifier(end, years[0], name or unknown, revised, modified)


def full_year(two_digits: str) -> str:
    """Return the year that the two digits of a session number stand for."""
    return f"{'19' if int(two_digits) >= 47 else '20'}{two_digits}"
