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
_TITLE_WORD = re.compile(r"[\w'’&.-]+|[^\w\s]")
_DATED = re.compile(r"(?:(?:(?:19|20)\d\d *年)? *(?:\d{1,2} *月 *\d{1,2} *日)?|的|通过的|关于)+ *$")
_WORD_IN_FRONT = re.compile(r"([A-ZА-Я][a-zа-я-]+) +$")
_LONGER_BEHIND = re.compile(r" (?:d'|de |del |des |du |of |for |по |управляющих)")
_POSSESSIVE = re.compile(r"'s$")


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
def _name_pattern() -> str:
    return "|".join(
        f"({arabic_noun(name) if is_arabic(name) else literal(name)})" for name, _ in _names()
    )


@cache
def _after_pattern() -> re.Pattern[str]:
    connectors = any_of(spoken(table("bodies")["connectors"]))
    year = r"(?:-?\d\d(?!\d))?"
    return re.compile(
        rf"[ ,(]*(?:{connectors} *)?(?:la |le |the )?(?:{_name_pattern()}){year}{NOT_BEFORE_LETTER}"
    )


def after(text: str, position: int) -> Named | None:
    """Return the body named right at ``position`` of a plain text, connecting words allowed."""
    match = _after_pattern().match(text, position)
    if match is None or match.lastindex is None:
        return None
    key = _names()[match.lastindex - 1][1]
    if key.startswith("shared/") and _LONGER_BEHIND.match(text, match.end()):
        key = UNKNOWN
    return Named(key, match.start(match.lastindex), match.end())


def before(text: str, position: int) -> Named | None:
    """Return the body whose name ends right before ``position`` of a plain text."""
    window = text[max(0, position - 120) : position].rstrip()
    window = _DATED.sub("", window).rstrip()
    window = _POSSESSIVE.sub("", window)
    end = max(0, position - 120) + len(window)
    return _latin_before(window, end) or _chinese_before(window, end)


def _latin_before(window: str, end: int) -> Named | None:
    starts = [match.start() for match in re.finditer(r"(?<![\w'-])\w", window)][-_LONGEST_NAME:]
    for start in starts:
        words = " ".join(window[start:].casefold().split())
        key = _keys_by_name().get(words) or _keys_by_name().get(re.sub(r"-\d\d$", "", words))
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
        if key and window[-1] >= "\u4e00":
            return Named(key, end - length, end)
    return None


@cache
def _enacting_pattern() -> re.Pattern[str]:
    """Return the pattern of an enacting formula: article, name, place and year, comma."""
    opening = r" *(?:ان +|the +|la +|le +|el +|l')?"
    return re.compile(
        rf"(?i:{opening})(?:{_name_pattern()}) *(?:\([^()]{{1,60}}\))? *,? *(?:$|(?<=,))"
    )


def enacting(line: str) -> str:
    """Return the body that enacts in this plain line ("The General Assembly,"), or nothing."""
    match = _enacting_pattern().match(line)
    return _names()[match.lastindex - 1][1] if match and match.lastindex else ""


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


def conference_bodies(place: str, year: str) -> frozenset[str]:
    """Return the bodies that met in this place in this year."""
    return frozenset(
        conference.body
        for conference in conferences()
        if conference.place == place and str(conference.year) == year
    )


def conference(body: str, year: str) -> Conference | None:
    """Return the conference that a body held in a year."""
    for candidate in conferences():
        if candidate.body == body and str(candidate.year) == year:
            return candidate
    return None


def body(work: str) -> str:
    """Return the body that opens the identity of a work: ``itu/council``, ``un/a``; or nothing."""
    known = [key for key, _ in _entries() if work == key or work.startswith(f"{key}/")]
    if known:
        return max(known, key=len)
    head, separator, _ = work.partition("/doc/")
    return head if separator else ""


def counts_in_roman(key: str) -> bool:
    """Tell whether a body still counts its sessions in Roman numerals."""
    return bool(table("bodies")["bodies"].get(key, {}).get("roman", False))


def body_name(key: str, language: str) -> str:
    """Return the name of a body in a language, in English where there is none, else the key."""
    entry = table("bodies")["bodies"].get(key, {})
    names = entry.get(language) or entry.get("en") or [key]
    return str(names[0])
