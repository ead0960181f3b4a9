"""Which of the possible labels of a document are labels: those that a neighbour confirms.

``1 text`` may begin a numbered clause or a sentence; if ``2 …`` follows, it is a label. Gaps are
allowed (quoted paragraphs keep their numbers), so sure labels need no neighbour.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wsisdesk.documents.structure.readings import Label, Reading

_REACH = 12  # labels of the same family on either side that are looked at
_RUN = 3  # rising numbers of paragraphs in a row, gaps allowed, confirm each other
_APART = 2  # lines between two of them


def confirmed(labels: Sequence[Label | None]) -> list[Label | None]:
    """Return the labels without those that neither their form nor a neighbour confirms."""
    families: dict[tuple[str, str], list[tuple[int, Reading]]] = {}
    for index, label in enumerate(labels):
        for reading in label.readings if label else ():
            families.setdefault(reading.family, []).append((index, reading))
    keep = {index for index, label in enumerate(labels) if label and label.sure}
    for members in families.values():
        _confirm(members, keep)
    return [label if index in keep else None for index, label in enumerate(labels)]


def _confirm(members: list[tuple[int, Reading]], keep: set[int]) -> None:
    for position, (index, reading) in enumerate(members):
        if index in keep:
            continue
        near = members[max(0, position - _REACH) : position + _REACH + 1]
        if any(other != index and neighbours(reading, found) for other, found in near):
            keep.add(index)
    for start in range(len(members) - _RUN + 1):
        run = members[start : start + _RUN]
        if all(_rises(one, other) for one, other in pairwise(run)):
            keep.update(index for index, _ in run)


def _rises(one: tuple[int, Reading], other: tuple[int, Reading]) -> bool:
    """Whether a plain number follows a lower one a line or two below it."""
    (line, reading), (next_line, following) = one, other
    if not len(reading.value) == len(following.value) == 1:
        return False
    return 0 < next_line - line <= _APART and reading.value < following.value


def neighbours(one: Reading, other: Reading) -> bool:
    """Whether two labels of a family stand side by side: 3 and 4, 2.1 and 2.2, 1 and 1.1."""
    a, b = one.value, other.value
    if not a or not b:
        return False
    if len(a) == len(b):
        differing = [abs(x - y) for x, y in zip(a, b, strict=True) if x != y]
        return differing == [1] or (not differing and one.suffix != other.suffix)
    short, long = sorted((a, b), key=len)
    return len(long) == len(short) + 1 and (long[:-1] == short or long[1:] == short) and 1 in long
