"""Notes turned into the marks that readers and page views paint."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from wsisdesk.annotate.model import NoteKind, ProposalAction
from wsisdesk.ui.note_marks import NoteMark, Sign
from wsisdesk.ui.notes.notebook import key_of, name_of

if TYPE_CHECKING:
    from collections.abc import Container, Mapping, Sequence

    from wsisdesk.annotate.anchoring import Span
    from wsisdesk.annotate.model import Annotation, Content
    from wsisdesk.ui.notes.notebook import Key, Sheet
    from wsisdesk.ui.notes.tasks import Opened, Placed

_SIGNS = {
    NoteKind.QUESTION: Sign.QUESTION,
    NoteKind.BOOKMARK: Sign.BOOKMARK,
    NoteKind.PROPOSAL: Sign.WORDING,
}


class MarkMaker:
    """Makes the marks of documents; a note that is as it was keeps its mark."""

    def __init__(self) -> None:
        self._made: dict[Key, tuple[Placed, int, NoteMark]] = {}

    def marks_of(
        self, sheet: Sheet, hidden: Container[str] = ()
    ) -> Mapping[str, Sequence[NoteMark]]:
        """Return the marks of a document by block; layers that are ``hidden`` are left out.

        Notes are numbered as they stand in the text, as the panel numbers them.
        """
        found: defaultdict[str, list[NoteMark]] = defaultdict(list)
        for number, placed in enumerate(sheet.in_order(), 1):
            if placed.span is not None and placed.note.layer not in hidden:
                found[placed.span.block].append(self._mark(placed, placed.span, number))
        return found

    def take(self, opened: Opened) -> None:
        """Take over marks that were made on the worker while the notes were read."""
        for number, placed in enumerate(opened.notes, 1):
            mark = opened.marks.get(key_of(placed.note))
            if mark is not None:
                self._made[key_of(placed.note)] = placed, number, mark

    def _mark(self, placed: Placed, span: Span, number: int) -> NoteMark:
        key = key_of(placed.note)
        known = self._made.get(key)
        if known is not None and known[0] is placed and known[1] == number:
            return known[2]
        mark = mark_of(placed.note, span, number)
        self._made[key] = placed, number, mark
        return mark


def number_text(number: int) -> str:
    """Return a note's number in the digits of the interface."""
    return QLocale().toString(number)


def mark_of(note: Annotation, span: Span, number: int) -> NoteMark:
    """Return the mark of one note."""
    content = note.content
    struck, inserted = _wording(note, span)
    return NoteMark(
        note=name_of(note),
        block=span.block,
        start=span.start,
        end=span.end,
        colour=content.colour,
        number=number_text(number),
        sign=_SIGNS.get(content.kind, Sign.PLAIN),
        whole=note.target.whole and content.kind is not NoteKind.HIGHLIGHT,
        foreign=bool(note.layer),
        struck=struck,
        inserted=inserted,
        says=_said(content),
    )


def _said(content: Content) -> str:
    """Return what a note says at the side of its clause: of a proposal what it puts in."""
    proposal = content.proposal
    if content.kind is not NoteKind.PROPOSAL or proposal is None:
        return content.body
    words = " … ".join(edit.text.strip() for edit in proposal.edits if edit.text.strip())
    return f"{proposal.action}: {words or proposal.reasons}"


def _wording(note: Annotation, span: Span) -> tuple[tuple[tuple[int, int], ...], tuple[int, ...]]:
    """Return what a proposal strikes from the clause, and where it puts words in."""
    proposal = note.content.proposal
    if note.content.kind is not NoteKind.PROPOSAL or proposal is None:
        return (), ()
    if proposal.action is ProposalAction.SUP:
        return ((span.start, span.end),), ()
    struck = tuple((edit.start, edit.end) for edit in proposal.edits if edit.end > edit.start)
    return struck, tuple(edit.end for edit in proposal.edits if edit.text)
