"""Jumps to a place in the text: a short scroll, then a tint that fades where one has arrived."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation, Signal

from wsisdesk.ui.typesetting.boxes import boxes

if TYPE_CHECKING:
    from wsisdesk.ui.reader.canvas import Canvas

SCROLL_TIME, TINT_TIME = 120, 600  # milliseconds
_TARGET = 0.2  # share of the view above the place that is jumped to


class Jump(QObject):
    """Moves a canvas. With ``reduce_motion`` it scrolls at once and tints nothing."""

    arrived = Signal()

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.reduce_motion = False
        self._scroll = QVariantAnimation(self, duration=SCROLL_TIME)
        self._scroll.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._scroll.valueChanged.connect(self._come_within)
        self._scroll.finished.connect(self.arrived)
        self._tint = QVariantAnimation(self, duration=TINT_TIME, startValue=1.0, endValue=0.0)
        self._tint.valueChanged.connect(self._fade)
        self._goal = (0, 0, 0)  # block, and code points of it

    def to(self, index: int, start: int = 0, end: int = 0, *, tint: bool = True) -> None:
        """Show a block, or the line in it where code points ``start`` to ``end`` stand."""
        self._scroll.stop()
        self._canvas.prepare(index)
        if tint and not self.reduce_motion:
            self._canvas.page.state.tinted = index
            self._tint.stop()
            self._tint.start()
        self._goal = (index, start, end)
        if self._is_in_view():
            self.arrived.emit()
        else:
            self._move()

    def stop(self) -> None:
        """Stay where a jump under way has come."""
        self._scroll.stop()

    def _top(self) -> tuple[float, float]:
        """Return where the goal is now, and the height of a line there.

        Heights above it may still be estimates: while they are measured, it moves.
        """
        index, start, end = self._goal
        page = self._canvas.page
        top, item = page.origin(index).y(), page.items[index]
        face = page.setter.face(item)
        if end > start:
            span = item.shown.span(start, end)
            pieces = boxes(page.layout_of(index), *span, face.rise, face.line)
            top += pieces[0].rect.top() if pieces else 0.0
        return top, face.line

    def _is_in_view(self) -> bool:
        """Tell whether words stand in view already: a hit among others needs no scroll."""
        _, start, end = self._goal
        if end <= start:
            return False
        top, line = self._top()
        shown = self._canvas.verticalScrollBar().value()
        return shown + line < top < shown + self._canvas.viewport().height() - 2 * line

    def _target(self) -> int:
        """Return the place of the scroll bar at which the goal stands as it should."""
        top, _ = self._top()
        wanted = round(top - self._canvas.viewport().height() * _TARGET)
        return min(max(wanted, 0), self._canvas.verticalScrollBar().maximum())

    def _move(self) -> None:
        bar, target = self._canvas.verticalScrollBar(), self._target()
        far = self._canvas.viewport().height()
        if self.reduce_motion or not self._canvas.isVisible():
            bar.setValue(target)
            self.arrived.emit()
            return
        # A long way is cut short: one view of movement says the direction.
        self._scroll.setStartValue(min(max(bar.value() - target, -far), far))
        self._scroll.setEndValue(0)
        self._scroll.start()

    def _come_within(self, distance: object) -> None:
        """Scroll to so many pixels from the goal, wherever that is by now."""
        if isinstance(distance, int):
            self._canvas.verticalScrollBar().setValue(self._target() + distance)

    def _fade(self, value: object) -> None:
        if isinstance(value, float):
            self._canvas.page.state.tint = value
            self._canvas.viewport().update()
