"""The bar at the foot of a carry-over page: the main action, the comparison, and later."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from wsisdesk.ui.look.icons import pixmap
from wsisdesk.ui.look.stylesheet import make_primary

if TYPE_CHECKING:
    from wsisdesk.ui.look.theme import Theme

_SIGN = 16


class ActionBar(QFrame):
    """What its buttons say and do is the page's."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("actionBar")
        self.accept, self.compare, self.put_off = QPushButton(), QPushButton(), QPushButton()
        self.progress = QLabel()
        self.progress.setProperty("role", "second")
        make_primary(self.accept)
        self.put_off.setProperty("link", "true")
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 8, 24, 8)
        row.addWidget(self.accept)
        row.addWidget(self.compare)
        row.addStretch(1)
        row.addWidget(self.progress)
        row.addWidget(self.put_off)

    def offer(self, text: str, *, possible: bool) -> None:
        """Let the main button say this; it can be pressed if that does anything."""
        self.accept.setText(text)
        self.accept.setEnabled(possible)
        self.set_theme(self._theme)

    def set_theme(self, theme: Theme) -> None:
        """Draw the check mark in the colour of the button's words."""
        self._theme = theme
        ink = theme.onaccent if self.accept.isEnabled() else theme.disabled
        scale = self.devicePixelRatioF()
        self.accept.setIcon(pixmap("check", ink, size=_SIGN, scale=scale))
