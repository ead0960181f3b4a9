"""Head nouns ("resolution", ``القراران``, ``резолюции``) and the words before a number."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from wsisdesk.documents.symbols.model import CitationKind
from wsisdesk.documents.symbols.tables import (
    NOT_BEFORE_LETTER,
    any_of,
    folded_form,
    is_arabic,
    spoken,
    table,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

_CLITICS = r"(?<![ء-ي])(?P<clitics>[وف]?(?:[بك]|ل(?=ل))?(?:ال|ل|)?|[وف]?[بكل])"
_LATIN_OPENING = r"(?<![A-Za-zА-я0-9/-])"


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
def _pattern() -> re.Pattern[str]:
    forms = [*_forms("one"), *_forms("many")]
    arabic = any_of(form for form in forms if is_arabic(form))
    others = any_of(form for form in forms if not is_arabic(form))
    return re.compile(
        rf"{_CLITICS}(?P<arabic>{arabic})(?![ء-ي])"
        rf"|{_LATIN_OPENING}(?P<other>{others}){NOT_BEFORE_LETTER}"
    )


@cache
def _glue() -> re.Pattern[str]:
    """Return the pattern of what may stand between head noun and number."""
    words = any_of(spoken(table("citation_words")["number_words"]))
    return re.compile(rf" *(?:{words})? *:? *[(\"]?(?:[وف](?=[A-Z0-9]))? *")


def find(text: str) -> Iterator[Head]:
    """Yield every head noun of a plain text."""
    for match in _pattern().finditer(text):
        name = "arabic" if match["arabic"] else "other"
        kind, many = _meanings()[folded_form(match[name])]
        yield Head(kind, many, _noun_start(match, name), match.end())


def _noun_start(match: re.Match[str], name: str) -> int:
    """Return where the noun starts, its article included: ``وال`` + ``قرار`` at the alef."""
    if name == "other":
        return match.start()
    clitics = match["clitics"]
    article = clitics.rfind("ال")
    return match.start() + (article if article >= 0 else len(clitics))


def skip_glue(text: str, position: int) -> int:
    """Return the position of the number after a head noun (or its body) that ends here."""
    match = _glue().match(text, position)
    return match.end() if match else position
