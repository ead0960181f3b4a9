"""Notes in meeting mode: shown at the side of the clause in hand, written with Enter."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from shiboken6 import isValid

from wsisdesk.annotate.anchoring import anchor
from wsisdesk.annotate.model import Content, NoteKind
from wsisdesk.ui.notes.editing.editor import NoteEditor
from wsisdesk.ui.notes.marking import MarkMaker
from wsisdesk.ui.notes.wording import name_colour
from wsisdesk.ui.notes.writing import Writing

if TYPE_CHECKING:
    from collections.abc import Callable

    from wsisdesk.ui.notes.acts import NoteActs
    from wsisdesk.ui.notes.keeping.notebook import Notebook
    from wsisdesk.ui.reader.meeting import MeetingView
    from wsisdesk.ui.services import Services
    from wsisdesk.ui.tabs.controller import Tabs

_SAID = (NoteKind.COMMENT, NoteKind.QUESTION)  # what one goes on writing on a clause


class MeetingNotes(QObject):
    """Attends to the meeting view with an editor of its own, for it is a window of its own.

    ``hidden`` tells which colleagues' notes are not shown.
    """

    def __init__(
        self,
        tabs: Tabs,
        notebook: Notebook,
        acts: NoteActs,
        services: Services,
        hidden: Callable[[], frozenset[str]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._tabs = tabs
        self._notebook = notebook
        self._acts = acts
        self._services = services
        self._hidden = hidden
        self._view: MeetingView | None = None
        self._editor: NoteEditor | None = None
        self._writing: Writing | None = None
        self._document = ""
        self._marks = MarkMaker()
        notebook.changed.connect(self._show)

    def attend(self, view: MeetingView) -> None:
        """Show the notes on the document in front."""
        page = self._tabs.current_document()
        document = page.reader.document() if page is not None else None
        self._document = document.id if document is not None else ""
        if view is not self._view:
            self._view = view
            view.note_wanted.connect(self.write)
            self._editor = NoteEditor(self._services.appearance.theme, view)
            self._editor.edited.connect(self._write)
            self._editor.closed.connect(self._end)
            named = self._editor.fields.colours.named
            named.connect(partial(name_colour, self._services.store))
            self._editor.delete_wanted.connect(self._delete)
        self._show(self._document)

    def write(self, block_id: str) -> None:
        """Open the comment or question on a clause that is there already, or begin one."""
        sheet = self._notebook.sheet(self._document)
        if sheet is None or self._editor is None or self._view is None:
            return
        if self._services.protection.refuses():
            self._view.say(self._services.protection.reason())
            return
        block = next((b for b in sheet.document.blocks if b.id == block_id), None)
        if block is None:
            return
        here = (
            placed.note
            for placed in sheet.in_order()
            if placed.span is not None and placed.span.block == block_id and not placed.note.layer
        )
        note = next((note for note in here if note.content.kind in _SAID), None)
        target = note.target if note is not None else anchor(sheet.document, block)
        content = note.content if note is not None else Content(NoteKind.COMMENT)
        self._writing = Writing(self._notebook, self._acts, target, note)
        self._editor.set_theme(self._services.appearance.theme)
        self._editor.name_colours(self._services.store.settings)
        near = self._view.clause_place()
        self._editor.open_for(content, near, clause=block.text, language=target.language)

    def flush(self) -> None:
        """Store what is being typed."""
        if self._editor is not None and isValid(self._editor):
            self._editor.flush()

    def _write(self, content: Content) -> None:
        if self._writing is not None:
            self._writing.write(content)

    def _end(self) -> None:
        if self._writing is not None:
            self._writing.end()

    def _delete(self) -> None:
        if self._writing is not None and self._writing.note is not None:
            self._acts.delete([self._writing.note])

    def _show(self, document: str) -> None:
        sheet = self._notebook.sheet(document)
        if self._view is None or not isValid(self._view) or document != self._document:
            return
        self._view.show_notes(
            self._marks.marks_of(sheet, self._hidden()) if sheet is not None else {}
        )
