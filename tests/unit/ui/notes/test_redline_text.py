"""A redline in a few lines: what is shown of a proposal, and where its pieces stand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wsisdesk.annotate.model import Edit, Proposal, ProposalAction
from wsisdesk.annotate.redline import RedlineKind, RedlinePiece
from wsisdesk.text.offsets import to_utf16
from wsisdesk.ui.notes.redline_text import from_first_change, shown_pieces, stretches

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


@given(st.lists(st.text(alphabet="ab ابع\U0001f600"), max_size=6))
def test_stretches_tile_the_text_in_utf16(texts: list[str]) -> None:
    pieces = [RedlinePiece(RedlineKind.KEPT, text, 0, 0) for text in texts]
    found = stretches(pieces)
    whole = "".join(texts)
    ends = [stretch.end for stretch in found]
    assert [stretch.start for stretch in found] == [0, *ends][:-1]
    assert (ends or [0])[-1] == to_utf16(whole, len(whole))
