"""Which clause of the old document is which of the new: anchors, gaps, moves, splits and merges."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

from wsisdesk.compare.chains import Pair, best_chain
from wsisdesk.compare.joining import find_joins
from wsisdesk.compare.moving import LEAST_SAID_AGAIN, find_moves
from wsisdesk.compare.pairing import in_order

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wsisdesk.compare.clauses import Clause


@dataclass(slots=True)
class Alignment:
    """Clauses by number: pairs in place, pairs of moves, and what was parted or joined.

    ``splits`` names for an old clause the new ones it became, ``merges`` for a new clause the old
    ones it was made of, both in the order of the text that was cut. These clauses stand in neither
    of the other two.
    """

    placed: dict[int, int] = field(default_factory=dict)
    moved: dict[int, int] = field(default_factory=dict)
    splits: dict[int, tuple[int, ...]] = field(default_factory=dict)
    merges: dict[int, tuple[int, ...]] = field(default_factory=dict)

    def free_old(self, count: int) -> list[int]:
        """Return the numbers of old clauses that belong to nothing yet."""
        used = {*self.placed, *self.moved, *self.splits}
        used.update(old for olds in self.merges.values() for old in olds)
        return [number for number in range(count) if number not in used]

    def free_new(self, count: int) -> list[int]:
        """Return the numbers of new clauses that belong to nothing yet."""
        used = {*self.placed.values(), *self.moved.values(), *self.merges}
        used.update(new for news in self.splits.values() for new in news)
        return [number for number in range(count) if number not in used]


def align(old: Sequence[Clause], new: Sequence[Clause]) -> Alignment:
    """Find what became of every clause."""
    alignment = _anchored(old, new)
    _fill_gaps(alignment, old, new)
    _find_splits(alignment, old, new)
    _find_merges(alignment, old, new)
    free_old = [old[number] for number in alignment.free_old(len(old))]
    free_new = [new[number] for number in alignment.free_new(len(new))]
    known = {**alignment.placed, **alignment.moved}
    alignment.moved.update(find_moves(free_old, free_new, known))
    return alignment


def _anchored(old: Sequence[Clause], new: Sequence[Clause]) -> Alignment:
    """Put together what stands word for word once in each document.

    The best run in which both sides increase stays in place; all others have moved.
    """
    anchors = _unique(old, new)
    placed = {pair.old: pair.new for pair in best_chain(anchors)}
    moved = {
        pair.old: pair.new
        for pair in anchors
        if pair.old not in placed and old[pair.old].worth >= LEAST_SAID_AGAIN
    }
    return Alignment(placed, moved)


def _unique(old: Sequence[Clause], new: Sequence[Clause]) -> list[Pair]:
    times_old = Counter((clause.sort, clause.normal) for clause in old)
    times_new = Counter((clause.sort, clause.normal) for clause in new)
    places = {(clause.sort, clause.normal): clause.index for clause in new}
    return [
        Pair(clause.index, places[key], 1.0)
        for clause in old
        if clause.normal
        and times_old[key := (clause.sort, clause.normal)] == 1
        and times_new[key] == 1
    ]


def _fill_gaps(alignment: Alignment, old: Sequence[Clause], new: Sequence[Clause]) -> None:
    """Pair what stands between two anchors on both sides."""
    taken_old, taken_new = set(alignment.moved), set(alignment.moved.values())
    edges = [(-1, -1), *sorted(alignment.placed.items()), (len(old), len(new))]
    for (old_start, new_start), (old_end, new_end) in pairwise(edges):
        gap_old = [old[n] for n in range(old_start + 1, old_end) if n not in taken_old]
        gap_new = [new[n] for n in range(new_start + 1, new_end) if n not in taken_new]
        alignment.placed.update(in_order(gap_old, gap_new))


def _find_splits(alignment: Alignment, old: Sequence[Clause], new: Sequence[Clause]) -> None:
    free_old, free_new = alignment.free_old(len(old)), alignment.free_new(len(new))
    for whole, parts in find_joins(old, new, alignment.placed, free_old, free_new):
        alignment.splits[whole] = parts
        alignment.placed.pop(whole, None)


def _find_merges(alignment: Alignment, old: Sequence[Clause], new: Sequence[Clause]) -> None:
    partners = {number: source for source, number in alignment.placed.items()}
    free_old, free_new = alignment.free_old(len(old)), alignment.free_new(len(new))
    for whole, parts in find_joins(new, old, partners, free_new, free_old):
        alignment.merges[whole] = parts
        if whole in partners:
            alignment.placed.pop(partners[whole])
