"""What the user does with tabs: open, close, reopen, go back and forward."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from wsisdesk.ui.tabs.history import History
from wsisdesk.ui.tabs.page import document_key, is_document, key_of
from wsisdesk.ui.window.session import Place, Session, remembered

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from wsisdesk.library.entries import Entry
    from wsisdesk.ui.tabs.area import TabArea
    from wsisdesk.ui.tabs.document_page import DocumentPage
    from wsisdesk.ui.tabs.page import Page


class Tabs(QObject):
    """Opens documents and pages in the tab ``area``, and remembers where the user has been.

    ``makers`` make pages that are no documents but can be come back to, by the beginning of their
    keys (up to the colon); a maker returns None where the library lacks what the page rests on.
    """

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
        self.makers: dict[str, Callable[[str], Page | None]] = {}
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
        for page in self.area.pages():
            if not all(name in entries for name in page.rests_on()):
                self._history.forget(page.name())
                self.area.close_page(page)
            elif is_document(page):
                page.set_entry(entries[page.entry.id])
        self._closed = [place for place in self._closed if _is_held(place, entries)]
        self._open_waiting()
        self.changed.emit()

    def _open_waiting(self) -> None:
        """Open what was asked for before the library was listed; load only what is in front."""
        waiting, self._waiting = self._waiting, []
        self._restoring = True
        for place, activate in waiting:
            if _is_held(place, self._entries):
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

    def open_document(self, name: str, block: str = "", *, activate: bool = True) -> None:
        """Show a document, or the page of a key, in the tab it already has or in a new one."""
        if not self._entries:
            self._waiting.append((Place(name, block), activate))
            return
        page = self.area.page(key_of(name))
        if page is None:
            self._open_new(name, block, activate=activate)
        elif activate:
            if block and page is self.area.current():
                self._history.update(_place(page))
                self._history.visit(Place(name, block))  # before the place follows the jump
            self.area.activate(page)
            page.go_to(block)
        self.changed.emit()

    def _open_new(self, name: str, block: str, *, activate: bool) -> None:
        made: Page | None
        if ":" in name:
            maker = self.makers.get(name.partition(":")[0])
            made = maker(name) if maker is not None else None
        elif name in self._entries:
            made = document = self._make_document(self._entries[name])
            document.jumping.connect(self._note_jump)
            document.loaded.connect(self.changed)
            self.recent = remembered(self.recent, name)
        else:
            self._waiting.append((Place(name, block), activate))
            return
        if made is None:
            return
        made.place_changed.connect(self._follow)
        made.go_to(block)
        self.area.add(made, activate=activate)
        if activate:
            made.setFocus()

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

    def places(self) -> tuple[tuple[Place, ...], int]:
        """Return the open pages with where in them the user is, and which is in front, or -1."""
        pages = [page for page in self.area.pages() if page.name()]
        current = self.area.current()
        front = pages.index(current) if current in pages else -1
        return tuple(Place(page.name(), page.place()) for page in pages), front

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
        left = self.area.current()
        if left is not None and left.name():
            self._history.update(_place(left))
        place = self._history.go(steps)
        if place is None:
            return
        page = self.area.page(key_of(place.document))
        if page is None:
            self.open_document(place.document, place.block)
        elif page is left or page.place() != place.block:  # else one finds it as one left it
            self.area.activate(page)
            page.return_to(place.block, place.scrolled)
        else:
            self.area.activate(page)
        self.changed.emit()

    def _arrive(self) -> None:
        """Note which page has come to the front, and let it load what it shows."""
        page = self.area.current()
        if page is not None and page.name() and not self._restoring:
            page.load()
            self._history.visit(Place(page.name(), page.place()))
            if is_document(page):
                self.recent = remembered(self.recent, page.entry.id)
                self.place_changed.emit(page.place())
        self.changed.emit()

    def _follow(self, block: str) -> None:
        page = self.area.current()
        if page is not None and page is self.sender() and page.name():
            self._history.update(Place(page.name(), page.place()))
            self.place_changed.emit(block)

    def _note_jump(self, block: str) -> None:
        """Note where the reader is about to jump, so that one can come back from there."""
        page = self.current_document()
        if page is not None and page is self.sender():
            self._history.update(_place(page))
            self._history.visit(Place(page.entry.id, block))
            self.changed.emit()

    def _note_closed(self, page: Page) -> None:
        if page.name():
            self._closed.append(Place(page.name(), page.place()))
        self.changed.emit()


def _place(page: Page) -> Place:
    """Return where in a page the user is, for it to be shown again as it is seen now."""
    return Place(page.name(), page.place(), page.scrolled())


def _is_held(place: Place, entries: Mapping[str, Entry]) -> bool:
    """Tell whether the library may have what a page shows; makers say so for their own pages."""
    return ":" in place.document or place.document in entries
