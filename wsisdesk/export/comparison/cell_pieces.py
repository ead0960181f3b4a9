"""The marked text of a table's row, cell by cell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsisdesk.export.comparison.pieces import Piece

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from wsisdesk.compare.model import Side

_BETWEEN = " | "


def by_cells(side: Side, pieces: Sequence[Piece]) -> tuple[tuple[Piece, ...], ...]:
    """Return the pieces of a side by the cells of its row; none where it is no row of cells.

    ``pieces`` are those of the side's text, joined the text itself. What parts the cells in the
    text is in none of them.
    """
    row = side.block.row
    if row is None or len(row.cells) < 2 or side.text != side.block.text:
        return ()
    return tuple(tuple(_within(pieces, cell.start, cell.end)) for cell in row.cells)


def in_one_line(side: Side, pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return the pieces with a stroke between the cells of a row, for forms without tables."""
    cells = by_cells(side, pieces)
    if not cells:
        return tuple(pieces)
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
