"""A line that says which key does what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from wsisdesk.ui.fonts import interface_font

if TYPE_CHECKING:
    from collections.abc import Sequence

_CAP = 24


class KeyLine(QWidget):
    """Shows pairs of keys and what they do. Names of keys run from left to right everywhere."""

    def __init__(self) -> None:
        super().__init__()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)

    def set_keys(self, keys: Sequence[tuple[str, str]]) -> None:
        """Show other keys."""
        while (item := self._row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
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
            self._row.addSpacing(12)
        self._row.addStretch(1)
