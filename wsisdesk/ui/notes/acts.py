"""What the user does to notes: each act is stored at once and can be undone and done again."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from wsisdesk.annotate import editing
from wsisdesk.annotate.editing import Step
from wsisdesk.ui.notes.keys import Key, key_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from wsisdesk.annotate.exchange import Intake
    from wsisdesk.annotate.model import Annotation, Content, Target
    from wsisdesk.ui.messages import Messages
    from wsisdesk.ui.notes.keeping.notebook import Notebook


class NoteActs(QObject):
    """Makes, changes and deletes notes under the name that ``author`` gives."""

    def __init__(
        self, notebook: Notebook, messages: Messages, author: Callable[[], str], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._notebook = notebook
        self._messages = messages
        self._author = author
        self._known: dict[Key, Annotation] = {}
        notebook.stored.connect(self._learn)

    def make(self, target: Target, content: Content) -> Annotation:
        """Make a note."""
        note = editing.make(target, content, self._author())
        self.keep([(None, note)])
        return note

    def change(self, note: Annotation, content: Content) -> Annotation:
        """Let a note say something else; what is the same already is left alone."""
        if content == note.content:
            return note
        changed = editing.change(note, self._author(), content=content)
        self.keep([(note, changed)])
        return changed

    def delete(self, notes: Sequence[Annotation]) -> None:
        """Delete notes in one act; they can be brought back."""
        if not notes:
            return
        self.keep([(note, editing.delete(note, self._author())) for note in notes])

    def keep(self, changes: Iterable[tuple[Annotation | None, Annotation]]) -> None:
        """Store notes as they are now, as one act: pairs of before and after."""
        pairs = list(changes)
        self._store([after for _, after in pairs])
        self.record(pairs)

    def record(self, changes: Iterable[tuple[Annotation | None, Annotation]]) -> None:
        """Let what has been stored already be undone as one act."""
        steps = tuple(Step.between(before, after) for before, after in changes)
        if steps:
            self._messages.remember(partial(self._undo, steps), partial(self._redo, steps))

    def note(self, after: Annotation) -> None:
        """Take note of how a note is now, when it was stored by others than ``keep``."""
        self._known[key_of(after)] = after

    def take_intake(self, intake: Intake, notes: Iterable[Annotation]) -> None:
        """Take note of how notes stand after a colleague's came or went."""
        for note in intake.notes():
            self._known.pop(key_of(note), None)
        for note in notes:
            self._known[key_of(note)] = note

    def author(self) -> str:
        """Return the name under which notes are made."""
        return self._author()

    def _undo(self, steps: Sequence[Step]) -> None:
        self._step(steps, editing.undo)

    def _redo(self, steps: Sequence[Step]) -> None:
        self._step(steps, editing.redo)

    def _step(
        self, steps: Sequence[Step], make: Callable[[Annotation, Step, str], Annotation]
    ) -> None:
        notes = [
            make(self._known[step.note, step.layer], step, self._author())
            for step in steps
            if (step.note, step.layer) in self._known
        ]
        self._store(notes)

    def _store(self, notes: Sequence[Annotation]) -> None:
        for note in notes:
            self._known[key_of(note)] = note
        self._notebook.keep(notes)

    def _learn(self, stored: Iterable[Annotation]) -> None:
        """Take over what another window has added to notes of ours."""
        for note in stored:
            known = self._known.get(key_of(note))
            if known is not None and len(note.states) >= len(known.states):
                self._known[key_of(note)] = note
