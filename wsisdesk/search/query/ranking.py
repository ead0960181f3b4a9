"""The order of answers: by tier, then by how much a place is worth, newer before older."""

from __future__ import annotations

from collections import Counter
from functools import cache, partial
from math import log2
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from wsisdesk.search.model import Facet, Tier

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

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


_ranked = partial(tuple.__new__, Ranked)  # there are many of them
_found_of = attrgetter("found")
_document_of, _addressee_of = attrgetter("document"), attrgetter("addressee")


def rank(candidates: Candidates, held: Mapping[int, Held]) -> list[Ranked]:
    """Order candidates, best first; ``held`` are the documents that may be shown."""
    scores = _scores(candidates, held)
    tiers, found = candidates.tiers, candidates.found
    ordered = sorted(scores, reverse=True)
    ordered.sort(key=scores.__getitem__, reverse=True)
    ordered.sort(key=tiers.__getitem__)
    columns = (map(column.__getitem__, ordered) for column in (found, tiers, scores))
    return list(map(_ranked, zip(*columns, strict=True)))


def _scores(candidates: Candidates, held: Mapping[int, Held]) -> dict[int, float]:
    last = max(candidates.found, default=1)
    documents = {
        number: _document_score(document, candidates.documents.get(number, 0.0), last)
        for number, document in held.items()
    }
    scores = {
        number: documents[document] + weight - _length_penalty(length)
        for number, document, weight, length, _ in candidates.found.values()
        if document in documents
    }
    rewards = (
        (_CLOSE, dict.fromkeys(candidates.close, 1)),
        (_SPELLED, candidates.spelled),
        (_SHARE, candidates.shares),
    )
    for worth, those in rewards:
        for number, times in those.items():
            if number in scores:
                scores[number] += worth * times
    return scores


def _document_score(document: Held, fit: float, last: int) -> float:
    score = _FITTING_DOCUMENT * fit + _NEWNESS * document.number / last
    return score if document.current else score + _OUTDATED


@cache
def _length_penalty(words: int) -> float:
    return log2(1 + words / _MIDDLING_LENGTH)


def facets(ranked: Sequence[Ranked], held: Mapping[int, Held]) -> dict[Facet, dict[str, int]]:
    """Count paragraphs by the values of each facet, frequent ones first; nothing is no value."""
    counts: dict[Facet, dict[str, int]] = {facet: {} for facet in Facet}
    found = list(map(_found_of, ranked))
    counts[Facet.ADDRESSEE] = Counter(map(_addressee_of, found))
    for number, count in Counter(map(_document_of, found)).items():
        document = held[number]
        for facet, value in (
            (Facet.LANGUAGE, document.language),
            (Facet.KIND, document.kind),
            (Facet.BODY, document.body),
            (Facet.YEAR, str(document.year or "")),
            (Facet.WORK, document.work),
        ):
            counted = counts[facet]
            counted[value] = counted.get(value, 0) + count
    return {facet: _frequent_first(counted) for facet, counted in counts.items()}


def _frequent_first(counts: dict[str, int]) -> dict[str, int]:
    values = sorted(filter(None, counts), key=counts.__getitem__, reverse=True)
    return {value: counts[value] for value in values}


def by_document(ranked: Sequence[Ranked], held: Mapping[int, Held]) -> dict[str, int]:
    """Count paragraphs by the ids of their documents."""
    counted = Counter(map(_document_of, map(_found_of, ranked)))
    return {held[number].id: count for number, count in counted.items()}
