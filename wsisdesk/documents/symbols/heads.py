"""Head nouns ("resolution", ``القراران``, ``резолюции``) and the words before a number."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from wsisdesk.documents.symbols.model import CitationKind
from wsisdesk.documents.symbols.tables import (
    any_of,
    folded_form,
    spoken,
    table,
)
from wsisdesk.documents.symbols.words import WordFinder

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True)
class Head:
    """One head noun in a plain text, without the letters written together with it."""

    kind: CitationKind
    many: bool
    start: int
    end: int


def _forms(number: str) -> dict[str, CitationKind]:
    return {
        form: CitationKind(kind)
        for kind, entry in table("citation_words")["heads"].items()
        for form in spoken(entry[number])
    }


@cache
def _meanings() -> dict[str, tuple[CitationKind, bool]]:
    one = {folded_form(form): (kind, False) for form, kind in _forms("one").items()}
    return one | {folded_form(form): (kind, True) for form, kind in _forms("many").items()}


@cache
def _finder() -> WordFinder:
    return WordFinder([*_forms("one"), *_forms("many")])


@cache
def _glue() -> re.Pattern[str]:
    """Return the pattern of what may stand between head noun and number."""
    words = any_of(spoken(table("citation_words")["number_words"]))
    return re.compile(rf" *(?:{words})? *:? *[(\"]?(?:[وف](?=[A-Z0-9]))? *")


def find(text: str) -> Iterator[Head]:
    """Yield every head noun of a plain text."""
    for start, end, noun in _finder().find(text):
        kind, many = _meanings()[noun.casefold()]  # the text is plain already
        yield Head(kind, many, start, end)


def skip_glue(text: str, position: int) -> int:
    """Return the position of the number after a head noun (or its body) that ends here."""
    match = _glue().match(text, position)
    return match.end() if match else position
