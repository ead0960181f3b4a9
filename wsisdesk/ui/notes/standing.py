"""What the user has proposed already for the clause one is at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsisdesk.annotate.model import NoteKind

if TYPE_CHECKING:
    from wsisdesk.annotate.model import Annotation
    from wsisdesk.ui.notes.attendance import NotePlace
    from wsisdesk.ui.notes.keeping.notebook import Sheet


def own_proposal(place: NotePlace, sheet: Sheet) -> Annotation | None:
    """Return the user's own proposal on the clause one is at; of several the one written last.

    A delegate who wants to propose something there is mostly about to go on with it.
    """
    clauses = {target.block for target in place.clause()}
    found = [
        placed.note
        for placed in sheet.in_order()
        if placed.span is not None
        and placed.span.block in clauses
        and placed.note.content.kind is NoteKind.PROPOSAL
        and not placed.note.layer
    ]
    return max(found, key=lambda note: note.modified, default=None)
