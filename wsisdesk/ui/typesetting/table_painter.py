"""Paints the rules and the ground of one row of a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from wsisdesk.ui.typesetting.tables import TABLE_MARGIN

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from wsisdesk.ui.typesetting.blocks import Typesetter
    from wsisdesk.ui.typesetting.composition import Composed


def paint_row(painter: QPainter, item: Composed, rect: QRectF, setter: Typesetter) -> None:
    """Paint hairlines around the cells; the header has a ground of its own."""
    row, columns = item.block.row, item.columns
    if row is None or columns is None:
        return
    start, wide = setter.table_span(item)
    rect = QRectF(rect.left() + start, rect.top(), wide, rect.height())
    scale, width = setter.typography.scale, setter.theme.border
    outer = TABLE_MARGIN * scale
    top = rect.top() + outer * (item.block.id == columns.first)
    bottom = rect.bottom() - outer * (item.block.id == columns.last)
    line = setter.theme.line2 if setter.theme.is_contrast else setter.theme.line
    if row.header:
        painter.fillRect(QRectF(rect.left(), top, rect.width(), bottom - top), setter.theme.panel)
    widths = setter.column_widths(item)
    for cell in row.cells:
        left, right = columns.extent(cell, widths)
        box = QRectF(rect.left() + left, top, right - left, bottom - top)
        if not cell.continued:
            painter.fillRect(QRectF(box.left(), box.top(), box.width(), width), line)
        for x in (box.left(), box.right()):
            painter.fillRect(QRectF(x, box.top(), width, box.height() + width), line)
    if item.block.id == columns.last:
        painter.fillRect(QRectF(rect.left(), bottom, rect.width() + width, width), line)
