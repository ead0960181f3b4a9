from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from tests.unit.library.test_finding import COUNCIL, UN, entry
from wsisdesk.workspace import facets

if TYPE_CHECKING:
    from wsisdesk.library.entries import Entry

OLD, NEW = entry("a1", COUNCIL, "2015", "ar"), entry("a2", COUNCIL, "2023", "en")
UN_TEXT = dataclasses.replace(entry("b1", UN, "", "fr"), date="2015-12-16", tags=("red", "blue"))
DRAFT = entry("c1", "", "rev.1")
SHELF = (OLD, NEW, UN_TEXT, DRAFT)


def test_an_entry_has_its_values_on_every_side_and_none_is_the_empty_one() -> None:
    found = {facet: facets.values(UN_TEXT, facet) for facet in facets.FACETS}
    assert found == {
        "body": ("un/a",),
        "year": ("2015",),
        "language": ("fr",),
        "kind": ("resolution",),
        "tag": ("red", "blue"),
    }
    assert facets.values(DRAFT, "body") == facets.values(DRAFT, "year") == ("",)
    assert facets.values(DRAFT, "tag") == ("",)


def test_sides_narrow_each_other() -> None:
    assert facets.select(SHELF, {"body": "itu/council", "language": "en"}) == (NEW,)
    assert facets.select(SHELF, {"tag": "blue"}) == (UN_TEXT,)
    assert facets.select(SHELF, {}) == SHELF


@given(st.sampled_from([*facets.FACETS]), st.sampled_from([OLD, NEW, UN_TEXT, DRAFT]))
def test_an_entry_is_kept_by_each_value_it_has(facet: str, entry: Entry) -> None:
    for value in facets.values(entry, facet):
        kept = facets.select(SHELF, {facet: value})
        assert entry in kept
        assert all(value in facets.values(one, facet) for one in kept)


def test_a_side_without_a_value_is_chosen_as_such() -> None:
    assert facets.select(SHELF, {"body": ""}) == (DRAFT,)
    assert facets.select(SHELF, {"body": "", "language": "ar"}) == ()
