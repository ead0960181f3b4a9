"""Widgets that paint their own ground.

Palettes of widgets do not survive a change of the application's style sheet; these do.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from wsisdesk.ui.look.theme import RADIUS_POPUP

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

    from wsisdesk.ui.look.theme import Theme


class Ground(QWidget):
    """Fills itself with ``set_ground``'s colour before its children are painted."""

    _ground: QColor | None = None

    def set_ground(self, colour: QColor) -> None:
        """Take another colour."""
        self._ground = colour
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill the part that is shown."""
        if self._ground is not None:
            painter = QPainter(self)
            painter.fillRect(event.rect(), self._ground)
            painter.end()


class Raised(QWidget):
    """A popup over its parent: raised, rounded, with a border."""

    _theme: Theme | None = None

    def set_ground(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground and border."""
        if self._theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self._theme.raised)
        painter.setPen(QPen(self._theme.line2, self._theme.border))
        inset = self._theme.border / 2
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, RADIUS_POPUP, RADIUS_POPUP)
        painter.end()
