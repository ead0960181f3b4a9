"""What the user does with tabs: open, close, reopen, go back and forward."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from wsisdesk.ui.session import Place, Session, remembered
from wsisdesk.ui.tabs.history import History
from wsisdesk.ui.tabs.page import document_key, is_document

if TYPE_CHECKING:
    from collections.abc import Callable

    from wsisdesk.library.entries import Entry
    from wsisdesk.ui.tabs.area import TabArea
    from wsisdesk.ui.tabs.document_page import DocumentPage
    from wsisdesk.ui.tabs.page import Page


class Tabs(QObject):
    """Opens documents and pages in the tab ``area``, and remembers where the user has been."""

    changed = Signal()  # what is open, current, or can be gone back to
    place_changed = Signal(str)

    def __init__(
        self,
        area: TabArea,
        make_document: Callable[[Entry], DocumentPage],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.area = area
        self._make_document = make_document
        self._entries: dict[str, Entry] = {}
        self._waiting: list[tuple[Place, bool]] = []
        self._restoring = False
        self._history = History()
        self._closed: list[Place] = []
        self.recent: tuple[str, ...] = ()
        area.current_changed.connect(self._arrive)
        area.closed.connect(self._note_closed)

    def set_entries(self, entries: dict[str, Entry]) -> None:
        """Learn what the library holds: tabs of removed documents close, waiting ones open."""
        self._entries = entries
        for page in self.document_pages():
            if page.entry.id in entries:
                page.set_entry(entries[page.entry.id])
            else:
                self._history.forget(page.entry.id)
                self.area.close_page(page)
        self._closed = [place for place in self._closed if place.document in entries]
        self._open_waiting()
        self.changed.emit()

    def _open_waiting(self) -> None:
        """Open what was asked for before the library was listed; load only what is in front."""
        waiting, self._waiting = self._waiting, []
        self._restoring = True
        for place, activate in waiting:
            if place.document in self._entries:
                self.open_document(place.document, place.block, activate=activate)
        self._restoring = False
        if waiting:
            self._arrive()

    def document_pages(self) -> tuple[DocumentPage, ...]:
        """Return the pages that show documents."""
        return tuple(page for page in self.area.pages() if is_document(page))

    def current_document(self) -> DocumentPage | None:
        """Return the document in front, if it is one."""
        page = self.area.current()
        return page if is_document(page) else None

    def is_open(self, document_id: str) -> bool:
        """Tell whether a document is open in a tab."""
        return self.area.page(document_key(document_id)) is not None

    def open_document(self, document_id: str, block: str = "", *, activate: bool = True) -> None:
        """Show a document, in the tab it already has or in a new one."""
        entry = self._entries.get(document_id)
        if entry is None:
            self._waiting.append((Place(document_id, block), activate))
            return
        page = self.area.page(document_key(document_id))
        if page is None:
            made = self._make_document(entry)
            made.place_changed.connect(self._follow)
            made.jumping.connect(self._note_jump)
            made.loaded.connect(self.changed)
            self.recent = remembered(self.recent, document_id)
            made.go_to(block)
            self.area.add(made, activate=activate)
            if activate:
                made.setFocus()
        elif activate:
            if block and page is self.area.current():
                self._history.visit(Place(document_id, block))  # before the place follows the jump
            self.area.activate(page)
            page.go_to(block)
        self.changed.emit()

    def reopen_closed(self) -> None:
        """Open the tab that was closed last, at its place."""
        if self._closed:
            place = self._closed.pop()
            self.open_document(place.document, place.block)

    def go_back(self) -> None:
        """Return to where the user was before."""
        self._go(-1)

    def go_forward(self) -> None:
        """Return to where the user came back from."""
        self._go(1)

    def places(self) -> tuple[Place, ...]:
        """Return the open documents and where in them the reader is, for the session."""
        return tuple(Place(page.entry.id, page.place()) for page in self.document_pages())

    def current_index(self) -> int:
        """Return which of ``places`` is in front, -1 if another page is."""
        page = self.current_document()
        return self.document_pages().index(page) if page is not None else -1

    def restore(self, session: Session) -> None:
        """Open again what was open, as soon as the library is listed."""
        self.recent = session.recent
        current = session.current if 0 <= session.current < len(session.tabs) else -1
        for number, place in enumerate(session.tabs):
            self._waiting.append((place, number == current))

    def can_reopen(self) -> bool:
        """Tell whether a closed tab can be opened again."""
        return bool(self._closed)

    def can_go(self, steps: int) -> bool:
        """Tell whether there is somewhere to go back (-1) or forward (1) to."""
        return self._history.can_go(steps)

    def _go(self, steps: int) -> None:
        place = self._history.go(steps)
        if place is None:
            return
        page = self.area.page(document_key(place.document))
        if page is None:
            self.open_document(place.document, place.block)
        else:
            self.area.activate(page)
            page.go_to(place.block)
        self.changed.emit()

    def _arrive(self) -> None:
        """Note which page has come to the front, and load it if it is a document."""
        page = self.current_document()
        if page is not None and not self._restoring:
            page.load()
            self._history.visit(Place(page.entry.id, page.place()))
            self.recent = remembered(self.recent, page.entry.id)
            self.place_changed.emit(page.place())
        self.changed.emit()

    def _follow(self, block: str) -> None:
        page = self.current_document()
        if page is not None and page is self.sender():
            self._history.update(Place(page.entry.id, page.place()))
            self.place_changed.emit(block)

    def _note_jump(self, block: str) -> None:
        """Note where the reader is about to jump, so that one can come back from there."""
        page = self.current_document()
        if page is not None and page is self.sender():
            self._history.visit(Place(page.entry.id, block))
            self.changed.emit()

    def _note_closed(self, page: Page) -> None:
        if is_document(page):
            self._closed.append(Place(page.entry.id, page.place()))
        self.changed.emit()
