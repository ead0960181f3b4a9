"""Makes, edits and deletes notes where keys, clicks, menus and cards ask for it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect

from wsisdesk.annotate import editing
from wsisdesk.annotate.model import Colour, Content, NoteKind, Proposal, ProposalAction
from wsisdesk.ui.notes.editing.editor import NoteEditor
from wsisdesk.ui.notes.reader_notes import ANOTHER, DELETE, ENTER
from wsisdesk.ui.notes.standing import own_proposal
from wsisdesk.ui.notes.writing import Writing

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from wsisdesk.annotate.model import Annotation, Target
    from wsisdesk.ui.notes.acts import NoteActs
    from wsisdesk.ui.notes.attendance import NotePlace
    from wsisdesk.ui.notes.keeping.notebook import Notebook
    from wsisdesk.ui.services import Services

_COLOURS = {str(number): colour for number, colour in enumerate(Colour, 1)}
_TYPED = {
    "c": NoteKind.COMMENT,
    "q": NoteKind.QUESTION,
    "t": NoteKind.HIGHLIGHT,
    "p": NoteKind.PROPOSAL,
    ANOTHER: NoteKind.PROPOSAL,
}


class NoteMaking(QObject):
    """Owns the editor of the window."""

    def __init__(
        self, notebook: Notebook, acts: NoteActs, services: Services, window: QWidget
    ) -> None:
        super().__init__(window)
        self._protection = services.protection
        self._notebook = notebook
        self._acts = acts
        self._colour = Colour.YELLOW
        self._writing: Writing | None = None
        self.editor = NoteEditor(services.appearance.theme, window)
        self.editor.edited.connect(self._write)
        self.editor.closed.connect(self._end_writing)
        self.editor.delete_wanted.connect(self._delete_edited)

    def press(self, place: NotePlace, key: str) -> None:
        """Do what a key does in a reader or on a page; say why if nothing can be written."""
        if self._protection.refuses():
            return
        document = place.document()
        sheet = self._notebook.sheet(document.id) if document is not None else None
        if sheet is None:
            return
        found = place.at_caret(sheet)
        here = found.note if found is not None else None
        if key in _COLOURS:
            self._take_colour(place, _COLOURS[key], here)
        elif key == "h":
            self._make_all(place, Content(NoteKind.HIGHLIGHT, colour=self._colour))
        elif key == "b":
            self._make_all(place, Content(NoteKind.BOOKMARK, colour=self._colour))
        elif key == DELETE:
            self.delete(here)
        elif here is not None and key in (ENTER, "t"):
            is_proposal = here.content.kind is NoteKind.PROPOSAL
            self.edit(here, place.clause_place() if is_proposal else place.place())
        elif key == "p" and (ours := own_proposal(place, sheet)) is not None:
            self.edit(ours, place.clause_place())
        else:
            self._begin(place, _TYPED.get(key, NoteKind.COMMENT))
        if key == "t" and self.editor.isVisible():
            self.editor.fields.tags.setFocus()

    def edit(self, note: Annotation, near: QRect) -> None:
        """Open the editor for a note; a colleague's is not ours to change, but can be copied."""
        if not note.layer and not self._protection.refuses():
            self._open_editor(note.target, note.content, near, note)

    def delete(self, note: Annotation | None) -> None:
        """Delete a note; Undo brings it back."""
        if note is not None and not note.layer and not self._protection.refuses():
            self._acts.delete([note])

    def _take_colour(self, place: NotePlace, colour: Colour, here: Annotation | None) -> None:
        """Colour the note one is at, or mark the selection; new notes have this colour, too."""
        self._colour = colour
        if here is not None and not here.layer:
            self._acts.change(here, replace(here.content, colour=colour))
        elif place.has_selection():
            self._make_all(place, Content(NoteKind.HIGHLIGHT, colour=colour))

    def _make_all(self, place: NotePlace, content: Content) -> None:
        """Make a note on each clause of the selection, as one act."""
        name = self._acts.author()
        made = [editing.make(target, content, name) for target in place.targets()]
        self._acts.keep([(None, note) for note in made])
        place.let_go()

    def _begin(self, place: NotePlace, kind: NoteKind) -> None:
        """Open the editor for a new note on all of the selection; it comes to be with words."""
        is_proposal = kind is NoteKind.PROPOSAL
        targets = place.clause() if is_proposal else place.targets()
        if not targets:
            return
        proposal = Proposal(ProposalAction.MOD) if is_proposal else None
        colour = Colour.BLUE if is_proposal else self._colour
        content = Content(kind, colour=colour, proposal=proposal)
        near = place.clause_place() if is_proposal else place.place()
        self._open_editor(targets[0].reaching(targets[1:]), content, near)

    def _open_editor(
        self, target: Target, content: Content, near: QRect, note: Annotation | None = None
    ) -> None:
        self.editor.close_editor()
        sheet = self._notebook.sheet(target.document)
        blocks = sheet.document.blocks if sheet is not None else ()
        clause = next((block.text for block in blocks if block.id == target.block), "")
        self._writing = Writing(self._notebook, self._acts, target, note)
        self.editor.open_for(content, near, clause=clause, language=target.language)

    def _write(self, content: Content) -> None:
        if self._writing is not None:
            self._writing.write(content)

    def _end_writing(self) -> None:
        if self._writing is not None:
            self._writing.end()

    def _delete_edited(self) -> None:
        if self._writing is not None:
            self.delete(self._writing.note)
