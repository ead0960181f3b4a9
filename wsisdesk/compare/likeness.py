"""How alike two clauses are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rapidfuzz.distance import LCSseq

if TYPE_CHECKING:
    from wsisdesk.compare.clauses import Clause


def likeness(first: Clause, second: Clause) -> float:
    """Return the share of words in common, whatever their order, from 0 to 1."""
    if first.normal == second.normal:
        return 1.0
    total = len(first.bag) + len(second.bag)
    return 2 * LCSseq.similarity(first.bag, second.bag) / total if total else 0.0
