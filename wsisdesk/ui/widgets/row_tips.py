"""Tool tips of lists: what a row has no room for is said where the pointer rests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QHelpEvent, QImage, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem, QToolTip

from wsisdesk.ui.widgets.content_painter import noticing_cuts
from wsisdesk.ui.words.bidi import plain_tip

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex


class RowTips(QObject):
    """Stays with a view, whose delegate paints by ``content_painter``.

    The row under the pointer is painted once more, unseen, and says what it has cut: only the
    delegate knows what has room. Rows with a tool tip of their own are left to Qt.
    """

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        view.viewport().installEventFilter(self)

    def cut(self, index: QModelIndex) -> tuple[str, ...]:
        """Return the texts of a row that cannot be read whole, each once."""
        option = QStyleOptionViewItem()
        option.rect = self._view.visualRect(index)
        option.direction = self._view.layoutDirection()
        option.font = self._view.font()
        option.state = QStyle.StateFlag.State_Enabled
        unseen = QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)
        painter = QPainter(unseen)
        try:
            with noticing_cuts() as texts:
                self._view.itemDelegateForIndex(index).paint(painter, option, index)
        finally:
            painter.end()
        return tuple(dict.fromkeys(texts))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: the pointer rests on the view."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            index = self._view.indexAt(event.pos())
            if index.isValid() and (texts := self.cut(index)):
                row = self._view.visualRect(index)
                tip = plain_tip("\n".join(texts))
                QToolTip.showText(event.globalPos(), tip, self._view.viewport(), row)
                return True
        return super().eventFilter(watched, event)
