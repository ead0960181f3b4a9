"""The quiet line on a panel or page that says why nothing can be changed there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLabel

from wsisdesk.ui.look.fonts import interface_font
from wsisdesk.ui.look.theme import META_TEXT
from wsisdesk.ui.words.sentences import in_a_row

if TYPE_CHECKING:
    from collections.abc import Callable

    from wsisdesk.ui.protection import Protection


class ProtectionNotice(QLabel):
    """There only while nothing can be written. ``reason`` and the way out are what it says."""

    def __init__(self, protection: Protection, reason: Callable[[], str]) -> None:
        super().__init__()
        self._protection = protection
        self._reason = reason
        self.setFont(interface_font(META_TEXT))
        self.setWordWrap(True)
        self.setProperty("role", "second")
        protection.changed.connect(self._show)
        self._show(protection.is_writable)

    def _show(self, is_writable: bool) -> None:
        self.setText(in_a_row((self._reason(), self._protection.way_out())))
        self.setVisible(not is_writable)

    def changeEvent(self, event: QEvent) -> None:
        """Qt: the language has changed."""
        if event.type() == QEvent.Type.LanguageChange:
            self._show(self._protection.is_writable)
        super().changeEvent(event)
