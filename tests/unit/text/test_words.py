from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wsisdesk.text.words import normal, tokens


def keys(text: str) -> list[str]:
    return [token.key for token in tokens(text)]


def test_a_symbol_falls_into_its_parts() -> None:
    assert keys("A/RES/70/125") == ["A", "/", "RES", "/", "70", "/", "125"]


def test_a_hyphened_name_falls_into_its_halves() -> None:
    assert keys("Secretary-General") == ["Secretary", "-", "General"]


def test_a_number_keeps_its_separators_but_not_the_full_stop() -> None:
    assert keys("1,000 or 2.5.") == ["1,000", "or", "2.5", "."]


def test_an_arabic_word_keeps_its_marks_and_not_the_comma_behind_it() -> None:
    found = tokens("يُكلِّف، العام؛")

    assert [token.key for token in found] == ["يكلف", "،", "العام", "؛"]
    assert (found[0].start, found[0].end) == (0, 7)


def test_every_han_character_is_a_word() -> None:
    found = tokens("信息社会，2025年")

    assert [token.key for token in found] == ["信", "息", "社", "会", ",", "2025", "年"]
    assert [token.is_word for token in found] == [True, True, True, True, False, True, True]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("يُكلِّف", "يكلف"),
        ("الأمـين", "الأمين"),
        ("Secretary\u2011General", "Secretary-General"),
        ("the\u00a0Council", "the Council"),
        ("٢٠٣٠", "2030"),
        ("\u200fالقرار", "القرار"),
        ("“new”", '"new"'),
        ("l’Union", "l'Union"),
        ("2014–2015", "2014-2015"),
        ("caf\u0065\u0301", "caf\u00e9"),
        ("ﻻ", "لا"),
        ("（Ａ）", "(A)"),
    ],
)
def test_words_that_differ_in_form_only_are_the_same(one: str, other: str) -> None:
    assert keys(one) == keys(other)
    assert normal(one) == normal(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Council", "council"), ("à", "a"), ("ان", "أن"), ("على", "علي"), ("10²", "102")],
)
def test_letters_case_and_accents_count(one: str, other: str) -> None:
    assert keys(one) != keys(other)


def test_a_tab_is_a_sign_in_the_row_of_a_table_only() -> None:
    assert [token.key for token in tokens("a\tb", cells=True)] == ["a", "\t", "b"]
    assert keys("a\tb") == ["a", "b"]


@given(st.text())
def test_tokens_follow_each_other_and_say_what_they_stand_on(text: str) -> None:
    end = 0
    for token in tokens(text):
        assert end <= token.start < token.end <= len(text)
        assert normal(text[token.start : token.end]) == token.key != ""
        end = token.end


@given(st.text())
def test_what_lies_between_tokens_is_not_heard(text: str) -> None:
    found = tokens(text)
    between = "".join(text[one.end : other.start] for one, other in pairwise(found))

    assert normal(between) == ""


@given(st.text())
def test_the_normal_form_of_a_normal_form_is_itself(text: str) -> None:
    assert normal(normal(text)) == normal(text)
