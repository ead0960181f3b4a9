from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wsisdesk.documents.docx.number_formats import formatted, padded
from wsisdesk.text.alphabets import ABJAD, LATIN, letter_value, roman_value


@pytest.mark.parametrize(
    ("number", "style", "written"),
    [
        (28, "arabicAbjad", "غ"),
        (29, "arabicAbjad", "أأ"),
        (28, "arabicAlpha", "ي"),
        (27, "lowerLetter", "aa"),
        (15, "hebrew1", "טו"),
        (16, "hebrew1", "טז"),
        (115, "hebrew1", "קטו"),
        (118, "hebrew1", "קיח"),
        (21, "chineseCountingThousand", "二十一"),
        (11, "chineseCountingThousand", "十一"),
        (101, "chineseCountingThousand", "一百零一"),
        (110, "chineseCountingThousand", "一百一十"),
        (1005, "chineseCountingThousand", "一千零五"),
        (10, "chineseLegalSimplified", "壹拾"),
        (111, "japaneseCounting", "百十一"),
        (20, "ideographDigital", "二〇"),
        (10, "hindiNumbers", "१०"),
        (21, "decimalEnclosedCircle", "21"),
        (11, "ordinal", "11th"),
        (22, "ordinal", "22nd"),
        (112, "ordinal", "112th"),
        (21, "cardinalText", "Twenty-one"),
        (120, "ordinalText", "One hundred twentieth"),
        (12, "ordinalText", "Twelfth"),
        (1000, "ordinalText", "1000th"),
        (255, "hex", "FF"),
        (3, "numberInDash", "- 3 -"),
        (3, "none", ""),
        (0, "lowerRoman", "0"),
        (0, "arabicAbjad", "0"),
        (-1, "decimalZero", "-1"),
        (7, "chicago", "‡‡"),
    ],
)
def test_numbers_are_written_as_word_prints_them(number: int, style: str, written: str) -> None:
    assert formatted(number, style) == written


@given(st.integers(1, 780))
def test_letters_and_numerals_can_be_read_back(number: int) -> None:
    assert letter_value(formatted(number, "arabicAbjad"), ABJAD) == number
    assert letter_value(formatted(number, "lowerLetter"), LATIN) == number
    assert roman_value(formatted(number, "upperRoman")) == number


@given(st.integers(1, 10_000), st.integers(1, 10_000))
def test_different_numbers_are_written_differently(one: int, other: int) -> None:
    for style in ("decimal", "chineseCountingThousand", "hindiNumbers", "decimalFullWidth"):
        assert (formatted(one, style) == formatted(other, style)) == (one == other)


def test_only_patterns_of_digits_pad() -> None:
    assert padded(7, "001, 002, 003, ...") == "007"
    assert padded(7, "α, β, γ, ...") is None
