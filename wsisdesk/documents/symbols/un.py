"""Symbols of the United Nations: ``A/RES/70/125``, ``A/C.2/79/L.41/Rev.1``, ``E/CN.16/2025/2``.

Grammar: organ, then parts between slashes; a part is a number, a session (``S-23``), a lettered
number (``C.2``, ``L.41``, ``Rev.1``) or a word (``RES``, ``INF``). Resolutions are told by ``RES``,
decisions by ``DEC``; all else is a document. ``Rev.`` makes a version, ``Add.`` and ``Corr.`` are
texts of their own.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from wsisdesk.documents.symbols.doubts import Ruling, assembly_resolution, ecosoc_resolution
from wsisdesk.documents.symbols.doubts import fits_running as fits
from wsisdesk.documents.symbols.model import CitationKind, Doubt
from wsisdesk.documents.symbols.reading import CLOSING, CYRILLIC_TWINS, OPENING, Reading
from wsisdesk.documents.symbols.sessions import old_session_numeral
from wsisdesk.documents.symbols.tables import table
from wsisdesk.text.alphabets import roman_value

if TYPE_CHECKING:
    from collections.abc import Iterator

_PART = r"(?:(?:ES|S)-\d{1,2}|\d{1,5}[A-Z]?|[A-ZА-Я]{1,6}\.\d{1,4}(?:-\d{1,3})?|[A-ZА-Я]{1,6})"
_BRACKETS = r"(?P<brackets> ?\((?:(?:(?:19|20)\d\d)|(?:ES-|S-)?[IVXLC]{1,7})\))?"
_NUMBERED = re.compile(r"([A-Z]+)\.(\d+(?:-\d+)?)")
_TITLE_CASE = ("REV", "ADD", "CORR", "AMEND", "SUB", "PART")
_TWINS = {"A": "AА", "E": "EЕ"}


@cache
def _pattern() -> re.Pattern[str]:
    organs = sorted(table("symbols")["organs"], key=len, reverse=True)
    choices = "|".join(f"[{_TWINS[organ]}]" if organ in _TWINS else organ for organ in organs)
    spaced = r" {0,2}/ {0,2}RES {0,2}/ {0,2}(?:(?:ES|S)-)?\d{1,4}(?: {0,2}/ {0,2}\d{1,4})?"
    tight = rf"(?:/{_PART}){{1,7}}"
    return re.compile(
        rf"{OPENING}(?i:(?P<organ>{choices})(?P<rest>{tight}{CLOSING}|{spaced}{CLOSING})){_BRACKETS}"
    )


def find(text: str) -> Iterator[Reading]:
    """Yield every United Nations symbol of a plain text."""
    if "/" not in text:
        return
    for match in _pattern().finditer(text):
        reading = _read(match)
        if reading is not None:
            yield reading


def _read(match: re.Match[str]) -> Reading | None:
    printed = match["organ"] + match["rest"]
    parts = printed.replace(" ", "").translate(CYRILLIC_TWINS).upper().split("/")
    reading = _judge(parts, (match["brackets"] or "").strip(" ()"))
    if reading is None:
        return None
    end = match.end() if reading.end else match.end("rest")
    careless = not _is_regular(printed, reading.symbol)
    if careless and reading.kind is CitationKind.DOCUMENT and printed == printed.lower():
        return None
    reading = replace(reading, start=match.start(), end=end)
    if careless and reading.doubt is None:
        return replace(reading, doubt=Doubt.CARELESS_FORM, likely=reading.work)
    return reading


def _is_regular(printed: str, symbol: str) -> bool:
    """Tell whether the symbol stands in the text as it should, brackets apart."""
    return printed == symbol.partition(" (")[0]


def _judge(parts: list[str], brackets: str) -> Reading | None:
    """Make a reading of the parts; its ``end`` is 1 where the brackets belong to the symbol."""
    organ, rest = parts[0], parts[1:]
    if organ == "A" and rest[0] == "HRC" and len(rest) > 1:
        return _adopted("un/hrc", rest[1:], "", "A/HRC/") or _document("un/hrc", parts, rest[1:])
    body = table("symbols")["organs"][organ]
    if rest[0] in ("RES", "DEC") and organ in ("A", "E", "S"):
        return _adopted(body, rest, brackets, f"{organ}/")
    return _document(body, parts, rest) if _plausible(organ, rest) else None


def _adopted(body: str, rest: list[str], brackets: str, opening: str) -> Reading | None:
    """Read the parts from ``RES`` or ``DEC`` on."""
    if rest[0] not in ("RES", "DEC") or not 2 <= len(rest) <= 3 or not rest[-1][0].isdigit():
        return None
    kind = CitationKind.RESOLUTION if rest[0] == "RES" else CitationKind.DECISION
    symbol = opening + "/".join(rest)
    if len(rest) == 3:
        session, item = rest[1].lower(), rest[2].lower()
        ruling = _ruling(body, rest[0], session, item)
        return Reading(0, 0, kind, ruling.work, symbol, "", ruling.doubt, ruling.likely)
    return _numbered_through(body, kind, rest, brackets, symbol)


def _ruling(body: str, segment: str, session: str, item: str) -> Ruling:
    if segment == "RES" and body == "un/a":
        return assembly_resolution(session, item)
    if segment == "RES" and body == "un/ecosoc" and session.isdigit():
        return ecosoc_resolution(session, item)
    return Ruling(f"{body}/{segment.lower()}/{session}/{item}")


def _numbered_through(
    body: str, kind: CitationKind, rest: list[str], brackets: str, symbol: str
) -> Reading | None:
    """Read ``S/RES/1440 (2002)`` and ``A/RES/491 (V)``, numbered without a break."""
    segment, item = rest[0].lower(), rest[1].lower()
    if body == "un/s":
        doubt = None
        if (
            brackets.isdigit()
            and item.isdigit()
            and not fits("security_council", int(brackets), int(item))
        ):
            doubt = Doubt.UNLIKELY
        printed = f"{symbol} ({brackets})" if brackets.isdigit() else symbol
        return Reading(
            0, int(brackets.isdigit()), kind, f"{body}/{segment}/{item}", printed, "", doubt
        )
    special, _, numeral = brackets.upper().rpartition("-")
    session = roman_value(numeral)
    if session is None:
        return Reading(0, 0, kind, "", symbol, "", Doubt.INCOMPLETE)
    name = f"{special.lower()}-{session}" if special else str(session)
    return Reading(0, 1, kind, f"{body}/{segment}/{name}/{item}", f"{symbol} ({brackets.upper()})")


def _plausible(organ: str, rest: list[str]) -> bool:
    """Tell documents from chance: paper sizes, ratios, abbreviations with a slash."""
    last = rest[-1]
    if not any(character.isdigit() for character in last):
        return False
    if len(rest) == 1:
        return organ in ("S", "E", "A") and last.isdigit() and len(last) >= 4
    if organ in ("S", "E") and rest[0].isdigit():
        return len(rest[0]) >= 4
    return organ != "T" or not rest[0].isdigit() or len(rest) > 1


def _document(body: str, parts: list[str], rest: list[str]) -> Reading | None:
    if not rest[-1][-1].isdigit() and not rest[-1][0].isdigit():
        return None
    versions = [part for part in rest if part.startswith("REV.")]
    kept = [part for part in rest if not part.startswith("REV.")]
    if not kept:
        return None
    symbol = "/".join(map(_printed, parts))
    work = f"{body}/doc/{'-'.join(kept).lower()}"
    version = versions[0].lower() if len(versions) == 1 else ""
    return Reading(0, 0, CitationKind.DOCUMENT, work, symbol, version)


def _printed(part: str) -> str:
    match = _NUMBERED.fullmatch(part)
    if match and match.group(1) in _TITLE_CASE:
        return f"{match.group(1).capitalize()}.{match.group(2)}"
    return part


def symbol_of(work: str, version: str) -> str:
    """Return the symbol of a United Nations work and version, empty if it is not one."""
    body, separator, tail = work.partition("/doc/")
    if separator:
        return _document_symbol(body, tail, version)
    body, separator, tail = work.partition("/res/")
    segment = "RES"
    if not separator:
        body, _, tail = work.partition("/dec/")
        segment = "DEC"
    opening = {"un/a": "A", "un/s": "S", "un/ecosoc": "E", "un/hrc": "A/HRC"}.get(body)
    return f"{opening}/{segment}/{_old_or_new(body, tail.upper())}" if opening and tail else ""


def _document_symbol(body: str, tail: str, version: str) -> str:
    organs = {key: organ for organ, key in table("symbols")["organs"].items()}
    opening = "A/HRC" if body == "un/hrc" else organs.get(body)
    if opening is None:
        return ""
    parts = re.sub(r"(^|-)(E?S)-(?=\d)", r"\1\2~", tail.upper()).split("-")
    if version:
        parts.append(version.upper())
    return "/".join([opening, *(_printed(part).replace("~", "-") for part in parts)])


def _old_or_new(body: str, tail: str) -> str:
    """Print an old session in Roman numerals behind the number: ``491 (V)``, ``3201 (S-VI)``."""
    session, separator, item = tail.partition("/")
    numeral = old_session_numeral(body, session) if separator else ""
    return f"{item} ({numeral})" if numeral else tail
