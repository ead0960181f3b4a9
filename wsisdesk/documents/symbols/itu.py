"""Symbols of the International Telecommunication Union and of the World Summit.

``C24/8(Rev.1)``, ``C24/INF/18``, ``PP18/42-A``, ``WTDC17/11-R``, ``RAG/64-C``; file names such as
``S25-CL-C-0093!R1!MSW-E`` (which is C25/93(Rev.1)); ``R1332``; ``ITU-T X.509``; ``CWG-WSIS&SDG``;
``WSIS-03/GENEVA/DOC/4``. A revision makes a version; additions and corrections are texts of their
own; the letter of the language (``-A``, ``-E``) belongs to the file, not to the text.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from wsisdesk.documents.symbols.model import CitationKind, Doubt
from wsisdesk.documents.symbols.qualifiers import Qualifier, read_qualifier
from wsisdesk.documents.symbols.reading import CLOSING, CYRILLIC_TWINS, OPENING, Reading
from wsisdesk.documents.symbols.tables import table

if TYPE_CHECKING:
    from collections.abc import Iterator

_TAILS = r"(?P<tails>(?: ?\((?:Rev|Add|Corr)\.? ?\d{1,2}\))*)"
_LANGUAGE = r"(?:-[ACEFRS](?![A-Za-z0-9-]))?"
_KIND = r"(?:(?P<kind>INF|DT|DL|ADM|DEC|TD|C)/)?"
_COUNCIL = re.compile(
    rf"{OPENING}(?P<series>[CС]|c)(?P<year>\d\d)/(?i:{_KIND})(?P<number>\d{{1,4}})(?i:{_TAILS})"
    rf"{_LANGUAGE}{CLOSING}"
)
_FILE = re.compile(
    rf"{OPENING}[STRD](?P<year>\d\d)-(?P<meeting>[A-Z]{{2,12}}\d{{0,2}})-(?P<kind>[A-Z]{{1,4}})-"
    r"(?P<number>\d{4})(?P<parts>(?:![A-Z]\d{1,2})*)(?:!{1,2}[A-Z]{3,4}-[ACEFRS])?"
    r"(?:\.(?i:docx?|pdf))?(?![A-Za-z0-9])"
)
_CODE = re.compile(rf"{OPENING}R(?P<number>1\d{{3}})(?![A-Za-z0-9/.!-]\w|\w)")
_GROUP = re.compile(rf"{OPENING}CWG-[A-Z][A-Za-z0-9]*(?:&[A-Za-z0-9]+)*(?!\w*/)")
_OUTCOME = re.compile(
    rf"{OPENING}WSIS-(?P<year>0[35])/(?P<place>GENEVA|TUNIS)/DOC/0{{0,3}}(?P<number>\d)"
    rf"(?: ?\(Rev\.? ?\d\))?{_LANGUAGE}{CLOSING}"
)
_TAIL = re.compile(r"(rev|add|corr)\.? ?(\d{1,2})", re.IGNORECASE)
_FILE_PART = re.compile(r"!([A-Z])(\d+)")
_FILE_TAILS = {"R": "Rev", "A": "Add", "C": "Corr"}


@cache
def _conference() -> re.Pattern[str]:
    meetings = "|".join(sorted(table("symbols")["meetings"], key=len, reverse=True))
    return re.compile(
        rf"{OPENING}(?P<series>{meetings})-?(?P<year>\d\d)?/(?i:{_KIND})(?P<number>\d{{1,4}})"
        rf"(?i:{_TAILS}){_LANGUAGE}{CLOSING}"
    )


@cache
def _recommendation() -> re.Pattern[str]:
    number = r"(?P<series>[A-Z]{1,3})\.(?P<number>\d{1,4}(?:\.\d{1,3})?)(?:-(?P<counter>\d{1,2}))?"
    return re.compile(
        rf"(?:(?P<sector>(?:ITU|UIT|МСЭ)-[TRТ]) *)?(?<![A-Za-z0-9/.]){number}{CLOSING}"
    )


def find(text: str) -> Iterator[Reading]:
    """Yield every symbol of these families in a plain text."""
    if "/" in text:
        yield from (_council(match) for match in _COUNCIL.finditer(text))
        yield from (_meeting(match) for match in _conference().finditer(text))
        yield from _outcomes(text)
    if "-" in text:
        yield from _files(text)
        yield from map(_group, _GROUP.finditer(text))
    if "R1" in text:
        yield from (_code(match) for match in _CODE.finditer(text))
    if "-T" in text or "-R" in text or "-Т" in text:
        yield from _recommendations(text)


def _council(match: re.Match[str]) -> Reading:
    careless = match["series"] != "C"
    return _document("itu/council", f"C{match['year']}", match, careless=careless)


def _meeting(match: re.Match[str]) -> Reading:
    body = table("symbols")["meetings"][match["series"]]
    return _document(body, f"{match['series']}{match['year'] or ''}", match)


def _document(body: str, session: str, match: re.Match[str], careless: bool = False) -> Reading:
    kind = f"/{match['kind'].upper()}" if match["kind"] else ""
    base = f"{session}{kind}/{int(match['number'])}"
    tails = [(name.capitalize(), number) for name, number in _TAIL.findall(match["tails"])]
    return _numbered(match, body, base, tails, careless)


def _numbered(
    match: re.Match[str], body: str, base: str, tails: list[tuple[str, str]], careless: bool
) -> Reading:
    """Build the reading of a document from its base ``C24/8`` and tails ``(Rev, 1)``."""
    symbol = base + "".join(f"({name}.{int(number)})" for name, number in tails)
    own = "".join(f"-{name}.{int(number)}" for name, number in tails if name != "Rev")
    work = f"{body}/doc/{(base.replace('/', '-') + own).lower()}"
    revisions = [f"rev.{int(number)}" for name, number in tails if name == "Rev"]
    return Reading(
        match.start(),
        match.end(),
        CitationKind.DOCUMENT,
        work,
        symbol,
        revisions[-1] if revisions else "",
        Doubt.CARELESS_FORM if careless else None,
        work if careless else "",
    )


def _files(text: str) -> Iterator[Reading]:
    """Read file names; meetings we do not know have no symbol to derive."""
    for match in _FILE.finditer(text):
        meeting = match["meeting"].rstrip("0123456789")
        body = "itu/council" if meeting == "CL" else table("symbols")["meetings"].get(meeting, "")
        if not body:
            continue
        session = f"C{match['year']}" if meeting == "CL" else f"{meeting}{match['year']}"
        kind = "" if match["kind"] == "C" else f"/{match['kind']}"
        parts = [
            (_FILE_TAILS[key], number)
            for key, number in _FILE_PART.findall(match["parts"])
            if key in _FILE_TAILS
        ]
        yield _numbered(match, body, f"{session}{kind}/{int(match['number'])}", parts, False)


def _code(match: re.Match[str]) -> Reading:
    qualifier = read_qualifier(match.string, match.end())
    noted = (
        qualifier
        if qualifier and (qualifier.noted or qualifier.modified)
        else Qualifier(match.end())
    )
    work = f"itu/council/res/{match['number']}"
    return Reading(
        match.start(), noted.end, CitationKind.RESOLUTION, work, match.group(), noted.year
    )


def _group(match: re.Match[str]) -> Reading:
    work = f"itu/council/group/{match.group().lower()}"
    return Reading(*match.span(), CitationKind.GROUP, work, match.group())


def _outcomes(text: str) -> Iterator[Reading]:
    known = {
        entry["symbol"].partition("(")[0]: (work, entry["symbol"])
        for work, entry in table("symbols")["outcomes"].items()
    }
    for match in _OUTCOME.finditer(text):
        found = known.get(f"WSIS-{match['year']}/{match['place']}/DOC/{match['number']}")
        if found:
            yield Reading(*match.span(), CitationKind.OUTCOME, found[0], found[1])


def _recommendations(text: str) -> Iterator[Reading]:
    for match in _recommendation().finditer(text):
        if match["sector"]:
            yield recommendation_reading(match)


def recommendation_after(text: str, position: int) -> Reading | None:
    """Read the recommendation at ``position`` of a plain text, after its head noun."""
    match = _recommendation().match(text, position)
    return recommendation_reading(match) if match else None


def recommendation_reading(match: re.Match[str]) -> Reading:
    """Tell the sector by what is printed, by the letters of the series, by the counter."""
    series, counter = match["series"], match["counter"] or ""
    body = _sector(match["sector"] or "", series, counter)
    number = f"{series}.{match['number']}"
    prefix = {"itu/itu-t": "ITU-T ", "itu/itu-r": "ITU-R "}.get(body, "")
    symbol = f"{prefix}{number}" + (f"-{counter}" if counter else "")
    if not body:
        likely = f"itu/itu-t/rec/{number.lower()}"
        return Reading(
            *match.span(),
            CitationKind.RECOMMENDATION,
            "",
            symbol,
            counter,
            Doubt.BODY_MISSING,
            likely,
        )
    work = f"{body}/rec/{number.lower()}"
    return Reading(*match.span(), CitationKind.RECOMMENDATION, work, symbol, counter)


def _sector(printed: str, series: str, counter: str) -> str:
    if printed:
        return "itu/itu-r" if printed.translate(CYRILLIC_TWINS).endswith("R") else "itu/itu-t"
    lists = table("symbols")["series"]
    for body in ("itu/itu-r", "itu/itu-t"):
        if series in lists[body]:
            return body
    return "itu/itu-r" if counter and series in lists["shared"] else ""


def symbol_of(work: str, version: str) -> str:
    """Return the symbol of an ITU or WSIS document, group or recommendation, or nothing."""
    if work in table("symbols")["outcomes"]:
        return str(table("symbols")["outcomes"][work]["symbol"])
    if work.startswith("itu/council/group/"):
        return _group_symbol(work.rpartition("/")[2])
    body, separator, tail = work.partition("/doc/")
    if separator and body.startswith("itu/"):
        return _document_symbol(tail, version)
    body, separator, number = work.partition("/rec/")
    if not separator:
        return ""
    return f"{body.partition('/')[2].upper()} {number.upper()}" + (f"-{version}" if version else "")


def _document_symbol(tail: str, version: str) -> str:
    parts = tail.upper().split("-")
    own = [part for part in parts if "." in part]
    base = "/".join(part for part in parts if "." not in part)
    revision = [version] if version else []
    return base + "".join(f"({part.capitalize()})" for part in (*own, *revision))


def _group_symbol(name: str) -> str:
    return name.upper()
