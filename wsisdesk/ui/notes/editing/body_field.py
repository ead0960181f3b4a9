"""A field for several lines that runs in the direction of what is typed into it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from wsisdesk.text.direction import strong_letters
from wsisdesk.ui.words.bidi import content_direction


class BodyField(QPlainTextEdit):
    """Every paragraph runs in the direction most of the whole text's letters have."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.document().setDefaultCursorMoveStyle(Qt.CursorMoveStyle.VisualMoveStyle)
        self.textChanged.connect(self._turn)

    def _turn(self) -> None:
        typed = self.toPlainText()
        known = any(strong_letters(typed))
        direction = content_direction(typed) if known else self.layoutDirection()
        option = self.document().defaultTextOption()
        if option.textDirection() != direction:
            turned = QTextOption(option)
            turned.setTextDirection(direction)
            self.document().setDefaultTextOption(turned)
