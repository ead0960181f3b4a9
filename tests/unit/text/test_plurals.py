from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wsisdesk.text.languages import LANGUAGES
from wsisdesk.text.plurals import form


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("ar", {"zero": [0], "one": [1], "two": [2], "few": [3, 10, 103, 110],
                "many": [11, 26, 99, 111, 199], "other": [100, 101, 102, 200, 1000]}),
        ("en", {"one": [1], "other": [0, 2, 11, 21, 101]}),
        ("fr", {"one": [0, 1], "other": [2, 17, 101]}),
        ("es", {"one": [1], "other": [0, 2, 21]}),
        ("ru", {"one": [1, 21, 101], "few": [2, 3, 4, 22, 104], "many": [0, 5, 11, 12, 14, 111]}),
        ("zh", {"other": [0, 1, 2, 100]}),
    ],
)  # fmt: skip
def test_numbers_take_the_forms_of_cldr(language: str, expected: dict[str, list[int]]) -> None:
    found = {name: [form(number, language) for number in numbers]
             for name, numbers in expected.items()}  # fmt: skip
    assert found == {name: [name] * len(numbers) for name, numbers in expected.items()}


@pytest.mark.parametrize(
    ("language", "forms"),
    [
        ("ar", {"zero", "one", "two", "few", "many", "other"}),
        ("en", {"one", "other"}),
        ("fr", {"one", "other"}),
        ("es", {"one", "other"}),
        ("ru", {"one", "few", "many"}),
        ("zh", {"other"}),
    ],
)
def test_a_language_has_all_its_forms_and_no_others(language: str, forms: set[str]) -> None:
    assert {form(number, language) for number in range(1000)} == forms


@given(st.sampled_from(LANGUAGES), st.integers(200, 100_000), st.integers(1, 9))
def test_the_last_two_digits_decide_from_two_hundred_on(
    language: str, number: int, hundreds: int
) -> None:
    assert form(number, language) == form(number + 100 * hundreds, language)


@given(st.integers(0, 1000))
def test_an_unknown_language_counts_as_english(number: int) -> None:
    assert form(number, "xx") == form(number, "en")
