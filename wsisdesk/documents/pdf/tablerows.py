"""Rows of tables: their cells in reading order, and the paragraphs they become."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from wsisdesk.documents.pdf.rows import Row, rows_of

if TYPE_CHECKING:
    from wsisdesk.documents.pdf.lines import Line, LineMaker
    from wsisdesk.documents.pdf.tables import Grid


@dataclass(slots=True)
class RowCell:
    """One cell of a table row: its lines, its column counted in reading order."""

    lines: list[Line]
    column: int
    span: int = 1
    continued: bool = False


@dataclass(slots=True)
class TableLine:
    """One row of a table on a page, cells in reading order."""

    table: int
    index: int
    cells: list[RowCell]
    rtl: bool
    top: float
    header: bool = False
    region: int = 0

    @property
    def lines(self) -> list[Line]:
        """All lines of all cells."""
        return [line for cell in self.cells for line in cell.lines]

    @property
    def text(self) -> str:
        """The row's text for comparing rows: cells apart by tabs."""
        return "\t".join(" ".join(line.text for line in cell.lines) for cell in self.cells)


@dataclass(slots=True)
class TableCounter:
    """Numbers the tables of a document."""

    count: int = field(default=0)

    def next(self) -> int:
        """Return the number of a new table."""
        self.count += 1
        return self.count - 1


CellRows = dict[int, list[Row]]


def cell_rows(grid: Grid) -> CellRows:
    """Group the characters of each cell by baseline."""
    return {id(cell): rows_of(cell.characters) for cell in grid.cells}


def rows_of_grid(grid: Grid, rows: CellRows, maker: LineMaker, table: int) -> list[TableLine]:
    """Read the cells of a ruled table, row by row."""
    lines = {cell: _cell_lines(found, maker) for cell, found in rows.items()}
    columns = len(grid.columns) - 1
    result: list[TableLine] = []
    for index in range(len(grid.rows) - 1):
        cells = _row_cells(grid, index, columns, lines, rtl=maker.rtl)
        if any(cell.lines for cell in cells):
            row = TableLine(table, len(result), cells, maker.rtl, grid.rows[index])
            row.header = index == 0 and all(line.bold for line in row.lines)
            result.append(row)
    return result


def _row_cells(
    grid: Grid, index: int, columns: int, lines: dict[int, list[Line]], *, rtl: bool
) -> list[RowCell]:
    cells: list[RowCell] = []
    seen: set[int] = set()
    for column in range(columns):
        cell = grid.fields[index, column]
        if id(cell) in seen:
            continue
        seen.add(id(cell))
        place = columns - cell.column - cell.columns if rtl else cell.column
        continued = cell.row != index
        cells.append(RowCell([] if continued else lines[id(cell)], place, cell.columns, continued))
    return cells[::-1] if rtl else cells


def _cell_lines(rows: list[Row], maker: LineMaker) -> list[Line]:
    found = [maker.line([row.characters], fresh=k == 0) for k, row in enumerate(rows)]
    return [line for line in found if line is not None]
