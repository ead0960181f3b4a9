"""Rows of HTML tables: cells with their columns, merged cells followed downwards.

Tables that only lay out a page are told from tables of data, whose rows stay together.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from wsisdesk.documents.model import Cell, TableRow

if TYPE_CHECKING:
    from lxml import etree

_CELLS = ("td", "th")
_PAGE_PARTS = ("h1", "h2", "h3", "h4", "h5", "h6", "table", "ol", "form")
_LONG_CELL = 4  # paragraphs in one cell: more, and the table lays out a page
_MOST_SPAN = 1000  # as in HTML; rows and columns beyond do not count


@dataclass(slots=True)
class TableState:
    """A table being read. ``columns`` holds how many more rows a merged cell covers, by column."""

    number: int
    rtl: bool
    rows: int = 0
    columns: dict[int, tuple[int, int]] = field(default_factory=dict)  # rows left, columns wide

    def open_row(self) -> RowState:
        """Begin the next row."""
        row = RowState(self, self.rows)
        self.rows += 1
        return row


@dataclass(slots=True)
class RowState:
    """A row being read: its cells so far."""

    table: TableState
    index: int
    cells: list[Cell] = field(default_factory=list)
    column: int = 0
    start: int | None = None  # of the cell being read
    spans: tuple[int, int] = (1, 1)  # of that cell: columns, rows
    headers: int = 0

    def continued_here(self) -> bool:
        """Tell whether a cell from above covers the next column."""
        return self.column in self.table.columns

    def continue_cell(self, position: int) -> None:
        """Add the empty lower part of a cell that began above."""
        left, width = self.table.columns.pop(self.column)
        if left > 1:
            self.table.columns[self.column] = (left - 1, width)
        self.cells.append(Cell(position, position, self.column, width, continued=True))
        self.column += width

    def open_cell(self, element: etree._Element, position: int) -> None:
        """Begin a cell at a position of the row's text."""
        self.start = position
        self.spans = _span(element.get("colspan")), _span(element.get("rowspan"))
        self.headers += element.tag == "th"

    def close_cell(self, position: int) -> None:
        """End the cell being read."""
        width, height = self.spans
        self.cells.append(Cell(self.start or 0, position, self.column, width))
        if height > 1:
            self.below[self.column] = (height - 1, width)
        self.column += width
        self.start = None

    @property
    def below(self) -> dict[int, tuple[int, int]]:
        """The merged cells that reach into the rows below."""
        return self.table.columns

    def finished(self, *, header: bool) -> TableRow:
        """Return the row for the model."""
        return TableRow(
            self.table.number,
            self.index,
            tuple(self.cells),
            rtl=self.table.rtl,
            header=header or (self.headers > 0 and self.headers == len(self.cells)),
        )


def is_layout(table: etree._Element) -> bool:
    """Tell whether a table only arranges parts of a page: then its cells are read as a page."""
    if table.get("role") in ("presentation", "none"):
        return True
    if any(next(table.iterdescendants(part), None) is not None for part in _PAGE_PARTS):
        return True
    rows = list(table.iterdescendants("tr"))
    if all(len(row) < 2 for row in rows):
        return True
    return any(
        sum(1 for _ in cell.iterdescendants("p")) > _LONG_CELL for row in rows for cell in row
    )


def _span(text: str | None) -> int:
    digits = (text or "").strip()
    return min(max(int(digits), 1), _MOST_SPAN) if digits.isdigit() and len(digits) < 6 else 1
