"""What a proposal made on an older version says on the newer one: its edits move along."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.workspace.test_carrying import FIRST, OLD, SECOND, THIRD, document
from wsisdesk.annotate import editing
from wsisdesk.annotate.anchoring import anchor
from wsisdesk.annotate.carrying import Outcome, Placement
from wsisdesk.annotate.model import Content, Edit, NoteKind, Proposal, ProposalAction
from wsisdesk.annotate.proposals import propose
from wsisdesk.annotate.redline import proposed_text
from wsisdesk.compare.engine import compare
from wsisdesk.workspace.carrying import carried_content, carry

if TYPE_CHECKING:
    from wsisdesk.documents.model import Block, Document

CLAUSE = OLD.blocks[1]
WORDS = SECOND.rstrip(";").split(" ")


def proposed(new: Document, proposal: Proposal, clause: Block = CLAUSE) -> Proposal | None:
    """Carry a proposal over to another version; return what it proposes there."""
    content = Content(NoteKind.PROPOSAL, proposal=proposal)
    note = editing.make(anchor(OLD, clause), content, "Amal")
    comparison = compare(OLD, new)
    (placement,) = carry([note], comparison)
    return carried_content(content, placement, comparison).proposal


def edit(words: str, wording: str) -> Edit:
    """Put other words in the place of some of the clause."""
    start = SECOND.index(words)
    return Edit(start, start + len(words), wording)


def test_edits_move_with_the_words_they_replace() -> None:
    longer = f"as far as possible {SECOND}"
    new = document(FIRST, longer, THIRD, name="b")
    wording = SECOND.replace("five days", "two weeks").replace("opens", "begins")
    moved = proposed(new, propose(CLAUSE, ProposalAction.MOD, wording))
    assert moved is not None
    assert len(moved.edits) == 2
    assert proposed_text(longer, moved.edits) == f"as far as possible {wording}"


def test_an_edit_of_words_that_were_reworded_meanwhile_is_left_out_and_the_others_stay() -> None:
    new = document(FIRST, SECOND.replace("five days", "seven days"), THIRD, name="b")
    both = (edit("documents", "papers"), edit("five days", "two weeks"))
    moved = proposed(new, Proposal(ProposalAction.MOD, both, "too late"))
    assert moved == Proposal(ProposalAction.MOD, both[:1], "too late")


def test_an_edit_that_reaches_beyond_what_stayed_is_left_out() -> None:
    new = document(FIRST, SECOND.replace("five days", "seven days"), THIRD, name="b")
    reaching = edit("session five", "meeting two")
    moved = proposed(new, Proposal(ProposalAction.MOD, (reaching,)))
    assert moved is not None
    assert moved.edits == ()


@pytest.mark.parametrize("action", [ProposalAction.SUP, ProposalAction.NOC])
def test_what_has_no_wording_is_proposed_as_it_was(action: ProposalAction) -> None:
    new = document(FIRST, SECOND.replace("five days", "seven days"), THIRD, name="b")
    proposal = propose(CLAUSE, action, reasons="nobody reads them")
    assert proposed(new, proposal) == proposal


def test_what_has_no_place_says_what_it_said() -> None:
    proposal = propose(CLAUSE, ProposalAction.MOD, SECOND.replace("five", "two"))
    content = Content(NoteKind.PROPOSAL, proposal=proposal)
    note = editing.make(anchor(OLD, CLAUSE), content, "Amal")
    new = document(FIRST, THIRD, name="b")
    lost = Placement(note, Outcome.DELETED)
    assert carried_content(content, lost, compare(OLD, new)) == content


def test_a_remark_says_what_it_said() -> None:
    content = Content(NoteKind.COMMENT, "who pays?")
    note = editing.make(anchor(OLD, CLAUSE), content, "Amal")
    comparison = compare(OLD, document(FIRST, f"further {SECOND}", THIRD, name="b"))
    (placement,) = carry([note], comparison)
    assert placement.place is not None
    assert carried_content(content, placement, comparison) == content


@given(st.data())
def test_an_edit_replaces_the_same_words_on_either_version(data: st.DataObject) -> None:
    front = data.draw(st.sampled_from(["", "further ", "as soon as may be, "]))
    behind = data.draw(st.sampled_from(["", ", in all languages", " and closes"]))
    number = data.draw(st.integers(0, len(WORDS) - 1))
    text = f"{front}{SECOND.rstrip(';')}{behind};"
    start = len(" ".join(WORDS[:number])) + bool(number)
    made = Edit(start, start + len(WORDS[number]), "INSTEAD")
    moved = proposed(document(FIRST, text, THIRD, name="b"), Proposal(ProposalAction.MOD, (made,)))
    assert moved is not None
    for one in moved.edits:
        assert text[one.start : one.end] == WORDS[number]
    kept = [*WORDS[:number], "INSTEAD", *WORDS[number + 1 :]]
    assert proposed_text(text, moved.edits) == f"{front}{' '.join(kept)}{behind};"
