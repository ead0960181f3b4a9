"""How alike two clauses are, in their words and in their surroundings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rapidfuzz.distance import LCSseq

if TYPE_CHECKING:
    from wsisdesk.compare.clauses import Clause


def likeness(first: Clause, second: Clause) -> float:
    """Return how much two clauses say the same, from 0 to 1.

    The mean of the share of words in common in any order and of those in the same order, so that a
    clause turned round is still found but one that has only small words in common is not.
    """
    if first.normal == second.normal:
        return 1.0
    total = len(first.words) + len(second.words)
    if not total:
        return 0.0
    in_order = LCSseq.similarity(first.words, second.words)
    return (shared(first, second) + in_order) / total


def shared(first: Clause, second: Clause) -> int:
    """Return how many words two clauses have in common, whatever their order."""
    return int(LCSseq.similarity(first.bag, second.bag))


def share(first: Clause, second: Clause) -> float:
    """Return the share of words in common, whatever their order, from 0 to 1."""
    total = len(first.words) + len(second.words)
    return 2 * shared(first, second) / total if total else 0.0
