from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wsisdesk.export.comparison.word.islands import islands


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("وثائق المجلس", []),
        ("الوثيقة C24/8(Rev.1)؛", ["C24/8(Rev.1"]),
        ("القرار A/RES/70/125 للجمعية", ["A/RES/70/125"]),
        ("قرار 1334 (المعدل)", []),
        ("من ITU إلى WSIS", ["ITU", "WSIS"]),
        ("نظام Windows 11 الجديد", ["Windows 11"]),
    ],
)
def test_symbols_in_arabic_text_run_from_the_left(text: str, expected: list[str]) -> None:
    assert [text[start:end] for start, end in islands(text, rtl=True)] == expected


def test_arabic_words_in_english_text_run_from_the_right() -> None:
    text = "the word قرار رقم 5 means resolution 6"
    assert [text[s:e] for s, e in islands(text, rtl=False)] == ["قرار رقم 5"]


def test_a_line_end_ends_an_island() -> None:
    assert islands("ITU\nWSIS", rtl=True) == [(0, 3), (4, 8)]


@given(st.text(alphabet="abC1 ./(\nابج٣،", max_size=40), st.booleans())
def test_no_letter_of_the_own_direction_is_in_an_island(text: str, rtl: bool) -> None:
    own = {"R", "AL", "AN"} if rtl else {"L"}
    found = islands(text, rtl=rtl)
    assert all(
        unicodedata.bidirectional(character) not in own
        for start, end in found
        for character in text[start:end]
    )
    outside = set(range(len(text))) - {n for start, end in found for n in range(start, end)}
    other = {"L"} if rtl else {"R", "AL", "AN"}
    assert all(unicodedata.bidirectional(text[n]) not in other for n in outside)
