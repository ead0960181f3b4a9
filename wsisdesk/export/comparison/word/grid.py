"""Ruled tables of columns of fixed widths: their grid, their rows, their cells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsisdesk.export.comparison.word.elements import add

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml.etree import _Element

SHADE = "E7E6E1"  # ground of the cells of a heading row


def add_grid(parent: _Element, widths: Sequence[int], *, rtl: bool) -> _Element:
    """Append a table whose columns have these widths, in twentieths of a point."""
    grid = add(parent, "tbl")
    properties = add(grid, "tblPr")
    add(properties, "tblStyle", val="TableGrid")
    if rtl:
        add(properties, "bidiVisual")
    add(properties, "tblW", w=str(sum(widths)), type="dxa")
    add(properties, "tblLayout", type="fixed")
    columns = add(grid, "tblGrid")
    for width in widths:
        add(columns, "gridCol", w=str(width))
    return grid


def add_row(grid: _Element, *, header: bool = False, whole: bool = True) -> _Element:
    """Append a row: a ``header`` comes again on each page, a ``whole`` one stays on its page."""
    row = add(grid, "tr")
    properties = add(row, "trPr")
    if whole:
        add(properties, "cantSplit")
    if header:
        add(properties, "tblHeader")
    return row


def add_cell(row: _Element, width: int, *, shade: str = "", span: int = 1) -> _Element:
    """Append a cell; ``width`` in twentieths of a point."""
    cell = add(row, "tc")
    properties = add(cell, "tcPr")
    add(properties, "tcW", w=str(width), type="dxa")
    if span > 1:
        add(properties, "gridSpan", val=str(span))
    if shade:
        add(properties, "shd", val="clear", color="auto", fill=shade)
    return cell
