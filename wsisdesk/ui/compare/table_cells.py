"""Rows of tables as rows of cells: where each stands, and which letters are in it."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

from wsisdesk.export.comparison.table_columns import shares_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from wsisdesk.documents.model import TableRow
    from wsisdesk.export.comparison.table_columns import Shares
    from wsisdesk.ui.typesetting.displayed import Displayed


@dataclass(frozen=True, slots=True)
class Slot:
    """One cell: its UTF-16 units ``start`` to ``end``, and the shares of the width it lies between.

    Shares count from the edge where the table begins.
    """

    start: int
    end: int
    near: float
    far: float

    def place(self, width: float, *, rtl: bool) -> tuple[float, float]:
        """Return the left edge and the width of the cell in a row of a width."""
        left = (1.0 - self.far) * width if rtl else self.near * width
        return left, (self.far - self.near) * width


def slots(row: TableRow, shown: Displayed, tables: Mapping[int, Shares]) -> tuple[Slot, ...]:
    """Return the cells of a row; a table of unknown columns has them all equally wide."""
    shares = shares_of(row, tables)
    edges = [*accumulate(shares, initial=0.0)]
    starts = [shown.position(cell.start) for cell in row.cells]
    ends = [*starts[1:], shown.size]
    return tuple(
        Slot(start, end, edges[cell.column], edges[min(cell.column + cell.span, len(shares))])
        for cell, start, end in zip(row.cells, starts, ends, strict=True)
    )


def slot_at(slots: Sequence[Slot], position: int) -> int:
    """Return the number of the cell in which a letter stands."""
    return max(bisect_right([slot.start for slot in slots], position) - 1, 0)
