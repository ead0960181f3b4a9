"""What ``notes add`` says a note is to hold: its kind, its words, and proposed wording."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsisdesk.annotate.linked_data import storable
from wsisdesk.annotate.model import Colour, Content, NoteKind, Proposal, ProposalAction
from wsisdesk.annotate.proposals import propose
from wsisdesk.errors import WordsMissing

if TYPE_CHECKING:
    from argparse import Namespace

    from wsisdesk.annotate.model import Target
    from wsisdesk.documents.model import Block

_WORDLESS = (ProposalAction.SUP, ProposalAction.NOC)
_SPEAKING = (NoteKind.COMMENT, NoteKind.QUESTION)


def content(arguments: Namespace) -> Content:
    """Return what a note is to hold, but for proposed wording; see ``proposal``.

    Nothing said and no kind named makes a highlight. Raises ``WordsMissing`` for a comment or a
    question without words.
    """
    body = storable(arguments.body)
    kind = _kind(arguments)
    if kind in _SPEAKING and not body.strip():
        raise WordsMissing("--body")
    return Content(
        kind=kind,
        body=body,
        colour=Colour(arguments.colour),
        tags=tuple(map(storable, arguments.tag)),
        private=arguments.private,
    )


def proposal(arguments: Namespace, clause: Block, target: Target) -> Proposal:
    """Return the proposal a note is to hold.

    The wording is that of the words quoted, else of the whole clause, or a new clause (ADD); where
    none is given, the body is it. Raises ``WordsMissing`` where neither is.
    """
    action = ProposalAction(arguments.proposal or ProposalAction.MOD)
    wording = storable(arguments.wording or arguments.body)
    if action in _WORDLESS:
        wording = ""
    elif not wording.strip():
        raise WordsMissing("--wording")
    elif action is ProposalAction.MOD and not target.whole:
        wording = clause.text[: target.start] + wording + clause.text[target.end :]
    return propose(clause, action, wording, storable(arguments.reasons))


def _kind(arguments: Namespace) -> NoteKind:
    if arguments.proposal or arguments.wording:
        return NoteKind.PROPOSAL
    if arguments.kind:
        return NoteKind(arguments.kind)
    return NoteKind.COMMENT if arguments.body.strip() else NoteKind.HIGHLIGHT
