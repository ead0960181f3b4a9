"""What the page shows of one placed note: its places, its words then and now, its choices."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wsisdesk.annotate.carrying import Outcome
from wsisdesk.annotate.redline import RedlineKind, edits_between, redline
from wsisdesk.ui.notes.redline_text import from_first_change

if TYPE_CHECKING:
    from wsisdesk.annotate.anchoring import Span
    from wsisdesk.annotate.carrying import Placement
    from wsisdesk.annotate.redline import RedlinePiece
    from wsisdesk.documents.model import Document

_AROUND = 32  # code points of the clause shown on each side of the words
_EXCERPT = 60


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the places an ambiguous note may be meant for."""

    span: Span
    address: str
    excerpt: str


@dataclass(frozen=True, slots=True)
class Item:
    """A placed note as a value. ``before`` and ``after`` are there where words have changed."""

    placement: Placement
    says: str
    old_address: str
    new_address: str
    language: str
    before: tuple[RedlinePiece, ...] = ()
    after: tuple[RedlinePiece, ...] = ()
    choices: tuple[Choice, ...] = ()

    @property
    def outcome(self) -> Outcome:
        """What became of the note's place."""
        return self.placement.outcome


class Describer:
    """Describes the placements of one pair of documents."""

    def __init__(self, old: Document, new: Document) -> None:
        self._old = {block.id: block for block in old.blocks}
        self._new = {block.id: block for block in new.blocks}
        self._language = new.language

    def describe(self, placement: Placement) -> Item:
        """Return what is shown of a placement."""
        note, place = placement.note, placement.place
        target = note.target
        before: tuple[RedlinePiece, ...] = ()
        after: tuple[RedlinePiece, ...] = ()
        if placement.outcome is Outcome.CHANGED and place is not None:
            before, after = self._wordings(placement)
        new_block = self._new.get(place.block) if place is not None else None
        content = note.content
        reasons = content.proposal.reasons if content.proposal is not None else ""
        return Item(
            placement=placement,
            says=content.body.strip() or reasons.strip() or ("" if before else target.quote.exact),
            old_address=target.address,
            new_address=new_block.address if new_block is not None else "",
            language=target.language or self._language,
            before=before,
            after=after,
            choices=tuple(self._choice(span) for span in placement.choices),
        )

    def _wordings(
        self, placement: Placement
    ) -> tuple[tuple[RedlinePiece, ...], tuple[RedlinePiece, ...]]:
        """Return the words then, with what went marked, and now, with what came marked."""
        target, place = placement.note.target, placement.place
        assert place is not None
        old_block = self._old.get(target.block)
        old_text = old_block.text if old_block is not None else target.quote.exact
        start, end = (target.start, target.end) if old_block is not None else (0, len(old_text))
        old = _surrounded(old_text, start, end)
        new = _surrounded(self._new[place.block].text, place.start, place.end)
        pieces = redline(old, edits_between(old, new))
        before = tuple(piece for piece in pieces if piece.kind is not RedlineKind.INSERTED)
        after = tuple(piece for piece in pieces if piece.kind is not RedlineKind.DELETED)
        return from_first_change(before), from_first_change(after)

    def _choice(self, span: Span) -> Choice:
        block = self._new[span.block]
        words = block.text[span.start : span.end]
        cut = words if len(words) <= _EXCERPT else words[:_EXCERPT].rpartition(" ")[0] + "…"
        return Choice(span, block.address, cut)


def _surrounded(text: str, start: int, end: int) -> str:
    """Return a stretch of a text with some whole words on each side."""
    left = max(start - _AROUND, 0)
    right = min(end + _AROUND, len(text))
    if left:
        left = text.find(" ", left, start) + 1 or start
    if right < len(text):
        found = text.rfind(" ", end, right)
        right = found if found >= end else end
    return text[left:right]
