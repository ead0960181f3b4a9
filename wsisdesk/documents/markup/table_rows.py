"""Rows of a table in the making: columns counted, merged cells followed downwards."""

from __future__ import annotations

from dataclasses import dataclass, field

from wsisdesk.documents.model import Cell, TableRow

_MOST_SPAN = 1000  # as in HTML; rows and columns beyond do not count


@dataclass(slots=True)
class TableState:
    """A table being read.

    ``merged`` holds, by column, the cells that reach into the next rows: how many rows more, and
    how many columns wide.
    """

    number: int
    rtl: bool
    rows: int = 0
    merged: dict[int, tuple[int, int]] = field(default_factory=dict)

    def open_row(self) -> RowState:
        """Begin the next row."""
        row = RowState(self, self.rows)
        self.rows += 1
        return row


@dataclass(slots=True)
class RowState:
    """A row being read: its cells so far. Positions are code points of the row's text."""

    table: TableState
    index: int
    cells: list[Cell] = field(default_factory=list)
    column: int = 0
    start: int | None = None  # of the cell being read
    columns: int = 1  # that this cell is wide
    rows: int = 1  # that it is high
    headers: int = 0

    def continued_here(self) -> bool:
        """Tell whether a cell from above covers the next column."""
        return self.column in self.table.merged

    def continue_cell(self, position: int) -> None:
        """Add the empty lower part of a cell that began above."""
        left, width = self.table.merged.pop(self.column)
        if left > 1:
            self.table.merged[self.column] = (left - 1, width)
        self.cells.append(Cell(position, position, self.column, width, continued=True))
        self.column += width

    def open_cell(
        self, position: int, columns: str | None, rows: str | None, *, header: bool
    ) -> None:
        """Begin a cell; ``columns`` and ``rows`` are its spans as the file writes them."""
        self.start = position
        self.columns, self.rows = _span(columns), _span(rows)
        self.headers += header

    def close_cell(self, position: int) -> None:
        """End the cell being read."""
        self.cells.append(Cell(self.start or 0, position, self.column, self.columns))
        if self.rows > 1:
            self.table.merged[self.column] = (self.rows - 1, self.columns)
        self.column += self.columns
        self.start = None

    def finished(self, *, header: bool) -> TableRow:
        """Return the row for the model; rows of header cells alone are headers too."""
        header = header or 0 < self.headers == len(self.cells)
        return TableRow(self.table.number, self.index, tuple(self.cells), self.table.rtl, header)


def _span(text: str | None) -> int:
    digits = (text or "").strip()
    return min(max(int(digits), 1), _MOST_SPAN) if digits.isdecimal() and len(digits) < 6 else 1
