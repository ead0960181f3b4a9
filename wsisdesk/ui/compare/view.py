"""The list of a comparison's lines: painted here, with a current row and letters selected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from wsisdesk.ui.compare.geometry import STEP, RowsGeometry
from wsisdesk.ui.compare.row_canvas import RowCanvas

if TYPE_CHECKING:
    from collections.abc import Callable

    from wsisdesk.ui.compare.listing import Item
    from wsisdesk.ui.compare.model import RowsModel
    from wsisdesk.ui.compare.row_layout import RowSetter
    from wsisdesk.ui.compare.row_painter import Selected

Index = QModelIndex | QPersistentModelIndex
_SHARE = 0.25  # of the view's height above a row that was jumped to


class RowsView(RowsGeometry):
    """``current_moved`` follows the current line; ``selected`` are letters of it."""

    current_moved = Signal(int)

    def __init__(self, model: RowsModel, setter_for: Callable[[float], RowSetter]) -> None:
        super().__init__(model, setter_for)
        self.selected: Selected | None = None
        self.other_ends: dict[int, int] = {}
        self.commented: Callable[[Item], bool] = _never
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.viewport().setMouseTracking(True)

    def show_line(self, number: int) -> None:
        """Make a line the current one, in view with some of what stands above it."""
        if not 0 <= number < len(self.rows.items):
            return
        self.rows.laid(number)
        self.settle()
        box = self.box_of(number)
        if box.top() < 0 or box.bottom() > self.viewport().height():
            above = round(self.viewport().height() * _SHARE)
            self.verticalScrollBar().setValue(round(self.rows.heights.top(number)) - above)
        self.setCurrentIndex(self.lines.index(number, 0))

    def current_item(self) -> Item | None:
        """Return the line where the user is."""
        row = self.currentIndex().row()
        return self.lines.rows[row] if 0 <= row < len(self.lines.rows) else None

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Qt: where a key leads from the current line."""
        del modifiers
        row, last = self.currentIndex().row(), len(self.rows.items) - 1
        page = max(self.viewport().height() - STEP, 1)
        actions = QAbstractItemView.CursorAction
        if row < 0 or last < 0:
            return self.lines.index(min(0, last), 0)
        match action:
            case actions.MoveDown | actions.MoveNext:
                row += 1
            case actions.MoveUp | actions.MovePrevious:
                row -= 1
            case actions.MoveHome:
                row = 0
            case actions.MoveEnd:
                row = last
            case actions.MovePageDown:
                row = max(row + 1, self.rows.heights.at(self.rows.heights.top(row) + page))
            case actions.MovePageUp:
                row = min(row - 1, self.rows.heights.at(self.rows.heights.top(row) - page))
        return self.lines.index(min(max(row, 0), last), 0)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Qt: the user is at another line."""
        super().currentChanged(current, previous)
        self.selected = None
        self.viewport().update()
        self.current_moved.emit(current.row())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: paint what is in view."""
        painter = QPainter(self.viewport())
        RowCanvas(painter, self).paint(event.rect())
        painter.end()
        self.settle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: set the lines in the new width."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.set_again()

    def event(self, event: QEvent) -> bool:
        """Qt: go on measuring when shown again."""
        if event.type() == QEvent.Type.Show:
            self.measure()
        return super().event(event)


def _never(_: Item) -> bool:
    return False
