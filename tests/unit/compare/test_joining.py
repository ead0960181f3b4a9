"""Clauses that were split or merged: which parts belong to a whole, and which do not."""

from __future__ import annotations

import pytest

from tests.unit.compare.drafts import compare_lines
from wsisdesk.compare.model import Comparison, Relation, Status

LEAD = "instructs the Secretary-General"
PRINT = "to print the catalogue of every regional library on durable paper"
TRAIN = "to train two librarians of each region in the repair of old books"
SHIP = "to ship spare volumes to the islands that have no library of their own"
END = "to tell the Council about it."


def joined(comparison: Comparison, relation: Relation) -> list[tuple[str, str]]:
    """Return the rows of splits or merges, as their old and new texts."""
    return [
        (row.old.text.strip(" ;,"), row.new.text.strip(" ;,"))
        for row in comparison.rows
        if row.relation is relation and row.old is not None and row.new is not None
    ]


def numbered(*clauses: str) -> list[str]:
    """Return a draft of numbered clauses under a lead phrase."""
    return [LEAD, *(f"{number}\t{text}" for number, text in enumerate(clauses, 1))]


def test_three_clauses_become_one() -> None:
    new = numbered(f"{PRINT}, {TRAIN}, and {SHIP};", END)

    rows = joined(compare_lines(numbered(f"{PRINT};", f"{TRAIN};", f"{SHIP};", END), new),
                  Relation.MERGED)  # fmt: skip

    assert [old for old, _ in rows] == [PRINT, TRAIN, SHIP]
    assert [new for _, new in rows] == [PRINT, TRAIN + ", and", SHIP]


def test_one_clause_becomes_three_in_another_order() -> None:
    old = numbered(f"{PRINT}, {TRAIN}, and {SHIP};", END)

    rows = joined(compare_lines(old, numbered(f"{SHIP};", f"{PRINT};", f"{TRAIN};", END)),
                  Relation.SPLIT)  # fmt: skip

    assert {new for _, new in rows} == {PRINT, TRAIN, SHIP}


def test_what_stood_between_two_merged_clauses_belongs_to_them_though_half_of_it_is_gone() -> None:
    shortened = "to train two librarians of each region"
    new = numbered(f"{PRINT}, {shortened}, and {SHIP};", END)

    comparison = compare_lines(numbered(f"{PRINT};", f"{TRAIN};", f"{SHIP};", END), new)

    assert [old for old, _ in joined(comparison, Relation.MERGED)] == [PRINT, TRAIN, SHIP]
    assert comparison.summary.SUP == 0


def test_what_stood_between_two_merged_clauses_is_removed_if_nothing_of_it_is_left() -> None:
    other = "to close the reading room on public holidays;"
    old = numbered(f"{PRINT};", other, f"{SHIP};", END)

    comparison = compare_lines(old, numbered(f"{PRINT}, and {SHIP};", END))

    assert [old for old, _ in joined(comparison, Relation.MERGED)] == [PRINT, SHIP]
    removed = [row.side.text for row in comparison.rows if row.status is Status.SUP]
    assert removed == [other]


def test_of_two_clauses_that_say_nearly_the_same_the_better_one_is_the_part() -> None:
    rival = PRINT.replace("durable paper", "plain paper, bound in the region itself by hand")
    old = [*numbered(f"{PRINT};", f"{TRAIN};", END), "invites libraries", f"1\t{rival};"]
    new = [*numbered(f"{PRINT}, and {TRAIN};", END), "invites libraries"]

    comparison = compare_lines(old, new)

    assert [old for old, _ in joined(comparison, Relation.MERGED)] == [PRINT, TRAIN]


def test_a_long_clause_that_only_grew_is_not_merged_with_short_ones_that_went() -> None:
    old = numbered(f"{PRINT};", "to read;", "to print;", END)

    comparison = compare_lines(old, numbered(f"{PRINT}, to read and to print;", END))

    assert joined(comparison, Relation.MERGED) == []


@pytest.mark.parametrize("count", [40, 60])
def test_splits_and_merges_are_found_among_many_other_changes(count: int) -> None:
    gone = [f"to strike item {number * 7} of list {number * 13} off the register;"
            for number in range(count)]  # fmt: skip
    come = [f"to enter person {number * 11} as holder of card {number * 17} in the book;"
            for number in range(count)]  # fmt: skip
    old = numbered(*gone, f"{PRINT};", f"{TRAIN};", END)
    new = numbered(*come, f"{PRINT} and {TRAIN};", END)

    comparison = compare_lines(old, new)

    assert [old for old, _ in joined(comparison, Relation.MERGED)] == [PRINT, TRAIN]
