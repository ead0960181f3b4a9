"""Clauses that stand elsewhere in the new document, with or without other words."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from wsisdesk.compare.likeness import at_home

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from wsisdesk.compare.clauses import Clause
    from wsisdesk.compare.likeness import Likeness

ELSEWHERE = 0.6  # how alike clauses at different places must be to be one
IN_COMPANY = 0.4  # enough if the clause before or behind went the same way
LEAD = 0.08  # by which a match must be better than the second best of either clause
LEAST_SAID = 5.0  # what the words of a clause must be worth to be known again when reworded
LEAST_SAID_AGAIN = 2.0  # … and when word for word the same


def find_moves(
    old: Sequence[Clause], new: Sequence[Clause], taken: Mapping[int, int], likeness: Likeness
) -> dict[int, int]:
    """Pair what is left on both sides; ``taken`` are all pairs found so far, old to new.

    The surest come first; then, again and again, those next to one that has been found, since a
    block goes as a whole.
    """
    found = _Moves(old, new, taken)
    candidates = sorted(
        (
            (alike + at_home(first, second), -first.index, -second.index, alike)
            for first, second, alike in likeness.pairs(old, new)
            if alike >= IN_COMPANY and likeness.have_more_in_common(first, second)
        ),
        reverse=True,
    )
    found.measure([(-old, -new, alike) for _, old, new, alike in candidates])
    while sum(found.try_pair(-old, -new, alike) for _, old, new, alike in candidates):
        likeness.pace.beat()  # every move found may be the company that another needs
    return found.moves


class _Moves:
    """The moves found so far, and what stands against more of them."""

    def __init__(
        self, old: Sequence[Clause], new: Sequence[Clause], taken: Mapping[int, int]
    ) -> None:
        self.moves: dict[int, int] = {}
        self._old = {clause.index: clause for clause in old}
        self._new = {clause.index: clause for clause in new}
        self._known = dict(taken)
        self._used_new: set[int] = set()
        self._rivals_of_old: dict[int, list[tuple[float, int]]] = defaultdict(list)
        self._rivals_of_new: dict[int, list[tuple[float, int]]] = defaultdict(list)

    def measure(self, candidates: Sequence[tuple[int, int, float]]) -> None:
        """Note for every clause how alike it is to which others."""
        for old, new, alike in candidates:
            self._rivals_of_old[old].append((alike, new))
            self._rivals_of_new[new].append((alike, old))

    def try_pair(self, old: int, new: int, alike: float) -> bool:
        """Take a pair for a move if it is sure enough by now; tell whether it was taken."""
        if old in self.moves or new in self._used_new or not self._suffices(old, new, alike):
            return False
        self.moves[old] = self._known[old] = new
        self._used_new.add(new)
        return True

    def _suffices(self, old: int, new: int, alike: float) -> bool:
        company = self._known.get(old - 1) == new - 1 or self._known.get(old + 1) == new + 1
        said = self._old[old].worth
        if self._old[old].normal == self._new[new].normal:
            return company or said >= LEAST_SAID_AGAIN
        if company:
            return True
        return said >= LEAST_SAID and alike >= max(ELSEWHERE, self._rival(old, new) + LEAD)

    def _rival(self, old: int, new: int) -> float:
        """Return how alike either of two clauses is to the best of the others still free.

        Twins, which say the same to the letter, are no rivals: whichever is taken, it is right.
        """
        said, says = self._old[old].normal, self._new[new].normal
        others_new = (
            alike
            for alike, other in self._rivals_of_old[old]
            if self._is_free_new(other) and self._new[other].normal != says
        )
        others_old = (
            alike
            for alike, other in self._rivals_of_new[new]
            if other not in self.moves and self._old[other].normal != said
        )
        return max((*others_new, *others_old), default=0.0)

    def _is_free_new(self, number: int) -> bool:
        return number not in self._used_new
