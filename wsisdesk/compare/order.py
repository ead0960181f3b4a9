"""Which rows stand in the order of both documents, and which had to travel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsisdesk.compare.chains import Pair, best_chain
from wsisdesk.compare.model import Relation

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wsisdesk.compare.model import Row

_FIXED = 1_000.0  # what was removed or has stayed has no other place to be shown at


def old_place(row: Row) -> tuple[int, int]:
    """Return where the old side of a row stands in the old document; it must have one."""
    assert row.old is not None, "only rows with an old side have an old place"
    return row.old.index, row.old.start


def staying(rows: Sequence[Row]) -> set[int]:
    """Return the numbers of the rows whose old sides follow each other as the rows do.

    Moved clauses are never among them; nor are, of the parts of a clause that was split or merged,
    those that went elsewhere.
    """
    candidates = [
        number
        for number, row in enumerate(rows)
        if row.old is not None and row.relation is not Relation.MOVED
    ]
    by_place = sorted(candidates, key=lambda number: old_place(rows[number]))
    ranks = {number: rank for rank, number in enumerate(by_place)}
    pairs = [Pair(number, ranks[number], _weight(rows[number])) for number in candidates]
    return {pair.old for pair in best_chain(pairs)}


def _weight(row: Row) -> float:
    return _FIXED if row.relation is Relation.NONE else 1.0
