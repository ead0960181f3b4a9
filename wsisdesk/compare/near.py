"""Clauses known again for certain though a few words changed: anchors of the second round."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from wsisdesk.compare.clauses import Clause
    from wsisdesk.compare.likeness import Likeness

CERTAIN = 0.6  # how alike two clauses must be
LEAD = 0.12  # by which they must be more alike than either is with any other
_TELLS_APART = 0.4  # … or by so much of what sets that other apart from them
_LEAST_MASS = 2.0  # what the words must tell


def near_anchors(
    old: Sequence[Clause], new: Sequence[Clause], likeness: Likeness
) -> dict[int, int]:
    """Pair clauses wherever they stand that are each other's best match by far.

    Neighbours that differ in one word or number alone are all nearly the same: of these it counts
    which one has that word, and those that are at home with another are no rivals.
    """
    return {a.index: b.index for a, b in _Matches(old, new, likeness).sure()}


class _Matches:
    """How alike clauses of two documents are, seen from either side."""

    def __init__(self, old: Sequence[Clause], new: Sequence[Clause], likeness: Likeness) -> None:
        self._likeness = likeness
        self._of_old: dict[Clause, dict[Clause, float]] = defaultdict(dict)
        self._of_new: dict[Clause, dict[Clause, float]] = defaultdict(dict)
        for first, second, alike in likeness.pairs(old, new):
            self._of_old[first][second] = alike
            self._of_new[second][first] = alike
        self._home = {second: self._home_of(row) for second, row in self._of_new.items()}

    def sure(self) -> Iterator[tuple[Clause, Clause]]:
        """Yield the pairs that are sure: they say enough, and no other clause comes near."""
        for second, first in self._home.items():
            if first is not None and self._is_sure(first, second):
                yield first, second

    def _is_sure(self, first: Clause, second: Clause) -> bool:
        """Whether a new clause is like the one it is at home with, and alone in that."""
        row = self._of_old[first]
        others = {clause: row[clause] for clause in row if clause is not second}
        copies = [alike for other, alike in others.items() if self._home[other] is first]
        strays = {other: alike for other, alike in others.items() if self._home[other] is None}
        return (
            row[second] >= max(CERTAIN, max(copies, default=0.0) + LEAD)
            and self._leads(second, row[second], strays)
            and self._likeness.mass(first) >= _LEAST_MASS
            and self._likeness.have_more_in_common(first, second)
        )

    def _home_of(self, row: Mapping[Clause, float]) -> Clause | None:
        """Return the old clause that a new one is more like than any other, if there is one."""
        best = max(row, key=row.__getitem__)
        others = {clause: row[clause] for clause in row if clause is not best}
        return best if self._leads(best, row[best], others) else None

    def _leads(self, clause: Clause, alike: float, rivals: Mapping[Clause, float]) -> bool:
        """Whether a clause is a better match than each of its rivals, and not by chance."""
        return all(
            alike > rival and alike >= rival + min(LEAD, self._apart(clause, other))
            for other, rival in rivals.items()
            if rival > alike - LEAD
        )

    def _apart(self, clause: Clause, rival: Clause) -> float:
        """Return the lead over a rival that does not come about by edits elsewhere in a clause.

        A text that has the words in which two clauses differ from the first of them is by these
        words more like it, however many others were edited.
        """
        return _TELLS_APART * (1.0 - self._likeness.alike(clause, rival))
