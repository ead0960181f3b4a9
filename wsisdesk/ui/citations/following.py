"""Where citations lead: to the version cited if the library holds it, else honestly to another."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from wsisdesk.text.direction import isolate_ltr
from wsisdesk.ui.library import tasks
from wsisdesk.ui.messages import Message
from wsisdesk.ui.words.bidi import fill

if TYPE_CHECKING:
    from collections.abc import Callable

    from wsisdesk.documents.model import Document
    from wsisdesk.documents.symbols import Citation
    from wsisdesk.insight.targets import Target
    from wsisdesk.ui.library.controller import LibraryController
    from wsisdesk.ui.services import Services
    from wsisdesk.ui.tabs.controller import Tabs
    from wsisdesk.ui.tabs.document_page import DocumentPage
    from wsisdesk.ui.widgets.hover_card import Card

# A document may name files, shares and other programs too: those would be opened or started.
_OFFERED = frozenset({"http", "https", "mailto"})


class CitationFollower(QObject):
    """Opens what a citation means, and says so if it is not what was cited.

    ``citing`` tells how many clauses cite a work; ``citing_wanted`` asks for the list of them.
    """

    citing_wanted = Signal(str)

    def __init__(
        self,
        tabs: Tabs,
        library: LibraryController,
        services: Services,
        citing: Callable[[str], int],
    ) -> None:
        super().__init__(tabs)
        self._tabs = tabs
        self._library = library
        self._services = services
        self._citing = citing

    def attend(self, page: DocumentPage) -> None:
        """Follow the citations and links of a page, and say what stands behind them."""
        page.views.citation_clicked.connect(self.follow)
        page.views.link_clicked.connect(self.offer_link)
        page.views.set_card_provider(self.card)

    def follow(self, citation: Citation) -> None:
        """Open what is cited, at the clause if one is named."""
        from wsisdesk.insight.targets import Holding

        if not citation.target:
            self._follow_pointer(citation)
            return
        target = self._target(citation)
        if target.entry is None:
            self._tell_missing(target)
            return
        if citation.paragraph:
            job = self._services.quick.run(tasks.load_document, target.entry.id)
            job.succeeded.connect(partial(self._open_at, citation.paragraph))
        else:
            self._tabs.open_document(target.entry.id)
        if target.holding is Holding.OTHER_VERSION:
            self._warn(target)

    def card(self, citation: Citation) -> Card | None:
        """Say what stands behind a citation; nothing for a pointer into the same document."""
        from wsisdesk.ui.citations.cards import card_of  # late: the first screen needs none

        if citation.paragraph and not citation.target:
            return None
        target = self._target(citation)
        citing = self._citing(target.work)
        return card_of(
            target,
            self._services.appearance.language,
            self.tr("Cited in %n clause(s)", "", citing) if citing else "",
            partial(self.follow, citation),
            partial(self.citing_wanted.emit, target.work),
        )

    def offer_link(self, address: str) -> None:
        """Offer to open a link of the file in the browser: the network is used only if asked."""
        text = fill(
            self.tr("This link leads out of the library: {address}"), address=isolate_ltr(address)
        )
        url = QUrl(address)
        if url.scheme() not in _OFFERED:
            self._services.messages.post(Message(text))
            return
        go = partial(QDesktopServices.openUrl, url)
        self._services.messages.post(Message(text, action=self.tr("Open in the browser"), run=go))

    def _target(self, citation: Citation) -> Target:
        """Return where a citation leads, in the language of the document one reads."""
        from wsisdesk.insight.targets import target

        return target(citation, self._library.entries.values(), self._reading())

    def _reading(self) -> str:
        page = self._tabs.current_document()
        document = page.reader.document() if page is not None else None
        return document.language if document is not None else ""

    def _name(self, target: Target, version: str) -> str:
        from wsisdesk.insight.targets import describe

        return describe(target.work, version, self._services.appearance.language)

    def _tell_missing(self, target: Target) -> None:
        name = self._name(target, target.version)
        text = fill(self.tr("{name} is not in your library."), name=name)
        if count := self._citing(target.work):
            self._services.messages.post(
                Message(
                    text,
                    self.tr("%Ln clause(s) cite(s) it.", "", count),
                    action=self.tr("Show"),
                    run=partial(self.citing_wanted.emit, target.work),
                )
            )
        else:
            self._services.messages.inform(text)

    def _warn(self, target: Target) -> None:
        held = target.entry.version if target.entry is not None else ""
        text = fill(
            self.tr("{cited} is cited; your library holds {held}."),
            cited=self._name(target, target.version),
            held=self._name(target, held),
        )
        self._services.messages.warn(text, self.tr("The text may differ."))

    def _open_at(self, paragraph: str, document: Document) -> None:
        self._tabs.open_document(document.id, _clause(document, paragraph))

    def _follow_pointer(self, citation: Citation) -> None:
        """Go to a paragraph of the same document."""
        page = self._tabs.current_document()
        document = page.reader.document() if page is not None else None
        if page is None or document is None or not citation.paragraph:
            return
        block = _clause(document, citation.paragraph)
        if block and document.id == page.entry.id and not page.views.is_split():
            self._tabs.open_document(page.entry.id, block)
        elif block:
            page.reader.jump_to(block)


def _clause(document: Document, paragraph: str) -> str:
    """Return the block that a paragraph's number names (of a range, the first), or nothing."""
    from wsisdesk.documents.lookup import find_clauses  # late: the first screen needs none

    for spoken in (paragraph, paragraph.partition("-")[0]):
        if matches := find_clauses(document, spoken):
            return matches[0].block.id
    return ""
