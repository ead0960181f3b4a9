"""The actions that change how the document in front is looked at: beside another, as pages."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from wsisdesk.ui.library import tasks
from wsisdesk.ui.tabs.loading import draft_document

if TYPE_CHECKING:
    from pathlib import Path

    from wsisdesk.library.entries import Entry
    from wsisdesk.ui.actions import Actions
    from wsisdesk.ui.library.controller import LibraryController
    from wsisdesk.ui.library.panel import LibraryPanel
    from wsisdesk.ui.pages import PageView
    from wsisdesk.ui.pages.tasks import Wanted
    from wsisdesk.ui.services import Services
    from wsisdesk.ui.tabs.controller import Tabs
    from wsisdesk.ui.tabs.document_page import DocumentPage
    from wsisdesk.ui.typesetting.composition import Draft

PDF = "pdf"


class ViewCommands(QObject):
    """Carries out the actions of the ``views`` part."""

    def __init__(
        self,
        tabs: Tabs,
        library: LibraryController,
        panel: LibraryPanel,
        actions: Actions,
        services: Services,
    ) -> None:
        super().__init__(tabs)
        self._tabs = tabs
        self._library = library
        self._panel = panel
        self._actions = actions
        self._runner = services.quick
        self._words = services.words
        self._messages = services.messages
        tabs.changed.connect(self._show_state)
        panel.selection_changed.connect(self._show_state)

    def toggle_split(self) -> None:
        """Put the likeliest counterpart beside the document, or return to the text alone."""
        page = self._tabs.current_document()
        if page is None:
            return
        from wsisdesk.ui.tabs.counterparts import counterparts  # late: the grammar of symbols

        others = counterparts(page.entry, self._library.entries.values())
        if page.views.is_split():
            page.views.show_text()
        elif others:
            self._beside(page, others[0])
        else:
            self._messages.inform(
                self.tr("The library holds no other version or language of this document."),
                self.tr("Choose any document in the library to open it beside this one."),
            )
        self._show_state()

    def open_beside(self) -> None:
        """Put the document selected in the library beside the one in front."""
        page, selected = self._tabs.current_document(), self._panel.selected_entries()
        others = [entry for entry in selected if page is None or entry.id != page.entry.id]
        if page is not None and others:
            self._beside(page, others[0])

    def toggle_pages(self) -> None:
        """Show the pages as they were laid out, or return to the text."""
        page = self._tabs.current_document()
        if page is None:
            return
        if page.views.is_paged():
            page.views.show_text()
        elif page.entry.format == PDF:
            job = self._runner.run(tasks.original, page.entry.id)
            job.succeeded.connect(partial(self._show_pages, page))
        self._show_state()

    def _beside(self, page: DocumentPage, other: Entry) -> None:
        job = self._runner.run(draft_document, other.id)
        job.succeeded.connect(partial(self._show_beside, page))

    def _show_beside(self, page: DocumentPage, drafted: Draft) -> None:
        page.views.show_beside(drafted.document, drafted)

    def _show_pages(self, page: DocumentPage, original: Path) -> None:
        """Show pages as soon as PDFium is free: a large drawing in another tab may take long."""
        from wsisdesk.ui.pages.pressroom import pressroom  # late: Qt's PDF module is large

        pressroom().when_free(partial(self._show_now, page, original))

    def _show_now(self, page: DocumentPage, original: Path) -> None:
        if page not in self._tabs.area.pages() or page.views.is_paged():
            return  # it was closed meanwhile, or asked for twice
        if not page.views.show_pages(original, self._take_up):
            self._messages.warn(
                self.tr("The pages of this file cannot be drawn."),
                self.tr("Its text can still be read."),
            )
        self._show_state()

    def _take_up(self, pages: PageView) -> None:
        """Read the words of pages for a view, once it is made."""
        pages.words_wanted.connect(partial(self._read_words, pages))

    def _read_words(self, pages: PageView, wanted: Wanted) -> None:
        from wsisdesk.ui.pages.tasks import read_words

        self._words.run(read_words, wanted).succeeded.connect(pages.take_words)

    def _show_state(self) -> None:
        page = self._tabs.current_document()
        loaded = page is not None and page.reader.document() is not None
        pdf = loaded and page is not None and page.entry.format == PDF
        self._actions.enable(loaded, "split", "meeting")
        self._actions.enable(loaded and bool(self._panel.selected_entries()), "open_beside")
        self._actions.enable(pdf, "page_view")
        self._actions["split"].setChecked(page is not None and page.views.is_split())
        self._actions["page_view"].setChecked(page is not None and page.views.is_paged())
