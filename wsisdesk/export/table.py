"""Tables on a sheet: ruled cells, columns as wide as their words need, the header repeated."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wsisdesk.documents.model import BlockKind
from wsisdesk.text.direction import without_controls

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from wsisdesk.documents.model import Block, Cell, TableRow
    from wsisdesk.export.sheet import Setting, Sheet

_PADDING = 5.0
_NARROWEST = 36.0
_HEADER_GREY = 238
_LINE_GREY = 150


@dataclass(frozen=True, slots=True)
class _Cell:
    """One cell as it is set: its lines, and where it stands from the table's start edge."""

    lines: list[str]
    start: float
    width: float


class Table:
    """One table of a document; ``rows`` are its blocks, ``setting`` tells how a row is set."""

    def __init__(
        self, sheet: Sheet, rows: Sequence[Block], setting: Callable[[Block], Setting]
    ) -> None:
        self._sheet = sheet
        self._rows = [(block, block.row) for block in rows if block.row is not None]
        self._setting = setting
        self._columns = self._widths()

    def draw(self) -> None:
        """Set the table where the sheet stands; the header comes again on each page."""
        headers = [(block, row) for block, row in self._rows if row.header]
        for block, row in self._rows:
            cells = self._cells(block, row)
            height = self._height(cells, self._setting(block))
            if self._sheet.room < height and not self._sheet.is_fresh:
                self._sheet.add_page()
                for above, header in headers if not row.header else ():
                    self._draw_row(above, header, self._cells(above, header))
            self._draw_row(block, row, cells)
        self._sheet.set_y(self._sheet.get_y() + _PADDING)

    def _draw_row(self, block: Block, row: TableRow, cells: Sequence[_Cell]) -> None:
        sheet, setting = self._sheet, self._setting(block)
        height = self._height(cells, setting)
        top = sheet.get_y()
        sheet.set_draw_color(_LINE_GREY)
        sheet.set_fill_color(_HEADER_GREY)
        for cell in cells:
            left = sheet.l_margin + cell.start
            if row.rtl:
                left = sheet.w - sheet.r_margin - cell.start - cell.width
            sheet.rect(left, top, cell.width, height, style="FD" if row.header else "D")
            align = "R" if setting.rtl else "L"
            for number, line in enumerate(cell.lines):
                y = top + _PADDING / 2 + number * setting.line
                room = cell.width - 2 * _PADDING
                sheet.write_line(line, setting, left + _PADDING, y, room, align)
        sheet.set_draw_color(0)
        sheet.set_xy(sheet.l_margin, top + height)

    def _cells(self, block: Block, row: TableRow) -> list[_Cell]:
        setting = self._setting(block)
        cells = []
        for cell, column in _columns(row):
            start = sum(self._columns[:column])
            width = sum(self._columns[column : column + cell.span])
            text = without_controls(block.text[cell.start : cell.end])
            lines = self._sheet.lines(text, setting, width - 2 * _PADDING)
            cells.append(_Cell(lines, start, width))
        return cells

    @staticmethod
    def _height(cells: Sequence[_Cell], setting: Setting) -> float:
        return max((len(cell.lines) for cell in cells), default=1) * setting.line + _PADDING

    def _widths(self) -> list[float]:
        """Share the page among the columns: by their longest words first, the rest by their text.

        What stands over several columns takes what these give it.
        """
        placed = [place for _, row in self._rows for place in _columns(row)]
        count = max((column + cell.span for cell, column in placed), default=1)
        least, wish = [_NARROWEST] * count, [1.0] * count
        for block, row in self._rows:
            setting = self._setting(block)
            for cell, column in _columns(row):
                if cell.span == 1:
                    text = block.text[cell.start : cell.end]
                    longest = max((self._sheet.width_of(word, setting) for word in text.split()),
                                  default=0.0)  # fmt: skip
                    least[column] = max(least[column], longest + 2 * _PADDING)
                    wish[column] = max(wish[column], len(text) * setting.size * 0.5)
        page = self._sheet.epw
        if sum(least) >= page:
            return [width * page / sum(least) for width in least]
        spare = (page - sum(least)) / sum(wish)
        return [narrow + spare * wished for narrow, wished in zip(least, wish, strict=True)]


def _columns(row: TableRow) -> Iterator[tuple[Cell, int]]:
    """Yield each cell with its column: the one it names, or the next where it names none."""
    free = 0
    for cell in row.cells:
        column = max(cell.column, free)
        yield cell, column
        free = column + cell.span


def tables(blocks: Sequence[Block]) -> dict[str, tuple[Block, ...]]:
    """Return the rows of each table by the id of its first row."""
    found: dict[str, tuple[Block, ...]] = {}
    first, number = "", -1
    for block in blocks:
        if block.kind is not BlockKind.ROW or block.row is None:
            number = -1
            continue
        if block.row.table != number:
            first, number = block.id, block.row.table
            found[first] = ()
        found[first] += (block,)
    return found
