"""What a note says where it stands in the file itself: in a comment, beside a page."""

from __future__ import annotations

import contextlib
from types import MappingProxyType
from typing import TYPE_CHECKING

from wsisdesk.annotate.model import ProposalAction
from wsisdesk.annotate.redline import proposed_text
from wsisdesk.annotate.whole_words import shown_edits
from wsisdesk.export.notes.composing import language_of
from wsisdesk.export.words import words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wsisdesk.annotate.model import Annotation, Proposal
    from wsisdesk.documents.model import Block
    from wsisdesk.export.words import Words

Remark = tuple[str, str]  # a line and its language

_NONE: Mapping[str, str] = MappingProxyType({})
_JOINT = " … "
_BECOMES, _COMES, _GOES = "›", "+", "–"  # signs that the fonts of exported pages have


def remarks(
    note: Annotation,
    block: Block | None,
    speech: Words,
    meanings: Mapping[str, str] = _NONE,
    *,
    brief: bool = False,
) -> tuple[Remark, ...]:
    """Return what a note says, line by line, each with its language; never nothing at all.

    An amended clause stands there as it should read or, ``brief``, only what changes in it.
    ``meanings`` are those of colours: what a colour means is said, for it is not seen everywhere.
    """
    content = note.content
    own = note.target.language or speech.language
    found: list[Remark] = []
    if content.proposal is not None:
        wording = _changes if brief else _wording
        found += _proposal(content.proposal, wording(content.proposal, block), own, speech)
    for line in content.body.splitlines():
        found.append((line, language_of(line, content.language, speech.language)))
    if meaning := meanings.get(content.colour):
        found.append((meaning, language_of(meaning, "", speech.language)))
    if content.tags:
        tags = " ".join(f"#{tag}" for tag in content.tags)
        found.append((tags, language_of(tags, "", speech.language)))
    return tuple(found) or ((speech[f"note_{content.kind.value}"], speech.language),)


def in_one(lines: tuple[Remark, ...]) -> str:
    """Return the lines as one text."""
    return "\n".join(text for text, _ in lines)


def _proposal(proposal: Proposal, text: str, language: str, speech: Words) -> list[Remark]:
    found = [(f"{proposal.action.value}: {text}" if text else proposal.action.value, language)]
    if proposal.reasons:
        own = language_of(proposal.reasons, "", speech.language)
        found.append((f"{words(own)['reasons']}: {proposal.reasons}", own))
    return found


def _wording(proposal: Proposal, block: Block | None) -> str:
    """Return the text as proposed; the words to come alone where the clause is not at hand."""
    if proposal.action is ProposalAction.MOD and block is not None:
        with contextlib.suppress(ValueError):  # its edits are of another text than is at hand
            return proposed_text(block.text, proposal.edits)
    return _JOINT.join(edit.text for edit in proposal.edits)


def _changes(proposal: Proposal, block: Block | None) -> str:
    """Return what goes and what comes; the sign between them turns with the direction."""
    if proposal.action is not ProposalAction.MOD or block is None:
        return _wording(proposal, block)
    try:
        edits = shown_edits(block.text, proposal.edits)
    except ValueError:  # its edits are of another text than is at hand
        return _wording(proposal, None)
    return _JOINT.join(
        _change(block.text[edit.start : edit.end].strip(), edit.text.strip()) for edit in edits
    )


def _change(before: str, after: str) -> str:
    if not before:
        return f"{_COMES} {after}"
    return f"{before} {_BECOMES} {after}" if after else f"{_GOES} {before}"
