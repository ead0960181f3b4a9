"""Rows of sentences: as high as their longest sentence needs in the width of its column."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QAbstractItemModel, QEvent
    from PySide6.QtGui import QPainter, QResizeEvent

_PART = re.compile(r"[_./-](?=\w)")  # where the name of a file may be broken
_MAY_BREAK = "\u200b"  # zero width space
_EDGE = 14  # pixels of a cell that the style keeps from the text
_PADDING = 10
_UNBOUNDED = 100_000
Index = QModelIndex | QPersistentModelIndex


class WrappedRows(QStyledItemDelegate):
    """Breaks the lines of cells; Qt's own delegate measures them as one line and cuts them."""

    def __init__(self, view: QTreeView) -> None:
        super().__init__(view)
        self._view = view

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt: how a cell is drawn; short ones begin where long ones do."""
        super().initStyleOption(option, index)
        option.displayAlignment = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading
        if index.column() == 0:
            option.text = _PART.sub(f"\\g<0>{_MAY_BREAK}", option.text)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt: paint a cell; a check box stands beside its own text, however high the row is."""
        if index.data(Qt.ItemDataRole.CheckStateRole) is None:
            super().paint(painter, option, index)
            return
        ground = QStyleOptionViewItem(option)
        self.initStyleOption(ground, index)
        panel = QStyle.PrimitiveElement.PE_PanelItemViewItem
        self._view.style().drawPrimitive(panel, ground, painter, self._view)
        super().paint(painter, self._at_top(option, index), index)

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Qt: a click counts where the check box is painted."""
        return super().editorEvent(event, model, self._at_top(option, index), index)

    def _at_top(self, option: QStyleOptionViewItem, index: Index) -> QStyleOptionViewItem:
        """Return the option without the room below the cell's own text."""
        high = self.sizeHint(QStyleOptionViewItem(option), index).height()
        cell = QStyleOptionViewItem(option)
        cell.rect = QRect(option.rect)
        cell.rect.setHeight(min(high, option.rect.height()))
        return cell

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Qt: the size of a cell in the column as wide as it is now."""
        self.initStyleOption(option, index)
        room = self._view.columnWidth(index.column()) - _EDGE
        if index.column() == 0:
            depth = 1 if index.parent().isValid() else 0
            room -= self._view.indentation() * (depth + self._view.rootIsDecorated())
        if self._view.isFirstColumnSpanned(index.row(), index.parent()):
            room = self._view.viewport().width()
        bounds = QRect(0, 0, max(room, 1), _UNBOUNDED)
        taken = option.fontMetrics.boundingRect(bounds, Qt.TextFlag.TextWordWrap, option.text)
        return QSize(taken.width() + _EDGE, taken.height() + _PADDING)


class SentenceTree(QTreeView):
    """A tree of such rows; its columns share its width as told, in per cent."""

    def __init__(self, shares: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shares = shares
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self.setWordWrap(True)
        self.setUniformRowHeights(False)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setItemDelegate(WrappedRows(self))
        self.header().setStretchLastSection(True)
        self.header().sectionResized.connect(self.scheduleDelayedItemsLayout)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: share the new width; the last column takes what is left."""
        for column, share in enumerate(self._shares[:-1]):
            self.setColumnWidth(column, event.size().width() * share // 100)
        super().resizeEvent(event)
