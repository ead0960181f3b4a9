"""What the status line says of the document in front."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject

from wsisdesk.text.direction import isolate
from wsisdesk.ui.words.labels import language_name

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from wsisdesk.documents.model import Document
    from wsisdesk.library.entries import Entry
    from wsisdesk.ui.tabs.controller import Tabs
    from wsisdesk.ui.tabs.document_page import DocumentPage
    from wsisdesk.ui.widgets.status_line import StatusLine


class StatusReporter(QObject):
    """Follows the tabs. ``entries`` are the documents of the library, by id."""

    def __init__(
        self, line: StatusLine, tabs: Tabs, entries: Callable[[], Mapping[str, Entry]]
    ) -> None:
        super().__init__(line)
        self._entries = entries
        self._line = line
        self._tabs = tabs
        self._counted: Document | None = None
        self._clauses = 0
        tabs.changed.connect(self.update)
        tabs.place_changed.connect(self._show_place)

    def update(self) -> None:
        """Say everything anew."""
        page = self._tabs.current_document()
        document = page.reader.document() if page is not None else None
        if page is None or document is None:
            self._show_page()
            self._line.show_standing("", "")
            return
        self._line.show_standing(*self._standing(document))
        self._show_place(page.place())

    def _show_place(self, block_id: str) -> None:
        page = self._tabs.current_document()
        document = page.reader.document() if page is not None else None
        if page is None or document is None:
            self._show_page()
            return
        self._line.show_facts(self._facts(page, document), language_name(document.language))
        block = next((block for block in document.blocks if block.id == block_id), None)
        self._line.show_place(block.address if block else "", document.language)

    def _show_page(self) -> None:
        """Show what a page that is no document says of itself."""
        page = self._tabs.area.current()
        place, facts = page.standing() if page is not None else ("", "")
        self._line.show_place(place, QLocale().name().partition("_")[0])
        self._line.show_facts(facts)

    def _standing(self, document: Document) -> tuple[str, str]:
        """Say whether the version one reads is the latest held, and whether it is a specimen."""
        entries = self._entries()
        entry = entries.get(document.id)
        if entry is None:
            return "", ""
        held = ""
        if entry.work and entry.version:
            from wsisdesk.ui.tabs.counterparts import is_superseded  # late: symbols

            newer = is_superseded(entry, entries.values())
            held = self.tr("A newer version is held") if newer else self.tr("Latest version held")
        return held, self.tr("Specimen text") if entry.specimen else ""

    def _facts(self, page: DocumentPage, document: Document) -> str:
        """Say which page is shown, or how many clauses there are where the text is."""
        pages = page.views.pages
        if pages is not None and page.views.is_paged():
            number, count = (
                QLocale().toString(n) for n in (pages.current_page() + 1, pages.page_count())
            )
            words = self.tr("Page %1 of %2")
            return words.replace("%1", isolate(number)).replace("%2", isolate(count))
        from wsisdesk.ui.reader.outline import clause_count  # late: the first screen has none

        if self._counted is not document:  # asked for at every step through the text
            self._counted, self._clauses = document, clause_count(document)
        return self.tr("%Ln clause(s)", "", self._clauses) if self._clauses else ""
