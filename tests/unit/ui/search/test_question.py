"""A question asks the engine for what it says, and comes back from its file as it was."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wsisdesk.search.model import Facet
from wsisdesk.ui.search.question import Question, from_data, to_data

_words = st.text(min_size=1, max_size=8)
questions = st.builds(
    Question,
    query=st.text(max_size=30),
    filters=st.dictionaries(st.sampled_from(Facet), st.frozensets(_words, min_size=1), max_size=3),
    current=st.booleans(),
    as_typed=st.booleans(),
    without=st.frozensets(_words, max_size=3),
)


@given(questions)
def test_a_question_is_kept_as_it_was(question: Question) -> None:
    assert from_data(json.loads(json.dumps(to_data(question)))) == question


@given(questions, st.sampled_from(Facet), _words)
def test_choosing_a_value_twice_changes_nothing(
    question: Question, facet: Facet, value: str
) -> None:
    once = question.toggled(facet, value)
    assert ((facet, value) in once.chosen) != ((facet, value) in question.chosen)
    assert once.toggled(facet, value) == question


@given(questions)
def test_no_filter_is_empty(question: Question) -> None:
    assert all(question.toggled(Facet.YEAR, "2026").filters.values())
    assert question.unfiltered().filters == {}
    assert not question.unfiltered().current


def test_as_typed_leaves_out_forms_and_synonyms() -> None:
    wide, narrow = (Question("x", as_typed=typed).request(20) for typed in (False, True))
    assert (wide.forms, wide.synonyms) == (True, True)
    assert (narrow.forms, narrow.synonyms) == (False, False)


@pytest.mark.parametrize(("query", "unfinished"), [("cou", True), ("council ", False)])
def test_a_word_is_unfinished_until_a_space_follows(query: str, unfinished: bool) -> None:
    assert Question(query).request(20, typing=True).typing == unfinished
    assert not Question(query).request(20).typing


@pytest.mark.parametrize(
    "stored", [{}, {"query": "x", "filters": {"colour": []}}, {"query": "x", "without": 3}, []]
)
def test_what_is_no_question_is_refused(stored: Any) -> None:  # noqa: ANN401
    with pytest.raises((KeyError, TypeError, ValueError, AttributeError)):
        from_data(stored)
