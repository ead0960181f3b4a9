"""The order of answers: by tier, then by how much a place is worth, newer before older."""

from __future__ import annotations

from collections import Counter
from functools import cache
from math import log2
from typing import TYPE_CHECKING, NamedTuple

from wsisdesk.search.model import Facet, Tier

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from wsisdesk.search.index.found import Found, Held
    from wsisdesk.search.query.retrieval import Candidates

_CLOSE = 6.0  # the words stand side by side
_SPELLED = 3.0  # each word that is spelled as typed
_FITTING_DOCUMENT = 4.0
_OUTDATED = -5.0
_NEWNESS = 2.0  # between the oldest document and the newest of those found
_SHARE = 3.0  # for each rare word, where only some were found
_MIDDLING_LENGTH = 40  # words


class Ranked(NamedTuple):
    """A candidate in its place."""

    found: Found
    tier: Tier
    score: float


def rank(candidates: Candidates, held: Mapping[int, Held]) -> list[Ranked]:
    """Order candidates, best first; ``held`` are the documents that may be shown."""
    last = max(candidates.found, default=1)
    documents = {
        number: _document_score(document, candidates.documents.get(number, 0.0), last)
        for number, document in held.items()
    }
    ranked = [
        Ranked(
            found, candidates.tiers[number], documents[found.document] + _score(candidates, found)
        )
        for number, found in candidates.found.items()
        if found.document in documents
    ]
    ranked.sort(key=_order)
    return ranked


def _order(one: Ranked) -> tuple[int, float, int]:
    return one.tier, -one.score, -one.found.number


def _document_score(document: Held, fit: float, last: int) -> float:
    score = _FITTING_DOCUMENT * fit + _NEWNESS * document.number / last
    return score if document.current else score + _OUTDATED


def _score(candidates: Candidates, found: Found) -> float:
    """Score a paragraph by itself."""
    number = found.number
    score = found.weight - _length_penalty(found.length)
    if number in candidates.close:
        score += _CLOSE
    return (
        score
        + _SPELLED * candidates.spelled.get(number, 0)
        + _SHARE * candidates.shares.get(number, 0)
    )


@cache
def _length_penalty(words: int) -> float:
    return log2(1 + words / _MIDDLING_LENGTH)


def facets(found: Iterable[Found], held: Mapping[int, Held]) -> dict[Facet, dict[str, int]]:
    """Count paragraphs by the values of each facet, frequent ones first; nothing is no value."""
    by_document: Counter[int] = Counter()
    addressees: Counter[str] = Counter()
    for one in found:
        if one.document in held:
            by_document[one.document] += 1
            addressees[one.addressee] += 1
    counts: dict[Facet, Counter[str]] = {facet: Counter() for facet in Facet}
    counts[Facet.ADDRESSEE] = addressees
    for number, count in by_document.items():
        document = held[number]
        counts[Facet.LANGUAGE][document.language] += count
        counts[Facet.KIND][document.kind] += count
        counts[Facet.BODY][document.body] += count
        counts[Facet.YEAR][str(document.year or "")] += count
        counts[Facet.WORK][document.work] += count
    return {
        facet: {value: count for value, count in counter.most_common() if value}
        for facet, counter in counts.items()
    }


def by_document(found: Iterable[Found], held: Mapping[int, Held]) -> dict[str, int]:
    """Count paragraphs by the ids of their documents."""
    counted = Counter(one.document for one in found)
    return {held[number].id: count for number, count in counted.items() if number in held}
