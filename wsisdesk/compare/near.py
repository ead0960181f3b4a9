"""Clauses known again for certain though a few words changed: anchors of the second round."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wsisdesk.compare.clauses import Clause
    from wsisdesk.compare.likeness import Likeness

CERTAIN = 0.6  # how alike two clauses must be
LEAD = 0.12  # by which they must be more alike than either is with any other
_LEAST_MASS = 2.0  # what the words must tell


def near_anchors(
    old: Sequence[Clause], new: Sequence[Clause], likeness: Likeness
) -> dict[int, int]:
    """Pair clauses wherever they stand that are each other's best match by far."""
    rows: dict[int, list[tuple[float, int]]] = defaultdict(list)
    columns: dict[int, list[float]] = defaultdict(list)
    together = set()
    for first, second, alike in likeness.pairs(old, new):
        if alike >= CERTAIN and likeness.have_more_in_common(first, second):
            together.add((first.index, second.index))
        rows[first.index].append((alike, second.index))
        columns[second.index].append(alike)
    telling = {clause.index for clause in old if likeness.mass(clause) >= _LEAST_MASS}
    found = {}
    for number, row in rows.items():
        (alike, partner), *others = sorted(row, reverse=True)
        rivals = [other for other, _ in others[:1]]
        column = sorted(columns[partner], reverse=True)
        rivals += column[1:2] if column[0] == alike else [1.0]
        sure = number in telling and (number, partner) in together
        if sure and alike >= max(rivals, default=0.0) + LEAD:
            found[number] = partner
    return found
