"""Tables: rows in a grid, rows that came or went, columns in the direction of the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsisdesk.export.comparison.word.cells import cells
from wsisdesk.export.comparison.word.elements import add
from wsisdesk.export.comparison.word.paragraphs import add_paragraph
from wsisdesk.export.comparison.word.stretches import Fate

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml.etree import _Element

    from wsisdesk.documents.model import Block, Cell
    from wsisdesk.export.comparison.word.elements import Revisions
    from wsisdesk.export.comparison.word.lines import TableLine
    from wsisdesk.export.comparison.word.runs import RunWriter

_TEXT_WIDTH = 9070  # of an A4 page, in twentieths of a point


def parted(lines: Sequence[TableLine]) -> Iterator[list[TableLine]]:
    """Part neighbouring rows into the tables they belong to, on the side where they stand."""
    table: list[TableLine] = []
    numbers: list[int | None] = [None, None]
    for line in lines:
        own = [_number(line.old), _number(line.new)]
        if table and not _belongs(own, numbers, table[-1], line):
            yield table
            table, numbers = [], [None, None]
        pairs = zip(own, numbers, strict=True)
        numbers = [before if now is None else now for now, before in pairs]
        table.append(line)
    if table:
        yield table


def _belongs(
    own: Sequence[int | None], numbers: Sequence[int | None], above: TableLine, line: TableLine
) -> bool:
    pairs = zip(own, numbers, strict=True)
    same = all(now is None or before is None or now == before for now, before in pairs)
    return same and _is_rtl(above.block) == _is_rtl(line.block)


class TableWriter:
    """Writes the rows of one table after the other."""

    def __init__(self, runs: RunWriter, revisions: Revisions, language: str) -> None:
        self._runs = runs
        self._revisions = revisions
        self._language = language

    def write(self, parent: _Element, lines: Sequence[TableLine]) -> list[_Element]:
        """Append a table; returns the first paragraph of each row."""
        table = add(parent, "tbl")
        properties = add(table, "tblPr")
        add(properties, "tblStyle", val="TableGrid")
        if _is_rtl(lines[0].block):
            add(properties, "bidiVisual")
        add(properties, "tblW", w="5000", type="pct")
        columns = max(_columns(line.block) for line in lines)
        width = _TEXT_WIDTH // max(columns, 1)
        grid = add(table, "tblGrid")
        for _ in range(columns):
            add(grid, "gridCol", w=str(width))
        below: Sequence[TableLine | None] = [*lines[1:], None]
        return [
            self._row(table, line, width, _continued(under))
            for line, under in zip(lines, below, strict=True)
        ]

    def _row(
        self, table: _Element, line: TableLine, width: int, continued: frozenset[int]
    ) -> _Element:
        """Append a row; ``continued`` are the columns whose cells go on in the next one."""
        row = add(table, "tr")
        self._row_properties(row, line)
        paragraphs = []
        for cell, pieces in zip(cells(line.block), line.cells, strict=True):
            box = _add_cell(row, cell, width, goes_on=cell.column in continued)
            paragraphs.append(add_paragraph(box, line.block, self._language))
            self._runs.write(paragraphs[-1], pieces)
        return paragraphs[0]

    def _row_properties(self, row: _Element, line: TableLine) -> None:
        properties = add(row, "trPr")
        skipped = cells(line.block)[0].column
        if skipped:
            add(properties, "gridBefore", val=str(skipped))
        add(properties, "cantSplit")
        if line.block.row is not None and line.block.row.header:
            add(properties, "tblHeader")
        if line.fate is not Fate.KEPT:
            self._revisions.add(properties, line.fate.value)


def _add_cell(row: _Element, cell: Cell, width: int, *, goes_on: bool) -> _Element:
    box = add(row, "tc")
    properties = add(box, "tcPr")
    add(properties, "tcW", w=str(width * cell.span), type="dxa")
    if cell.span > 1:
        add(properties, "gridSpan", val=str(cell.span))
    if cell.continued:
        add(properties, "vMerge")
    elif goes_on:
        add(properties, "vMerge", val="restart")
    return box


def _continued(line: TableLine | None) -> frozenset[int]:
    own = () if line is None else cells(line.block)
    return frozenset(cell.column for cell in own if cell.continued)


def _columns(block: Block) -> int:
    return max((cell.column + cell.span for cell in cells(block)), default=1)


def _is_rtl(block: Block) -> bool:
    return block.row is not None and block.row.rtl


def _number(block: Block | None) -> int | None:
    return None if block is None or block.row is None else block.row.table
