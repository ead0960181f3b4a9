"""Where a column of blocks may be cut into pages."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_TOGETHER = 2  # lines of a paragraph that stay together at the foot and the head of a page


def line_breaks(top: float, rows: Sequence[float]) -> list[float]:
    """Return where a paragraph may be cut: ``rows`` are the tops of its lines, from ``top``."""
    return [top + row for row in rows[_TOGETHER : len(rows) - _TOGETHER + 1]]


def pages(breaks: Sequence[float], end: float, height: float) -> list[tuple[float, float]]:
    """Cut a column that ends at ``end`` into pages of at most ``height``, at allowed ``breaks``.

    What is taller than a page and may not be cut is cut at the page's height all the same.
    """
    allowed = sorted(breaks)
    cut: list[tuple[float, float]] = []
    start = 0.0
    while end - start > height:
        number = bisect_right(allowed, start + height)
        stop = allowed[number - 1] if number else start
        if stop <= start:
            stop = start + height
        cut.append((start, stop))
        start = stop
    return [*cut, (start, end)]
