"""The comparison of library and index finds all that is to be done, and nothing else."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.search_index import make_facts
from wsisdesk.search.index.facts import Facts
from wsisdesk.search.index.planning import Plan, plan

FACTS = make_facts()
CHANGED: dict[str, Any] = {
    "title": "Another", "symbol": "C30/9", "language": "fr", "work": "itu/council/res/9002",
    "version": "2031", "kind": "report", "body": "itu/pp", "year": 2031,
}  # fmt: skip


def by_id(*items: Facts) -> dict[str, Facts]:
    return {item.id: item for item in items}


def test_nothing_is_to_be_done_where_both_agree() -> None:
    assert not plan(by_id(FACTS), by_id(FACTS))
    assert not plan({}, {})


def test_a_new_document_is_added_and_a_gone_one_removed() -> None:
    gone = make_facts("b" * 64)
    assert plan(by_id(FACTS), by_id(gone)) == Plan(remove=(gone.id,), add=(FACTS,))


@pytest.mark.parametrize("name", CHANGED)
def test_whatever_stands_among_the_terms_makes_a_document_be_indexed_again(name: str) -> None:
    changed = make_facts(**{name: CHANGED[name]})
    assert plan(by_id(changed), by_id(FACTS)) == Plan(add=(changed,))


@pytest.mark.parametrize("changed", [make_facts(current=False), make_facts(tags=("mine",))])
def test_what_is_a_column_is_told_without_indexing(changed: Facts) -> None:
    assert plan(by_id(changed), by_id(FACTS)) == Plan(retell=(changed,))


def test_every_fact_is_compared() -> None:
    told = {"current", "tags", "id"}
    assert {item.name for item in fields(Facts)} - told == CHANGED.keys()


facts = st.builds(
    replace,
    st.sampled_from([make_facts(name * 64) for name in "abcde"]),
    version=st.sampled_from(["2030", "2031"]),
    current=st.booleans(),
)


@given(st.lists(facts), st.lists(facts))
def test_what_is_planned_leads_from_the_one_to_the_other(
    held: list[Facts], known: list[Facts]
) -> None:
    work = plan(by_id(*held), by_id(*known))
    after = by_id(*known)
    for gone in work.remove:
        del after[gone]
    after |= by_id(*work.retell, *work.add)
    assert after == by_id(*held)
    assert not plan(by_id(*held), after)
