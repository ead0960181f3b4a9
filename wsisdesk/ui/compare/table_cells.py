"""Rows of tables as rows of cells: where each stands, and which letters are in it."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

from wsisdesk.export.comparison.pieces import Wording
from wsisdesk.export.comparison.table_columns import shares_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from wsisdesk.compare.model import Side
    from wsisdesk.documents.model import TableRow
    from wsisdesk.export.comparison.pieces import Piece
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


def has_cells(row: TableRow | None) -> bool:
    """Tell whether a row has several cells that lie beside each other in order."""
    if row is None or len(row.cells) < 2:
        return False
    ends = pairwise(row.cells)
    return all(one.end <= two.start and one.column < two.column for one, two in ends)


def revised_row(side: Side, pieces: Sequence[Piece]) -> TableRow | None:
    """Return the row of a text that shows the old words among the new ones, as ``pieces`` do.

    Deleted words stay in the cell they stand in. None where the side is no row, or only a part of
    one, or where its cells cannot be told: one of them came or went.
    """
    block = side.block
    if not has_cells(block.row) or block.row is None or side.text != block.text:
        return None
    places: list[int] = []  # of the letters of the new text in the shown one
    at = 0
    for piece in pieces:
        if piece.wording is not Wording.DELETED:
            places += range(at, at + len(piece.text))
        elif "\t" in piece.text:
            return None
        at += len(piece.text)
    starts, ends = [0], []
    for one, two in pairwise(block.row.cells):
        if one.end >= two.start:
            return None
        ends.append(places[one.end])
        starts.append(places[two.start - 1] + 1)
    cells = zip(block.row.cells, starts, [*ends, at], strict=True)
    return replace(
        block.row, cells=tuple(replace(cell, start=start, end=end) for cell, start, end in cells)
    )
