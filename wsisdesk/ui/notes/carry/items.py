"""What the page shows of one placed note: its places, its words then and now, its choices."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from wsisdesk.annotate.carrying import Outcome
from wsisdesk.annotate.model import ProposalAction
from wsisdesk.annotate.redline import RedlineKind, edits_between, redline
from wsisdesk.ui.notes.redline_text import READABLE, from_first_change, shown_pieces
from wsisdesk.workspace.carrying import carried_content

if TYPE_CHECKING:
    from wsisdesk.annotate.anchoring import Span
    from wsisdesk.annotate.carrying import Placement
    from wsisdesk.annotate.model import Annotation, Target
    from wsisdesk.annotate.redline import RedlinePiece
    from wsisdesk.compare.model import Comparison
    from wsisdesk.documents.model import Block

_REWORDED = (Outcome.CHANGED, Outcome.DELETED)  # words that are gone may have a successor
_AROUND = 32  # code points of the clause shown on each side of the words
_BETWEEN = " … "  # stands between the words of several clauses
_OPENING = 30  # code points of a clause that stand for the address it lacks


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the places an ambiguous note may be meant for."""

    span: Span
    address: str
    excerpt: str


@dataclass(frozen=True, slots=True)
class Item:
    """A placed note as a value.

    ``before`` and ``after`` are there where words have changed, or went from a clause that stayed.

    ``mark`` is the one of proposed wording. Of the ``changes`` that it makes, ``lost`` ones would
    not come along: their words are no longer there. ``proposed`` is what it asked for, where it
    cannot be seen on the clause any more.
    """

    placement: Placement
    says: str
    old_address: str
    new_address: str
    language: str
    before: tuple[RedlinePiece, ...] = ()
    after: tuple[RedlinePiece, ...] = ()
    choices: tuple[Choice, ...] = ()
    mark: str = ""
    changes: int = 0
    lost: int = 0
    proposed: tuple[RedlinePiece, ...] = ()

    @property
    def outcome(self) -> Outcome:
        """What became of the note's place."""
        return self.placement.outcome


class Describer:
    """Describes the placements of one pair of documents."""

    def __init__(self, comparison: Comparison) -> None:
        self._comparison = comparison
        self._old = {block.id: block for block in comparison.old.blocks}
        self._new = {block.id: block for block in comparison.new.blocks}

    def describe(self, placement: Placement) -> Item:
        """Return what is shown of a placement."""
        note, place = placement.note, placement.place
        target = note.target
        before: tuple[RedlinePiece, ...] = ()
        after: tuple[RedlinePiece, ...] = ()
        if placement.outcome in _REWORDED and (stands := place or placement.near) is not None:
            before, after = self._wordings(target, (stands, *placement.further))
        changes, lost = self._edits(placement)
        return Item(
            placement=placement,
            says=_says(note, quoted=not before),
            mark=note.content.proposal.action.value if note.content.proposal is not None else "",
            old_address=target.address or _opening(self._old.get(target.block)),
            new_address=_address(self._new.get(place.block) if place is not None else None),
            language=target.language or self._comparison.new.language,
            before=before,
            after=after,
            choices=tuple(self._choice(span) for span in placement.choices),
            changes=changes,
            lost=lost,
            proposed=self._proposed(placement),
        )

    def _edits(self, placement: Placement) -> tuple[int, int]:
        """Return how many changes proposed wording makes, and how many would not come along."""
        content = placement.note.content
        proposal = content.proposal
        stands = placement.place or placement.near
        if proposal is None or proposal.action is not ProposalAction.MOD or stands is None:
            return 0, 0
        carried = carried_content(content, replace(placement, place=stands), self._comparison)
        assert carried.proposal is not None, "proposed wording stays proposed wording"
        return len(proposal.edits), len(proposal.edits) - len(carried.proposal.edits)

    def _proposed(self, placement: Placement) -> tuple[RedlinePiece, ...]:
        """Return what was proposed on words that are gone, as it stood on the older version."""
        target, proposal = placement.note.target, placement.note.content.proposal
        if proposal is None or placement.place is not None or target.block not in self._old:
            return ()
        return shown_pieces(self._old[target.block].text, proposal, READABLE)

    def _wordings(
        self, target: Target, places: tuple[Span, ...]
    ) -> tuple[tuple[RedlinePiece, ...], tuple[RedlinePiece, ...]]:
        """Return the words then, with what went marked, and now, with what came marked."""
        old = _BETWEEN.join(map(self._said, target.stretches))
        new = _BETWEEN.join(
            _surrounded(self._new[place.block].text, place.start, place.end) for place in places
        )
        pieces = redline(old, edits_between(old, new))
        before = tuple(piece for piece in pieces if piece.kind is not RedlineKind.INSERTED)
        after = tuple(piece for piece in pieces if piece.kind is not RedlineKind.DELETED)
        return from_first_change(before), from_first_change(after)

    def _said(self, target: Target) -> str:
        """Return the words that a stretch marked in the older version, with some around them."""
        block = self._old.get(target.block)
        if block is None:
            return target.quote.exact
        return _surrounded(block.text, target.start, target.end)

    def _choice(self, span: Span) -> Choice:
        block = self._new[span.block]
        excerpt = _surrounded(block.text, span.start, span.end)
        before = "" if block.text.startswith(excerpt) else "… "
        after = "" if block.text.endswith(excerpt) else " …"
        return Choice(span, _address(block), f"{before}{excerpt}{after}")


def _says(note: Annotation, *, quoted: bool) -> str:
    """Return what a note says: its text, or its reasons, or else the words it marks."""
    content = note.content
    reasons = content.proposal.reasons.strip() if content.proposal is not None else ""
    return content.body.strip() or reasons or (note.target.quote.exact if quoted else "")


def _address(block: Block | None) -> str:
    return (block.address or _opening(block)) if block is not None else ""


def _opening(block: Block | None) -> str:
    """Return the first words of what has no address, such as a title."""
    if block is None:
        return "–"
    text = block.text
    return text if len(text) <= _OPENING else f"{text[:_OPENING].rpartition(' ')[0]} …"


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
