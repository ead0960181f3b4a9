"""The field that filters the library: direction by what is typed, keys that lead into the list."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from wsisdesk.ui.look.icons import icon
from wsisdesk.ui.words.bidi import turn_as_typed

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from wsisdesk.ui.look.theme import Theme


class FilterField(QLineEdit):
    """Down leads into the list, Enter opens what was found, Esc shows everything again."""

    list_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setClearButtonEnabled(True)
        self.setCursorMoveStyle(Qt.CursorMoveStyle.VisualMoveStyle)
        self._sign = self.addAction(icon("filter", theme), QLineEdit.ActionPosition.LeadingPosition)
        self.textChanged.connect(partial(turn_as_typed, self))

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._sign.setIcon(icon("filter", theme))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: the keys that are not for typing."""
        if event.key() == Qt.Key.Key_Down:
            self.list_wanted.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
