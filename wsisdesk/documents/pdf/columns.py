"""Columns of running text: a page is cut where white runs down between two texts.

Hanging labels and the cells of a table also leave white running down; they are told apart by how
wide and how full both sides are.
"""

from __future__ import annotations

import itertools
import statistics
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wsisdesk.documents.pdf.rows import Row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wsisdesk.documents.pdf.characters import Character

_NARROWEST = 8.0  # points of white between columns
_FEWEST_ROWS = 5
_LEAST_WIDTH = 0.25  # of the text width, for each column
_LEAST_FILL = 0.62  # of a column's width that its usual line covers
_MOST_CANDIDATES = 60


@dataclass(frozen=True, slots=True)
class Region:
    """Rows that are read one after another: a column, or a stretch of full width."""

    rows: list[Row]


@dataclass(frozen=True, slots=True)
class Gutter:
    """White at ``x`` from row ``first`` to before row ``last``; ``both`` rows have text aside."""

    x: float
    first: int
    last: int
    both: int


def regions(rows: list[Row], *, rtl: bool) -> list[Region]:
    """Cut rows, given from the top down, into regions in reading order."""
    gutter = _best_gutter(rows)
    if gutter is None:
        return [Region(rows)] if rows else []
    before, inside, after = (
        rows[: gutter.first],
        rows[gutter.first : gutter.last],
        rows[gutter.last :],
    )
    left = [part for row in inside if (part := _part(row, -1e9, gutter.x))]
    right = [part for row in inside if (part := _part(row, gutter.x, 1e9))]
    sides = (right, left) if rtl else (left, right)
    result = [Region(before)] if before else []
    for side in sides:
        result += regions(side, rtl=rtl)
    return result + regions(after, rtl=rtl)


def _part(row: Row, low: float, high: float) -> Row | None:
    """Return the part of a row between two x positions, with a baseline of its own."""
    items = [item for item in row.characters if low <= item.middle < high]
    drawn = [item for item in items if item.text != " "]
    if not drawn:
        return None
    size = max(item.size for item in drawn)
    baseline = statistics.median(item.baseline for item in drawn)
    return Row(baseline, size, items, [], min(i.x0 for i in drawn), max(i.x1 for i in drawn))


def _best_gutter(rows: Sequence[Row]) -> Gutter | None:
    if len(rows) < _FEWEST_ROWS:
        return None
    covered = [_covered(row) for row in rows]
    left = min(spans[0][0] for spans in covered)
    right = max(spans[-1][1] for spans in covered)
    found = [
        gutter
        for x in _candidates(covered)
        for gutter in _gutters(x, covered)
        if _is_column(gutter, covered, right - left)
    ]
    return max(found, key=lambda gutter: gutter.both, default=None)


def _covered(row: Row) -> list[tuple[float, float]]:
    """Return the stretches of a row that hold text, parted where the white is wide."""
    spans: list[tuple[float, float]] = []
    for item in sorted(_drawn(row), key=lambda item: item.x0):
        if spans and item.x0 - spans[-1][1] < _NARROWEST:
            spans[-1] = (spans[-1][0], max(spans[-1][1], item.x1))
        else:
            spans.append((item.x0, item.x1))
    return spans


def _drawn(row: Row) -> list[Character]:
    return [item for item in row.characters if item.text != " "]


def _candidates(covered: list[list[tuple[float, float]]]) -> list[float]:
    seen: dict[int, float] = {}
    for spans in covered:
        for (_, end), (start, _) in itertools.pairwise(spans):
            seen.setdefault(round((end + start) / 8), (end + start) / 2)
    return sorted(seen.values())[:_MOST_CANDIDATES]


def _gutters(x: float, covered: list[list[tuple[float, float]]]) -> list[Gutter]:
    """Return the stretches of rows that leave ``x`` white."""
    result: list[Gutter] = []
    first = 0
    for index in range(len(covered) + 1):
        free = index < len(covered) and not any(
            start - 3 < x < end + 3 for start, end in covered[index]
        )
        if free:
            continue
        if index - first >= _FEWEST_ROWS:
            result.append(_trimmed(x, first, index, covered))
        first = index + 1
    return result


def _trimmed(x: float, first: int, last: int, covered: list[list[tuple[float, float]]]) -> Gutter:
    """Let a gutter begin and end where there is text on both sides."""
    both = [k for k in range(first, last) if covered[k][0][0] < x < covered[k][-1][1]]
    if not both:
        return Gutter(x, first, last, 0)
    return Gutter(x, both[0], _run_out(x, both[-1] + 1, last, covered), len(both))


def _run_out(x: float, start: int, last: int, covered: list[list[tuple[float, float]]]) -> int:
    """Let the longer column run on below the shorter one."""
    if start >= last:
        return last
    left_side = covered[start][-1][1] < x
    while start < last and (covered[start][-1][1] < x) == left_side:
        start += 1
    return start


def _is_column(gutter: Gutter, covered: list[list[tuple[float, float]]], width: float) -> bool:
    inside = covered[gutter.first : gutter.last]
    if gutter.both < max(4, 0.5 * len(inside)):
        return False
    sides = (
        [(spans[0][0], _last(spans, gutter.x)) for spans in inside if spans[0][0] < gutter.x],
        [(_first(spans, gutter.x), spans[-1][1]) for spans in inside if spans[-1][1] > gutter.x],
    )
    return all(_full(side, width) for side in sides)


def _last(spans: list[tuple[float, float]], x: float) -> float:
    return max(end for _, end in spans if end < x)


def _first(spans: list[tuple[float, float]], x: float) -> float:
    return min(start for start, _ in spans if start > x)


def _full(side: list[tuple[float, float]], width: float) -> bool:
    """Tell whether one side of a gutter is filled with running text."""
    reach = max(end for _, end in side) - min(start for start, _ in side)
    usual = statistics.median(end - start for start, end in side)
    return reach >= _LEAST_WIDTH * width and usual >= _LEAST_FILL * reach
