"""Paints the rows of the outline: lead phrases with their extent, clauses with their labels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from wsisdesk.ui.look.fonts import interface_font
from wsisdesk.ui.look.painting import paint_row_ground
from wsisdesk.ui.look.theme import INTERFACE_TEXT, META_TEXT, Theme
from wsisdesk.ui.reader.outline_model import Role
from wsisdesk.ui.widgets.content_painter import Setting, paint_text
from wsisdesk.ui.words.bidi import RTL, language_direction, text_option

if TYPE_CHECKING:
    from wsisdesk.ui.reader.outline import Node

Index = QModelIndex | QPersistentModelIndex

ROW = 27
MARGIN = 16.0
LABEL = 28.0
GAP = 6.0
INDENT = 14.0


class OutlineDelegate(QStyledItemDelegate):
    """Paints one row a node. Text runs as its language does, on its own side of the panel."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        node: Node = index.data(Role.NODE)
        box = QRectF(option.rect)
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        paint_row_ground(painter, option, self.theme)
        inner = box.adjusted(MARGIN, 0, -MARGIN, 0)
        inner = self._paint_extent(painter, inner, node, current=current)
        rtl = language_direction(node.language) == RTL
        depth = INDENT * _depth(index)
        inner = inner.adjusted(0, 0, -depth, 0) if rtl else inner.adjusted(depth, 0, 0, 0)
        if node.label:
            column = max(LABEL, self._width(node.label) + GAP)
            label = QRectF(inner)
            label.setWidth(column)
            if rtl:
                label.moveRight(inner.right())
            self._paint_label(painter, label, node, current=current)
            inner = inner.adjusted(0, 0, -column, 0) if rtl else inner.adjusted(column, 0, 0, 0)
        paint_text(painter, inner, node.title, self._title(node, current=current))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of every row."""
        metrics = QFontMetricsF(interface_font(INTERFACE_TEXT))
        return QSize(0, max(ROW, round(metrics.height()) + 8))

    def _paint_extent(
        self, painter: QPainter, inner: QRectF, node: Node, *, current: bool
    ) -> QRectF:
        """Paint the labels a group spans at its end; return what is left for the title."""
        if not node.is_group or not node.extent:
            return inner
        width = self._width(node.extent) + GAP
        rtl = language_direction(node.language) == RTL
        place = QRectF(inner)
        place.setWidth(width)
        if not rtl:
            place.moveRight(inner.right())
        option = text_option(language_direction(node.language))
        option.setAlignment(
            (Qt.AlignmentFlag.AlignLeading if rtl else Qt.AlignmentFlag.AlignTrailing)
            | Qt.AlignmentFlag.AlignVCenter
            | Qt.AlignmentFlag.AlignAbsolute
        )
        painter.setFont(interface_font(META_TEXT))
        painter.setPen(self._ink(self.theme.text3, current=current))
        painter.drawText(place, node.extent, option)
        return inner.adjusted(width, 0, 0, 0) if rtl else inner.adjusted(0, 0, -width, 0)

    def _paint_label(self, painter: QPainter, box: QRectF, node: Node, *, current: bool) -> None:
        painter.setFont(interface_font(META_TEXT))
        painter.setPen(self._ink(self.theme.text2, current=current))
        painter.drawText(box, node.label, text_option(language_direction(node.language)))

    def _title(self, node: Node, *, current: bool) -> Setting:
        weight = 500 if node.is_group or current else 400
        colour = self.theme.text if node.is_group else self.theme.text2
        return Setting(
            interface_font(INTERFACE_TEXT, weight),
            self._ink(colour, current=current),
            float(self.sizeHint(QStyleOptionViewItem(), QModelIndex()).height()),
            language=node.language,
        )

    def _ink(self, colour: QColor, *, current: bool) -> QColor:
        return self.theme.seltext if current else colour

    def _width(self, text: str) -> float:
        return QFontMetricsF(interface_font(META_TEXT)).horizontalAdvance(text)


def _depth(index: Index) -> int:
    depth = 0
    parent = index.parent()
    while parent.isValid():
        depth, parent = depth + 1, parent.parent()
    return depth
