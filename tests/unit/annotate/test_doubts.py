"""Which other clauses may be meant, and what dispels the doubt."""

from __future__ import annotations

import pytest

from wsisdesk.annotate.doubts import Doubts
from wsisdesk.annotate.passages import Passage
from wsisdesk.documents.model import Block, BlockKind

REPORT = "to report to the Council every two years on the digital divide between countries"
PAPERS = "to publish the papers of every session five days before it opens"
TERMS = "to keep a list of the terms that are used in the six languages"


def blocks(letter: str, *texts: str) -> tuple[Block, ...]:
    return tuple(
        Block(f"{letter}{number}", BlockKind.ITEM, text) for number, text in enumerate(texts, 1)
    )


def doubts(old: tuple[str, ...], new: tuple[str, ...], *pairs: tuple[int, int]) -> Doubts:
    """Return the doubts about a comparison that paired clauses by their numbers, from 1."""
    return Doubts(
        blocks("a", *old),
        blocks("b", *new),
        [Passage(f"a{one}", f"b{other}", "", ()) for one, other in pairs],
    )


def test_clauses_that_stand_once_leave_no_doubt() -> None:
    told = doubts((REPORT, PAPERS), (REPORT, PAPERS), (1, 1), (2, 2))
    assert told.others("a1", "b1", moved=False) == ()


def test_equal_clauses_that_are_as_many_as_before_leave_no_doubt() -> None:
    told = doubts((REPORT, PAPERS, REPORT), (REPORT, PAPERS, REPORT), (1, 1), (2, 2), (3, 3))
    assert told.others("a3", "b3", moved=False) == ()


def test_of_equal_clauses_one_gone_either_may_be_meant() -> None:
    told = doubts((REPORT, REPORT), (REPORT,), (1, 1))
    assert told.others("a1", "b1", moved=False) == ("b1",)


def test_a_neighbour_tells_which_of_equal_clauses_is_left() -> None:
    old, new = (REPORT, PAPERS, TERMS, REPORT), (PAPERS, TERMS, REPORT)
    told = doubts(old, new, (2, 1), (3, 2), (4, 3))
    assert told.others("a4", "b3", moved=False) == ()


def test_neighbours_that_speak_for_both_dispel_nothing() -> None:
    old, new = (PAPERS, REPORT, REPORT, TERMS), (PAPERS, REPORT, TERMS)
    told = doubts(old, new, (1, 1), (2, 2), (4, 3))
    assert told.others("a2", "b2", moved=False) == ("b2",)


def test_a_new_clause_as_like_as_the_chosen_one_may_be_it() -> None:
    chosen, rival = REPORT.replace("two", "three"), REPORT.replace("digital", "wide")
    told = doubts((REPORT,), (chosen, rival), (1, 1))
    assert told.others("a1", "b1", moved=False) == ("b1", "b2")


def test_a_clause_far_away_must_be_much_more_like_than_one_where_the_old_one_stood() -> None:
    old, edited = (PAPERS, REPORT, TERMS), REPORT.replace("two", "three")
    pairs = ((1, 1), (2, 2), (3, 3))
    for far, others in ((edited.replace("three", "four"), ()), (REPORT, ("b2", "b5"))):
        told = doubts(old, (PAPERS, edited, TERMS, PAPERS, far), *pairs)
        assert told.others("a2", "b2", moved=False) == others


@pytest.mark.parametrize(
    ("chosen", "rival"),
    [
        (REPORT, REPORT.replace("digital", "wide")),
        (REPORT.replace("two", "three"), REPORT.replace("two", "four").replace("digital", "wide")),
        (PAPERS.replace("five", "six"), TERMS),
    ],
)
def test_a_new_clause_less_like_than_the_chosen_one_is_no_rival(chosen: str, rival: str) -> None:
    old = REPORT if "report" in chosen else PAPERS
    told = doubts((old,), (chosen, rival), (1, 1))
    assert told.others("a1", "b1", moved=False) == ()


def test_a_clause_beside_the_chosen_one_may_be_it_though_a_little_less_like() -> None:
    chosen, rival = f"{REPORT} now", REPORT.replace("two", "three")
    old = (PAPERS, REPORT, TERMS)
    beside = doubts(old, (PAPERS, rival, chosen, TERMS), (1, 1), (2, 3), (3, 4))
    assert beside.others("a2", "b3", moved=False) == ("b3", "b2")
    apart = doubts(old, (PAPERS, chosen, TERMS, rival), (1, 1), (2, 2), (3, 3))
    assert apart.others("a2", "b2", moved=False) == ()


def test_a_clause_into_which_another_went_is_no_rival() -> None:
    chosen, rival = REPORT.replace("two", "three"), REPORT.replace("digital", "wide")
    told = doubts((REPORT, rival), (chosen, rival), (1, 1), (2, 2))
    assert told.others("a1", "b1", moved=False) == ()


def test_a_clause_edited_where_the_old_one_stood_rivals_its_copy_elsewhere() -> None:
    new = (PAPERS, REPORT.replace("two", "three"), TERMS, REPORT)
    told = doubts((PAPERS, REPORT, TERMS), new, (1, 1), (2, 4), (3, 3))
    assert told.others("a2", "b4", moved=True) == ("b4", "b2")


def test_a_clause_like_a_moved_one_that_stands_anywhere_else_is_no_rival() -> None:
    new = (PAPERS, TERMS, PAPERS, REPORT.replace("two", "three"), PAPERS, REPORT)
    told = doubts((PAPERS, REPORT, TERMS), new, (1, 1), (2, 6), (3, 2))
    assert told.others("a2", "b6", moved=True) == ()


def test_empty_clauses_rival_nobody() -> None:
    told = doubts((REPORT, ""), (REPORT.replace("two", "three"), "", ""), (1, 1), (2, 2))
    assert told.others("a1", "b1", moved=False) == ()


def test_a_clause_more_like_another_that_stayed_may_be_modelled_on_that_one() -> None:
    first, second = REPORT, REPORT.replace("two", "three")
    modelled = second.replace("digital", "wide")
    told = doubts((first, second, PAPERS), (modelled, second, PAPERS), (1, 1), (2, 2), (3, 3))
    assert told.others("a1", "b1", moved=False) == ("b1",)


def test_an_edit_that_brings_a_clause_no_nearer_to_another_leaves_no_doubt() -> None:
    first, second = REPORT, REPORT.replace("two", "three")
    edited = first.replace("digital", "wide")
    told = doubts((first, second, PAPERS), (edited, second, PAPERS), (1, 1), (2, 2), (3, 3))
    assert told.others("a1", "b1", moved=False) == ()


def test_a_clause_made_of_two_is_modelled_on_neither() -> None:
    first, second = REPORT, REPORT.replace("two", "three")
    merged = second.replace("digital", "wide")
    told = doubts((first, second), (merged,), (1, 1), (2, 1))
    assert told.others("a1", "b1", moved=False) == ()
