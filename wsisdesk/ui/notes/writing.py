"""One stretch of work on one note: typed, stored again and again, undone as one act."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsisdesk.annotate import editing
from wsisdesk.annotate.model import NoteKind

if TYPE_CHECKING:
    from wsisdesk.annotate.model import Annotation, Content, Target
    from wsisdesk.ui.notes.acts import NoteActs
    from wsisdesk.ui.notes.keeping.notebook import Notebook

_NEEDS_WORDS = (NoteKind.COMMENT, NoteKind.QUESTION)


class Writing:
    """Work on an existing note, or on a new one, which comes to be with its first words."""

    def __init__(
        self, notebook: Notebook, acts: NoteActs, target: Target, note: Annotation | None = None
    ) -> None:
        self._notebook = notebook
        self._acts = acts
        self._target = target
        self._before = note
        self.note = note

    def write(self, content: Content) -> None:
        """Store what is written now; a new note that says nothing is not made."""
        if self.note is None:
            if says_something(content):
                self.note = editing.make(self._target, content, self._acts.author())
                self._notebook.keep((self.note,))
        elif content != self.note.content:
            changed = editing.change(self.note, self._acts.author(), content=content)
            if self.note is self._before:  # what it said before goes into its history
                self._notebook.keep((changed,))
                self.note = changed
            else:
                self.note = self._notebook.amend(self.note, changed.current)
        if self.note is not None:
            self._acts.note(self.note)

    def end(self) -> None:
        """End the work: from now on it can be undone."""
        if self.note is not None and self.note is not self._before:
            self._acts.record([(self._before, self.note)])
            self._before = self.note


def says_something(content: Content) -> bool:
    """Tell whether a new note is worth making: highlights and bookmarks are without a word."""
    if content.kind in _NEEDS_WORDS:
        return bool(content.body.strip() or content.tags)
    if content.kind is NoteKind.PROPOSAL:
        proposal = content.proposal
        return proposal is not None and bool(
            proposal.edits or proposal.reasons.strip() or proposal.action in ("SUP", "NOC")
        )
    return True
