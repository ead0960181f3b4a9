"""The best pairing in order of the clauses between two anchors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsisdesk.compare.chains import Pair, best_chain
from wsisdesk.compare.likeness import at_home, same_row
from wsisdesk.compare.near import CERTAIN

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence, Set

    from wsisdesk.compare.clauses import Clause
    from wsisdesk.compare.likeness import Likeness

SAME_PLACE = 0.35  # how alike clauses at the same place must be to be one, reworded
_FLOOR = 0.2  # taken off, so that one good pair counts more than two poor ones


def in_order(
    old: Sequence[Clause], new: Sequence[Clause], likeness: Likeness, again: Set[str]
) -> dict[int, int]:
    """Pair clauses so that no pairs cross and their likeness is greatest in sum.

    ``again`` are the texts that wait word for word on both sides of the whole document: they are
    not given away to clauses that are only somewhat like them.
    """
    candidates = [
        Pair(first.index, second.index, alike - _FLOOR + at_home(first, second))
        for first, second, alike in _alike(old, new, likeness)
        if alike >= (CERTAIN if again & {first.normal, second.normal} else SAME_PLACE)
    ]
    return {pair.old: pair.new for pair in best_chain(candidates)}


def _alike(
    old: Sequence[Clause], new: Sequence[Clause], likeness: Likeness
) -> Iterator[tuple[Clause, Clause, float]]:
    for first, second, alike in likeness.pairs(old, new):
        yield first, second, max(alike, same_row(first, second))
