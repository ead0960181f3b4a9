"""The bodies that adopt texts: their names in and around citations, and their conferences."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Any

from wsisdesk.documents.symbols.tables import (
    NOT_BEFORE_LETTER,
    any_of,
    arabic_noun,
    folded_form,
    is_arabic,
    literal,
    spoken,
    table,
)

SHARED_COUNCIL, SHARED_ASSEMBLY = "shared/council", "shared/assembly"
UNKNOWN = "unknown"  # a body we have no name for: "Governing Council decision 267 (2009)"

_SHORTEST_FULL_NAME = 4  # characters: acronyms mean too many things
_LONGEST_NAME = 12  # words
_LONGEST_CHINESE = 14  # characters
_LONGEST_DATE = 30  # characters of a Chinese date and the words behind it
_WINDOW = 120  # characters before a noun that may hold a name
_DATED = re.compile(r"(?:(?:(?:19|20)\d\d *年)? *(?:\d{1,2} *月 *\d{1,2} *日)?|的|通过的|关于)+ *$")
_WORD_IN_FRONT = re.compile(r"([A-ZА-Я][a-zа-я-]+) +$")
_BODY_OF_WORK = re.compile(r"(.+?)/(?:res|dec|doc|rec|group)/.|(?=wsis/)")
_WORD = re.compile(r"(?<![\w'-])\w[\w'-]*")
_SESSION = re.compile(r"-\d\d$")
_NO_NAMES: tuple[None, tuple[str, ...]] = (None, ())
_NAME_END = rf"(?:-?\d\d(?!\d))?{NOT_BEFORE_LETTER}"  # WTDC-17
_LONGER_BEHIND = re.compile(r" (?:d'|de |del |des |du |of |for |по |управляющих)")


@dataclass(frozen=True, slots=True)
class Named:
    """A body's name in a text: ``key`` of the body, and where the name stands."""

    key: str
    start: int
    end: int


def _entries() -> list[tuple[str, dict[str, Any]]]:
    tables = table("bodies")
    shared = [(f"shared/{name}", entry) for name, entry in tables["shared"].items()]
    return [*tables["bodies"].items(), *shared]


@cache
def _names() -> tuple[tuple[str, str], ...]:
    """List every name with its body, longest first, so that the first that fits is right."""
    names = {
        name: key
        for key, entry in _entries()
        for name in (*spoken(entry), *entry.get("acronyms", ()))
    }
    return tuple(sorted(names.items(), key=lambda item: (-len(item[0]), item[0])))


@cache
def _keys_by_name() -> dict[str, str]:
    return {folded_form(name): key for name, key in _names()}


@cache
def _names_by_letter() -> dict[str, tuple[re.Pattern[str], tuple[str, ...]]]:
    """Group the names by their first letter, Arabic ones under one key, with their bodies.

    A name is a group of the pattern; the group that matched tells the body.
    """
    grouped: dict[str, list[tuple[str, str]]] = {}
    for name, key in _names():
        pattern = arabic_noun(name) if is_arabic(name) else literal(name)
        grouped.setdefault(_letter(folded_form(name)), []).append((pattern, key))
    return {
        letter: (
            re.compile(f"(?:{'|'.join(f'({pattern})' for pattern, _ in names)}){_NAME_END}"),
            tuple(key for _, key in names),
        )
        for letter, names in grouped.items()
    }


def _letter(text: str) -> str:
    first = text[:1].casefold()
    return "ا" if "ء" <= first <= "ي" else first


def _name_at(text: str, position: int) -> Named | None:
    pattern, keys = _names_by_letter().get(_letter(text[position : position + 1]), _NO_NAMES)
    match = pattern.match(text, position) if pattern else None
    if match is None or match.lastindex is None:
        return None
    return Named(keys[match.lastindex - 1], position, match.end())


@cache
def _connector() -> re.Pattern[str]:
    connectors = any_of(spoken(table("bodies")["connectors"]))
    return re.compile(rf"[ ,(]{{0,3}}(?P<words>(?:{connectors} *)?(?:la |le |the )?)")


def after(text: str, position: int) -> Named | None:
    """Return the body named right at ``position`` of a plain text, connecting words allowed."""
    connector = _connector().match(text, position)
    if connector is None:
        return None
    found = _name_at(text, connector.end())
    if found is None and connector["words"]:
        found = _name_at(text, connector.start("words"))
    if found and found.key.startswith("shared/") and _LONGER_BEHIND.match(text, found.end):
        return Named(UNKNOWN, found.start, found.end)
    return found


def before(text: str, position: int) -> Named | None:
    """Return the body whose name ends right before ``position`` of a plain text."""
    window = text[max(0, position - _WINDOW) : position].rstrip()
    if _is_chinese_letter(window[-1:]):
        tail = _DATED.sub("", window[-_LONGEST_DATE:])
        window = (window[:-_LONGEST_DATE] + tail).rstrip()
    window = window.removesuffix("'s")
    end = max(0, position - _WINDOW) + len(window)
    if _last_word(window) in _last_words():
        named = _latin_before(window, end)
        if named:
            return named
    return _chinese_before(window, end) if _is_chinese_letter(window[-1:]) else None


