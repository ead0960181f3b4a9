"""Hits in the reader: shown as one comes to them in the list, all marked, onward and back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from wsisdesk.ui.search import wording
from wsisdesk.ui.tabs.page import document_key, is_document

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wsisdesk.search.engine import Searcher
    from wsisdesk.search.model import Answer, Hit, Request, Span
    from wsisdesk.ui.search.asking import Asking
    from wsisdesk.ui.search.controller import SearchController
    from wsisdesk.ui.search.hit_bar import HitBar
    from wsisdesk.ui.tabs.controller import Tabs
    from wsisdesk.ui.tabs.document_page import DocumentPage
    from wsisdesk.ui.typesetting.composition import Draft

MOST_MARKED = 1000  # paragraphs of one document


class Walk(QObject):
    """Shows hits. A document that is only looked at gives its tab to the next one."""

    back_wanted = Signal()

    def __init__(
        self, tabs: Tabs, bar: HitBar, controller: SearchController, asking: Asking
    ) -> None:
        super().__init__(tabs)
        self._tabs = tabs
        self._bar = bar
        self._controller = controller
        self._asking = asking
        self._hit: Hit | None = None
        self._looked_at: DocumentPage | None = None
        self._marked: dict[str, Mapping[str, tuple[Span, ...]]] = {}
        self._give_back: QWidget | None = None  # what has the keyboard while one only looks
        self._step = 0
        bar.next_wanted.connect(partial(self.step, 1))
        bar.previous_wanted.connect(partial(self.step, -1))
        bar.back_wanted.connect(self.back_wanted)
        bar.closed.connect(self.leave)
        tabs.changed.connect(self._follow_tabs)
        tabs.area.closed.connect(self._forget_page)
        controller.answered.connect(self._renew)
        controller.extended.connect(self._go_on)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._keep_if_used)

    def show(self, hit: Hit, *, keep: bool = False, focus: bool = False) -> None:
        """Show a hit in its document. ``keep`` leaves it open when the next one is looked at."""
        self._hit = hit
        focused = self._bar.window().focusWidget()
        page = self._open(hit)
        if page is not None and keep and page is self._looked_at:
            self._looked_at = None
        self._give_back = None if focus else focused
        if page is not None and focus:
            page.setFocus()
        elif focused is not None:
            focused.setFocus()
        if page is not None:
            self._attend(page)
        self._say()

    def show_beside(self, hit: Hit, drafted: Draft) -> None:
        """Show a hit in its document beside the one in front."""
        page = self._tabs.current_document()
        if page is None:
            return
        page.views.show_beside(drafted.document, drafted)
        for reader in page.views.readers():
            shown = reader.document()
            if shown is not None and shown.id == hit.document:
                reader.go_to(hit.block)
                reader.found.show({hit.block: hit.spans}, hit.block)

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) hit of the list, across documents."""
        hits = self._controller.results.hits()
        if not hits:
            return
        here = next((n for n, hit in enumerate(hits) if self._is_here(hit)), -1)
        target = here + by if here >= 0 else 0
        if target >= len(hits) and not self._controller.results.is_whole:
            self._step = by
            self._controller.fetch_next()
            return
        hit = hits[target % len(hits)]
        self._controller.reveal(hit)
        self.show(hit)

    def leave(self) -> None:
        """Take all marks away."""
        self._hit = None
        self._marked.clear()
        for page in self._tabs.document_pages():
            _show_found(page, {})
        self._bar.hide()

    def _open(self, hit: Hit) -> DocumentPage | None:
        key = document_key(hit.document)
        known = self._tabs.area.page(key)
        before = self._looked_at
        self._tabs.open_document(hit.document, hit.block)
        page = self._tabs.area.page(key)
        if not is_document(page):
            return None
        if known is None:
            self._looked_at = page
            page.document_shown.connect(partial(self._take_shown, page))
            if before is not None:
                self._tabs.area.close_page(before)
        return page

    def _take_shown(self, page: DocumentPage) -> None:
        """Mark a page whose document has come; Qt has given it the keyboard, wanted or not."""
        self._mark(page)
        focused = page.window().focusWidget()
        if self._give_back is None:
            page.setFocus()
        elif focused is not None and page.isAncestorOf(focused):
            self._give_back.setFocus()

    def _attend(self, page: DocumentPage) -> None:
        """Mark the hits on a page, all of them as soon as they are known."""
        for reader in page.views.readers():
            reader.canvas.installEventFilter(self)
        self._mark(page)
        document = page.entry.id
        if document not in self._marked:
            request = self._controller.request(MOST_MARKED, document=document)
            self._asking.follow(partial(_search, request), partial(self._take, document))

    def _take(self, document: str, answer: Answer) -> None:
        self._marked[document] = {hit.block: hit.spans for hit in answer.hits}
        page = self._tabs.area.page(document_key(document))
        if is_document(page):
            self._mark(page)

    def _mark(self, page: DocumentPage) -> None:
        hit = self._hit
        if hit is None:
            return
        spans = dict(self._marked.get(page.entry.id, {}))
        if hit.document == page.entry.id:
            spans[hit.block] = hit.spans
            _show_found(page, spans, hit.block)
        else:
            _show_found(page, spans)

    def _say(self) -> None:
        hit = self._hit
        if hit is None:
            return
        results = self._controller.results
        number = next((n for n, one in enumerate(results.hits()) if self._is_here(one)), -1) + 1
        counter = wording.counter(number, max(results.total, number), exact=results.exact)
        self._bar.show_place(wording.place_name(hit), hit.language, counter if number else "")
        self._follow_tabs()

    def _follow_tabs(self) -> None:
        page = self._tabs.current_document()
        here = page is not None and self._hit is not None and page.entry.id == self._hit.document
        self._bar.setVisible(here)

    def _is_here(self, hit: Hit) -> bool:
        here = self._hit
        return here is not None and (hit.document, hit.block) == (here.document, here.block)

    def _renew(self) -> None:
        """Another question has been answered: what was marked belongs to the one before."""
        self._marked.clear()
        self._step = 0
        if self._controller.question.is_empty:
            self.leave()

    def _go_on(self) -> None:
        if self._step:
            by, self._step = self._step, 0
            self.step(by)

    def _keep_if_used(self, _: QWidget | None, now: QWidget | None) -> None:
        """Keep a document open that is read, not only looked at."""
        page = self._looked_at
        clicked = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        if page is not None and now is not None and clicked and page.isAncestorOf(now):
            self._looked_at = None

    def _forget_page(self, page: object) -> None:
        if page is self._looked_at:
            self._looked_at = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: Esc in the text leads back to the query while hits are shown."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and self._bar.isVisible()
        ):
            self.back_wanted.emit()
            return True
        return super().eventFilter(watched, event)


def _search(request: Request, searcher: Searcher) -> Answer:
    return searcher.search(request)


def _show_found(
    page: DocumentPage, spans: Mapping[str, tuple[Span, ...]], current: str = ""
) -> None:
    """Mark hits wherever the page shows its own document; a text beside it has others."""
    for reader in page.views.readers():
        document = reader.document()
        if document is not None and document.id == page.entry.id:
            reader.found.show(spans, current)
