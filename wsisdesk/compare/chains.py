"""The best run of pairs in which both sides increase: the frame of an alignment."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence


class Pair(NamedTuple):
    """An old and a new clause by number, and what it is worth to put them together."""

    old: int
    new: int
    worth: float


def best_chain(pairs: Sequence[Pair]) -> list[Pair]:
    """Return the pairs of the greatest worth in which old and new numbers both increase.

    Exact, in n log n: pairs in order of the old number, for each the best chain that ends before
    its new number, kept in a binary indexed tree of maxima. Pairs of one old number are taken from
    the last new number to the first, so that no two of them follow each other.
    """
    ordered = sorted(pairs, key=lambda pair: (pair.old, -pair.new))
    tree = _Maxima(max((pair.new for pair in pairs), default=0) + 1)
    before: list[int] = []
    for number, pair in enumerate(ordered):
        worth, previous = tree.best_before(pair.new)
        before.append(previous)
        tree.raise_at(pair.new, worth + pair.worth, number)
    chain, number = [], tree.best_before(len(tree))[1]
    while number >= 0:
        chain.append(ordered[number])
        number = before[number]
    return chain[::-1]


class _Maxima:
    """A binary indexed tree: the greatest value, and whose it is, before any place."""

    def __init__(self, size: int) -> None:
        self._values = [(0.0, -1)] * (size + 1)

    def __len__(self) -> int:
        return len(self._values) - 1

    def best_before(self, place: int) -> tuple[float, int]:
        best = (0.0, -1)
        while place > 0:
            if self._values[place][0] > best[0]:
                best = self._values[place]
            place -= place & -place
        return best

    def raise_at(self, place: int, value: float, owner: int) -> None:
        place += 1
        while place < len(self._values):
            if value > self._values[place][0]:
                self._values[place] = (value, owner)
            place += place & -place
