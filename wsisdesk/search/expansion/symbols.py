"""Other ways to print a symbol, a range or a number; each is asked for as a phrase of words.

A General Assembly resolution is cited by its symbol, carelessly as a document (``A/70/125``) and by
session and number alone; a Council document under its name in the document system
(``S25-CL-C-0093``); the union by its acronym in three languages (``ITU-R``, ``UIT-R``, ``МСЭ-R``);
a range of years is stored from either end in Arabic texts; thousands are set apart (``13 000``).
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from wsisdesk.documents.symbols import normalise, without_ending
from wsisdesk.search.analysis import analyse
from wsisdesk.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

_PARTICLES = re.compile(r"^[وفبلك]+(?=[A-Za-z\d])")  # وA/RES/70/1
_LONGEST = 60  # code points: a symbol is no sentence
_ASKED_AGAIN = 500
_DIGIT = re.compile(r"\d")
_RANGE = re.compile(r"\(?(\d{1,4}) ?[-/] ?(\d{1,4})\)?")
_YEAR_RANGE = re.compile(r"\(?((?:19|20)\d\d) ?[-/] ?((?:19|20)\d\d)\)?")
_ADOPTED = re.compile(r"([AE])/RES/(.+)")
_ASSEMBLY_DOCUMENT = re.compile(r"A/(\d{1,3}/\d{1,4}[A-Z]?)")
_COUNCIL_DOCUMENT = re.compile(r"C(\d\d)/(\d{1,4})")
_COUNCIL_CODE = re.compile(r"[RD](\d{3,4})")
_LANGUAGE = re.compile(r"(?<=\d|\))-[ACEFRS]$")
_NUMBER = re.compile(r"\d{5,9}")
_GROUPED = re.compile(r"\d{1,3}(?:[.,]\d{3})+")
_UNIONS = ("itu", "uit", "мсэ")
_SECTORS = frozenset("rtd")
_DASHES = re.compile("[\u2010-\u2015\u2212]")


@lru_cache(maxsize=_ASKED_AGAIN)
def symbol_forms(text: str) -> tuple[tuple[str, ...], ...]:
    """Return the phrases (folded words) under which a typed symbol, range or number may stand.

    The first is what was typed. Empty if ``text`` is nothing of the kind. It should be one
    unbroken piece of a query, brackets included: ``C24/8(Rev.1)``.
    """
    text = _PARTICLES.sub("", text)
    typed = _words(text)
    if not typed or len(text) > _LONGEST or not _may_be_symbol(text, typed):
        return ()
    forms = dict.fromkeys([typed, *_printed_otherwise(text), *_unions(typed)])
    return tuple(form for form in forms if form)


def _may_be_symbol(text: str, typed: tuple[str, ...]) -> bool:
    union = len(typed) > 1 and typed[0] in _UNIONS and typed[1] in _SECTORS
    return union or bool(_DIGIT.search(fold(text))) or normalise(text) is not None


def _words(text: str) -> tuple[str, ...]:
    return analyse(text, "").norms


def _printed_otherwise(text: str) -> Iterator[tuple[str, ...]]:
    plain = _DASHES.sub("-", fold(text)).strip()
    yield from _ranges(plain)
    yield from _thousands(plain)
    name = without_ending(plain)
    if name != plain:
        yield _words(name)
    identity = normalise(text)
    if identity is None:
        return
    symbol = identity.symbol or _symbol_of_short_form(identity.work)
    if symbol:
        yield _words(_LANGUAGE.sub("", symbol))
        yield from map(_words, _careless(symbol))


def _ranges(plain: str) -> Iterator[tuple[str, ...]]:
    match = _YEAR_RANGE.fullmatch(plain) or _RANGE.fullmatch(plain)
    if match and ("-" in plain or _YEAR_RANGE.fullmatch(plain)):
        yield match[2], match[1]


def _thousands(plain: str) -> Iterator[tuple[str, ...]]:
    if _NUMBER.fullmatch(plain):
        yield _words(f"{int(plain):,}")
    elif _GROUPED.fullmatch(plain):
        yield (re.sub("[.,]", "", plain),)


def _symbol_of_short_form(work: str) -> str:
    """Return the symbol of a resolution that was typed by session and number alone."""
    body, separator, number = work.partition("/res/")
    organ = {"un/a": "A", "un/ecosoc": "E"}.get(body)
    return f"{organ}/RES/{number.upper()}" if separator and organ else ""


def _careless(symbol: str) -> Iterator[str]:
    adopted, document = _ADOPTED.fullmatch(symbol), _ASSEMBLY_DOCUMENT.fullmatch(symbol)
    council, code = _COUNCIL_DOCUMENT.match(symbol), _COUNCIL_CODE.fullmatch(symbol)
    if adopted:
        yield f"{adopted[1]}/{adopted[2]}"
        yield adopted[2]
    elif document:
        yield f"A/RES/{document[1]}"
    elif council and symbol == council.group():
        yield f"S{council[1]}-CL-C-{council[2]:0>4}"
    elif code:
        yield code[1]


def _unions(typed: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Yield a symbol of a sector of ITU with the union's acronym in other languages."""
    if len(typed) > 1 and typed[0] in _UNIONS and typed[1] in _SECTORS:
        for union in _UNIONS:
            yield union, *typed[1:]
