"""Rows of results: under documents, folded, with what is left, in the order of the list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hypothesis import given
from hypothesis import strategies as st

from tests.unit.ui.search.specimens import make_answer, make_hit
from wsisdesk.ui.search.results import SHOWN_FIRST, GroupRow, HitRow, MoreRow, Results

if TYPE_CHECKING:
    from wsisdesk.search.model import Hit

hit_lists = st.lists(
    st.builds(make_hit, st.sampled_from("abcd"), st.integers(0, 30).map("b{}".format)),
    unique_by=lambda hit: (hit.document, hit.block),
)


def results(*hits: Hit, grouped: bool = True, **other: Any) -> Results:  # noqa: ANN401
    made = Results(grouped)
    made.begin(make_answer(*hits, **other))
    return made


@given(hit_lists)
def test_every_hit_is_listed_once_whichever_way(hits: list[Hit]) -> None:
    for grouped in (True, False):
        made = results(*hits, grouped=grouped)
        assert sorted(made.hits(), key=repr) == sorted(hits, key=repr)
    assert list(results(*hits, grouped=False).hits()) == hits


@given(hit_lists)
def test_a_group_shows_its_first_and_says_how_many_are_left(hits: list[Hit]) -> None:
    rows = results(*hits).rows()
    for number, row in enumerate(rows):
        if isinstance(row, GroupRow):
            own = [hit for hit in hits if hit.document == row.hit.document]
            assert row.count == len(own)
            shown = rows[number + 1 : number + 1 + min(len(own), SHOWN_FIRST)]
            assert [one.hit for one in shown if isinstance(one, HitRow)] == own[:SHOWN_FIRST]
    left = sum(row.rest for row in rows if isinstance(row, MoreRow))
    assert left + sum(isinstance(row, HitRow) for row in rows) == len(hits)


@given(hit_lists, st.sampled_from("abcd"))
def test_folding_twice_changes_nothing(hits: list[Hit], document: str) -> None:
    made = results(*hits)
    before = made.rows()
    made.toggle(document)
    assert not any(isinstance(row, HitRow) and row.hit.document == document for row in made.rows())
    made.toggle(document)
    assert made.rows() == before


@given(hit_lists)
def test_no_two_rows_have_the_same_key(hits: list[Hit]) -> None:
    keys = [row.key for row in results(*hits).rows()]
    assert len(keys) == len(set(keys))


def test_a_document_that_was_fetched_whole_has_nothing_left() -> None:
    first = make_hit("a", "b1")
    made = results(first, documents={"a": 5}, total=5)
    assert made.rows()[2:] == [MoreRow("a", 4)]
    made.open_document("a", [make_hit("a", f"b{n}") for n in range(1, 6)])
    kinds = [type(row).__name__ for row in made.rows()]
    assert kinds == ["GroupRow", *["HitRow"] * 5]
    assert made.ranked == 1  # of the list of all


def test_a_hit_is_revealed_where_it_was_folded_away() -> None:
    hits = [make_hit("a", f"b{n}") for n in range(6)]
    made = results(*hits)
    made.toggle("a")
    made.reveal(hits[5])
    assert hits[5] in [row.hit for row in made.rows() if isinstance(row, HitRow)]


def test_hits_that_follow_are_added_to_their_documents() -> None:
    made = results(make_hit("a", "b1"), make_hit("b", "b1"), total=3)
    whole = [made.is_whole]
    made.add(make_answer(make_hit("a", "b2")))
    whole.append(made.is_whole)
    assert whole == [False, True]
    assert [hit.document for hit in made.hits()] == ["a", "a", "b"]


def test_languages_of_a_clause_stand_with_its_hit() -> None:
    hit, other = make_hit("a"), make_hit("f", language="fr")
    made = results(hit)
    assert not made.knows_others(hit)
    made.set_others(hit, (other,))
    assert made.knows_others(hit)
    assert [row.others for row in made.rows() if isinstance(row, HitRow)] == [(other,)]
