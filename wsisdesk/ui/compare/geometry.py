"""Where the lines of a comparison stand in their list: heights, scrolling, the line under a place.

A list view that lays out its rows itself. Only what is seen is set; the rest is measured in the
pauses, so that a thousand clauses open as fast as ten.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QTimer, Signal
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QAbstractItemView, QListView

from wsisdesk.ui.compare.rows import Rows

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QItemSelection

    from wsisdesk.ui.compare.model import RowsModel
    from wsisdesk.ui.compare.row_layout import LaidRow, RowSetter

Index = QModelIndex | QPersistentModelIndex
STEP = 48  # pixels that a notch of the wheel turns by, before the system's factor


class RowsGeometry(QListView):
    """``setter_for(width)`` lays rows out. ``laid_out`` tells the columns at each change."""

    laid_out = Signal(object)

    def __init__(self, model: RowsModel, setter_for: Callable[[float], RowSetter]) -> None:
        super().__init__()
        self._setter_for = setter_for
        self.lines = model
        self.rows = Rows((), setter_for(1.0))
        self._idle = QTimer(self, interval=0)
        self._idle.timeout.connect(self._measure_some)
        self.setModel(model)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(STEP)
        model.modelReset.connect(self.set_again)

    def set_again(self) -> None:
        """Lay everything out anew, the line at the top staying where it is."""
        top, within = self._anchor()
        self.rows = Rows(self.lines.rows, self._setter_for(float(self.viewport().width())))
        self.settle()
        if top >= 0:
            number = self.lines.number_of(top)
            if number >= 0:
                self.verticalScrollBar().setValue(round(self.rows.heights.top(number) + within))
        self.measure()
        self.viewport().update()
        self.laid_out.emit(self.rows.setter.columns)

    def box_of(self, number: int) -> QRect:
        """Return where a line stands in the viewport."""
        top = round(self.rows.heights.top(number)) - self.verticalScrollBar().value()
        return QRect(0, top, self.viewport().width(), round(self.rows.heights.height(number)))

    def laid_at(self, place: QPoint) -> tuple[int, LaidRow] | None:
        """Return the line under a place of the viewport, laid out."""
        y = place.y() + self.verticalScrollBar().value()
        if not self.rows.items or not 0 <= y < self.rows.extent:
            return None
        number = self.rows.heights.at(y)
        return number, self.rows.laid(number)

    def visible_lines(self) -> range:
        """Return which lines are in view, all of them laid out."""
        top = self.verticalScrollBar().value()
        first = self.rows.heights.at(top)
        end, y = first, self.rows.heights.top(first) if self.rows.items else 0.0
        while end < len(self.rows.items) and y < top + self.viewport().height():
            y += self.rows.laid(end).height
            end += 1
        return range(first, end)

    def _anchor(self) -> tuple[int, float]:
        """Return the entry at the top of the view, and how far it is scrolled past."""
        if not self.rows.items:
            return -1, 0.0
        top = self.verticalScrollBar().value()
        number = self.rows.heights.at(top)
        return self.rows.items[number].index, top - self.rows.heights.top(number)

    def settle(self) -> None:
        """Let the scroll bar know how tall everything is."""
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(round(self.rows.extent) - height, 0))
        bar.setPageStep(max(height - STEP, 1))

    def measure(self) -> None:
        """Measure what is only estimated, whenever there is nothing else to do."""
        self._idle.start()

    def _measure_some(self) -> None:
        """Measure lines while there is nothing else to do."""
        if not self.isVisible() or not self.rows.items:
            self._idle.stop()
            return
        bar = self.verticalScrollBar()
        first = self.rows.heights.at(bar.value())
        past = bar.value() - self.rows.heights.top(first)
        done = self.rows.measure_some(first)
        self.settle()
        bar.setValue(round(self.rows.heights.top(first) + past))
        if done:
            self._idle.stop()
            self.laid_out.emit(self.rows.setter.columns)

    def doItemsLayout(self) -> None:
        """Qt: nothing to do; rows are set when they are seen."""
        self.viewport().update()

    def updateGeometries(self) -> None:
        """Qt: the scroll bars."""
        self.settle()

    def visualRect(self, index: Index) -> QRect:
        """Qt: where a line stands."""
        valid = index.isValid() and index.row() < len(self.rows.items)
        return self.box_of(index.row()) if valid else QRect()

    def indexAt(self, place: QPoint) -> QModelIndex:
        """Qt: the line under a place."""
        found = self.laid_at(place)
        return self.lines.index(found[0], 0) if found else QModelIndex()

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Qt: bring a line into view, as little as that takes."""
        del hint
        if not index.isValid() or index.row() >= len(self.rows.items):
            return
        self.rows.laid(index.row())
        self.settle()
        box, bar = self.box_of(index.row()), self.verticalScrollBar()
        if box.top() < 0 or box.height() > self.viewport().height():
            bar.setValue(bar.value() + box.top())
        elif box.bottom() > self.viewport().height():
            bar.setValue(bar.value() + box.bottom() - self.viewport().height())

    def horizontalOffset(self) -> int:
        """Qt: rows are as wide as the view."""
        return 0

    def verticalOffset(self) -> int:
        """Qt: how far the view is scrolled."""
        return self.verticalScrollBar().value()

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """Qt: what to paint again when the current line changes."""
        del selection
        return QRegion(self.viewport().rect())
