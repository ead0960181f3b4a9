"""What the keyboard does in the text besides moving the caret.

Enter follows what the caret stands on, Alt+Down shows its card; Space and Shift+Space turn a page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSlider

if TYPE_CHECKING:
    from wsisdesk.ui.reader.canvas import Canvas
    from wsisdesk.ui.reader.following import Following
    from wsisdesk.ui.reader.previewing import Previewing

_SHIFT, _ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier


class Keys(QObject):
    """Watches the canvas's keys."""

    def __init__(self, canvas: Canvas, following: Following, previewing: Previewing) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._following = following
        self._previewing = previewing
        canvas.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that are ours."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._take(event)
        return super().eventFilter(watched, event)

    def _take(self, event: QKeyEvent) -> bool:
        match event.key():
            case Qt.Key.Key_Space:
                self._turn_page(back=bool(event.modifiers() & _SHIFT))
                return True
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                target = self._following.at_caret()
                if target is not None:
                    self._following.follow(target)
                return target is not None
            case Qt.Key.Key_Down if event.modifiers() & _ALT:
                target = self._following.at_caret()
                if target is not None:
                    self._previewing.preview_by_key(target)
                return True
        return False

    def _turn_page(self, *, back: bool) -> None:
        action = QAbstractSlider.SliderAction
        bar = self._canvas.verticalScrollBar()
        bar.triggerAction(action.SliderPageStepSub if back else action.SliderPageStepAdd)
