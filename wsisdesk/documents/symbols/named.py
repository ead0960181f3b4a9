"""The outcome documents of the World Summit, cited by name in six languages.

A second name may lean on the first: ``إعلان مبادئ جنيف وخطة عملها`` cites two texts.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any

from wsisdesk.documents.symbols.model import Citation, CitationKind
from wsisdesk.documents.symbols.tables import (
    NOT_BEFORE_LETTER,
    folded_form,
    literal,
    spoken,
    table,
)
from wsisdesk.documents.symbols.words import WordFinder

if TYPE_CHECKING:
    from collections.abc import Iterator


def _outcomes() -> dict[str, dict[str, Any]]:
    outcomes: dict[str, dict[str, Any]] = table("symbols")["outcomes"]
    return outcomes


@cache
def _works_by_name() -> dict[str, str]:
    return {
        folded_form(name): work for work, entry in _outcomes().items() for name in spoken(entry)
    }


@cache
def _finder() -> WordFinder:
    return WordFinder(_works_by_name())


@cache
def _partner(work: str) -> tuple[str, re.Pattern[str]] | None:
    """Return the work that a name leaning on this one means, and the pattern of such names."""
    entry = table("symbols")["outcome_pairs"].get(work)
    if entry is None:
        return None
    forms = sorted(spoken(entry), key=len, reverse=True)
    pattern = "|".join(map(literal, forms))
    return str(entry["work"]), re.compile(rf" *(?:{pattern}){NOT_BEFORE_LETTER}")


_CONJUNCTION = re.compile(r" *(?:و(?=[ء-ي])|and +|et +|y +|и +|和)", re.IGNORECASE)


def find(text: str) -> Iterator[Citation]:
    """Yield the outcome documents that a plain text names."""
    for start, end, name in _finder().find(text):
        work = _works_by_name()[" ".join(folded_form(name).split())]
        yield _citation(start, end, work)
        partner = _partner(work)
        leaning = partner[1].match(text, end) if partner else None
        if partner and leaning:
            conjunction = _CONJUNCTION.match(text, end)
            yield _citation(conjunction.end() if conjunction else end, leaning.end(), partner[0])


def _citation(start: int, end: int, work: str) -> Citation:
    return Citation(start, end, CitationKind.OUTCOME, work)


def exactly(name: str) -> str:
    """Return the outcome document whose whole title is this, or nothing."""
    return _works_by_name().get(" ".join(folded_form(name).split()), "")


def name_of(work: str, language: str) -> str:
    """Return the title of an outcome document in a language, in English where there is none."""
    entry = _outcomes().get(work, {})
    names = entry.get(language) or entry.get("en") or [""]
    return str(names[0])
