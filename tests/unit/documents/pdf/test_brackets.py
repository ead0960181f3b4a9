"""Which way brackets turn."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.documents.pdf.drawing import drawn, text_of
from wsisdesk.documents.pdf.brackets import turn_brackets

MIRRORED = str.maketrans("()[]", ")(][")
SENTENCES = [
    "القرار (المعدل، 2031) للمجلس",
    "الوثيقة X25/7(Rev.2) المعدلة",
    "الأربعين (الوثيقة X25/7(Rev.2))",
    "الأربعين (الوثيقة X25/7(Rev.2)) والقرار",
    "أ ) بالقرار الأول (2030)؛",
    "(اعتُمد في الجلسة)",
    "القمة (BOOKS+20): القراءة",
    "نص [مع ملاحظة] هنا (وأخرى).",
]


def turned(text: str) -> str:
    characters = drawn(text)
    turn_brackets(characters)
    return text_of(characters)


@pytest.mark.parametrize("text", SENTENCES)
def test_right_brackets_stay(text: str) -> None:
    assert turned(text) == text


@pytest.mark.parametrize("text", SENTENCES)
def test_mirrored_brackets_are_turned(text: str) -> None:
    assert turned(text.translate(MIRRORED)) == text


@pytest.mark.parametrize(
    "text",
    [
        "قراءة القمة BOOKS+20)): المكتبات",
        "ورشة (في المكتبة (الكبرى)) وأخرى",
        "انتهى الدرس [من الباب [الأول]].",
        "حضر الجميع (ومنهم (زيد))",
    ],
)
def test_brackets_side_by_side_close_together_even_without_partners(text: str) -> None:
    assert turned(text) == text
    assert turned(text.translate(MIRRORED)) == text


def test_brackets_that_open_together_stay_open() -> None:
    assert turned("قال ((زيد) نعم)") == "قال ((زيد) نعم)"


def test_an_empty_pair_of_brackets_stays_a_pair() -> None:
    assert turned("دالة() جديدة") == "دالة() جديدة"


def test_a_bracket_at_a_line_end_with_space_before_it_opens() -> None:
    assert turned("في المكتبات )") == "في المكتبات ("


@given(st.text("ابت ()[]12.؛", max_size=30))
def test_turning_again_changes_nothing_more(text: str) -> None:
    once = turned(text)
    assert turned(once) == turned(turned(once))
    assert once.translate(str.maketrans("()[]", "(([[")) == text.translate(
        str.maketrans("()[]", "(([[")
    )
