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
        self._scroll.valueChanged.connect(self._scroll_to)
        self._scroll.finished.connect(self.arrived)
        self._tint = QVariantAnimation(self, duration=TINT_TIME, startValue=1.0, endValue=0.0)
        self._tint.valueChanged.connect(self._fade)

    def to(self, index: int, start: int = 0, end: int = 0, *, tint: bool = True) -> None:
        """Show a block, or the line in it where code points ``start`` to ``end`` stand."""
        self._scroll.stop()
        self._canvas.prepare(index)
        if tint and not self.reduce_motion:
            self._canvas.page.state.tinted = index
            self._tint.stop()
            self._tint.start()
        self._move(self._target(index, start, end))

    def stop(self) -> None:
        """Stay where a jump under way has come."""
        self._scroll.stop()

    def _target(self, index: int, start: int, end: int) -> int:
        page, view = self._canvas.page, self._canvas.viewport().height()
        top = page.origin(index).y()
        item = page.items[index]
        face = page.setter.face(item)
        if end > start:
            pieces = boxes(
                page.layout_of(index), *item.shown.span(start, end), face.rise, face.line
            )
            top += pieces[0].rect.top() if pieces else 0.0
            shown = self._canvas.verticalScrollBar().value()
            if shown + face.line < top < shown + view - 2 * face.line:
                return shown  # in view already: a hit among others needs no scroll
        return round(top - view * _TARGET)

    def _move(self, target: int) -> None:
        bar = self._canvas.verticalScrollBar()
        target = min(max(target, 0), bar.maximum())
        far = self._canvas.viewport().height()
        if self.reduce_motion or not self._canvas.isVisible():
            bar.setValue(target)
            self.arrived.emit()
            return
        # A long way is cut short: one view of movement says the direction.
        start = min(max(bar.value(), target - far), target + far)
        self._scroll.setStartValue(start)
        self._scroll.setEndValue(target)
        self._scroll.start()

    def _scroll_to(self, value: object) -> None:
        if isinstance(value, int):
            self._canvas.verticalScrollBar().setValue(value)

    def _fade(self, value: object) -> None:
        if isinstance(value, float):
            self._canvas.page.state.tint = value
            self._canvas.viewport().update()
