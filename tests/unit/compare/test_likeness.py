"""How alike clauses are held to be, and which are looked at together at all."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.compare.strategies import made
from wsisdesk.compare.clauses import Clause, clauses_of
from wsisdesk.compare.likeness import Likeness, Related
from wsisdesk.compare.vocabulary import Vocabulary
from wsisdesk.documents.model import BlockKind, Part

_WORDS = ["council", "report", "region", "network", "library", "of", "to", "the", "map"]
texts = st.lists(st.sampled_from(_WORDS), min_size=1, max_size=10).map(" ".join)


def measured(*lines: str) -> tuple[list[Clause], Likeness]:
    """Return clauses of these texts, and what measures them."""
    vocabulary = Vocabulary()
    document = made([("1", text, BlockKind.ITEM, Part.OPERATIVE) for text in lines])
    clauses = clauses_of(document.blocks, vocabulary)
    return clauses, Likeness(clauses, vocabulary.worth)


@given(texts, texts)
def test_likeness_lies_between_nothing_and_all_and_has_no_direction(one: str, other: str) -> None:
    (first, second), likeness = measured(one, other)

    alike = likeness.alike(first, second)

    assert 0 <= alike <= 1.0000001
    assert alike == pytest.approx(likeness.alike(second, first))
    assert likeness.alike(first, first) == 1


@given(texts, texts)
def test_a_text_is_contained_in_itself_with_more_around_it(inner: str, outer: str) -> None:
    (part, whole), likeness = measured(inner, f"{outer} {inner} {outer}")

    assert likeness.contained(part, whole) == pytest.approx(1)


def test_a_word_that_stands_in_many_clauses_tells_less_than_a_rare_one() -> None:
    clauses, likeness = measured(*(f"report {number}" for number in range(10)), "lantern")

    common, rare = clauses[0].words[0], clauses[-1].words[0]

    assert likeness.weight(common) < likeness.weight(rare) / 2


def test_the_same_words_in_another_order_are_less_alike() -> None:
    clauses, likeness = measured("open safe free lantern", "open safe free lamp",
                                 "free lamp open safe")  # fmt: skip

    assert likeness.alike(clauses[0], clauses[1]) > likeness.alike(clauses[0], clauses[2])


def test_set_phrases_alone_are_not_enough_in_common() -> None:
    phrase = "to take the necessary measures, within existing resources,"
    clauses, likeness = measured(f"{phrase} to paint doors", f"{phrase} to feed pigeons",
                                 f"{phrase} to paint all doors")  # fmt: skip

    assert not likeness.have_more_in_common(clauses[0], clauses[1])
    assert likeness.have_more_in_common(clauses[0], clauses[2])


def test_a_set_phrase_that_was_broken_in_one_text_is_left_out_of_both() -> None:
    whole = "to take the necessary measures to paint doors"
    broken = "to take all the new necessary measures to feed pigeons"
    clauses, likeness = measured(whole, broken)

    assert not likeness.have_more_in_common(*clauses)


def test_among_many_clauses_those_with_rare_words_in_common_are_looked_at_first() -> None:
    many = [f"to strike item{number} off register{number % 30}" for number in range(60)]
    clauses, likeness = measured("to strike item7 off register9", *many)
    asked, others = clauses[0], clauses[1:]

    found = Related(others, likeness).to(asked)

    assert others[7] in found[:2]
    assert len(found) < len(others)


def test_clauses_of_long_documents_meet_only_those_that_share_a_rare_word() -> None:
    old = [f"to strike item{number} off the list" for number in range(60)]
    new = [f"to enter item{number} in the book" for number in range(60)]
    clauses, likeness = measured(*old, *new)

    met = [(first.index, second.index - 60)
           for first, second, _ in likeness.pairs(clauses[:60], clauses[60:])]  # fmt: skip

    assert met == [(number, number) for number in range(60)]
