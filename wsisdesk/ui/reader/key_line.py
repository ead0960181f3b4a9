"""A line that says which key does what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from wsisdesk.ui.look.fonts import interface_font

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

_CAP = 24


class KeyLine(QWidget):
    """Shows pairs of keys and what they do. Names of keys run from left to right everywhere.

    Where there is no room for all, those before the last are left out: the last says how to leave.
    """

    def __init__(self) -> None:
        super().__init__()
        self._pairs: list[tuple[QLabel, QLabel]] = []
        self.setMinimumWidth(1)  # never widens the screen it stands on
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)

    def set_keys(self, keys: Sequence[tuple[str, str]]) -> None:
        """Show other keys."""
        while (item := self._row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self._pairs.clear()
        for key, meaning in keys:
            cap = QLabel(key)
            cap.setProperty("role", "key")
            cap.setFont(interface_font(14, 500))
            cap.setFixedHeight(_CAP)
            cap.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            self._row.addWidget(cap, 0, Qt.AlignmentFlag.AlignVCenter)
            text = QLabel(meaning)
            text.setProperty("role", "second")
            text.setFont(interface_font(14))
            self._row.addWidget(text)
            self._pairs.append((cap, text))
        self._row.addStretch(1)
        self._fit()

    def _fit(self) -> None:
        """Show as many pairs as fit beside the last."""
        widths = [
            sum(label.sizeHint().width() + self._row.spacing() for label in pair)
            for pair in self._pairs
        ]
        room = self.width() - sum(widths[-1:])
        for pair, width in zip(self._pairs[:-1], widths, strict=False):
            room -= width
            for label in pair:
                label.setVisible(room >= 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: there is more or less room now."""
        super().resizeEvent(event)
        self._fit()
