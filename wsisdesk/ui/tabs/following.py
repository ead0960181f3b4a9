"""Where citations lead: to the version cited if the library holds it, else honestly to another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from wsisdesk.documents import symbols
from wsisdesk.library import works
from wsisdesk.ui.bidi import fill

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wsisdesk.documents.symbols import Citation
    from wsisdesk.library.entries import Entry
    from wsisdesk.ui.library.controller import LibraryController
    from wsisdesk.ui.messages import Messages
    from wsisdesk.ui.tabs.controller import Tabs
    from wsisdesk.ui.tabs.document_page import DocumentPage


class CitationFollower(QObject):
    """Opens what a citation means, and says so if it is not what was cited."""

    def __init__(self, tabs: Tabs, library: LibraryController, messages: Messages) -> None:
        super().__init__(tabs)
        self._tabs = tabs
        self._library = library
        self._messages = messages

    def attend(self, page: DocumentPage) -> None:
        """Follow the citations of a page."""
        page.citation_clicked.connect(self.follow)

    def follow(self, citation: Citation) -> None:
        """Open what is cited."""
        page = self._tabs.current_document()
        if page is None:
            return
        if not citation.target:
            self._follow_pointer(page, citation)
            return
        held = [entry for entry in self._library.entries.values() if entry.work == citation.target]
        if not held:
            name = symbols.display_name(citation.target, citation.version, page.entry.language)
            self._messages.inform(fill(self.tr("{name} is not in your library."), name=name))
            return
        chosen = _cited(held, citation.version, page.entry.language)
        self._tabs.open_document(chosen.id)
        if citation.version and chosen.version != citation.version:
            self._messages.warn(
                fill(
                    self.tr("{cited} is cited; your library holds {held}."),
                    cited=symbols.display_name(chosen.work, citation.version, chosen.language),
                    held=symbols.display_name(chosen.work, chosen.version, chosen.language),
                ),
                self.tr("The text may differ."),
            )

    def _follow_pointer(self, page: DocumentPage, citation: Citation) -> None:
        """Go to a paragraph of the same document."""
        from wsisdesk.documents.lookup import find_clauses  # late: the first screen needs none

        document = page.reader.document()
        matches = find_clauses(document, citation.paragraph) if document is not None else ()
        if matches:
            self._tabs.open_document(page.entry.id, matches[0].block.id)


def _cited(held: Sequence[Entry], version: str, language: str) -> Entry:
    """Choose among the documents of a work: the version cited, else the newest; the language."""
    (work,) = works.group(held, language)
    wanted = next((state for state in work.versions if state.version == version), work.versions[0])
    return next(
        (entry for entry in wanted.entries if entry.language == language), wanted.entries[0]
    )
