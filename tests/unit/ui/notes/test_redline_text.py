"""A redline in a few lines: what is shown of a proposal, and where its pieces stand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wsisdesk.annotate.model import Edit, Proposal, ProposalAction
from wsisdesk.annotate.redline import RedlineKind, RedlinePiece, edits_between, redline
from wsisdesk.ui.notes.redline_text import (
    around_changes,
    from_first_change,
    shown_pieces,
    wording_of,
)

CLAUSE = "to publish every document five days before the session"
AT = CLAUSE.index("five")


def kinds(proposal: Proposal, clause: str = CLAUSE) -> list[tuple[str, str]]:
    return [(piece.kind, piece.text) for piece in shown_pieces(clause, proposal)]


def test_a_change_shows_what_goes_before_what_comes() -> None:
    proposal = Proposal(ProposalAction.MOD, (Edit(AT, AT + 4, "seven"),))
    shown = kinds(proposal)
    assert ("deleted", "five") in shown
    assert shown.index(("deleted", "five")) + 1 == shown.index(("inserted", "seven"))


def test_a_new_clause_shows_its_own_text_alone() -> None:
    end = len(CLAUSE)
    proposal = Proposal(ProposalAction.ADD, (Edit(end, end, "to print nothing"),))
    assert kinds(proposal) == [("inserted", "to print nothing")]


def test_a_deletion_strikes_all_and_no_change_nothing() -> None:
    assert kinds(Proposal(ProposalAction.SUP)) == [("deleted", CLAUSE)]
    assert kinds(Proposal(ProposalAction.NOC)) == [("kept", CLAUSE)]


def test_what_is_proposed_shows_even_where_the_clause_reads_otherwise_now() -> None:
    proposal = Proposal(ProposalAction.MOD, (Edit(400, 404, "seven"),))
    assert kinds(proposal) == [("inserted", "seven")]


def test_a_long_beginning_is_left_out() -> None:
    long = "word " * 40 + "end"
    pieces = (
        RedlinePiece(RedlineKind.KEPT, long, 0, len(long)),
        RedlinePiece(RedlineKind.INSERTED, "new", 0, 0),
    )
    first, second = from_first_change(pieces)
    assert first.text.startswith("… ")
    assert len(first.text) < 60
    assert second.text == "new"


@pytest.mark.parametrize("text", ["short", ""])
def test_a_short_beginning_stays(text: str) -> None:
    pieces = (
        RedlinePiece(RedlineKind.KEPT, text, 0, len(text)),
        RedlinePiece(RedlineKind.DELETED, "x", 0, 1),
    )
    assert from_first_change(pieces) == pieces


def test_a_symbol_changes_as_a_whole() -> None:
    clause = "recalling A/RES/70/125 of 2015"
    proposal = Proposal(ProposalAction.MOD, edits_between(clause, clause.replace("125", "1")))
    assert ("deleted", "A/RES/70/125") in kinds(proposal, clause)
    assert ("inserted", "A/RES/70/1") in kinds(proposal, clause)


def test_words_far_from_every_change_are_left_out_between_and_behind() -> None:
    clause = f"one {'and ' * 60}two {'or ' * 60}three"
    edits = edits_between(clause, clause.replace("one", "ONE").replace("two", "TWO"))
    shown = kinds(Proposal(ProposalAction.MOD, edits), clause)
    kept = [text for kind, text in shown if kind == "kept"]
    assert [kind for kind, _ in shown] == [
        "deleted", "inserted", "kept", "deleted", "inserted", "kept",
    ]  # fmt: skip
    assert " … " in kept[0]
    assert kept[1].endswith(" …")
    assert all(len(text) < 100 for text in kept)
    assert kept[0].startswith(" and")
    assert kept[0].endswith("and ")


@given(st.text(alphabet="ab اب,", max_size=90), st.text(alphabet="ab اب,", max_size=90))
def test_every_change_is_shown_whole_whatever_is_left_out(clause: str, edited: str) -> None:
    edits = edits_between(clause, edited)
    pieces = redline(clause, edits)
    shown = around_changes(pieces, 5)
    changes = [piece for piece in pieces if piece.kind is not RedlineKind.KEPT]
    assert [piece for piece in shown if piece.kind is not RedlineKind.KEPT] == changes


def test_a_clause_that_is_kept_is_shown_whole() -> None:
    pieces = redline(CLAUSE * 9, ())
    assert around_changes(pieces, 5) == pieces


@pytest.mark.parametrize(
    ("proposal", "wording"),
    [
        (
            Proposal(ProposalAction.MOD, (Edit(AT, AT + 4, "seven"),)),
            CLAUSE.replace("five", "seven"),
        ),
        (Proposal(ProposalAction.ADD, (Edit(54, 54, "to print"),)), "to print"),
        (Proposal(ProposalAction.MOD, (Edit(400, 401, "lost"),)), "lost"),
        (Proposal(ProposalAction.SUP), ""),
        (Proposal(ProposalAction.NOC), ""),
    ],
)
def test_the_wording_of_a_proposal_is_the_clause_as_it_would_read(
    proposal: Proposal, wording: str
) -> None:
    assert wording_of(CLAUSE, proposal) == wording
