"""Where citations lead: to the version cited if the library holds it, else honestly to another."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from wsisdesk.documents import symbols
from wsisdesk.library import works
from wsisdesk.text.direction import isolate_ltr
from wsisdesk.ui.bidi import fill
from wsisdesk.ui.messages import Message

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wsisdesk.documents.symbols import Citation
    from wsisdesk.library.entries import Entry
    from wsisdesk.ui.library.controller import LibraryController
    from wsisdesk.ui.messages import Messages
    from wsisdesk.ui.reader.hover_card import Card
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
        """Follow the citations and links of a page, and say what stands behind them."""
        page.views.citation_clicked.connect(self.follow)
        page.views.link_clicked.connect(self.offer_link)
        page.views.set_card_provider(self.card)

    def follow(self, citation: Citation) -> None:
        """Open what is cited."""
        page = self._tabs.current_document()
        if page is None:
            return
        if not citation.target:
            self._follow_pointer(page, citation)
            return
        chosen = self._held(citation)
        if chosen is None:
            name = symbols.display_name(citation.target, citation.version, page.entry.language)
            self._messages.inform(fill(self.tr("{name} is not in your library."), name=name))
            return
        self._tabs.open_document(chosen.id)
        if _differs(citation, chosen):
            self._messages.warn(
                fill(
                    self.tr("{cited} is cited; your library holds {held}."),
                    cited=symbols.display_name(chosen.work, citation.version, chosen.language),
                    held=symbols.display_name(chosen.work, chosen.version, chosen.language),
                ),
                self.tr("The text may differ."),
            )

    def card(self, citation: Citation) -> Card | None:
        """Say what stands behind a citation; nothing for a pointer into the same document."""
        from wsisdesk.ui.reader.hover_card import Card, CardAction

        if not citation.target:
            return None
        language = self._language()
        cited = symbols.display_name(citation.target, citation.version, language)
        chosen = self._held(citation)
        if chosen is None:
            missing = self.tr("Not in your library")
            return Card(cited, language, rows=((self.tr("Held"), missing),))
        held = symbols.display_name(chosen.work, chosen.version, language)
        opening = CardAction(self.tr("Open"), partial(self._tabs.open_document, chosen.id))
        if not _differs(citation, chosen):
            return Card(held, language, ((self.tr("Title"), chosen.title),), "", (opening,))
        rows = ((self.tr("Cited"), cited), (self.tr("Held"), held))
        warning = self.tr("Not the version cited; the text may differ.")
        return Card(
            symbols.display_name(chosen.work, "", language), language, rows, warning, (opening,)
        )

    def offer_link(self, address: str) -> None:
        """Offer to open a link of the file in the browser: the network is used only if asked."""
        text = fill(
            self.tr("This link leads out of the library: {address}"), address=isolate_ltr(address)
        )
        go = partial(QDesktopServices.openUrl, QUrl(address))
        self._messages.post(Message(text, action=self.tr("Open in the browser"), run=go))

    def _held(self, citation: Citation) -> Entry | None:
        """Return the document a citation leads to, none if the library holds no version."""
        entries = self._library.entries.values()
        held = [entry for entry in entries if entry.work == citation.target]
        return _cited(held, citation.version, self._language()) if held else None

    def _language(self) -> str:
        page = self._tabs.current_document()
        document = page.reader.document() if page is not None else None
        return document.language if document is not None else ""

    def _follow_pointer(self, page: DocumentPage, citation: Citation) -> None:
        """Go to a paragraph of the same document."""
        from wsisdesk.documents.lookup import find_clauses  # late: the first screen needs none

        document = page.reader.document()
        matches = find_clauses(document, citation.paragraph) if document is not None else ()
        if matches:
            page.reader.go_to(matches[0].block.id)


def _differs(citation: Citation, chosen: Entry) -> bool:
    return bool(citation.version) and chosen.version != citation.version


def _cited(held: Sequence[Entry], version: str, language: str) -> Entry:
    """Choose among the documents of a work: the version cited, else the newest; the language."""
    (work,) = works.group(held, language)
    wanted = next((state for state in work.versions if state.version == version), work.versions[0])
    return next(
        (entry for entry in wanted.entries if entry.language == language), wanted.entries[0]
    )
