"""Selecting words on pages with the mouse: dragging, double and triple clicks, Shift.

Dragging with Ctrl selects a rectangle instead, for what is no text: a picture, a scanned page.
Alt would move the window under many desktops.
"""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from wsisdesk.annotate.model import PageArea
from wsisdesk.text.units import unit_at
from wsisdesk.ui.pages.selection import Caret, Selection

if TYPE_CHECKING:
    from wsisdesk.ui.pages.canvas import PageCanvas
    from wsisdesk.ui.pages.page_text import Letter, PageText
    from wsisdesk.ui.pages.scene import PagePoint

_DRAG = 4.0  # pixels the pointer may move in a click
_SCROLL = 30  # milliseconds between two steps while one drags beyond the view
_LARGEST_STEP = 60  # pixels


class Unit(IntEnum):
    """What is selected at least: grows with each click."""

    LETTER = 1
    WORD = 2
    CLAUSE = 3


class Dragging(QObject):
    """Turns what the mouse does over the pages into a selection."""

    def __init__(self, canvas: PageCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.clicked: tuple[str, int] | None = None  # block and code point one is at
        self._unit = Unit.LETTER
        self._origin: Selection | None = None  # what the first click selected
        self._press: QPointF | None = None
        self._pointer = QPointF()
        self._dragging = False
        self._corner: PagePoint | None = None  # of a rectangle that is drawn with Ctrl
        self._clicks = QTimer(self, singleShot=True)
        self._pull = QTimer(self, interval=_SCROLL)
        self._pull.timeout.connect(self._scroll)
        canvas.viewport().installEventFilter(self)

    def forget(self) -> None:
        """Forget where one has been: another document is shown."""
        self._origin = self._press = self._corner = self.clicked = None
        self._dragging = False
        self._pull.stop()

    def start_at(self, selection: Selection) -> None:
        """Let a click with Shift extend a selection that was made otherwise."""
        self._origin, self._unit = Selection(selection.anchor, selection.anchor), Unit.LETTER

    def letter_under(self, position: QPointF) -> Letter | None:
        """Return the letter at a point of the viewport, if its page has been read."""
        point = self._point(position)
        text = self._canvas.lettering.of(point.page) if point is not None else None
        return text.letter_at(point.x, point.y) if text is not None and point is not None else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: look at the mouse; the pages get every event, too."""
        if isinstance(event, QMouseEvent):
            match event.type():
                case QEvent.Type.MouseButtonPress | QEvent.Type.MouseButtonDblClick:
                    self._pressed(event)
                case QEvent.Type.MouseMove:
                    self._moved(event)
                case QEvent.Type.MouseButtonRelease:
                    self._released(event)
        return super().eventFilter(watched, event)

    def _pressed(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._press = self._pointer = event.position()
        self._dragging = False
        point = self._point(event.position())
        letter = self.letter_under(event.position())
        self.clicked = (letter.block, letter.position) if letter is not None else None
        framing = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        self._corner = point if framing else None
        if framing:
            self._canvas.selected.select(None)
            return
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and self._origin is not None:
            self._extend(point)
            return
        self._unit = self._next_unit(event)
        self._origin = self._selected_at(point)
        self._canvas.selected.select(self._origin)

    def _next_unit(self, event: QMouseEvent) -> Unit:
        """Return what this click selects: a third one after a double one selects the clause."""
        if event.type() == QEvent.Type.MouseButtonDblClick:
            self._clicks.start(QApplication.doubleClickInterval())
            return Unit.WORD
        return Unit.CLAUSE if self._clicks.isActive() else Unit.LETTER

    def _moved(self, event: QMouseEvent) -> None:
        if self._press is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        self._pointer = event.position()
        self._dragging |= (event.position() - self._press).manhattanLength() > _DRAG
        if not self._dragging:
            return
        if self._corner is not None:
            self._frame(self._corner, event.position())
            return
        if self._origin is None:  # the page has been read since
            self._origin = self._selected_at(self._point(self._press))
        self._extend(self._point(event.position()))
        outside = not 0 <= event.position().y() < self._canvas.viewport().height()
        if not outside:
            self._pull.stop()
        elif not self._pull.isActive():
            self._pull.start()

    def _frame(self, corner: PagePoint, end: QPointF) -> None:
        """Select the rectangle between two points, on the page of the first."""
        scene, page = self._canvas.scene, corner.page
        last = scene.point_on(page, self._canvas.on_pages(end))
        left, right = sorted((corner.x, last.x))
        top, bottom = sorted((corner.y, last.y))
        self._canvas.selected.select_frame(PageArea(page, left, top, right, bottom))

    def _released(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._press = None
            self._pull.stop()

    def _scroll(self) -> None:
        """Scroll while the pointer is held above or below the view, faster the further away."""
        y, height = self._pointer.y(), self._canvas.viewport().height()
        beyond = y if y < 0 else max(0.0, y - height)
        bar = self._canvas.verticalScrollBar()
        bar.setValue(bar.value() + round(max(-_LARGEST_STEP, min(beyond, _LARGEST_STEP))))
        self._extend(self._point(self._pointer))

    def _extend(self, point: PagePoint | None) -> None:
        reached = self._selected_at(point)
        if self._origin is not None and reached is not None:
            self._canvas.selected.select(self._origin.grown(reached))

    def _selected_at(self, point: PagePoint | None) -> Selection | None:
        """Return what a click at a point selects, empty for a letter; None while unknown."""
        text = self._text(point)
        if point is None or text is None:
            return None
        letter = text.letter_at(point.x, point.y) if self._unit is not Unit.LETTER else None
        if letter is not None:
            words = text.blocks[letter.block].text
            span = (0, len(words))
            if self._unit is Unit.WORD:
                span = unit_at(words, letter.position, ())
            found = text.carets_of(letter.block, *span)
            if found is not None:
                return Selection(Caret(point.page, found[0]), Caret(point.page, found[1]))
        caret = Caret(point.page, text.caret(point.x, point.y))
        return Selection(caret, caret)

    def _text(self, point: PagePoint | None) -> PageText | None:
        """Return the words of the page of a point; they are asked for if they are not known."""
        if point is None:
            return None
        self._canvas.lettering.ask((point.page,))
        return self._canvas.lettering.of(point.page)

    def _point(self, position: QPointF) -> PagePoint | None:
        return self._canvas.scene.point_at(self._canvas.on_pages(position))