def _last_word(name: str) -> str:
    """Return the last word of a name, without a session's number: ``wtdc`` of WTDC-17."""
    words = _WORD.findall("".join(name.split()[-1:]))
    return _SESSION.sub("", words[-1].casefold()) if words else ""


def _is_chinese_letter(character: str) -> bool:
    return character >= "\u4e00"


@cache
def _last_words() -> frozenset[str]:
    """Return the words that end a name, by which most text before a noun is dismissed at once."""
    return frozenset(map(_last_word, _keys_by_name()))


def _latin_before(window: str, end: int) -> Named | None:
    starts = [match.start() for match in _WORD.finditer(window)][-_LONGEST_NAME:]
    for start in starts:
        words = " ".join(window[start:].casefold().split())
        key = _keys_by_name().get(words) or _keys_by_name().get(_SESSION.sub("", words))
        longer = _longer_name(window[:start]) if key and key.startswith("shared/") else None
        if longer is not None:
            return Named(UNKNOWN, end - len(window) + longer, end)
        if key:
            return Named(key, end - len(window) + start, end)
    return None


def _longer_name(in_front: str) -> int | None:
    """Return where another body's name begins that ends like this one: "Governing Council"."""
    match = _WORD_IN_FRONT.search(in_front)
    if match is None or match.group(1).casefold() in table("bodies")["openers"]["en"]:
        return None
    return match.start()


def _chinese_before(window: str, end: int) -> Named | None:
    for length in range(min(_LONGEST_CHINESE, len(window)), 1, -1):
        key = _keys_by_name().get(window[-length:].casefold())
        if key:
            return Named(key, end - length, end)
    return None


_ENACTING_OPENING = re.compile(r" *(?i:ان +|the +|la +|le +|el +|l')?")
_ENACTING_END = re.compile(r" *(?:\([^()]{1,60}\))? *(?:,|$)")


def enacting(line: str) -> str:
    """Return the body that enacts in this plain line ("The General Assembly,"), or nothing.

    Article, name, place and year, comma: nothing else may stand in the line.
    """
    opening = _ENACTING_OPENING.match(line)
    found = _name_at(line, opening.end() if opening else 0)
    ending = _ENACTING_END.match(line, found.end) if found else None
    return found.key if found and ending and not line[ending.end() :].strip() else ""


@cache
def _full_names() -> tuple[tuple[str, str], ...]:
    """List the names that stand for one body wherever they occur."""
    return tuple(
        (folded_form(name), key)
        for name, key in _names()
        if not key.startswith("shared/") and len(name) >= _SHORTEST_FULL_NAME
    )


def mentioned(text: str) -> frozenset[str]:
    """Return the bodies that a plain text names in full anywhere."""
    lowered = text.casefold()
    return frozenset(key for name, key in _full_names() if name in lowered)


@dataclass(frozen=True, slots=True)
class Conference:
    """One session of a conference that adopts resolutions; ``highest`` is 0 where unknown."""

    body: str
    year: int
    place: str
    highest: int = 0


@cache
def conferences() -> tuple[Conference, ...]:
    """List the conferences known, of every body, in the order of time."""
    listed = table("bodies")["conferences"]
    known = [
        Conference(body, **session) for body, sessions in listed.items() for session in sessions
    ]
    return tuple(sorted(known, key=lambda conference: conference.year))


@cache
def conference_bodies(place: str, year: str) -> frozenset[str]:
    """Return the bodies that met in this place in this year."""
    return frozenset(
        conference.body
        for conference in conferences()
        if conference.place == place and str(conference.year) == year
    )


@cache
def conference(body: str, year: str) -> Conference | None:
    """Return the conference that a body held in a year."""
    for candidate in conferences():
        if candidate.body == body and str(candidate.year) == year:
            return candidate
    return None


def body(work: str) -> str:
    """Return the body that opens the identity of a work: ``itu/council``, ``un/a``; or nothing."""
    match = _BODY_OF_WORK.match(work)
    return (match.group(1) or "wsis") if match else ""


def counts_in_roman(key: str) -> bool:
    """Tell whether a body still counts its sessions in Roman numerals."""
    return bool(table("bodies")["bodies"].get(key, {}).get("roman", False))


def body_name(key: str, language: str) -> str:
    """Return the name of a body in a language, in English where there is none, else the key."""
    entry = table("bodies")["bodies"].get(key, {})
    names = entry.get(language) or entry.get("en") or [key]
    return str(names[0])


def bodies_called(words: str) -> tuple[str, ...]:
    """Return the bodies somebody may mean: by key, by its last part (council), or by a name."""
    folded = folded_form(words)
    return tuple(
        key
        for key in table("bodies")["bodies"]
        if folded in (key, key.rpartition("/")[2]) or _keys_by_name().get(folded) == key
    )
