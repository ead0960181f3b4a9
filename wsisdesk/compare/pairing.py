"""The best pairing in order of the clauses between two anchors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsisdesk.compare.chains import Pair, best_chain
from wsisdesk.compare.likeness import likeness

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from wsisdesk.compare.clauses import Clause

SAME_PLACE = 0.4  # how alike clauses at the same place must be to be one, reworded


def in_order(old: Sequence[Clause], new: Sequence[Clause]) -> dict[int, int]:
    """Pair clauses so that no pairs cross and their likeness is greatest in sum."""
    return {pair.old: pair.new for pair in best_chain(list(_candidates(old, new)))}


def _candidates(old: Sequence[Clause], new: Sequence[Clause]) -> Iterator[Pair]:
    for first in old:
        for second in new:
            if first.sort == second.sort:
                alike = likeness(first, second)
                if alike >= SAME_PLACE:
                    yield Pair(first.index, second.index, alike)
