"""The pointer over the page: links and footnotes are followed, symbols selected whole.

Watches the canvas's viewport; what is found is said by signals, the view decides what follows.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent

from wsisdesk.documents.model import BlockKind, MarkKind
from wsisdesk.text.units import unit_at
from wsisdesk.ui.typesetting.boxes import boxes

if TYPE_CHECKING:
    from wsisdesk.documents.symbols.model import Citation
    from wsisdesk.ui.reader.canvas import Canvas
    from wsisdesk.ui.reader.citing import Citing

HOVER_DELAY = 400  # milliseconds
_CLICK = 4.0  # pixels the pointer may move in a click


@dataclass(frozen=True, slots=True)
class Target:
    """What stands under a point: a citation, a footnote's mark, its foot, or a foreign link."""

    index: int
    start: int  # UTF-16 in the block
    end: int
    citation: Citation | None = None
    note: str = ""
    foot: str = ""
    address: str = ""


class Pointer(QObject):
    """Turns mouse events into signals."""

    activated = Signal(object)  # Target, clicked
    hovered = Signal(object)  # Target, after a moment's rest
    left = Signal()
    pressed = Signal(int)  # index of the block that was clicked

    def __init__(self, canvas: Canvas, citing: Citing) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._citing = citing
        self._press: QPointF | None = None
        self._over: Target | None = None
        self._rest = QTimer(self, singleShot=True, interval=HOVER_DELAY)
        self._rest.timeout.connect(self._rested)
        canvas.viewport().installEventFilter(self)

    def target_at(self, point: QPointF) -> Target | None:
        """Return what can be followed at a point of the viewport."""
        page = self._canvas.page
        on_page = self._canvas.point_on_page(point)
        found = page.position_at(on_page)
        if found is None:
            return self._foot_at(on_page)
        return self.target_in(*found)

    def target_in(self, index: int, position: int) -> Target | None:
        """Return what can be followed at a UTF-16 position of a block."""
        item = self._canvas.page.items[index]
        for mark in item.shown.notes:
            if mark.start <= position < mark.end:
                return Target(index, mark.start, mark.end, note=mark.note)
        original = item.shown.original(position)
        citation = self._citing.at(item, original)
        if citation is not None:
            start, end = item.shown.span(citation.start, citation.end)
            return Target(index, start, end, citation=citation)
        for link in item.block.marks:
            if link.kind is MarkKind.LINK and link.start <= original < link.end:
                return Target(index, *item.shown.span(link.start, link.end), address=link.target)
        return None

    def area(self, target: Target) -> QRect:
        """Return where the line of a target's end stands, on the screen."""
        page = self._canvas.page
        face = page.setter.face(page.items[target.index])
        layout = page.layout_of(target.index)
        pieces = boxes(layout, target.start, target.end, face.rise, face.line)
        shift = page.origin(target.index) - self._canvas.point_on_page(QPointF(0, 0))
        if not pieces:
            return QRect()
        box = pieces[-1].rect.translated(shift).toRect()
        return QRect(self._canvas.viewport().mapToGlobal(box.topLeft()), box.size())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at mouse events before the text widget does."""
        if isinstance(event, QMouseEvent):
            match event.type():
                case QEvent.Type.MouseMove:
                    self._move(event)
                case QEvent.Type.MouseButtonPress:
                    self._start_click(event)
                case QEvent.Type.MouseButtonRelease:
                    self._end_click(event)
                case QEvent.Type.MouseButtonDblClick:
                    return self._select_unit(event)
        elif event.type() == QEvent.Type.Leave:
            self._forget()
        return super().eventFilter(watched, event)

    def _foot_at(self, on_page: QPointF) -> Target | None:
        """Return the foot of a note if the point is on its label: the way back to its call."""
        page = self._canvas.page
        index = page.heights.at(on_page.y())
        if not page.items or page.items[index].block.kind is not BlockKind.FOOTNOTE:
            return None
        item = page.items[index]
        rect, inset = page.rect(index), page.setter.insets(item)[1]
        beside = rect.right() - on_page.x() if item.rtl else on_page.x() - rect.left()
        if not 0 <= beside < inset:
            return None
        return Target(index, 0, 0, foot=item.block.id)

    def _move(self, event: QMouseEvent) -> None:
        if event.buttons() != Qt.MouseButton.NoButton:
            return
        target = self.target_at(event.position())
        if target == self._over:
            return
        self._forget()
        self._over = target
        shape = Qt.CursorShape.PointingHandCursor if target else Qt.CursorShape.IBeamCursor
        self._canvas.viewport().setCursor(shape)
        if target is not None:
            self._rest.start()

    def _forget(self) -> None:
        if self._over is not None:
            self.left.emit()
        self._over = None
        self._rest.stop()

    def _rested(self) -> None:
        if self._over is not None:
            self.hovered.emit(self._over)

    def _start_click(self, event: QMouseEvent) -> None:
        self._rest.stop()
        if event.button() == Qt.MouseButton.LeftButton:
            self._press = event.position()
            self.pressed.emit(self._canvas.index_at(event.position().y()))

    def _end_click(self, event: QMouseEvent) -> None:
        press, self._press = self._press, None
        if press is None or (event.position() - press).manhattanLength() > _CLICK:
            return
        target = self.target_at(event.position())
        if target is not None and not self._canvas.textCursor().hasSelection():
            self.activated.emit(target)

    def _select_unit(self, event: QMouseEvent) -> bool:
        """Select the whole symbol or word; tell whether the event is done with."""
        self._press = None
        found = self._canvas.page.position_at(self._canvas.point_on_page(event.position()))
        if found is None or event.button() != Qt.MouseButton.LeftButton:
            return False
        index, position = found
        item = self._canvas.page.items[index]
        start, end = unit_at(item.block.text, item.shown.original(position), self._citing.of(item))
        if start == end:
            return False
        self._canvas.select(index, start, end)
        return True
