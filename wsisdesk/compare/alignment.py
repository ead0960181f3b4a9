"""Which clause of the old document is which of the new.

The surest pairs are made first, and each step leaves less to the next: clauses that stand word for
word once in each document; clauses known again though reworded; clauses split or merged without
other changes; the best pairing in order between those anchors; other splits and merges; moves; and
last, heads known by what stands under them. Only then is it told what stayed and what moved.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from functools import partial
from itertools import pairwise
from statistics import median_low
from typing import TYPE_CHECKING

from wsisdesk.compare.chains import Pair, best_chain
from wsisdesk.compare.heads import find_heads
from wsisdesk.compare.joining import LIKELY, SURE, Joiner, Strictness
from wsisdesk.compare.likeness import Likeness
from wsisdesk.compare.moving import LEAST_SAID_AGAIN, find_moves
from wsisdesk.compare.near import near_anchors
from wsisdesk.compare.pairing import in_order

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from wsisdesk.compare.clauses import Clause
    from wsisdesk.compare.pace import Pace

_LONG = 100.0  # what the words of a long clause are worth
_NEARLY_WHOLE = 0.8  # how alike a clause and one elsewhere are if neither can be a part of a third
_FORWARD = 0.03  # as much as thirty words more say
_AROUND = 4  # pairs before and behind that tell how far all were shifted there
_OTHER_PART, _OTHER_LEAD = 0.25, 0.5  # what is left of a clause's weight if it changed its place


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

    @property
    def pairs(self) -> dict[int, int]:
        """All pairs of one old and one new clause."""
        return {**self.placed, **self.moved}

    @property
    def joined(self) -> list[tuple[int, int]]:
        """All pairs of a whole and a part, old number first."""
        return [
            *((whole, part) for whole, parts in self.splits.items() for part in parts),
            *((part, whole) for whole, parts in self.merges.items() for part in parts),
        ]

    def forget_pairs_of(self, old: Iterable[int]) -> None:
        """Take back the pairs of old clauses that were found to be a whole or a part."""
        for number in old:
            self.placed.pop(number, None)
            self.moved.pop(number, None)

    def used_old(self) -> set[int]:
        """Return the numbers of old clauses that belong to something."""
        return {*self.placed, *self.moved, *(old for old, _ in self.joined)}

    def used_new(self) -> set[int]:
        """Return the numbers of new clauses that belong to something."""
        joined = (new for _, new in self.joined)
        return {*self.placed.values(), *self.moved.values(), *joined}

    def free_old(self, count: int) -> list[int]:
        """Return the numbers of old clauses that belong to nothing yet."""
        used = self.used_old()
        return [number for number in range(count) if number not in used]

    def free_new(self, count: int) -> list[int]:
        """Return the numbers of new clauses that belong to nothing yet."""
        used = self.used_new()
        return [number for number in range(count) if number not in used]


def align(
    old: Sequence[Clause], new: Sequence[Clause], worth: Mapping[str, float], pace: Pace
) -> Alignment:
    """Find what became of every clause; ``worth`` is that of the vocabulary's words.

    Takes eight steps of the ``pace``, fewer where everything stayed.
    """
    pace.step()
    aligner = _Aligner(old, new, worth, pace)
    aligner.anchor()
    if aligner.is_finished():
        return aligner.alignment
    for find in (
        partial(aligner.join, SURE),
        aligner.anchor_reworded,
        aligner.fill_gaps,
        partial(aligner.join, LIKELY),
        aligner.find_moves,
        aligner.find_heads,
        aligner.tell_moves,
    ):
        pace.step()
        find()
    return aligner.alignment


class _Aligner:
    """One alignment in the making."""

    def __init__(
        self, old: Sequence[Clause], new: Sequence[Clause], worth: Mapping[str, float], pace: Pace
    ) -> None:
        self.alignment = Alignment()
        self._old, self._new = old, new
        self._likeness = Likeness((*old, *new), worth, pace)

    def _free(self) -> tuple[list[Clause], list[Clause]]:
        """Return the clauses that belong to nothing yet."""
        free_old = self.alignment.free_old(len(self._old))
        free_new = self.alignment.free_new(len(self._new))
        return [self._old[n] for n in free_old], [self._new[n] for n in free_new]

    def is_finished(self) -> bool:
        """Whether every clause of both documents stays where it was, word for word."""
        return len(self.alignment.placed) == len(self._old) == len(self._new)

    def anchor(self) -> None:
        """Put together what stands word for word once in each document."""
        anchors = _unique(self._old, self._new)
        self._place(anchors)
        for number in list(self.alignment.moved):
            if self._old[number].worth < LEAST_SAID_AGAIN:
                del self.alignment.moved[number]

    def anchor_reworded(self) -> None:
        """Put together what is known again though a few words changed."""
        found = near_anchors(*self._free(), self._likeness)
        pairs = {**self.alignment.pairs, **found}
        self._place(self._weighed(pairs.items()))

    def _place(self, pairs: Sequence[Pair]) -> None:
        """Sort pairs into those that stay, the best run, and those that move."""
        staying = {(pair.old, pair.new) for pair in best_chain(pairs)}
        self.alignment.placed = {p.old: p.new for p in pairs if (p.old, p.new) in staying}
        self.alignment.moved = {p.old: p.new for p in pairs if (p.old, p.new) not in staying}

    def join(self, strictness: Strictness) -> None:
        """Find splits, then merges; where only sure ones are wanted, of free clauses alone."""
        alignment, likely = self.alignment, strictness is LIKELY
        again_old, again_new = self._found_again()
        pairs = alignment.pairs
        splitter = Joiner(
            self._old, self._new, self._likeness, pairs if likely else {}, pairs, strictness
        )
        alignment.splits |= splitter.joins(*self._free_numbers(), again_new)
        alignment.forget_pairs_of(alignment.splits)
        pairs = {new: old for old, new in alignment.pairs.items()}
        merger = Joiner(
            self._new, self._old, self._likeness, pairs if likely else {}, pairs, strictness
        )
        alignment.merges |= merger.joins(*self._free_numbers()[::-1], again_old)
        alignment.forget_pairs_of([pairs[new] for new in alignment.merges if new in pairs])

    def _found_again(self) -> tuple[set[int], set[int]]:
        """Return the clauses that stand nearly whole elsewhere, and so are parts of nothing."""
        again = [
            (first.index, second.index)
            for first, second, alike in self._likeness.pairs(*self._free())
            if alike >= _NEARLY_WHOLE
        ]
        return {old for old, _ in again}, {new for _, new in again}

    def _free_numbers(self) -> tuple[list[int], list[int]]:
        return self.alignment.free_old(len(self._old)), self.alignment.free_new(len(self._new))

    def fill_gaps(self) -> None:
        """Pair what stands between two anchors on both sides."""
        again = {clause.normal for clause in self._free()[0]}
        again &= {clause.normal for clause in self._free()[1]}
        free_old, free_new = map(set, self._free_numbers())
        placed = self.alignment.placed
        edges = [(-1, -1), *sorted(placed.items()), (len(self._old), len(self._new))]
        for (old_start, new_start), (old_end, new_end) in pairwise(edges):
            gap_old = [self._old[n] for n in range(old_start + 1, old_end) if n in free_old]
            gap_new = [self._new[n] for n in range(new_start + 1, new_end) if n in free_new]
            if gap_old and gap_new:
                placed.update(in_order(gap_old, gap_new, self._likeness, again))

    def find_moves(self) -> None:
        """Pair what is alike at different places."""
        moves = find_moves(*self._free(), self.alignment.pairs, self._likeness)
        self.alignment.moved.update(moves)

    def find_heads(self) -> None:
        """Pair heads that stand over or under the same text."""
        placed = self.alignment.placed
        placed.update(find_heads(self._old, self._new, placed, *self._free_numbers()))

    def tell_moves(self) -> None:
        """Decide anew, with all pairs known, which clauses stayed and which moved.

        What stays is the best run in which both sides increase: one has moved past three rather
        than three past it. Of two that changed places the later was brought forward, as drafts
        are read from the top, unless it says much more than the other.
        """
        joined = {*self.alignment.joined}
        pairs = self._weighed((*self.alignment.pairs.items(), *joined))
        self._place(_later_first(pairs))
        for kind in (self.alignment.placed, self.alignment.moved):
            for old, _ in [item for item in kind.items() if item in joined]:
                del kind[old]

    def _weighed(self, pairs: Iterable[tuple[int, int]]) -> list[Pair]:
        return [Pair(old, new, _steadiness(self._old[old], self._new[new])) for old, new in pairs]


def _steadiness(old: Clause, new: Clause) -> float:
    """Return how much speaks for a clause having stayed where it was.

    One that came from another part of the document or under another lead phrase went there.
    """
    weight = 1.0 + min(old.worth, _LONG) / _LONG / 10
    if old.block.part is not new.block.part:
        return weight * _OTHER_PART
    return weight if old.lead == new.lead else weight * _OTHER_LEAD


def _later_first(pairs: Sequence[Pair]) -> list[Pair]:
    """Return the pairs weighed a little less where they came forward past their neighbours."""
    ordered = sorted(pairs)
    shifts = [pair.new - pair.old for pair in ordered]
    weighed = []
    for number, pair in enumerate(ordered):
        around = shifts[max(0, number - _AROUND) : number + _AROUND + 1]
        came_forward = shifts[number] < median_low(around)
        weighed.append(pair._replace(worth=pair.worth - _FORWARD * came_forward))
    return weighed


def _unique(old: Sequence[Clause], new: Sequence[Clause]) -> list[Pair]:
    """Return the pairs of clauses that say the same and stand once in each document."""
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
