"""Carries out what is decided on a carry-over page: stored at once, undone as one act."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Signal
from shiboken6 import isValid

from wsisdesk.ui.notes.carry import tasks
from wsisdesk.ui.notes.carry.tasks import Accepting, KeepingBack
from wsisdesk.ui.notes.editing.editor import NoteEditor
from wsisdesk.workspace.carrying import carried_content

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from wsisdesk.annotate.model import Content
    from wsisdesk.ui.jobs import Task
    from wsisdesk.ui.notes.carry.items import Item
    from wsisdesk.ui.notes.carry.page import CarryPage
    from wsisdesk.ui.services import Services
    from wsisdesk.workspace.arriving import Carriage, Settlement
    from wsisdesk.workspace.workspace import Workspace


class Deciding(QObject):
    """Attends to one page; ``decided`` follows every decision and every undoing of one."""

    decided = Signal()

    def __init__(self, page: CarryPage, services: Services) -> None:
        super().__init__(services.messages)
        self._page = page
        self._services = services
        page.load_requested.connect(self._load)
        page.accept_wanted.connect(self._accept_or_edit)
        page.keep_back_wanted.connect(self._keep_back)
        page.edit_wanted.connect(self._edit)

    def _load(self, _: object = None) -> None:
        job = self._services.quick.run(tasks.carriage, self._page.pair)
        job.succeeded.connect(self._show)

    def _show(self, carriage: Carriage) -> None:
        if isValid(self._page):
            self._page.show_carriage(carriage)

    def _accept_or_edit(self, items: Sequence[Item]) -> None:
        """Place notes; wording that would lose what it proposes unseen is first put before the eye.

        What is proposed on words that have changed was shown on the card beside them.
        """
        if len(items) == 1 and items[0].proposed and self._loses(items[0]):
            self._edit(items[0])
        else:
            self._accept(items)

    def _loses(self, item: Item) -> bool:
        """Tell whether wording would be placed without some of the changes that it makes."""
        content, carriage = item.placement.note.content, self._page.carriage
        if content.proposal is None or carriage is None or item.placement.place is None:
            return False
        carried = carried_content(content, item.placement, carriage.arrival.comparison).proposal
        return carried is not None and len(carried.edits) < len(content.proposal.edits)

    def _accept(self, items: Sequence[Item], contents: Mapping[str, Content] | None = None) -> None:
        carriage = self._page.carriage
        if carriage is None or not items:
            return
        placements = tuple(item.placement for item in items)
        wanted = Accepting(carriage.arrival, placements, contents or {})
        job = self._services.quick.run(tasks.accept, wanted, lasting=True)
        job.succeeded.connect(self._settled)

    def _keep_back(self, items: Sequence[Item]) -> None:
        notes = tuple(item.placement.note for item in items)
        wanted = KeepingBack(notes, self._page.pair.new)
        job = self._services.quick.run(tasks.keep_back, wanted, lasting=True)
        job.succeeded.connect(self._settled)

    def _settled(self, settlement: Settlement) -> None:
        """Let the decision be undone, and show what still waits."""
        self._reload()
        count = len(settlement.decisions)
        if settlement.notes:
            said = self.tr("%Ln note(s) carried over.", "", count)
        else:
            said = self.tr("%Ln note(s) left on the earlier version.", "", count)
        if count:
            undo = partial(self._run, tasks.take_back, settlement)
            redo = partial(self._run, tasks.settle_again, settlement)
            self._services.messages.done(said, undo, redo)

    def _run(self, task: Task[Workspace], settlement: Settlement) -> None:
        """Take a decision back, or decide so once more."""
        job = self._services.quick.run(task, settlement, lasting=True)
        job.succeeded.connect(self._reload)

    def _reload(self, _: object = None) -> None:
        if isValid(self._page):
            self._load()
        self.decided.emit()

    def _edit(self, item: Item) -> None:
        """Let the note's words be changed, as they would stand on the newer version."""
        note = item.placement.note
        card = next(card for card in self._page.cards() if card.item.placement.note is note)
        editor = NoteEditor(self._services.appearance.theme, self._page.window())
        editor.name_colours(self._services.store.settings)
        editor.fields.delete.hide()
        written: list[Content] = []
        editor.edited.connect(written.append)
        editor.closed.connect(partial(self._place_edited, item, written))
        editor.closed.connect(editor.deleteLater)
        place = QRect(card.mapToGlobal(card.rect().topLeft()), card.size())
        placement = item.placement
        assert self._page.carriage is not None, "cards are shown of a carriage"
        assert placement.place is not None, "what has no place is not edited here"
        comparison = self._page.carriage.arrival.comparison
        content = carried_content(placement.note.content, placement, comparison)
        clause = comparison.new.block(placement.place.block).text
        editor.open_for(content, place, clause=clause, language=item.language)

    def _place_edited(self, item: Item, written: Sequence[Content]) -> None:
        if written:
            self._accept([item], {item.placement.note.id: written[-1]})
