"""The best pairing in order of the clauses between two anchors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsisdesk.compare.chains import Pair, best_chain
from wsisdesk.compare.likeness import at_home, same_row

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from wsisdesk.compare.clauses import Clause
    from wsisdesk.compare.likeness import Likeness

SAME_PLACE = 0.35  # how alike clauses at the same place must be to be one, reworded
_FLOOR = 0.2  # taken off, so that one good pair counts more than two poor ones


def in_order(old: Sequence[Clause], new: Sequence[Clause], likeness: Likeness) -> dict[int, int]:
    """Pair clauses so that no pairs cross and their likeness is greatest in sum."""
    return {pair.old: pair.new for pair in best_chain(list(_candidates(old, new, likeness)))}


def _candidates(old: Sequence[Clause], new: Sequence[Clause], likeness: Likeness) -> Iterator[Pair]:
    for first, second, alike in likeness.pairs(old, new):
        close = max(alike, same_row(first, second))
        if close >= SAME_PLACE:
            yield Pair(first.index, second.index, close - _FLOOR + at_home(first, second))
