"""Looks out for notes that wait on older versions, says so, and opens the page about them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from wsisdesk.ui.messages import Message
from wsisdesk.ui.notes.carry import tasks
from wsisdesk.ui.notes.carry.keys import PREFIX, Pair, pair_of
from wsisdesk.ui.words.bidi import embedded

if TYPE_CHECKING:
    from wsisdesk.library.entries import Entry
    from wsisdesk.ui.library.controller import LibraryController
    from wsisdesk.ui.notes.carry.items import Item
    from wsisdesk.ui.notes.carry.page import CarryPage
    from wsisdesk.ui.services import Services
    from wsisdesk.ui.tabs.controller import Tabs
    from wsisdesk.ui.tabs.page import Page
    from wsisdesk.workspace.arriving import Carriage, Waiting

COMPARISON = "compare:"
_PAUSE = 800  # milliseconds after the library has changed


class CarryDesk(QObject):
    """``counted`` says how many notes wait in all; ``carried`` that notes were made or unmade."""

    counted = Signal(int)
    carried = Signal()
    export_wanted = Signal(object)  # the page's carriage

    def __init__(self, tabs: Tabs, library: LibraryController, services: Services) -> None:
        super().__init__(tabs)
        self._tabs = tabs
        self._library = library
        self._services = services
        self._waiting: tuple[Waiting, ...] = ()
        self._said: object = None  # what the message about waiting notes would do
        self._announced: set[tuple[str, str]] = set()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.look)
        library.listed.connect(self._wait)
        tabs.makers[PREFIX.rstrip(":")] = self._make

    def look(self) -> None:
        """Find out which notes wait now."""
        self._pause.stop()
        self._services.side.run(tasks.all_waiting).succeeded.connect(self._take)

    def open(self) -> None:
        """Open the page about the notes that wait: of what is in front before all others.

        A comparison in front names its two documents, and no one has to know that they are
        versions of one text.
        """
        page = self._tabs.area.current()
        front = page.rests_on() if page is not None else ()
        found = [w for w in self._waiting if w.old in front or w.new in front]
        if page is not None and page.key.startswith(COMPARISON) and len(front) == 2:
            self._open(Pair(*front))
        elif found or self._waiting:
            first = (*found, *self._waiting)[0]
            self._open(Pair(first.old, first.new))
        else:
            self._services.messages.inform(self.tr("No notes wait on an earlier version."))

    def _wait(self, _: object) -> None:
        self._pause.start()

    def _take(self, waiting: tuple[Waiting, ...]) -> None:
        self._waiting = waiting
        self.counted.emit(sum(one.notes for one in waiting))
        fresh = [one for one in waiting if (one.old, one.new) not in self._announced]
        self._announced |= {(one.old, one.new) for one in fresh}
        entries = self._library.entries
        for one in fresh[:1]:
            if one.new in entries:
                pair = Pair(one.old, one.new)
                if self._tabs.area.page(pair.key) is None:
                    self._announce(one, entries[one.new], pair)

    def _announce(self, waiting: Waiting, entry: Entry, pair: Pair) -> None:
        said = self.tr("%Ln note(s) on an earlier version of %1 wait to be carried over.", "",
                       waiting.notes)  # fmt: skip
        text = said.replace("%1", self._name(entry))
        opening = partial(self._open, pair)
        self._said = opening
        action = self.tr("Look at them")
        self._services.messages.post(Message(text, action=action, run=opening, undo=opening))

    def _open(self, pair: Pair) -> None:
        self._services.messages.withdrawn.emit(self._said)
        self._tabs.open_document(pair.key)

    def _name(self, entry: Entry) -> str:
        from wsisdesk.documents import symbols  # late: the first screen needs none of it

        name = symbols.display_name(entry.work, entry.version, entry.language)
        return embedded(name, entry.language)

    def _make(self, key: str) -> Page | None:
        pair, entries = pair_of(key), self._library.entries
        if pair is None or pair.old not in entries or pair.new not in entries:
            return None
        from wsisdesk.ui.notes.carry.deciding import Deciding
        from wsisdesk.ui.notes.carry.page import CarryPage  # late: it brings the comparison

        versions = entries[pair.old], entries[pair.new]
        theme, protection = self._services.appearance.theme, self._services.protection
        page = CarryPage(pair, versions, self._name(versions[1]), theme, protection)
        deciding = Deciding(page, self._services)
        deciding.decided.connect(self._decided)
        page.visit_wanted.connect(partial(self._visit, page))
        page.compare_wanted.connect(partial(self._compare, page))
        page.export_wanted.connect(partial(self._export, page))
        page.later.connect(partial(self._tabs.area.close_page, page))
        return page

    def _decided(self) -> None:
        self.carried.emit()
        self.look()

    def _visit(self, page: CarryPage, item: Item) -> None:
        place, note = item.placement.place, item.placement.note
        if place is not None:
            self._tabs.open_document(page.pair.new, place.block)
        else:
            self._tabs.open_document(page.pair.old, note.target.block)

    def _compare(self, page: CarryPage) -> None:
        self._tabs.open_document(f"{COMPARISON}{page.pair.old}:{page.pair.new}")

    def _export(self, page: CarryPage) -> None:
        carriage: Carriage | None = page.carriage
        if carriage is not None:
            self.export_wanted.emit(carriage)
