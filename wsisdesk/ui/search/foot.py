"""The line at the foot of the search panel: how far the index is, with a way to stop its making."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from wsisdesk.text.direction import isolate
from wsisdesk.ui.look.fonts import interface_font
from wsisdesk.ui.look.theme import META_TEXT

if TYPE_CHECKING:
    from wsisdesk.ui.search.upkeep import IndexState

_BAR = 120


class IndexLine(QWidget):
    """Says whether everything can be found already."""

    stop_wanted = Signal()
    start_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: IndexState | None = None
        self._text = QLabel()
        self._text.setFont(interface_font(META_TEXT))
        self._text.setProperty("role", "second")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(_BAR)
        self._button = QPushButton()
        self._button.setProperty("link", "true")
        self._button.clicked.connect(self._press)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 14, 0)
        row.setSpacing(10)
        row.addWidget(self._text)
        row.addWidget(self._bar)
        row.addWidget(self._button)
        row.addStretch(1)
        self.setFixedHeight(28)
        self._say()

    def show_state(self, state: IndexState) -> None:
        """Show how far the index is."""
        self._state = state
        self._say()

    def text(self) -> str:
        """Return what is said."""
        return self._text.text()

    def _press(self) -> None:
        working = self._state is not None and self._state.working
        (self.stop_wanted if working else self.start_wanted).emit()

    def _say(self) -> None:
        state = self._state
        working = state is not None and state.working
        self._bar.setVisible(working)
        self._button.setVisible(state is not None and not state.whole)
        self._button.setText(self.tr("Stop") if working else self.tr("Go on"))
        self._bar.setAccessibleName(self.tr("Progress of the index"))
        if state is None:
            self._text.setText("")
            return
        if working:
            self._bar.setRange(0, max(state.to_do, 1))
            self._bar.setValue(state.done)
            share = round(100 * state.done / max(state.to_do, 1))
            shown = f"{QLocale().toString(share)}{QLocale().percent()}"
            words = self.tr("Building the index: %1").replace("%1", isolate(shown))
        elif state.whole:
            words = self.tr("Index complete: %Ln document(s)", "", state.documents)
        else:
            words = self.tr("Not all documents can be found yet.")
        self._text.setText(words)

    def changeEvent(self, event: QEvent) -> None:
        """Qt: the language has changed."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)
