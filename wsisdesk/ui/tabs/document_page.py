"""A document in a tab: loaded when it is first shown, so that restoring many tabs costs nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout

from wsisdesk.documents import symbols
from wsisdesk.ui.reader.view import ReaderView
from wsisdesk.ui.tabs.page import Page, document_key

if TYPE_CHECKING:
    from wsisdesk.documents.model import Document
    from wsisdesk.library.entries import Entry
    from wsisdesk.settings import Settings
    from wsisdesk.ui.theme import Theme


class DocumentPage(Page):
    """One reader. ``load_requested`` asks for the document; ``show_document`` answers."""

    load_requested = Signal(object)
    citation_clicked = Signal(object)
    loaded = Signal()

    def __init__(self, entry: Entry, interface_language: str, theme: Theme) -> None:
        super().__init__(document_key(entry.id))
        self.entry = entry
        self._language = interface_language
        self._wanted = ""
        self._asked = False
        self.reader = ReaderView()
        self.reader.set_theme(theme)
        self.reader.place_changed.connect(self.place_changed)
        self.reader.citation_clicked.connect(self.citation_clicked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.reader)
        self.setFocusProxy(self.reader)

    def title(self) -> str:
        """Return the symbol with its version, else the title."""
        entry = self.entry
        if entry.work:
            return symbols.display_name(entry.work, entry.version, entry.language or self._language)
        return entry.symbol or entry.title or entry.name

    def title_language(self) -> str:
        """Return the language of the title."""
        return "" if self.entry.symbol else self.entry.language

    def place(self) -> str:
        """Return the block the reader is at, or the one it will open at."""
        return self.reader.current_block() or self._wanted

    def go_to(self, place: str) -> None:
        """Go to a block, as soon as the document is there."""
        self._wanted = place
        if place and self.reader.document() is not None:
            self.reader.go_to(place)

    def load(self) -> None:
        """Ask for the document, once."""
        if not self._asked:
            self._asked = True
            self.load_requested.emit(self)

    def show_document(self, document: Document) -> None:
        """Show the document at the place that was asked for."""
        self.reader.show_document(document)
        if self._wanted:
            self.reader.go_to(self._wanted)
        self.loaded.emit()

    def forget_request(self) -> None:
        """Let the document be asked for again, after loading failed."""
        self._asked = False

    def apply(self, settings: Settings) -> None:
        """Set the page as the settings want it."""
        reading = settings.reading
        self.reader.set_zoom(reading.zoom)
        self.reader.set_column_width(reading.column_width)
        self.reader.set_line_height(reading.line_height)
        self.reader.set_reduce_motion(settings.interface.reduce_motion)

    def set_entry(self, entry: Entry) -> None:
        """Take over what the library now says of the document."""
        if entry != self.entry:
            self.entry = entry
            self.title_changed.emit()

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self.reader.set_theme(theme)

    def changeEvent(self, event: QEvent) -> None:
        """Qt: the language has changed."""
        if event.type() == QEvent.Type.LanguageChange:
            self.title_changed.emit()
        super().changeEvent(event)
