"""A small field that opens beside what it is about, instead of a dialog in the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMargins, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCompleter, QFrame, QLabel, QLineEdit, QVBoxLayout, QWidget

from wsisdesk.ui.window.fit import fitted

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

WIDTH = 300


class Prompt(QFrame):
    """Asks for one line of text. Enter accepts it unless ``check`` returns an objection."""

    accepted = Signal(str)

    def __init__(
        self,
        question: str,
        suggestions: Sequence[str] = (),
        check: Callable[[str], str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._check = check
        self._label = QLabel(question)
        self._label.setWordWrap(True)
        self.field = QLineEdit()
        self.field.setAccessibleName(question)
        self.field.setCursorMoveStyle(Qt.CursorMoveStyle.VisualMoveStyle)
        if suggestions:
            completer = QCompleter(list(suggestions), self.field)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            self.field.setCompleter(completer)
        self._objection = QLabel()
        for label in (self._label, self._objection):  # both may name what a document says
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._objection.setWordWrap(True)
        self._objection.hide()
        layout = QVBoxLayout(self)
        for widget in (self._label, self.field, self._objection):
            layout.addWidget(widget)
        self.setFixedWidth(WIDTH)
        self.field.returnPressed.connect(self._accept)

    def ask(self, place: QPoint) -> None:
        """Open at a place of the screen, or as near to it as it can be seen whole."""
        self.ensurePolished()
        for part in (self._label, self.field):
            part.ensurePolished()
        self.adjustSize()
        self.move(fitted(QRect(place, self.size()), self._room(place), QMargins()).topLeft())
        self.show()
        self.field.setFocus()

    def _room(self, place: QPoint) -> QRect:
        screen = QGuiApplication.screenAt(place) or self.screen()
        return screen.availableGeometry()

    def _accept(self) -> None:
        typed = self.field.text().strip()
        objection = self._check(typed) if self._check and typed else ""
        if objection:
            self._objection.setText(objection)
            self._objection.show()
            self.adjustSize()
            return
        self.close()
        if typed:
            self.accepted.emit(typed)
