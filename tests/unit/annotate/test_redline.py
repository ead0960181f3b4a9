"""Edits of proposed wording: shown as a redline, applied, and found again from an edited text."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wsisdesk.annotate.model import Edit
from wsisdesk.annotate.redline import (
    RedlineKind,
    RedlinePiece,
    edits_between,
    proposed_text,
    redline,
)

KEPT, INSERTED, DELETED = RedlineKind.KEPT, RedlineKind.INSERTED, RedlineKind.DELETED
CLAUSE = "to report annually to the Council"
ARABIC = "أن يقدم تقريراً سنوياً إلى المجلس"

words = st.lists(
    st.sampled_from(
        ["to", "report", "Council", ",", ";", "تقرير", "المجلس", "會", "A/70", "e\u0301"]
    ),
    max_size=12,
).flatmap(lambda chosen: st.sampled_from([" ", "  ", "\t", ""]).map(lambda gap: gap.join(chosen)))


def test_a_redline_shows_deleted_words_before_those_that_come_instead() -> None:
    assert redline(CLAUSE, [Edit(10, 18, "every two years")]) == (
        RedlinePiece(KEPT, "to report ", 0, 10),
        RedlinePiece(DELETED, "annually", 10, 18),
        RedlinePiece(INSERTED, "every two years", 18, 18),
        RedlinePiece(KEPT, " to the Council", 18, 33),
    )


def test_a_clause_without_edits_is_kept_altogether() -> None:
    assert redline(CLAUSE, ()) == (RedlinePiece(KEPT, CLAUSE, 0, len(CLAUSE)),)
    assert redline("", ()) == ()


def test_edits_at_both_ends_leave_no_empty_pieces() -> None:
    end = len(CLAUSE)
    pieces = redline(CLAUSE, [Edit(0, 3, ""), Edit(end, end, " and the public")])
    assert [piece.kind for piece in pieces] == [DELETED, KEPT, INSERTED]
    assert proposed_text(CLAUSE, [Edit(0, 3, "")]) == "report annually to the Council"


@pytest.mark.parametrize(
    "edits",
    [
        (Edit(5, 3, "x"),),
        (Edit(0, 99, "x"),),
        (Edit(8, 10, "x"), Edit(2, 4, "y")),
        (Edit(2, 8, "x"), Edit(6, 9, "y")),
    ],
)
def test_edits_that_the_text_does_not_bear_are_refused(edits: tuple[Edit, ...]) -> None:
    with pytest.raises(ValueError, match="no such edit"):
        proposed_text(CLAUSE, edits)


@pytest.mark.parametrize(
    ("old", "new", "edits"),
    [
        (CLAUSE, CLAUSE, ()),
        (CLAUSE, "to report biennially to the Council", (Edit(10, 18, "biennially"),)),
        (CLAUSE, "to report to the Council", (Edit(9, 18, ""),)),
        ("", "a new clause", (Edit(0, 0, "a new clause"),)),
        (ARABIC, "أن يقدم تقريراً نصف سنوي إلى المجلس", (Edit(16, 22, "نصف سنوي"),)),
    ],
)
def test_the_edits_of_an_edited_clause_are_few_and_of_whole_words(
    old: str, new: str, edits: tuple[Edit, ...]
) -> None:
    assert edits_between(old, new) == edits


def test_words_next_to_each_other_make_one_edit() -> None:
    assert edits_between("one two three four", "one 2 3 four") == (Edit(4, 13, "2 3"),)


def test_words_apart_make_two_edits() -> None:
    found = edits_between("the Union shall report to it", "the Council shall answer to it")
    assert [edit.text for edit in found] == ["Council", "answer"]


@given(words, words)
def test_the_edits_make_the_one_text_of_the_other(old: str, new: str) -> None:
    edits = edits_between(old, new)
    assert proposed_text(old, edits) == new
    assert all(first.end < second.start for first, second in pairwise(edits))
    assert bool(edits) == (old != new)


@given(words, words)
def test_a_redline_without_what_comes_is_the_old_text(old: str, new: str) -> None:
    pieces = redline(old, edits_between(old, new))
    assert "".join(piece.text for piece in pieces if piece.kind is not INSERTED) == old
    for piece in pieces:
        if piece.kind is not INSERTED:
            assert old[piece.start : piece.end] == piece.text
