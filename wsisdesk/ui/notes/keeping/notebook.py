"""The notes that the window shows. What the user does is shown at once and goes to the outbox."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from wsisdesk.ui.notes.keeping import tasks
from wsisdesk.ui.notes.keeping.outbox import Outbox
from wsisdesk.ui.notes.keeping.tasks import Opened, Placed, Placer, rank_in
from wsisdesk.ui.notes.keys import Key, key_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from wsisdesk.annotate.model import Annotation, State
    from wsisdesk.documents.model import Document
    from wsisdesk.ui.services import Services

_AFTER_TEXT = 50  # milliseconds: the text is painted first


class Sheet:
    """The notes on one open document."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.order = {block.id: number for number, block in enumerate(document.blocks)}
        self.notes: dict[Key, Placed] = {}
        self.read = False  # whether the store has been asked
        self._ordered: list[Placed] | None = None
        self._placer = Placer(document)

    def put(self, note: Annotation) -> None:
        """Take a note as it is now; a deleted one goes."""
        self._ordered = None
        if note.deleted or note.target.document != self.document.id or note.target.row:
            self.notes.pop(key_of(note), None)
            return
        before = self.notes.get(key_of(note))
        if before is not None and before.note.target == note.target:
            self.notes[key_of(note)] = replace(before, note=note)
        else:
            self.notes[key_of(note)] = self._placer.placed(note)

    def in_order(self) -> list[Placed]:
        """Return the notes as they stand in the text; those without a place come last."""
        if self._ordered is None:
            self._ordered = sorted(self.notes.values(), key=partial(rank_in, self.order))
        return self._ordered

    def put_all(self, notes: dict[Key, Placed]) -> None:
        """Take these notes in the place of all others."""
        self.notes, self._ordered, self.read = notes, None, True


class Notebook(QObject):
    """Holds sheets of notes by document. ``changed`` names the document whose notes are others."""

    changed = Signal(str)
    opened = Signal(object)  # what was read of a document's notes
    stored = Signal(object)  # notes, as they now stand in the store

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._sheets: dict[str, Sheet] = {}
        self._unread: set[str] = set()
        self._soon = QTimer(self, singleShot=True, interval=_AFTER_TEXT)
        self._soon.timeout.connect(self._read)
        self.outbox = Outbox(services, self)
        self.outbox.stored.connect(self._settled)

    def open(self, document: Document) -> None:
        """Read the notes on a document, when its first lines stand on the screen."""
        if document.id not in self._sheets or self._sheets[document.id].document is not document:
            self._sheets[document.id] = Sheet(document)
        self._unread.add(document.id)
        self._soon.start()

    def reload(self) -> None:
        """Read the notes on all open documents again, after others have changed them."""
        for sheet in list(self._sheets.values()):
            self.open(sheet.document)

    def _read(self) -> None:
        unread, self._unread = self._unread, set()
        for document in unread & set(self._sheets):
            job = self._services.quick.run(tasks.open_notes, self._sheets[document].document)
            job.succeeded.connect(self._take)

    def close_all_but(self, documents: Iterable[str]) -> None:
        """Forget the notes on documents that are no longer open."""
        kept = set(documents)
        for document in set(self._sheets) - kept:
            del self._sheets[document]

    def sheet(self, document: str) -> Sheet | None:
        """Return the notes on an open document."""
        return self._sheets.get(document)

    def find(self, name: str) -> Annotation | None:
        """Return an open document's note by its name."""
        note_id, _, layer = name.partition(" ")
        for sheet in self._sheets.values():
            if (note_id, layer) in sheet.notes:
                return sheet.notes[note_id, layer].note
        return None

    def keep(self, notes: Sequence[Annotation]) -> None:
        """Show notes as they are now, and store them."""
        self.outbox.save(notes)
        self._show(notes)

    def amend(self, note: Annotation, state: State) -> Annotation:
        """Put a state in the place of a note's current one: the same remark, typed on."""
        changed = replace(note, states=(*note.states[:-1], state))
        self.outbox.amend(note, state, changed)
        self._show((changed,))
        return changed

    def _show(self, notes: Iterable[Annotation]) -> None:
        touched = dict.fromkeys(note.target.document for note in notes)
        for note in notes:
            for sheet in self._sheets.values():
                if sheet.document.id == note.target.document:
                    sheet.put(note)
        for document in touched:
            self.changed.emit(document)

    def _take(self, opened: Opened) -> None:
        sheet = self._sheets.get(opened.document)
        if sheet is None:
            return
        self.opened.emit(opened)
        mine = {key: placed for key, placed in sheet.notes.items() if self.outbox.holds(key)}
        sheet.put_all({key_of(placed.note): placed for placed in opened.notes} | mine)
        self.changed.emit(opened.document)

    def _settled(self, stored: tuple[Annotation, ...]) -> None:
        others = [note for note in stored if self._differs(note)]
        if others:
            self._show(others)
        self.stored.emit(stored)

    def _differs(self, note: Annotation) -> bool:
        """Tell whether the store knows more of a note than we show: another window wrote it."""
        if self.outbox.sends(key_of(note)):
            return False
        sheet = self._sheets.get(note.target.document)
        shown = sheet.notes.get(key_of(note)) if sheet is not None else None
        return shown is not None and shown.note.states != note.states
