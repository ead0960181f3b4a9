"""What a note says where it stands in the file itself: in a comment, beside a page."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from wsisdesk.annotate.model import ProposalAction
from wsisdesk.annotate.redline import proposed_text
from wsisdesk.export.notes.composing import language_of

if TYPE_CHECKING:
    from wsisdesk.annotate.model import Annotation, Proposal
    from wsisdesk.documents.model import Block
    from wsisdesk.export.words import Words

Remark = tuple[str, str]  # a line and its language


def remarks(note: Annotation, block: Block | None, speech: Words) -> tuple[Remark, ...]:
    """Return what a note says, line by line, each with its language; never nothing at all."""
    content = note.content
    own = note.target.language or speech.language
    found: list[Remark] = []
    if content.proposal is not None:
        found += _proposal(content.proposal, block, own, speech)
    for line in content.body.splitlines():
        found.append((line, language_of(line, content.language, speech.language)))
    if content.tags:
        tags = " ".join(f"#{tag}" for tag in content.tags)
        found.append((tags, language_of(tags, "", speech.language)))
    return tuple(found) or ((speech[f"note_{content.kind.value}"], speech.language),)


def in_one(lines: tuple[Remark, ...]) -> str:
    """Return the lines as one text."""
    return "\n".join(text for text, _ in lines)


def _proposal(
    proposal: Proposal, block: Block | None, language: str, speech: Words
) -> list[Remark]:
    text = " … ".join(edit.text for edit in proposal.edits)
    if proposal.action is ProposalAction.MOD and block is not None:
        with contextlib.suppress(ValueError):  # its edits are of another text than is at hand
            text = proposed_text(block.text, proposal.edits)
    found = [(f"{proposal.action.value}: {text}" if text else proposal.action.value, language)]
    if proposal.reasons:
        own = language_of(proposal.reasons, "", speech.language)
        found.append((f"{speech['reasons']}: {proposal.reasons}", own))
    return found
