"""The pointer over the notes of a text or a page: clicked, rested upon, left.

Readers and pages do not know each other; what both do with the mouse stands here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

_CLICK = 4.0  # pixels the pointer may move in a click
_REST = 400  # milliseconds


class Under(NamedTuple):
    """What the pointer is over: a note, empty for none; and its shape, None if others choose it."""

    note: str
    shape: Qt.CursorShape | None


class NotePointer(QObject):
    """Watches a viewport. ``under`` says what is at a point, ``selecting`` if a click only selects.

    Signals:
        clicked(str): a note was clicked.
        hovered(str): the pointer rests on a note.
        left(): it is on this note no longer.
    """

    clicked = Signal(str)
    hovered = Signal(str)
    left = Signal()

    def __init__(
        self,
        viewport: QWidget,
        under: Callable[[QPointF], Under],
        selecting: Callable[[], bool],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._viewport = viewport
        self._under = under
        self._selecting = selecting
        self._over = ""
        self._press: QPointF | None = None
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._rested)
        viewport.installEventFilter(self)

    def forget(self) -> None:
        """Be over no note any more: what was under the pointer has moved."""
        if self._over:
            self.left.emit()
        self._over = ""
        self._rest.stop()

    def _move(self, event: QMouseEvent) -> None:
        if event.buttons() != Qt.MouseButton.NoButton:
            return
        found = self._under(event.position())
        if found.shape is not None:
            self._viewport.setCursor(found.shape)
        if found.note != self._over:
            self.forget()
            self._over = found.note
            if found.note:
                self._rest.start()

    def _release(self, event: QMouseEvent) -> None:
        press, self._press = self._press, None
        if press is None or (event.position() - press).manhattanLength() > _CLICK:
            return
        note = self._under(event.position()).note
        if note and not self._selecting():
            self._rest.stop()
            self.clicked.emit(note)

    def _rested(self) -> None:
        if self._over:
            self.hovered.emit(self._over)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: look at the mouse; the viewport gets every event, too."""
        if isinstance(event, QMouseEvent):
            match event.type():
                case QEvent.Type.MouseMove:
                    self._move(event)
                case QEvent.Type.MouseButtonPress:
                    pressed = event.button() == Qt.MouseButton.LeftButton
                    self._press = event.position() if pressed else None
                case QEvent.Type.MouseButtonDblClick:
                    self._press = None
                case QEvent.Type.MouseButtonRelease:
                    self._release(event)
        elif event.type() == QEvent.Type.Leave:
            self.forget()
        return super().eventFilter(watched, event)
