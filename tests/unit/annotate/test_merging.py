"""Merging is a union: in any order, any number of times, the outcome is the same."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.annotate.specimens import START, note
from tests.unit.annotate.strategies import moments, states
from wsisdesk.annotate import editing
from wsisdesk.annotate.merging import digest, in_order, merge
from wsisdesk.annotate.model import Annotation, State

copies = st.builds(
    Annotation,
    st.just("urn:uuid:1"),
    st.sampled_from(["Amal", "Boris"]),
    moments,
    st.lists(states, min_size=1, max_size=4).map(in_order),
    st.sampled_from(["", "urn:uuid:0"]),
)


@given(copies, copies)
def test_merging_is_commutative(first: Annotation, second: Annotation) -> None:
    assert merge(first, second) == merge(second, first)


@given(copies)
def test_merging_is_idempotent(first: Annotation) -> None:
    assert merge(first, first) == first


@given(copies, copies, copies)
def test_merging_is_associative(first: Annotation, second: Annotation, third: Annotation) -> None:
    assert merge(merge(first, second), third) == merge(first, merge(second, third))


@given(copies, copies)
def test_no_state_is_lost_by_merging(first: Annotation, second: Annotation) -> None:
    merged = merge(first, second)
    assert set(merged.states) == {*first.states, *second.states}


@given(copies, copies)
def test_the_newest_state_counts(first: Annotation, second: Annotation) -> None:
    merged = merge(first, second)
    assert merged.modified == max(state.modified for state in (*first.states, *second.states))


@given(states, states)
def test_equal_states_have_equal_names_and_others_have_not(one: State, other: State) -> None:
    assert (digest(one) == digest(other)) == (one == other)


def test_an_edit_after_a_deletion_brings_the_note_back_with_the_deletion_in_its_history() -> None:
    original = note()
    hers = editing.delete(original, "Amal", START + timedelta(hours=1))
    his = editing.change(
        original,
        "Boris",
        content=replace(original.content, body="still needed"),
        now=START + timedelta(hours=2),
    )
    merged = merge(hers, his)
    assert not merged.deleted
    assert merged.content.body == "still needed"
    assert [state.deleted for state in merged.states] == [False, True, False]


def test_two_different_notes_are_not_merged() -> None:
    with pytest.raises(ValueError, match="two notes"):
        merge(note(1), note(2))
