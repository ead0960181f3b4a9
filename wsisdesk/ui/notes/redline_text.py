"""What is shown of proposed wording: the words that change, with some of those around them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsisdesk.annotate.model import Edit, ProposalAction
from wsisdesk.annotate.redline import RedlineKind, proposed_text, redline
from wsisdesk.annotate.whole_words import shown_edits

if TYPE_CHECKING:
    from wsisdesk.annotate.model import Proposal
    from wsisdesk.annotate.redline import RedlinePiece

# Code points shown on each side of a change: in a margin, in a list, below its clause.
NARROW, BRIEF, READABLE = 16, 40, 90
_ROOM = 20  # so many more are not worth an ellipsis
_ELLIPSIS = "…"


def shown_pieces(clause: str, proposal: Proposal, context: int = BRIEF) -> tuple[RedlinePiece, ...]:
    """Return what is shown of a proposal on a clause that reads so: its changes in ``context``."""
    if proposal.action is ProposalAction.NOC:
        return redline(clause, ())
    if proposal.action is ProposalAction.SUP:
        return redline(clause, (Edit(0, len(clause), ""),))
    if proposal.action is ProposalAction.ADD:
        return redline("", tuple(Edit(0, 0, edit.text) for edit in proposal.edits))
    try:
        pieces = redline(clause, shown_edits(clause, proposal.edits))
    except ValueError:  # the clause reads otherwise now: what is proposed is still shown
        pieces = redline("", tuple(Edit(0, 0, edit.text) for edit in proposal.edits))
    return around_changes(pieces, context)


def wording_of(clause: str, proposal: Proposal) -> str:
    """Return a clause as a proposal would have it, a new one by itself; nothing if it goes."""
    match proposal.action:
        case ProposalAction.MOD:
            try:
                return proposed_text(clause, proposal.edits)
            except ValueError:  # the clause reads otherwise now
                return " … ".join(edit.text for edit in proposal.edits)
        case ProposalAction.ADD:
            return "".join(edit.text for edit in proposal.edits)
        case _:
            return ""


def around_changes(
    pieces: tuple[RedlinePiece, ...], context: int = BRIEF
) -> tuple[RedlinePiece, ...]:
    """Leave out most of long stretches that nothing happens to; without changes nothing."""
    if all(piece.kind is RedlineKind.KEPT for piece in pieces):
        return pieces
    last = len(pieces) - 1
    return tuple(
        piece._replace(text=_shortened(piece.text, context, opens=not n, closes=n == last))
        if piece.kind is RedlineKind.KEPT
        else piece
        for n, piece in enumerate(pieces)
    )


def from_first_change(pieces: tuple[RedlinePiece, ...]) -> tuple[RedlinePiece, ...]:
    """Leave out most of a long beginning that nothing happens to."""
    if not pieces or pieces[0].kind is not RedlineKind.KEPT or len(pieces) == 1:
        return pieces
    first = pieces[0]
    return (
        first._replace(text=_shortened(first.text, BRIEF, opens=True, closes=False)),
        *pieces[1:],
    )


def _shortened(text: str, context: int, *, opens: bool, closes: bool) -> str:
    """Cut a stretch to what is next to a change; one that ``opens`` the text has one behind it."""
    head = "" if opens else _head(text, context)
    tail = "" if closes else _tail(text, context)
    if len(head) + len(tail) + _ROOM >= len(text):
        return text
    return f"{head}{' ' * (not opens)}{_ELLIPSIS}{' ' * (not closes)}{tail}"


def _head(text: str, context: int) -> str:
    """Return the beginning, up to the end of a word."""
    cut = text.rfind(" ", 0, context)
    return text[: cut if cut > 0 else context].rstrip()


def _tail(text: str, context: int) -> str:
    """Return the end, from the beginning of a word."""
    cut = text.find(" ", len(text) - context)
    return text[cut if cut >= 0 else -context :].lstrip()
