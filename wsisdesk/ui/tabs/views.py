"""The ways to look at one document: its text, beside another text, or its pages as laid out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from wsisdesk.ui.reader.returning import return_to, scrolled
from wsisdesk.ui.reader.split import SplitReader
from wsisdesk.ui.reader.view import ReaderView

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from wsisdesk.documents.model import Document
    from wsisdesk.settings import Settings
    from wsisdesk.ui.look.theme import Theme
    from wsisdesk.ui.pages import PageView
    from wsisdesk.ui.reader.previewing import CardProvider
    from wsisdesk.ui.typesetting.composition import Draft


class DocumentViews(QStackedWidget):
    """The text is always there; the other two are made when first wanted. The place is kept."""

    place_changed = Signal(str)
    citation_clicked = Signal(object)
    link_clicked = Signal(str)
    jumping = Signal(str)  # within the document itself, not the one beside it
    view_changed = Signal()

    def __init__(self, theme: Theme, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._settings = settings
        self._provide: CardProvider | None = None
        self.text = ReaderView()
        self.split: SplitReader | None = None
        self.pages: PageView | None = None
        self.addWidget(self.text)
        self.text.place_changed.connect(self.place_changed)
        self._take_up(self.text)
        self.text.set_theme(theme)
        self.apply(settings)
        self.setFocusProxy(self.text)

    @property
    def reader(self) -> ReaderView:
        """The reader in use: the one of two that was used last, if there are two."""
        return self.split.active if self.split is not None and self.is_split() else self.text

    def is_split(self) -> bool:
        """Tell whether two texts stand side by side."""
        return self.split is not None and self.currentWidget() is self.split

    def is_paged(self) -> bool:
        """Tell whether the pages are shown."""
        return self.pages is not None and self.currentWidget() is self.pages

    def place(self) -> str:
        """Return the block one is at in the document itself, whichever way it is shown."""
        if self.pages is not None and self.is_paged():
            return self.pages.current_block() or self.text.current_block()
        return self._own().current_block()

    def show_text(self) -> None:
        """Return to the text alone, at the place where one was."""
        place = self.place()
        self._show(self.text)
        self.text.go_to(place)
        self.text.setFocus()
        self.view_changed.emit()

    def show_beside(self, other: Document, drafted: Draft | None = None) -> None:
        """Put another text beside this one; a draft of it, if made before, saves time."""
        document = self.text.document()
        if document is None:
            return
        if self.split is None:
            self.split = SplitReader()
            self.split.place_changed.connect(self.place_changed)
            self.split.closed.connect(self.show_text)
            for pane in self.split.panes:
                self._take_up(pane)
            self.split.set_theme(self._theme)
            self.addWidget(self.split)
            self.apply(self._settings)
        place = self.text.current_block()
        self._show(self.split)
        self.split.show_documents(document, other, (self.text.canvas.composition, drafted))
        self.split.go_to(place)
        self.split.setFocus()
        self.view_changed.emit()

    def show_pages(self, original: Path, made: Callable[[PageView], None]) -> bool:
        """Show the pages of the original file; False if they cannot be drawn.

        ``made`` is told of the view of the pages, before it shows any.
        """
        from wsisdesk.ui.pages import PageView  # late: Qt's PDF module is large

        document = self.text.document()
        if document is None:
            return False
        if self.pages is None:
            self.pages = PageView(self._theme)
            # queued: whoever goes to a place notes where one was before it hears of the new one
            queued = Qt.ConnectionType.QueuedConnection
            self.pages.place_changed.connect(self.place_changed, queued)
            self.pages.page_changed.connect(self._tell_page, queued)
            self.addWidget(self.pages)
            self.apply(self._settings)
            made(self.pages)
        place = self._own().current_block()
        if not self.pages.show_file(original, document):
            return False
        self._show(self.pages)
        self.pages.go_to_block(place)
        self.view_changed.emit()
        return True

    def go_to(self, block_id: str) -> None:
        """Go to a block, in the way the document is shown."""
        if self.pages is not None and self.is_paged():
            self.pages.go_to_block(block_id)
        else:
            self.reader.go_to(block_id)

    def scrolled(self) -> float | None:
        """Return how far down one has scrolled in the document's text; None for its pages."""
        return None if self.is_paged() else scrolled(self._own().canvas)

    def return_to(self, block_id: str, seen: float) -> None:
        """Show a block again as it was seen then; pages show where it stands."""
        if self.is_paged():
            self.go_to(block_id)
        else:
            return_to(self._own(), block_id, seen)

    def set_card_provider(self, provide: CardProvider) -> None:
        """Set who says what stands behind a citation."""
        self._provide = provide
        for reader in self.readers():
            reader.previewing.provide = provide

    def apply(self, settings: Settings) -> None:
        """Set everything as the settings want it."""
        self._settings = settings
        for reader in self.readers():
            reader.set_page(
                column=settings.reading.column_width,
                line_height=settings.reading.line_height,
                proposals=settings.notes.redlines,
            )
            reader.set_reduce_motion(settings.interface.reduce_motion)
        self.text.set_zoom(settings.reading.zoom)
        for view in (self.split, self.pages):
            if view is not None:
                view.set_zoom(settings.reading.zoom)
        if self.pages is not None:
            self.pages.notes.unfold(unfolded=settings.notes.redlines)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme
        for view in (self.text, self.split, self.pages):
            if view is not None:
                view.set_theme(theme)

    def _tell_page(self) -> None:
        self.place_changed.emit(self.place())

    def readers(self) -> tuple[ReaderView, ...]:
        """Return all readers made so far."""
        return (self.text, *(self.split.panes if self.split is not None else ()))

    def _own(self) -> ReaderView:
        """Return the reader that shows the document itself, though another may be used now."""
        if self.split is None or not self.is_split():
            return self.text
        document = self.text.document()
        return next((pane for pane in self.split.panes if pane.document() is document), self.text)

    def _tell_jump(self, block_id: str) -> None:
        if self.sender() is self._own():
            self.jumping.emit(block_id)

    def _take_up(self, reader: ReaderView) -> None:
        reader.jumping.connect(self._tell_jump)
        reader.citation_clicked.connect(self.citation_clicked)
        reader.link_clicked.connect(self.link_clicked)
        if self._provide is not None:
            reader.previewing.provide = self._provide

    def _show(self, view: QWidget) -> None:
        self.setCurrentWidget(view)
        self.setFocusProxy(view)
