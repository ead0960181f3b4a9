"""A widget with a ground of one colour, painted by itself.

Palettes of widgets do not survive a change of the application's style sheet; this does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QColor


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
