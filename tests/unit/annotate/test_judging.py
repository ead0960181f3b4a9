"""Words of a redline beside the text as it became: laws that hold for all texts."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wsisdesk.annotate.adoption import align, ours, telling, theirs
from wsisdesk.annotate.judging import Judgement
from wsisdesk.annotate.redline import RedlineKind, edits_between, redline

if TYPE_CHECKING:
    from wsisdesk.annotate.adoption import Theirs

words = st.lists(
    st.sampled_from(
        ["the", "Council", "report", "annually", ",", "تقرير", "المجلس", "في", "会", "70"]
    ),
    max_size=9,
).map(" ".join)


def became(text: str, old: str) -> tuple[Theirs, ...]:
    """The words of a text, those new that a plain comparison with the old one takes for new."""
    kept: set[int] = set()
    at = 0
    for piece in redline(old, edits_between(old, text)):
        if piece.kind is RedlineKind.KEPT:
            kept |= set(range(at, at + len(piece.text)))
        at += len(piece.text) if piece.kind is not RedlineKind.DELETED else 0
    return theirs("b", text, (0, len(text)), lambda start, end: start not in kept)


def judged(old: str, wanted: str, new: str) -> Judgement:
    return Judgement(redline(old, edits_between(old, wanted)), became(new, old))


@given(words, words)
def test_a_text_that_became_as_proposed_has_all_our_words(old: str, wanted: str) -> None:
    judgement = judged(old, wanted, wanted)
    assert judgement.tally().is_whole
    assert all(piece.adopted is not False for piece in judgement.judged())


@given(words, words)
def test_a_text_that_stayed_as_it_was_has_none_of_our_deletions(old: str, wanted: str) -> None:
    judgement = judged(old, wanted, old)
    assert judgement.tally().deletions_made <= judgement.tally().words_in


@given(words, words, words)
def test_the_pieces_together_are_the_redline_whatever_the_text_became(
    old: str, wanted: str, new: str
) -> None:
    pieces = redline(old, edits_between(old, wanted))
    judgement = Judgement(pieces, became(new, old))
    assert "".join(piece.text for piece in judgement.judged()) == "".join(p.text for p in pieces)
    tally = judgement.tally()
    assert 0 <= tally.words_in <= tally.words
    assert 0 <= tally.deletions_made <= tally.deletions


@given(words, words, words)
def test_pairs_are_equal_words_in_the_order_of_both_texts(old: str, wanted: str, new: str) -> None:
    first, second = ours(redline(old, edits_between(old, wanted))), became(new, old)
    pairs = sorted(align(first, second).items())
    assert all(first[i].key == second[j].key for i, j in pairs)
    assert all(a[0] < b[0] and a[1] < b[1] for a, b in pairwise(pairs))


@given(words, words, words)
def test_words_that_went_in_say_where_they_stand(old: str, wanted: str, new: str) -> None:
    for piece in judged(old, wanted, new).judged():
        if piece.new is not None:
            assert piece.adopted
            assert 0 <= piece.new.start < piece.new.end <= len(new)


def test_a_word_doubled_by_the_proposal_is_told_from_the_one_that_was_there() -> None:
    judgement = judged("to report", "to report and report again", "to report and report")
    assert (judgement.tally().words_in, judgement.tally().words) == (2, 3)
    assert [(piece.text.strip(), piece.adopted) for piece in judgement.judged()] == [
        ("to report", None), ("and report", True), ("again", False),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "tells"),
    [
        ("of the", False),
        ("Council", True),
        ("70", True),
        ("في", False),
        ("المجلس", True),
        ("会", False),
        ("大会", True),
    ],
)
def test_small_words_and_single_ideographs_tell_nothing(text: str, tells: bool) -> None:
    found = ours(redline("", edits_between("", text)))
    assert telling(found, range(len(found))) is tells


@pytest.mark.parametrize(
    ("addition", "looked_for"),
    [
        ("every year in writing", True),
        ("every single year", False),
        ("每年提交书面报告", True),
        ("每年提交", False),
    ],
)
def test_a_chinese_word_of_two_characters_counts_as_one(addition: str, *, looked_for: bool) -> None:
    judgement = judged("向 to report", f"向 to report {addition}", "向 to report")
    assert bool(list(judgement.lacking(4))) is looked_for
