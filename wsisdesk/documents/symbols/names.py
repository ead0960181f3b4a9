"""Works and versions for people: names in six languages, order in time, what users type."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from wsisdesk.documents.symbols import bodies, chinese, heads, itu, named, spelling, un
from wsisdesk.documents.symbols.grammar import citations
from wsisdesk.documents.symbols.model import Citation, CitationKind, Identity
from wsisdesk.documents.symbols.scanning import plain
from wsisdesk.documents.symbols.tables import table
from wsisdesk.text.alphabets import roman

_YEAR = re.compile(r"(?:19|20)\d\d")
_SHORT_FORM = re.compile(r"(?:(?:ES|S)-)?\d{1,4}/\d{1,4}[A-Z]?", re.IGNORECASE)
_ABBREVIATED = re.compile(
    r"(?P<body>pp|wtdc|wtsa|itu-r|wrc|council)[ /-]*(?:res\.? *)?(?P<number>\d{1,4}(?:-\d{1,2})?)",
    re.IGNORECASE,
)
_CODE = re.compile(r"(?P<series>[RD]) ?(?P<number>\d{2,4})", re.IGNORECASE)
_LONGEST_TYPED = 300
_PUNCTUATION = " .,;:()[]\"'-"
_IN_BRACKETS = re.compile(r" *\(([^()]*)\)$")
_WORK = re.compile(r"(?:itu|un|wsis)(?:/[a-z0-9.&~-]+)+")


def order(version: str) -> tuple[int, int, str]:
    """Return the sort key of a version among those of its work, oldest first.

    No version comes first (the first print of a paper), then counters and revisions
    (``rev.1``, ``14``), then years.
    """
    digits = re.search(r"\d+", version)
    if not version or digits is None:
        return (2 if version else 0, 0, version)
    return (1, int(digits.group()), version)


@lru_cache(maxsize=50_000)  # a list of ten thousand documents asks for each several times
def display_name(work: str, version: str = "", language: str = "en") -> str:
    """Return the name of a work in a version as the documents of that language print it.

    Symbols are the same in all languages; titles in words name the body where the number does
    not tell it. A work of no known grammar is returned as it is.
    """
    symbol = un.symbol_of(work, version) or itu.symbol_of(work, version)
    if symbol:
        in_words = named.name_of(work, language)
        return in_words or _recommendation(work, symbol, language)
    body, segment, number = _split(work)
    if not segment:
        return work
    return _title(body, segment, number, version, language)


def version_name(work: str, version: str, language: str = "en") -> str:
    """Return what tells a version from the others: what its work's name has in brackets."""
    if not version:
        return ""
    bracketed = _IN_BRACKETS.search(display_name(work, version, language))
    return bracketed[1] if bracketed else version


def _recommendation(work: str, symbol: str, language: str) -> str:
    return _words("recommendation", language).format(number=symbol) if "/rec/" in work else symbol


def _split(work: str) -> tuple[str, str, str]:
    for segment in ("res", "dec"):
        body, separator, number = work.partition(f"/{segment}/")
        if separator:
            return body, segment, number
    return "", "", ""


def _words(key: str, language: str) -> str:
    titles: dict[str, Any] = table("symbols")["titles"][key]
    return str(titles.get(language) or titles["en"])


def _title(body: str, segment: str, number: str, version: str, language: str) -> str:
    kind = "resolution" if segment == "res" else "decision"
    if body == "itu/itu-r" and version and not _YEAR.fullmatch(version):
        return _words("radio", language).format(number=f"{number}-{version}")
    words = "radio" if body == "itu/itu-r" else kind
    title = _words(words, language).format(number=_printed(body, number))
    if body == "itu/council" and version:
        return _words("modified", language).format(title=title, year=version)
    held = bodies.conference(body, version)
    if held is not None and len(bodies.conference_bodies(held.place, version)) == 1:
        place = _place(held.place, language)
        status = "revised" if _is_revision(held, number) else "adopted"
        return _words(status, language).format(title=title, place=place, year=version)
    return _with_body(body, title, version, language)


def _printed(body: str, number: str) -> str:
    """Print the session of bodies that count it in Roman numerals behind the number."""
    session, separator, item = number.partition("/")
    if separator and session.isdigit() and bodies.counts_in_roman(body):
        return f"{item} ({roman(int(session)).upper()})"
    return number


def _with_body(body: str, title: str, version: str, language: str) -> str:
    """Name the body as well, unless the radio assembly's number has done so."""
    if version:
        title = _words("dated", language).format(title=title, year=version)
    if body == "itu/itu-r":
        return title
    name = bodies.body_name(body, language)
    return _words("of_body", language).format(body=name, title=title)


def _is_revision(held: bodies.Conference, number: str) -> bool:
    """Tell whether the number existed before this conference, as far as the table knows."""
    earlier = [
        conference.highest
        for conference in bodies.conferences()
        if conference.body == held.body and conference.year < held.year
    ]
    return number.isdigit() and int(number) <= max(earlier, default=0)


def _place(place: str, language: str) -> str:
    forms = table("places")[place]
    return str((forms.get(language) or forms["en"])[0])


def normalise(typed: str) -> Identity | None:
    """Return what a user means by a typed symbol, title or work id, or None.

    More is accepted than in running text: ``70/125``, ``pp 140``, ``r1332``, lower case, names of
    files and links, and the likely target of what is careless.
    """
    text = plain(typed).text.strip()
    if len(text) > _LONGEST_TYPED:
        return None
    if _WORK.fullmatch(text) and bodies.body(text):
        return Identity(un.symbol_of(text, "") or itu.symbol_of(text, ""), text)
    for candidate in _readings(text):
        identity = _read(candidate)
        if identity is not None:
            return identity
    symbol, year = spelling.bracketed_year(text)
    identity = normalise(symbol) if year else None
    return identity if identity and year in spelling.years_told(identity.work) else None


def _read(candidate: str) -> Identity | None:
    found = [citation for citation in citations(candidate) if _covers(candidate, citation)]
    if not found or not found[0].target:
        return None
    return Identity(_symbol(found[0]), found[0].target, found[0].version)


def _symbol(citation: Citation) -> str:
    if not citation.symbol or citation.doubt is None:
        return citation.symbol
    regular = un.symbol_of(citation.target, citation.version)
    return regular or itu.symbol_of(citation.target, citation.version)


def _covers(text: str, citation: Citation) -> bool:
    """Tell whether the citation is all that was typed, but for a head noun and a body."""
    if citation.kind is CitationKind.PARAGRAPH:
        return False
    in_front, behind = text[: citation.start], text[citation.end :]
    noun = chinese.noun_after(behind)
    behind = behind[noun:]
    body = bodies.after(behind, 0)
    rest = behind[body.end :] if body else behind
    for head in reversed(tuple(heads.find(in_front))):
        in_front = in_front[: head.start] + in_front[head.end :]
    return not (in_front + rest).strip(_PUNCTUATION)


def _readings(text: str) -> list[str]:
    """List what was typed and the full forms it may be short for."""
    readings = [text, text.upper(), *(one.upper() for one in spelling.respelled(text))]
    short, code = _ABBREVIATED.fullmatch(text), _CODE.fullmatch(text)
    if _SHORT_FORM.fullmatch(text):
        readings.append(f"resolution {text.upper()}")
    if short:
        readings.append(f"{short['body'].upper()} Resolution {short['number']}")
    if code:
        noun = "Resolution" if code["series"].upper() == "R" else "Decision"
        readings.append(f"{noun} {code['series'].upper()}{code['number']}")
    return readings
