"""Tables: each row becomes one item, its cells parted by tabs, in the order they are read.

The file lists the cells of a right-to-left table from the right, so that order is already the
reader's. A table inside a cell is flattened into lines of that cell.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsisdesk.documents.docx.contents import contents
from wsisdesk.documents.docx.namespaces import w
from wsisdesk.documents.docx.paragraphs import Item
from wsisdesk.documents.docx.revisions import cell_is_gone, row_is_gone
from wsisdesk.documents.docx.styles import ParagraphSettings
from wsisdesk.documents.docx.text_builder import TextBuilder
from wsisdesk.documents.docx.values import VAL, child_number, child_value, is_on, switch
from wsisdesk.documents.model import Cell, TableRow

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from lxml.etree import _Element

    from wsisdesk.documents.docx.story import Story

    CellReader = Callable[[_Element, Story], list[Item]]

_ROW, _CELL = w("tr"), w("tc")
_TABLE_PROPERTIES, _ROW_PROPERTIES, _CELL_PROPERTIES = w("tblPr"), w("trPr"), w("tcPr")
_BIDI, _STYLE = w("bidiVisual"), w("tblStyle")
_HEADER, _HIDDEN, _SKIPPED = w("tblHeader"), w("hidden"), w("gridBefore")
_SPAN, _MERGED = w("gridSpan"), w("vMerge")


def read_rows(table: _Element, index: int, story: Story, read_cell: CellReader) -> Iterator[Item]:
    """Read the rows of the ``index``-th table that the story's view has."""
    rtl = _is_rtl(table, story)
    count = 0
    for row in contents(table, story.view):
        if row.tag != _ROW or row_is_gone(row, story.view):
            continue
        properties = row.find(_ROW_PROPERTIES)
        if switch(properties, _HIDDEN):
            story.findings.hidden = True
            continue
        builder, cells, declared = _read_cells(row, story, read_cell)
        if not cells:
            continue
        position = TableRow(index, count, tuple(cells), rtl, switch(properties, _HEADER))
        settings = ParagraphSettings(rtl=(rtl or None) if declared is None else declared)
        yield Item(builder, settings, row=position)
        count += 1


def _read_cells(
    row: _Element, story: Story, read_cell: CellReader
) -> tuple[TextBuilder, list[Cell], bool | None]:
    """Return the text of a row, its cells, and the direction its first paragraphs declare."""
    builder = TextBuilder()
    cells: list[Cell] = []
    declared: bool | None = None
    column = child_number(row.find(_ROW_PROPERTIES), _SKIPPED) or 0
    for cell in contents(row, story.view):
        if cell.tag != _CELL or cell_is_gone(cell, story.view):
            continue
        if cells:
            builder.write("\t")
        start = builder.length
        for line, item in enumerate(read_cell(cell, story)):
            if line:
                builder.write("\n")
            if item.label:
                builder.write(f"{item.label} ")
            builder.append(item.builder)
            declared = item.settings.rtl if declared is None else declared
        properties = cell.find(_CELL_PROPERTIES)
        span = max(1, child_number(properties, _SPAN) or 1)
        cells.append(Cell(start, builder.length, column, span, _continues(properties)))
        column += span
    return builder, cells, declared


def _continues(properties: _Element | None) -> bool:
    """Tell whether a cell goes on from the one above it."""
    merged = None if properties is None else properties.find(_MERGED)
    return merged is not None and merged.get(VAL) != "restart"


def _is_rtl(table: _Element, story: Story) -> bool:
    properties = table.find(_TABLE_PROPERTIES)
    own = None if properties is None else properties.find(_BIDI)
    if own is not None:
        return is_on(own)
    return story.definitions.styles.table_is_rtl(child_value(properties, _STYLE))
