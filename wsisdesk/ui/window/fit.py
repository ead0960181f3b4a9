"""Keeps the window on the screen, frame and all, whatever it remembers from another screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMargins, QObject, QRect, Qt, QTimer

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

# What window managers draw around a window, until it is shown and its true frame is known.
LIKELY_FRAME = QMargins(6, 38, 6, 6)
FRAME_KNOWN = 300  # milliseconds after showing: window managers decorate when they get to it


def fitted(wanted: QRect, available: QRect, frame: QMargins) -> QRect:
    """Return ``wanted`` (without frame) moved and shrunk so that frame and all are available."""
    room = available.marginsRemoved(frame)
    size = wanted.size().boundedTo(room.size())
    left = min(max(wanted.left(), room.left()), room.left() + room.width() - size.width())
    top = min(max(wanted.top(), room.top()), room.top() + room.height() - size.height())
    return QRect(left, top, size.width(), size.height())


class WindowFit(QObject):
    """Fits a window before it is shown, and again when its frame is known."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._again = QTimer(self, interval=FRAME_KNOWN, singleShot=True)
        self._again.timeout.connect(self._fit_shown)
        window.installEventFilter(self)

    def fit(self, frame: QMargins = LIKELY_FRAME) -> None:
        """Move and shrink the window now; one that fills the screen stays as it is."""
        window = self._window
        filling = Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen
        if window.windowState() & filling:
            return
        wanted, available = window.geometry(), window.screen().availableGeometry()
        fits = fitted(wanted, available, frame)
        if fits != wanted:
            window.setGeometry(fits)

    def _fit_shown(self) -> None:
        handle = self._window.windowHandle()
        if handle is not None and self._window.isVisible():
            self.fit(handle.frameMargins())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: the window is shown; its frame will be known in a moment."""
        if event.type() == QEvent.Type.Show:
            self._again.start()
        return super().eventFilter(watched, event)
