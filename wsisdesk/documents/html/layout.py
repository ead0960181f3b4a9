"""Tells tables that only lay out a page from tables of data, whose rows stay together."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml import etree

_PAGE_PARTS = ("h1", "h2", "h3", "h4", "h5", "h6", "table", "ol", "form")
_LONG_CELL = 4  # paragraphs in one cell: more, and the table lays out a page


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
