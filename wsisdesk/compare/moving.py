"""Clauses that stand elsewhere in the new document, with or without other words."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from wsisdesk.compare.likeness import at_home

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from wsisdesk.compare.clauses import Clause
    from wsisdesk.compare.likeness import Likeness

ELSEWHERE = 0.55  # how alike clauses at different places must be to be one
IN_COMPANY = 0.4  # enough if the clause before or behind went the same way
LEAD = 0.08  # by which a match must be better than the second best of either clause
LEAST_SAID = 5.0  # what the words of a clause must be worth to be known again when reworded
LEAST_SAID_AGAIN = 2.0  # … and when word for word the same


def find_moves(
    old: Sequence[Clause], new: Sequence[Clause], taken: Mapping[int, int], likeness: Likeness
) -> dict[int, int]:
    """Pair what is left on both sides; ``taken`` are all pairs found so far, old to new.

    The surest come first, since each makes its neighbours surer: a block goes as a whole.
    """
    known = dict(taken)
    moves: dict[int, int] = {}
    scored = _Scores(old, new, likeness)
    while (best := scored.best(known)) is not None:
        known[best[0]] = moves[best[0]] = best[1]
        scored.remove(*best)
    return moves


class _Scores:
    """What is left and how alike it is."""

    def __init__(self, old: Sequence[Clause], new: Sequence[Clause], likeness: Likeness) -> None:
        self._old = {clause.index: clause for clause in old}
        self._new = {clause.index: clause for clause in new}
        self._alike: dict[int, dict[int, float]] = defaultdict(dict)
        for first, second, alike in likeness.pairs(old, new):
            if alike >= IN_COMPANY - LEAD:
                self._alike[first.index][second.index] = alike

    def remove(self, old: int, new: int) -> None:
        """Forget two clauses that have found each other."""
        self._alike.pop(old)
        for row in self._alike.values():
            row.pop(new, None)

    def best(self, known: Mapping[int, int]) -> tuple[int, int] | None:
        """Return the surest pair, or None if none is sure enough."""
        sure = [(alike, -old, -new) for old, new, alike in self._sure(known)]
        if not sure:
            return None
        _, old, new = max(sure)
        return -old, -new

    def _sure(self, known: Mapping[int, int]) -> Iterator[tuple[int, int, float]]:
        for old, row in self._alike.items():
            for new, alike in row.items():
                company = known.get(old - 1) == new - 1 or known.get(old + 1) == new + 1
                if self._suffices(old, new, alike, company=company):
                    home = at_home(self._old[old], self._new[new])
                    yield old, new, alike + home + (LEAD if company else 0)

    def _suffices(self, old: int, new: int, alike: float, *, company: bool) -> bool:
        said = self._old[old].worth
        if self._old[old].normal == self._new[new].normal:
            return company or said >= LEAST_SAID_AGAIN
        if company:
            return alike >= IN_COMPANY
        rivals = max(
            [a for n, a in self._alike[old].items() if n != new]
            + [row[new] for o, row in self._alike.items() if o != old and new in row],
            default=0.0,
        )
        return said >= LEAST_SAID and alike >= ELSEWHERE and alike >= rivals + LEAD
