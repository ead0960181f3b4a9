from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wsisdesk.text import alphabets, digits, offsets


@given(st.text(max_size=30), st.data())
def test_utf16_positions_cut_a_text_where_code_points_do(text: str, data: st.DataObject) -> None:
    position = data.draw(st.integers(0, len(text)))
    units = text.encode("utf-16-le", "surrogatepass")
    before = units[: 2 * offsets.to_utf16(text, position)]
    assert before.decode("utf-16-le", "surrogatepass") == text[:position]


@given(st.text(max_size=30))
def test_utf16_length_is_that_of_the_encoding(text: str) -> None:
    text = text.encode("utf-16-le", "replace").decode("utf-16-le")
    assert offsets.to_utf16(text, len(text)) * 2 == len(text.encode("utf-16-le"))


@given(st.integers(1, 3999))
def test_roman_numerals_round_trip(number: int) -> None:
    assert alphabets.roman_value(alphabets.roman(number)) == number


def test_careless_roman_numerals_are_no_numbers() -> None:
    assert alphabets.roman_value("iiii") is None
    assert alphabets.roman_value("") is None


@given(st.integers(1, 80), st.sampled_from([alphabets.ABJAD, alphabets.LATIN, alphabets.RUSSIAN]))
def test_letters_round_trip(number: int, alphabet: str) -> None:
    assert alphabets.letter_value(alphabets.letter(number, alphabet), alphabet) == number


@given(st.integers(1, 99))
def test_chinese_numerals_round_trip(number: int) -> None:
    assert alphabets.chinese_value(alphabets.chinese(number)) == number


@given(st.integers(1, 10_000), st.sampled_from([alphabets.GREEK, alphabets.LATIN]))
def test_counting_in_letters_never_repeats_nor_turns_back(number: int, alphabet: str) -> None:
    this, following = (alphabets.letters(n, alphabet) for n in (number, number + 1))
    assert (len(this), [*map(alphabet.index, this)]) < (
        len(following),
        [*map(alphabet.index, following)],
    )


@pytest.mark.parametrize(
    ("number", "written"), [(1, "1st"), (2, "2nd"), (11, "11th"), (23, "23rd"), (112, "112th")]
)
def test_english_ordinals(number: int, written: str) -> None:
    assert alphabets.english_ordinal(number) == written


def test_abjad_order_is_not_alphabetical() -> None:
    assert [alphabets.letter_value(x, alphabets.ABJAD) for x in ("ا", "ج", "هـ", "ح")] == [
        1,
        3,
        5,
        8,
    ]


def test_digits_of_any_script_become_european() -> None:
    assert digits.european("٢٠٢٥ و१२") == "2025 و12"
    assert digits.arabic_indic("8 ح") == "٨ ح"
