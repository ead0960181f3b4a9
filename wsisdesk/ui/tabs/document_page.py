"""A document in a tab: loaded when it is first shown, so that restoring many tabs costs nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout

from wsisdesk.ui.tabs.page import Page, document_key
from wsisdesk.ui.tabs.views import DocumentViews
from wsisdesk.ui.words.titles import known_as, title_language

if TYPE_CHECKING:
    from wsisdesk.documents.model import Document
    from wsisdesk.library.entries import Entry
    from wsisdesk.settings import Settings
    from wsisdesk.ui.look.theme import Theme
    from wsisdesk.ui.reader.view import ReaderView
    from wsisdesk.ui.typesetting.composition import Draft


class DocumentPage(Page):
    """One document. ``load_requested`` asks for it; ``show_document`` answers."""

    load_requested = Signal(object)
    loaded = Signal()
    jumping = Signal(str)  # the block to which the reader is about to jump by itself
    document_shown = Signal()  # once, when the document has come

    def __init__(
        self, entry: Entry, interface_language: str, theme: Theme, settings: Settings
    ) -> None:
        super().__init__(document_key(entry.id))
        self.entry = entry
        self._language = interface_language
        self._wanted = ""
        self._asked = False
        self.views = DocumentViews(theme, settings)
        self.views.place_changed.connect(self.place_changed)
        self.views.jumping.connect(self.jumping)
        self.views.view_changed.connect(self.loaded)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.views)
        self.setFocusProxy(self.views)
        self._tag()

    @property
    def reader(self) -> ReaderView:
        """The reader in use."""
        return self.views.reader

    def title(self) -> str:
        """Return the symbol with its version, else the title."""
        return known_as(self.entry, self._language)

    def title_language(self) -> str:
        """Return the language of the title."""
        return "" if self.entry.work or self.entry.symbol else title_language(self.entry)

    def place(self) -> str:
        """Return the block the reader is at, or the one it will open at."""
        return self.views.place() or self._wanted

    def go_to(self, place: str) -> None:
        """Go to a block, as soon as the document is there."""
        self._wanted = place
        if place and self.views.text.document() is not None:
            self.views.go_to(place)

    def scrolled(self) -> float | None:
        """Return which block stands at the top of the view, and how much of it lies above."""
        return self.views.scrolled()

    def return_to(self, place: str, scrolled: float | None) -> None:
        """Show a block as it was seen before."""
        if scrolled is None or self.views.text.document() is None:
            self.go_to(place)
        else:
            self._wanted = place
            self.views.return_to(place, scrolled)

    def name(self) -> str:
        """Return the document's id."""
        return self.entry.id

    def rests_on(self) -> tuple[str, ...]:
        """Return the document's id."""
        return (self.entry.id,)

    def load(self) -> None:
        """Ask for the document, once."""
        if not self._asked:
            self._asked = True
            self.load_requested.emit(self)

    def show_document(self, document: Document, drafted: Draft | None = None) -> None:
        """Show the document at the place that was asked for."""
        self.views.text.show_document(document, drafted)
        if self._wanted:
            self.views.text.go_to(self._wanted)
        self.document_shown.emit()
        self.loaded.emit()

    def show_draft(self, drafted: Draft) -> None:
        """Show a document whose texts have been prepared for the page."""
        self.show_document(drafted.document, drafted)

    def forget_request(self) -> None:
        """Let the document be asked for again, after loading failed."""
        self._asked = False

    def apply(self, settings: Settings) -> None:
        """Set the page as the settings want it."""
        self.views.apply(settings)

    def set_entry(self, entry: Entry) -> None:
        """Take over what the library now says of the document."""
        if entry != self.entry:
            self.entry = entry
            self._tag()
            self.title_changed.emit()

    def _tag(self) -> None:
        """Say on the paper that a document of the starter library is a specimen."""
        self.views.text.canvas.set_tag(self.tr("Specimen document") if self.entry.specimen else "")

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self.views.set_theme(theme)

    def changeEvent(self, event: QEvent) -> None:
        """Qt: the language has changed."""
        if event.type() == QEvent.Type.LanguageChange:
            self._tag()
            self.title_changed.emit()
        super().changeEvent(event)
