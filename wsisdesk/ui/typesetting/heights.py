"""How tall each block is and where it starts: measured for those set, estimated for the rest."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


class Heights:
    """A column of blocks. Tops are sums of the heights above, made anew when one has changed."""

    def __init__(self, estimates: Iterable[float], above: float = 0.0) -> None:
        self._above = above
        self._values = list(estimates)
        self._measured = bytearray(len(self._values))
        self._left = len(self._values)
        self._tops: list[float] | None = None

    def __len__(self) -> int:
        return len(self._values)

    @property
    def complete(self) -> bool:
        """Whether every block has been measured."""
        return self._left == 0

    def measured(self, index: int) -> bool:
        """Tell whether a block's height is known."""
        return bool(self._measured[index])

    def measure(self, index: int, height: float) -> None:
        """Set the true height of a block."""
        if not self._measured[index]:
            self._measured[index] = 1
            self._left -= 1
        if self._values[index] != height:
            self._values[index] = height
            self._tops = None

    def guess(self, index: int, height: float) -> None:
        """Set an estimate of a block's height, for it to be measured again."""
        if self._measured[index]:
            self._measured[index] = 0
            self._left += 1
        if self._values[index] != height:
            self._values[index] = height
            self._tops = None

    def height(self, index: int) -> float:
        """Return the height of a block, measured or estimated."""
        return self._values[index]

    def top(self, index: int) -> float:
        """Return where a block starts; ``len(self)`` gives the end of the last."""
        return self._sums()[index]

    def at(self, y: float) -> int:
        """Return the block at a height, or the nearest."""
        return min(max(bisect_right(self._sums(), y) - 1, 0), max(len(self) - 1, 0))

    def unmeasured(self, around: int) -> Iterator[int]:
        """Go through the blocks that are only estimated, the nearest to ``around`` first."""
        for step in range(len(self)):
            for index in {around + step, around - step}:
                if 0 <= index < len(self) and not self._measured[index]:
                    yield index

    def _sums(self) -> list[float]:
        if self._tops is None:
            self._tops = list(accumulate(self._values, initial=self._above))
        return self._tops
