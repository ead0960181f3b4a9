"""The go-to field of meeting mode: type a clause; Enter goes there, again to the next place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from wsisdesk.documents.lookup import Match, find_clauses
from wsisdesk.ui.look.fonts import interface_font
from wsisdesk.ui.look.icons import icon
from wsisdesk.ui.look.theme import META_TEXT, Theme

if TYPE_CHECKING:
    from wsisdesk.documents.model import Document

_WIDTH = 190


class MeetingField(QWidget):
    """``chosen`` names a block to go to; ``left`` gives the keyboard back to the stage."""

    chosen = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._document: Document | None = None
        self._matches: tuple[Match, ...] = ()
        self._next = 0
        self.edit, self.state = QLineEdit(), QLabel()
        self.edit.setFixedWidth(_WIDTH)
        self.edit.setFont(interface_font(16))
        self.edit.setCursorMoveStyle(Qt.CursorMoveStyle.VisualMoveStyle)
        self.edit.textChanged.connect(self._look_up)
        self._sign = QAction(self)
        self.edit.addAction(self._sign, QLineEdit.ActionPosition.LeadingPosition)
        self.state.setFont(interface_font(META_TEXT))
        self.state.setProperty("role", "second")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.state)
        row.addWidget(self.edit)
        self.set_theme(theme)
        self._name_parts()

    def set_document(self, document: Document) -> None:
        """Look for clauses of this document."""
        self._document = document
        self.edit.clear()

    def begin(self, typed: str) -> None:
        """Take the keyboard, with the first letter already typed."""
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.edit.setText(typed)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._sign.setIcon(icon("search", theme))

    def _look_up(self) -> None:
        spoken = self.edit.text().strip()
        self._next = 0
        self._matches = find_clauses(self._document, spoken) if self._document and spoken else ()
        self._tell(spoken)

    def _tell(self, spoken: str) -> None:
        if not spoken:
            text = ""
        elif not self._matches:
            text = self.tr("no clause is called that")
        else:
            text = self.tr("%n place(s)", "", len(self._matches))
        self.state.setText(text)

    def _go(self) -> None:
        """Go to the first place that may be meant, and with each further Enter to the next."""
        if self._matches:
            match = self._matches[self._next % len(self._matches)]
            self._next += 1
            self.chosen.emit(match.block.id)

    def _name_parts(self) -> None:
        self.edit.setPlaceholderText(self.tr("Go to clause…"))
        self.edit.setAccessibleName(self.tr("Go to clause"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes, Esc and the arrows up and down return to the stage."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._go()
            case Qt.Key.Key_Escape:
                self.edit.clear()
                self.left.emit()
            case Qt.Key.Key_Up | Qt.Key.Key_Down | Qt.Key.Key_PageUp | Qt.Key.Key_PageDown:
                self.left.emit()
                super().keyPressEvent(event)  # on to the meeting view
            case _:
                super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Name the parts again when the language changes."""
        if event.type() == QEvent.Type.LanguageChange:
            self._name_parts()
            self._tell(self.edit.text().strip())
        super().changeEvent(event)
