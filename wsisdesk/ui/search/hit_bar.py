"""The row over a page that was opened from the results: where the hit stands, onward and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from wsisdesk.ui.look.icons import icon
from wsisdesk.ui.look.theme import TOOL_ROW
from wsisdesk.ui.words.bidi import embedded

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from wsisdesk.ui.look.theme import Theme


class HitBar(QWidget):
    """Knows nothing of hits but what is said of one."""

    next_wanted = Signal()
    previous_wanted = Signal()
    back_wanted = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("hitBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(TOOL_ROW)
        self._place, self._counter = QLabel(), QLabel()
        self._place.setTextFormat(Qt.TextFormat.PlainText)
        self._place.setProperty("role", "second")
        self.previous, self.next, self.close_button = QToolButton(), QToolButton(), QToolButton()
        self.previous.clicked.connect(self.previous_wanted)
        self.next.clicked.connect(self.next_wanted)
        self.close_button.clicked.connect(self.closed)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 12, 4)
        row.setSpacing(8)
        row.addWidget(self._place)
        row.addWidget(self._counter)
        row.addStretch(1)
        for button in (self.previous, self.next, self.close_button):
            row.addWidget(button)
        self.set_theme(theme)
        self.retranslate()
        self.hide()

    def show_place(self, place: str, language: str, counter: str) -> None:
        """Say where the hit stands and which of how many it is."""
        self._place.setText(embedded(place, language) if place else "")
        self._counter.setText(counter)
        self.setAccessibleName(f"{place} {counter}")

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self.previous.setIcon(icon("chevron-up", theme))
        self.next.setIcon(icon("chevron-down", theme))
        self.close_button.setIcon(icon("close", theme))

    def retranslate(self) -> None:
        """Say everything in the interface's language."""
        for button, name in (
            (self.previous, self.tr("Previous result (Shift+F4)")),
            (self.next, self.tr("Next result (F4)")),
            (self.close_button, self.tr("Take the marks away")),
        ):
            button.setToolTip(name)
            button.setAccessibleName(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Esc leads back to the query."""
        if event.key() == Qt.Key.Key_Escape:
            self.back_wanted.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Qt: the language has changed."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
