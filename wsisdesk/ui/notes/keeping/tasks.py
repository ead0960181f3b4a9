"""What is done with notes on the worker, which owns the open store.

The packages behind it are imported by the first task, so that the first screen does not wait.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wsisdesk.annotate.anchoring import Span
    from wsisdesk.annotate.model import Annotation, State, Target
    from wsisdesk.documents.model import Document
    from wsisdesk.progress import Progress
    from wsisdesk.ui.note_marks import NoteMark
    from wsisdesk.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Placed:
    """A note and where its words stand in its document; nowhere if they are not to be found.

    ``further`` is where it goes on in other clauses, with the target of each.
    """

    note: Annotation
    span: Span | None
    further: tuple[tuple[Span, Target], ...] = ()

    def stands_at(self, block: str, position: int) -> bool:
        """Tell whether some of its words stand around a place of a block."""
        spans = (self.span, *(span for span, _ in self.further))
        return any(
            span is not None and span.block == block and span.start <= position <= span.end
            for span in spans
        )


@dataclass(frozen=True, slots=True)
class Opened:
    """The notes of one document in the order of its text, and the marks of those with a place."""

    document: str
    notes: tuple[Placed, ...]
    marks: dict[tuple[str, str], NoteMark]


def import_studio(workspace: Workspace, inputs: None, progress: Progress) -> None:
    """Import what works on notes; a task of the worker's, which need not hurry."""
    del workspace, inputs
    progress(0, 1)
    from wsisdesk.ui.notes import studio  # noqa: F401 - for it to be there later


def open_notes(workspace: Workspace, document: Document, progress: Progress) -> Opened:
    """Return the notes on a document, in all layers, with their places."""
    from wsisdesk.ui.notes.marking import mark_of

    progress(0, 1)
    notes = workspace.notes.on_document(document.id)
    place = Placer(document)
    kept = [place.placed(note) for note in notes if not note.target.row]
    order = {block.id: number for number, block in enumerate(document.blocks)}
    texts = {block.id: block.text for block in document.blocks}
    kept.sort(key=partial(rank_in, order))
    marks = {
        (placed.note.id, placed.note.layer): mark_of(
            placed.note, placed.span, number, texts[placed.span.block]
        )
        for number, placed in enumerate(kept, 1)
        if placed.span is not None
    }
    return Opened(document.id, tuple(kept), marks)


def rank_in(order: Mapping[str, int], placed: Placed) -> tuple[int, int, str]:
    """Return what notes are sorted by: their place; those without one come last."""
    if placed.span is None:
        return len(order), 0, placed.note.created
    return order[placed.span.block], placed.span.start, placed.note.created


def every(workspace: Workspace, inputs: None, progress: Progress) -> tuple[Annotation, ...]:
    """Return all notes on all documents."""
    del inputs
    progress(0, 1)
    return workspace.notes.every()


def author(workspace: Workspace, inputs: None, progress: Progress) -> str:
    """Return the name under which notes are made now."""
    from wsisdesk.workspace import noting

    del inputs
    progress(0, 1)
    return noting.author(workspace.settings)


def save(
    workspace: Workspace, notes: tuple[Annotation, ...], progress: Progress
) -> tuple[Annotation, ...]:
    """Keep notes; return them as they now stand."""
    del progress
    return workspace.notes.save(notes)


def amend(
    workspace: Workspace, change: tuple[Annotation, State], progress: Progress
) -> tuple[Annotation, ...]:
    """Keep a note that is being typed: its state in the place of the one before."""
    del progress
    return (workspace.notes.amend(*change),)


def back_up_if_due(workspace: Workspace, inputs: None, progress: Progress) -> bool:
    """Copy the notes if the last copy is a day old."""
    from wsisdesk.workspace import noting

    del inputs
    progress(0, 1)
    return noting.back_up_if_due(workspace.notes)


class Placer:
    """Finds notes in one document: at their place if their words stand there, else by quotation."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._blocks = {block.id: block for block in document.blocks}

    def placed(self, note: Annotation) -> Placed:
        """Return a note with its places."""
        first, *others = note.target.stretches
        found = ((self._of(target), target) for target in others)
        further = tuple((span, target) for span, target in found if span is not None)
        return Placed(note, self._of(first), further)

    def _of(self, target: Target) -> Span | None:
        from wsisdesk.annotate.anchoring import Span, locate

        block = self._blocks.get(target.block)
        if block is not None and block.text[target.start : target.end] == target.quote.exact:
            return Span(block.id, target.start, target.end)
        return locate(self._document, target)
