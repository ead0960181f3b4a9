"""The marked text of a table's row, cell by cell."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from wsisdesk.export.comparison.pieces import Piece, Wording, revised

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from wsisdesk.compare.model import Row, Side
    from wsisdesk.documents.model import TableRow

_BETWEEN = " | "


def by_cells(side: Side, pieces: Sequence[Piece]) -> tuple[tuple[Piece, ...], ...]:
    """Return the pieces of a side by the cells of its row; none where it is no row of cells.

    ``pieces`` are those of the side's text, joined the text itself. What parts the cells in the
    text is in none of them.
    """
    row = side.block.row
    if row is None or not has_cells(row) or side.text != side.block.text:
        return ()
    return tuple(tuple(_within(pieces, cell.start, cell.end)) for cell in row.cells)


def in_one_line(side: Side, pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return the pieces with a stroke between the cells of a row, for forms without tables."""
    return _joined(by_cells(side, pieces)) or tuple(pieces)


def revised_line(row: Row) -> tuple[Piece, ...]:
    """Return one text with the old words among the new, a stroke between the cells of a row."""
    pieces = revised(row)
    made = revised_row(row.new, pieces) if row.old is not None and row.new is not None else None
    if made is not None:
        return _joined([tuple(_within(pieces, cell.start, cell.end)) for cell in made.cells])
    return in_one_line(row.side, pieces) if None in (row.old, row.new) else pieces


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


def _joined(cells: Sequence[Sequence[Piece]]) -> tuple[Piece, ...]:
    parts = [piece for cell in cells for piece in (Piece(_BETWEEN), *cell)]
    return tuple(parts[1:])


def _within(pieces: Sequence[Piece], start: int, end: int) -> Iterator[Piece]:
    """Yield what of the pieces stands between two places of their text."""
    at = 0
    for piece in pieces:
        first, last = max(start - at, 0), min(end - at, len(piece.text))
        if first < last:
            yield Piece(piece.text[first:last], piece.wording)
        at += len(piece.text)
