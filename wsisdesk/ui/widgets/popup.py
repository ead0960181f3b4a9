"""What opens over a part of the window to be chosen from, and gives the keyboard back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget
from shiboken6 import isValid

from wsisdesk.ui.window.focus import has_gone

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Popup(QFrame):
    """Stands over its parent. Enter chooses; Esc closes, and so does going elsewhere.

    Whoever inherits it lays out its parts, names those that take the keyboard with ``listen_to``,
    and says in ``choose_current`` what Enter does, in ``take_key`` what other keys do.
    """

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.setObjectName("popup")
        self._over = over
        self._before: QWidget | None = None
        self.hide()

    def listen_to(self, *parts: QWidget) -> None:
        """Let the keys work in these parts of it."""
        for part in parts:
            part.installEventFilter(self)

    def appear(self, first: QWidget) -> None:
        """Open with the keyboard on ``first``; what had it before will get it back."""
        if not self.isVisible():
            self._before = QApplication.focusWidget()
        self.show()
        self.raise_()
        first.setFocus(Qt.FocusReason.PopupFocusReason)

    def dismiss(self) -> None:
        """Close, and give the keyboard back."""
        if self.isVisible():
            self.hide()
            target = self._over
            if self._before is not None and isValid(self._before):  # its tab may have been closed
                target = self._before
            target.setFocus(Qt.FocusReason.PopupFocusReason)

    def choose_current(self) -> None:
        """Do what Enter stands for."""

    def take_key(self, watched: QObject, event: QKeyEvent) -> bool:
        """Do what another key stands for in a part; tell whether it stands for anything."""
        del watched, event
        return False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: a key, or the keyboard has gone elsewhere."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.dismiss()
            elif event.key() in _ENTER:
                self.choose_current()
            else:
                return self.take_key(watched, event)
            return True
        if has_gone(event) and not self._has_keyboard():
            self.hide()
        return super().eventFilter(watched, event)

    def _has_keyboard(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)
