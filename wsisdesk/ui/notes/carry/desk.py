"""Looks out for notes that wait on older versions, says so, and opens the page about them."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QTimer, Signal

from wsisdesk.ui.bidi import embedded
from wsisdesk.ui.messages import Message
from wsisdesk.ui.notes.carry import tasks
from wsisdesk.ui.notes.carry.keys import PREFIX, Pair, pair_of
from wsisdesk.ui.notes.carry.tasks import Accepting, KeepingBack

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wsisdesk.annotate.model import Content
    from wsisdesk.library.entries import Entry
    from wsisdesk.ui.library.controller import LibraryController
    from wsisdesk.ui.notes.carry.items import Item
    from wsisdesk.ui.notes.carry.page import CarryPage
    from wsisdesk.ui.services import Services
    from wsisdesk.ui.tabs.controller import Tabs
    from wsisdesk.ui.tabs.page import Page
    from wsisdesk.ui.theme import Theme
    from wsisdesk.workspace.arriving import Carriage, Settlement, Waiting

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
        self._services.quick.run(tasks.all_waiting).succeeded.connect(self._take)

    def open(self) -> None:
        """Open the page about the notes that wait: of the document in front before all others."""
        page = self._tabs.current_document()
        front = page.entry.id if page is not None else ""
        found = [w for w in self._waiting if front in (w.old, w.new)] or list(self._waiting)
        if found:
            self._open(Pair(found[0].old, found[0].new))
        else:
            self._services.messages.inform(self.tr("No notes wait on an earlier version."))

    def set_theme(self, theme: Theme) -> None:
        """Pages take the theme from the tabs."""

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
        from wsisdesk.ui.notes.carry.page import CarryPage  # late: it brings the comparison

        versions = entries[pair.old], entries[pair.new]
        theme = self._services.appearance.theme
        page = CarryPage(pair, versions, self._name(versions[1]), theme)
        page.load_requested.connect(self._load)
        page.accept_wanted.connect(partial(self._accept, page))
        page.keep_back_wanted.connect(partial(self._keep_back, page))
        page.edit_wanted.connect(partial(self._edit, page))
        page.visit_wanted.connect(partial(self._visit, page))
        page.compare_wanted.connect(partial(self._compare, page))
        page.export_wanted.connect(partial(self._export, page))
        page.later.connect(partial(self._tabs.area.close_page, page))
        return page

    def _load(self, page: CarryPage) -> None:
        job = self._services.quick.run(tasks.carriage, page.pair)
        job.succeeded.connect(page.show_carriage)

    def _reload(self, page: CarryPage) -> None:
        from shiboken6 import isValid

        if isValid(page):
            self._load(page)
        self.carried.emit()
        self.look()

    def _accept(self, page: CarryPage, items: Sequence[Item]) -> None:
        if page.carriage is None or not items:
            return
        placements = tuple(item.placement for item in items)
        wanted = Accepting(page.carriage.arrival, placements)
        job = self._services.quick.run(tasks.accept, wanted, lasting=True)
        job.succeeded.connect(partial(self._settled, page))

    def _keep_back(self, page: CarryPage, items: Sequence[Item]) -> None:
        notes = tuple(item.placement.note for item in items)
        wanted = KeepingBack(notes, page.pair.new)
        job = self._services.quick.run(tasks.keep_back, wanted, lasting=True)
        job.succeeded.connect(partial(self._settled, page))

    def _settled(self, page: CarryPage, settlement: Settlement) -> None:
        """Let the decision be undone, and show what still waits."""
        self._reload(page)
        count = len(settlement.decisions)
        if settlement.notes:
            said = self.tr("%Ln note(s) carried over.", "", count)
        else:
            said = self.tr("%Ln note(s) left on the earlier version.", "", count)
        if count:
            self._services.messages.done(said, partial(self._take_back, page, settlement))

    def _take_back(self, page: CarryPage, settlement: Settlement) -> None:
        job = self._services.quick.run(tasks.take_back, settlement, lasting=True)
        job.succeeded.connect(partial(self._taken_back, page))

    def _taken_back(self, page: CarryPage, _: object) -> None:
        self._reload(page)

    def _edit(self, page: CarryPage, item: Item) -> None:
        """Let the note's words be changed before it is placed."""
        from wsisdesk.ui.notes.editor import NoteEditor

        card = next(card for card in page.cards() if card.item is item)
        editor = NoteEditor(self._services.appearance.theme, page.window())
        editor.fields.delete.hide()
        written: list[Content] = []
        editor.edited.connect(written.append)
        editor.closed.connect(partial(self._place_edited, page, item, written))
        editor.closed.connect(editor.deleteLater)
        place = QRect(card.mapToGlobal(card.rect().topLeft()), card.size())
        clause = page.clause_of(item)
        editor.open_for(item.placement.note.content, place, clause=clause, language=item.language)

    def _place_edited(self, page: CarryPage, item: Item, written: Sequence[Content]) -> None:
        if written:
            placement = item.placement
            state = replace(placement.note.current, content=written[-1])
            note = placement.note.with_state(state)
            self._accept(page, [replace(item, placement=replace(placement, note=note))])

    def _visit(self, page: CarryPage, item: Item) -> None:
        place, note = item.placement.place, item.placement.note
        if place is not None:
            self._tabs.open_document(page.pair.new, place.block)
        else:
            self._tabs.open_document(page.pair.old, note.target.block)

    def _compare(self, page: CarryPage) -> None:
        self._tabs.open_document(f"compare:{page.pair.old}:{page.pair.new}")

    def _export(self, page: CarryPage) -> None:
        carriage: Carriage | None = page.carriage
        if carriage is not None:
            self.export_wanted.emit(carriage)
