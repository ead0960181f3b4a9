"""The comments on a comparison's rows: shown, written in place, saved as they are typed, undone."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from wsisdesk.annotate import editing
from wsisdesk.annotate.anchoring import anchor
from wsisdesk.annotate.model import Content, NoteKind
from wsisdesk.compare.arrangement import Position
from wsisdesk.compare.naming import row_key
from wsisdesk.ui.compare import tasks
from wsisdesk.ui.compare.comment_editor import HEIGHT, CommentEditor

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from wsisdesk.annotate.model import Annotation, Target
    from wsisdesk.export.comparison.entries import Entry
    from wsisdesk.ui.compare.content import RowsPanel
    from wsisdesk.ui.compare.keys import Wanted
    from wsisdesk.ui.compare.prepared import Prepared
    from wsisdesk.ui.services import Services

_PAUSE = 700  # milliseconds after the last letter until it is saved


class Comments(QObject):
    """The comments of one page. ``changed`` follows every change of what is kept."""

    changed = Signal()

    def __init__(self, rows: RowsPanel, wanted: Wanted, services: Services, author: str) -> None:
        super().__init__(rows)
        self._rows = rows
        self._wanted = wanted
        self._services = services
        self._author = author
        self._notes: dict[str, Annotation] = {}
        self._prepared: Prepared | None = None
        self._entry: Entry | None = None
        self._note: Annotation | None = None
        self._before: Annotation | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._save)
        self.editor = CommentEditor(rows.view.viewport())
        self.editor.typed.connect(self._pause.start)
        self.editor.done.connect(self.finish)
        self.editor.hidden.connect(self._save)
        self.editor.deleted.connect(self._delete)
        rows.keys.comment_wanted.connect(self.write)
        services.protection.changed.connect(self._allow)
        self._allow(services.protection.is_writable)
        rows.view.laid_out.connect(self._place)
        rows.view.verticalScrollBar().valueChanged.connect(self._place)

    def show_prepared(self, prepared: Prepared, notes: Iterable[Annotation]) -> None:
        """Show the comments on a comparison."""
        self._prepared = prepared
        self._notes = {note.id: note for note in notes}
        self._tell()

    def kept(self) -> tuple[Annotation, ...]:
        """Return the comments as they stand."""
        return tuple(note for note in self._notes.values() if not note.deleted)

    def write(self) -> None:
        """Open the editor under the row where the user is."""
        here, prepared = self._rows.current_index(), self._prepared
        if prepared is None or here < 0 or self._services.protection.refuses():
            return
        self.finish()
        here = self._arrival(here, prepared)
        self._entry = prepared.entries[here]
        own = [note for note in self._on(row_key(self._entry.row)) if not note.layer]
        self._note = self._before = own[-1] if own else None
        content = self._note.content if self._note else Content(NoteKind.COMMENT)
        self._rows.go_to(here)
        self._rows.set_editing(here, HEIGHT)
        self.editor.open_with(content.body, content.tags)
        self.editor.delete.setEnabled(self._note is not None)
        self._place()
        self._rows.view.scrollTo(self._rows.view.currentIndex())

    def finish(self) -> None:
        """Keep what was written and close the editor."""
        if self._entry is None:
            return
        self._pause.stop()
        self._save()
        text, _ = self.editor.written()
        if not text and self._note is not None:
            self._keep(editing.delete(self._note, self._author))
        self._close()

    def _allow(self, is_writable: bool) -> None:
        self._rows.keys.can_comment = is_writable

    def _arrival(self, here: int, prepared: Prepared) -> int:
        """Return where comments on a row stand: with a moved clause, where it is now."""
        moved = prepared.entries[here].place is Position.DEPARTURE
        return prepared.other_ends.get(here, here) if moved else here

    def _delete(self) -> None:
        self._pause.stop()
        if self._note is not None:
            self._keep(editing.delete(self._note, self._author))
        self._close()

    def _close(self) -> None:
        """Close the editor, and let what was done in it be taken back."""
        before, after = self._before, self._note
        self._entry = self._note = self._before = None
        self.editor.hide()
        self._rows.set_editing(-1)
        self._tell()
        self._rows.view.setFocus()
        if after is None or after == before or (before is None and after.deleted):
            return
        stepping = tasks.Stepping(editing.Step.between(before, after), self._author)
        said = self.tr("Comment deleted.") if after.deleted else self.tr("Comment saved.")
        undo = partial(self._step, tasks.undo_comment, stepping)
        redo = partial(self._step, tasks.redo_comment, stepping)
        self._services.messages.done(said, undo, redo)

    def _save(self) -> None:
        """Keep what is in the editor, if it differs from what is kept."""
        text, tags = self.editor.written()
        if self._entry is None or (not text and self._note is None):
            return
        content = Content(NoteKind.COMMENT, text, tags=tags)
        if self._note is None:
            self._keep(editing.make(self._target(self._entry), content, self._author))
        elif (self._note.content.body, self._note.content.tags) != (text, tags) and text:
            content = replace(self._note.content, body=text, tags=tags)
            changed = editing.change(self._note, self._author, content=content)
            if self._note is self._before:
                self._keep(changed)
            else:
                self._amend(self._note, changed)

    def _amend(self, note: Annotation, changed: Annotation) -> None:
        """Put the latest state in the place of the one before: the same writing, typed on."""
        state = changed.current
        self._run(tasks.amend_comment, tasks.Amending(note, state))
        self._note = replace(note, states=(*note.states[:-1], state))
        self._notes[note.id] = self._note

    def _keep(self, note: Annotation) -> None:
        self._run(tasks.save_comment, note)
        self._note = self._notes[note.id] = note
        self.editor.delete.setEnabled(True)
        self.changed.emit()

    def _run(self, task: Callable[..., Annotation], inputs: object) -> None:
        self._services.quick.run(task, inputs, lasting=True)

    def _step(self, task: Callable[..., Annotation], stepping: tasks.Stepping) -> None:
        """Undo or redo in the store: the page may show something else by now, or be closed."""
        job = self._services.quick.run(task, stepping, lasting=True)
        job.succeeded.connect(self._take_step)

    def _take_step(self, note: Annotation) -> None:
        if isValid(self):
            self._notes[note.id] = note
            self._tell()

    def _on(self, row: str) -> list[Annotation]:
        return [note for note in self.kept() if note.target.row == row]

    def _tell(self) -> None:
        """Show the comments under their rows."""
        texts: dict[str, tuple[str, ...]] = {}
        for note in self.kept():
            tags = "".join(f" #{tag}" for tag in note.content.tags)
            row = note.target.row
            texts[row] = (*texts.get(row, ()), note.content.body + tags)
        self._rows.set_comments(texts)
        self.changed.emit()

    def _target(self, entry: Entry) -> Target:
        """Describe the row: as a place in the newer document, though only the older may have it."""
        assert self._prepared is not None, "rows are of a comparison"
        comparison, row = self._prepared.comparison, entry.row
        document = comparison.new if row.new is not None else comparison.old
        made = anchor(document, row.side.block)
        return replace(made, document=self._wanted.new, compared=self._wanted.old, row=row_key(row))

    def _place(self) -> None:
        """Put the editor where its row has room for it."""
        if self._entry is None:
            return
        view = self._rows.view
        number = view.currentIndex().row()
        if not 0 <= number < len(view.rows.items):
            return
        room = view.rows.laid(number).editor
        if not room.isEmpty():
            self.editor.setGeometry(room.translated(0, view.box_of(number).top()).toRect())
