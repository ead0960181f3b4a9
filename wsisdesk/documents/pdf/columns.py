"""Columns of running text: a page is cut where white runs down between two texts.

Hanging labels and the cells of a table also leave white running down; they are told apart by how
wide and how full both sides are.
"""

from __future__ import annotations

import itertools
import math
import statistics
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wsisdesk.documents.pdf.rows import Row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wsisdesk.documents.pdf.characters import Character

_NARROWEST = 8.0  # points of white between columns
_FEWEST_ROWS = 5
_FEWEST_LINES = 4  # of each column, where both stand side by side
_LEAST_SHARE = 0.4  # of the lines of the fuller column, for the other
_LEAST_WIDTH = 0.25  # of the text width, for each column
_NARROWEST_COLUMN = 9.0  # type sizes: wide spaces of justified lines may stand above each other
_LEAST_FILL = 0.62  # of a column's width that its usual line covers
_AT_ONCE = 2  # rows by which one column may begin above the other
_BESIDE = 3.0  # points between a gutter's middle and any text
_STEP = 4.0  # points between the places looked at
_MOST_CANDIDATES = 24
_AS_LONG = 0.8  # of the longest gutter: what is shorter is another one

Spans = list[tuple[float, float]]


@dataclass(frozen=True, slots=True)
class Region:
    """Rows that are read one after another: a column, or a stretch of full width."""

    rows: list[Row]


@dataclass(frozen=True, slots=True)
class Gutter:
    """White at ``x`` from row ``first`` to before row ``last``.

    ``shared`` is before which row both columns stand side by side; what follows is the longer one.
    """

    x: float
    first: int
    shared: int
    last: int

    @property
    def length(self) -> int:
        """The number of rows beside which both columns stand."""
        return self.shared - self.first


def regions(rows: list[Row], *, rtl: bool) -> list[Region]:
    """Cut rows, given from the top down, into regions in reading order."""
    gutter = _best_gutter(rows, rtl=rtl)
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
    result = regions(before, rtl=rtl)
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


def _best_gutter(rows: Sequence[Row], *, rtl: bool) -> Gutter | None:
    """Return the longest gutter; of several, that before which reading comes to the labels.

    Labels set out before the text of the second column leave white too, behind the gutter.
    """
    if len(rows) < _FEWEST_ROWS:
        return None
    covered = [_covered(row) for row in rows]
    left = min(spans[0][0] for spans in covered)
    right = max(spans[-1][1] for spans in covered)
    size = statistics.median(row.size for row in rows)
    least = max(_LEAST_WIDTH * (right - left), _NARROWEST_COLUMN * size)
    found = [
        gutter
        for x in _candidates(covered, left, right)
        for gutter in _gutters(x, covered)
        if _is_column(gutter, covered, least)
    ]
    longest = max((gutter.length for gutter in found), default=0)
    long = [gutter for gutter in found if gutter.length >= _AS_LONG * longest]
    return min(long, key=lambda gutter: -gutter.x if rtl else gutter.x, default=None)


def _covered(row: Row) -> Spans:
    """Return the stretches of a row that hold text, parted where the white is wide."""
    spans: Spans = []
    for item in sorted(_drawn(row), key=lambda item: item.x0):
        if spans and item.x0 - spans[-1][1] < _NARROWEST:
            spans[-1] = (spans[-1][0], max(spans[-1][1], item.x1))
        else:
            spans.append((item.x0, item.x1))
    return spans


def _drawn(row: Row) -> list[Character]:
    return [item for item in row.characters if item.text != " "]


def _candidates(covered: list[Spans], left: float, right: float) -> list[float]:
    """Return places that many rows leave white, the middle of each such stretch."""
    margin = 0.8 * _LEAST_WIDTH * (right - left)
    first = left + margin
    count = int((right - left - 2 * margin) / _STEP) + 1
    white = _white_rows(covered, first, count)
    places = [first + _STEP * number for number in range(count)]
    found: list[tuple[int, float]] = []
    for free, group in itertools.groupby(range(count), key=lambda number: white[number]):
        stretch = list(group)
        if free >= _FEWEST_ROWS:
            found.append((free, places[stretch[len(stretch) // 2]]))
    return [x for _, x in sorted(found, reverse=True)[:_MOST_CANDIDATES]]


def _white_rows(covered: list[Spans], first: float, count: int) -> list[int]:
    """Count, for each of some places in equal steps, the rows that leave it white."""
    changes = [0] * (count + 1)
    for spans in covered:
        for start, end in spans:
            low = max(math.floor((start - _BESIDE - first) / _STEP) + 1, 0)
            high = min(math.ceil((end + _BESIDE - first) / _STEP), count)
            if low < high:
                changes[low] += 1
                changes[high] -= 1
    inked = itertools.accumulate(changes[:count])
    return [len(covered) - rows for rows in inked]


def _is_white(x: float, spans: Spans) -> bool:
    return all(x <= start - _BESIDE or x >= end + _BESIDE for start, end in spans)


def _gutters(x: float, covered: list[Spans]) -> list[Gutter]:
    """Return the stretches of rows that leave ``x`` white and have text on both sides."""
    result: list[Gutter] = []
    first = 0
    for index in range(len(covered) + 1):
        if index < len(covered) and _is_white(x, covered[index]):
            continue
        if index - first >= _FEWEST_ROWS and (gutter := _trimmed(x, first, index, covered)):
            result.append(gutter)
        first = index + 1
    return result


def _trimmed(x: float, first: int, last: int, covered: list[Spans]) -> Gutter | None:
    """Let a gutter begin and end where both columns do; the longer one may run on below.

    The lines of the columns need not stand at one height, so each row may have text on one side.
    """
    left = [number for number in range(first, last) if covered[number][0][0] < x]
    right = [number for number in range(first, last) if covered[number][-1][1] > x]
    if not left or not right:
        return None
    start, later = sorted((left[0], right[0]))
    if later - start > _AT_ONCE:
        start = later
    shared = min(left[-1], right[-1]) + 1
    return Gutter(x, start, shared, _run_out(x, shared, last, covered))


def _run_out(x: float, start: int, last: int, covered: list[Spans]) -> int:
    """Let the longer column run on below the shorter one."""
    if start >= last:
        return last
    left_side = covered[start][-1][1] < x
    while start < last and (covered[start][-1][1] < x) == left_side:
        start += 1
    return start


def _is_column(gutter: Gutter, covered: list[Spans], least: float) -> bool:
    sides = _sides(gutter.x, covered[gutter.first : gutter.shared])
    fewer, more = sorted(len(side) for side in sides)
    if fewer < max(_FEWEST_LINES, _LEAST_SHARE * more):
        return False
    return all(_full(side, least) for side in _sides(gutter.x, covered[gutter.first : gutter.last]))


def _sides(x: float, covered: list[Spans]) -> tuple[Spans, Spans]:
    """Return from where to where each line left of ``x``, and each right of it, reaches."""
    left = [(spans[0][0], max(end for _, end in spans if end < x))
            for spans in covered if spans[0][0] < x]  # fmt: skip
    right = [(min(start for start, _ in spans if start > x), spans[-1][1])
             for spans in covered if spans[-1][1] > x]  # fmt: skip
    return left, right


def _full(side: Spans, least: float) -> bool:
    """Tell whether one side of a gutter is filled with running text."""
    reach = max(end for _, end in side) - min(start for start, _ in side)
    usual = statistics.median(end - start for start, end in side)
    return reach >= least and usual >= _LEAST_FILL * reach
