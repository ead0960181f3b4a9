"""Notes turned into the marks that readers and page views paint."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from wsisdesk.annotate.model import NoteKind, ProposalAction
from wsisdesk.annotate.redline import RedlineKind
from wsisdesk.annotate.whole_words import shown_edits
from wsisdesk.ui.note_marks import NoteMark, Sign, Wording
from wsisdesk.ui.notes.keys import key_of, name_of
from wsisdesk.ui.notes.redline_text import NARROW, READABLE, around_changes, shown_pieces
from wsisdesk.ui.notes.wording import reasons_text

if TYPE_CHECKING:
    from collections.abc import Container, Mapping, Sequence

    from wsisdesk.annotate.anchoring import Span
    from wsisdesk.annotate.model import Annotation, Content, Edit, Proposal, Target
    from wsisdesk.ui.notes.keeping.notebook import Sheet
    from wsisdesk.ui.notes.keeping.tasks import Opened, Placed
    from wsisdesk.ui.notes.keys import Key

_SIGNS = {
    NoteKind.QUESTION: Sign.QUESTION,
    NoteKind.BOOKMARK: Sign.BOOKMARK,
    NoteKind.PROPOSAL: Sign.WORDING,
}


class MarkMaker:
    """Makes the marks of documents; a note that is as it was keeps its mark."""

    def __init__(self) -> None:
        self._made: dict[Key, tuple[Placed, int, NoteMark]] = {}
        self._language = QLocale()

    def marks_of(
        self, sheet: Sheet, hidden: Container[str] = ()
    ) -> Mapping[str, Sequence[NoteMark]]:
        """Return the marks of a document by block; layers that are ``hidden`` are left out.

        Notes are numbered as they stand in the text, as the panel numbers them.
        """
        self._speak()
        found: defaultdict[str, list[NoteMark]] = defaultdict(list)
        for number, placed in enumerate(sheet.in_order(), 1):
            if placed.span is not None and placed.note.layer not in hidden:
                mark = self._mark(sheet, placed, placed.span, number)
                found[placed.span.block].append(mark)
                for span, target in placed.further:
                    found[span.block].append(_going_on(mark, span, target))
        return found

    def take(self, opened: Opened) -> None:
        """Take over marks that were made on the worker while the notes were read."""
        for number, placed in enumerate(opened.notes, 1):
            mark = opened.marks.get(key_of(placed.note))
            if mark is not None:
                self._made[key_of(placed.note)] = placed, number, mark

    def _speak(self) -> None:
        """Let marks made before speak the language of the interface, where it is another now."""
        if self._language == QLocale():
            return
        self._language = QLocale()
        for key, (placed, number, mark) in self._made.items():
            wording, proposal = mark.wording, placed.note.content.proposal
            if wording is not None and proposal is not None:
                wording = wording._replace(reasons=reasons_text(proposal.reasons))
            spoken = replace(mark, number=number_text(number), wording=wording)
            self._made[key] = placed, number, spoken

    def _mark(self, sheet: Sheet, placed: Placed, span: Span, number: int) -> NoteMark:
        key = key_of(placed.note)
        known = self._made.get(key)
        if known is not None and known[0] is placed and known[1] == number:
            return known[2]
        if known is not None and known[0] is placed:  # another note has come before it
            mark = replace(known[2], number=number_text(number))
        else:
            is_proposal = placed.note.content.kind is NoteKind.PROPOSAL
            clause = sheet.document.block(span.block).text if is_proposal else ""
            mark = mark_of(placed.note, span, number, clause)
        self._made[key] = placed, number, mark
        return mark


def _going_on(mark: NoteMark, span: Span, target: Target) -> NoteMark:
    """Return the mark of a note where it goes on in another clause; it is not said again there."""
    return replace(
        mark, block=span.block, start=span.start, end=span.end, whole=target.whole, says="",
        areas=target.areas,
    )  # fmt: skip


def number_text(number: int) -> str:
    """Return a note's number in the digits of the interface."""
    return QLocale().toString(number)


def mark_of(note: Annotation, span: Span, number: int, clause: str) -> NoteMark:
    """Return the mark of one note; of proposed wording ``clause`` is what it would change."""
    content = note.content
    proposal = content.proposal if content.kind is NoteKind.PROPOSAL else None
    struck, inserted = _changes(proposal, span, clause)
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
        wording=_wording(note, proposal, clause),
        areas=note.target.areas,
    )


def _said(content: Content) -> str:
    """Return what a note says at the side of its clause: of a proposal what it puts in."""
    proposal = content.proposal
    if content.kind is not NoteKind.PROPOSAL or proposal is None:
        return content.body
    words = " … ".join(edit.text.strip() for edit in proposal.edits if edit.text.strip())
    return f"{proposal.action}: {words or proposal.reasons}"


def _changes(
    proposal: Proposal | None, span: Span, clause: str
) -> tuple[tuple[tuple[int, int], ...], tuple[int, ...]]:
    """Return what a proposal strikes from the clause, and where it puts words in."""
    if proposal is None:
        return (), ()
    if proposal.action is ProposalAction.SUP:
        return ((span.start, span.end),), ()
    if proposal.action is ProposalAction.ADD:  # a clause of its own: nothing comes into this one
        return (), ()
    try:
        edits = shown_edits(clause, proposal.edits)
    except ValueError:  # the clause reads otherwise now: nothing in it can be struck
        return (), ()
    struck = tuple(_without_space(clause, edit) for edit in edits if edit.end > edit.start)
    return struck, tuple(_without_space(clause, edit)[1] for edit in edits if edit.text)


def _without_space(clause: str, edit: Edit) -> tuple[int, int]:
    """Return what an edit replaces without the space at its ends; of space alone all of it."""
    gone = clause[edit.start : edit.end]
    start = edit.start + len(gone) - len(gone.lstrip())
    return (start, start + len(gone.strip())) if gone.strip() else (edit.start, edit.end)


def _wording(note: Annotation, proposal: Proposal | None, clause: str) -> Wording | None:
    """Return a proposal as it is shown below its clause; what is deleted whole is struck there."""
    if proposal is None:
        return None
    author = note.author if note.layer else ""
    if proposal.action in (ProposalAction.SUP, ProposalAction.NOC):
        return Wording(proposal.action, (), reasons_text(proposal.reasons), author)
    pieces = shown_pieces(clause, proposal, READABLE)
    if all(piece.kind is RedlineKind.KEPT for piece in pieces):
        pieces = ()
    changes = around_changes(pieces, NARROW)
    return Wording(proposal.action, pieces, reasons_text(proposal.reasons), author, changes)
