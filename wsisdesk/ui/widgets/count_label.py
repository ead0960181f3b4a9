"""A count that says what it counts where there is room, and else only how many."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent


class CountLabel(QLabel):
    """Shows the words if they fit, else the number; the words are then its tool tip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = self._number = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", "second")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_count(self, words: str, number: str) -> None:
        """Show a count; ``number`` stands for ``words`` where there is little room."""
        self._words, self._number = words, number
        self._choose()

    def least_width(self) -> int:
        """Return the room, in pixels, that the number alone takes."""
        return self.fontMetrics().horizontalAdvance(self._number)

    def _choose(self) -> None:
        fits = self.fontMetrics().horizontalAdvance(self._words) <= self.width()
        self.setText(self._words if fits else self._number)
        self.setToolTip("" if fits else self._words)
        self.setAccessibleName(self._words)

    def sizeHint(self) -> QSize:
        """Qt: the room that the words would like."""
        wanted = self.fontMetrics().horizontalAdvance(self._words)
        return QSize(wanted, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: there is more room, or less."""
        super().resizeEvent(event)
        self._choose()
