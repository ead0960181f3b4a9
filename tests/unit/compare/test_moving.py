"""Clauses that stand elsewhere: which of them moved, and which only look like others."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.unit.compare.drafts import compare_lines
from wsisdesk.compare.model import Comparison, Status

LEAD = "instructs the Secretary-General"
CLAUSES = [
    "to print the catalogue of every regional library on durable paper;",
    "to train two librarians of each region in the repair of old books;",
    "to ship spare volumes to the islands that have no library of their own;",
    "to invite painters to decorate the reading rooms of the new building;",
    "to buy lamps that do not tire the eyes of those who read at night;",
    "to count the visitors of every reading room twice in a year.",
]


def moved(comparison: Comparison) -> list[str]:
    """Return the new texts of what moved."""
    return [row.side.text for row in comparison.rows if row.moved]


def draft(clauses: list[str]) -> list[str]:
    """Return the clauses numbered under a lead phrase."""
    return [LEAD, *(f"{number}\t{text}" for number, text in enumerate(clauses, 1))]


@given(st.permutations(CLAUSES))
def test_any_order_is_told_by_moves_alone(order: list[str]) -> None:
    comparison = compare_lines(draft(CLAUSES), draft(order))

    assert {row.status for row in comparison.rows} == {Status.NOC}
    moving = moved(comparison)
    rest = [text for text in order if text not in moving]
    assert rest == [text for text in CLAUSES if text in rest]


@given(st.integers(0, 5), st.integers(0, 5))
def test_one_clause_that_goes_elsewhere_is_the_only_one_that_moved(start: int, end: int) -> None:
    order = [text for text in CLAUSES if text != CLAUSES[start]]
    order.insert(end, CLAUSES[start])

    moving = moved(compare_lines(draft(CLAUSES), draft(order)))

    assert len(moving) == (start != end)
    if abs(start - end) > 1:
        assert moving == [CLAUSES[start]]


def test_of_two_neighbours_that_change_places_the_later_one_was_brought_forward() -> None:
    order = [CLAUSES[1], CLAUSES[0], *CLAUSES[2:]]

    assert moved(compare_lines(draft(CLAUSES), draft(order))) == [CLAUSES[1]]


def test_a_short_neighbour_moves_past_one_that_says_very_much_more() -> None:
    long = f"{CLAUSES[0][:-1]}, {' '.join(f'volume{number}' for number in range(60))};"
    old, new = [CLAUSES[1], long, CLAUSES[2]], [long, CLAUSES[1], CLAUSES[2]]

    assert moved(compare_lines(draft(old), draft(new))) == [CLAUSES[1]]


def test_a_clause_brought_forward_past_one_that_was_removed_is_still_the_one_that_moved() -> None:
    new = [CLAUSES[0], CLAUSES[3], CLAUSES[1], *CLAUSES[4:]]

    comparison = compare_lines(draft(CLAUSES), draft(new))

    assert moved(comparison) == [CLAUSES[3]]
    assert [r.side.text for r in comparison.rows if r.status is Status.SUP] == [CLAUSES[2]]


PHRASES = "to take the necessary measures, within existing resources and in cooperation with all,"


def test_clauses_that_share_only_set_phrases_are_not_the_same_elsewhere() -> None:
    old = [f"{PHRASES} to paint doors;", *CLAUSES]
    new = [*CLAUSES[:-1], "to rest;", CLAUSES[-1], f"{PHRASES} to feed pigeons."]

    comparison = compare_lines(draft(old), draft(new))

    assert moved(comparison) == []
    assert comparison.summary.SUP == 1


def test_clauses_that_share_set_phrases_and_what_they_are_about_are_the_same_elsewhere() -> None:
    about = "to paint all doors of the reading rooms in a colour that blind readers can feel"
    old = [f"{PHRASES} {about};", *CLAUSES]
    new = [*CLAUSES, f"{PHRASES} {about.replace('paint', 'varnish')}."]

    (text,) = moved(compare_lines(draft(old), draft(new)))

    assert "varnish" in text


def test_one_of_two_twins_that_went_is_known_again_though_reworded_elsewhere() -> None:
    twin = CLAUSES[2]
    old = [*draft(CLAUSES[:3]), "invites the Member States", f"1\t{twin}", f"2\t{CLAUSES[4]}"]
    new = [*draft(CLAUSES[:2]), "invites the Member States", f"1\t{CLAUSES[4]}",
           "invites libraries", f"1\t{twin.replace('spare', 'bound')}"]  # fmt: skip

    comparison = compare_lines(old, new)

    assert moved(comparison) == [twin.replace("spare", "bound")]
    assert [row.side.text for row in comparison.rows if row.status is Status.SUP] == [twin]


@given(st.permutations(CLAUSES), st.integers(0, 5), st.booleans(), st.booleans())
def test_of_two_neighbours_that_say_the_same_one_goes_and_none_moves(
    order: list[str], place: int, first: bool, back: bool
) -> None:
    """The text does not say which of the two it was; whichever is told, nothing has moved."""
    double = [*order[: place + 1], *order[place:]]
    single = double[:place] + double[place + 1 :] if first else [*order]
    old, new = (single, double) if back else (double, single)
    comparison = compare_lines(draft(old), draft(new))

    assert moved(comparison) == []
    changed = [row for row in comparison.rows if row.status is not Status.NOC]
    assert [(row.status, row.side.text) for row in changed] == [
        (Status.ADD if back else Status.SUP, order[place])
    ]
    assert compare_lines(draft(old), draft(new)) == comparison


@given(st.permutations(CLAUSES), st.integers(1, 4), st.integers(0, 5))
def test_twins_do_not_move_where_their_neighbours_are_reworded(
    order: list[str], place: int, other: int
) -> None:
    double = [*order[: place + 1], *order[place:]]
    single = [*order]
    if order[other] != order[place]:
        single[other] = single[other].replace(" the ", " each ").replace(" to ", " not to ")
    comparison = compare_lines(draft(double), draft(single))

    assert moved(comparison) == []
    assert sum(row.status is Status.SUP for row in comparison.rows) == 1
