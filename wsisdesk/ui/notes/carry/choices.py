"""The places an ambiguous note may be meant for, numbered, with the words that stand there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QLabel, QRadioButton, QVBoxLayout, QWidget

from wsisdesk.ui.words.bidi import content_direction, embedded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QMouseEvent

    from wsisdesk.annotate.anchoring import Span
    from wsisdesk.ui.notes.carry.items import Choice

_INDENT = 24  # pixels: under the words of the button


class Choices(QWidget):
    """``changed`` says that one was chosen. They are numbered from 1, as the digits choose them."""

    changed = Signal()

    def __init__(self, choices: Sequence[Choice], language: str) -> None:
        super().__init__()
        self._choices = tuple(choices)
        self._buttons = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        for number, choice in enumerate(self._choices, 1):
            said = f"{number}.  {choice.address or '–'}"
            radio = QRadioButton(embedded(said, language).replace("&", "&&"))
            radio.setAccessibleName(f"{said}: {choice.excerpt}")
            self._buttons.addButton(radio, number)
            column.addWidget(radio)
            column.addWidget(_Excerpt(choice.excerpt, language, radio))
        self._buttons.buttonToggled.connect(self._toggled)

    def choose(self, number: int) -> bool:
        """Choose a place by its number; tell whether there is one."""
        if not 0 < number <= len(self._choices):
            return False
        self._buttons.button(number).setChecked(True)
        return True

    def chosen(self) -> Span | None:
        """Return the place that is chosen."""
        number = self._buttons.checkedId()
        return self._choices[number - 1].span if number > 0 else None

    def _toggled(self) -> None:
        self.changed.emit()


class _Excerpt(QLabel):
    """The words around a place, in the direction of the document; a click chooses it."""

    def __init__(self, text: str, language: str, radio: QRadioButton) -> None:
        super().__init__(f"«{text}»")
        self._radio = radio
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("role", "meta")
        same = content_direction(text, language) == self.layoutDirection()
        self.setAlignment(Qt.AlignmentFlag.AlignLeading if same else Qt.AlignmentFlag.AlignTrailing)
        self.setLayoutDirection(content_direction(text, language))
        self.setContentsMargins(_INDENT, 0, _INDENT, 0)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: a click on the words is one on the button."""
        del event
        self._radio.setChecked(True)
        self._radio.setFocus()
