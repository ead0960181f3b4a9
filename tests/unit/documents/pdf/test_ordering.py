"""From drawn order to reading order."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.documents.pdf.drawing import displayed, drawn, text_of
from wsisdesk.documents.pdf.ordering import reading_order

LETTERS = "ابتجدرسعفقكلمنهوي"
words = st.text(LETTERS, min_size=1, max_size=6)
numbers = st.integers(0, 99_999).map(str)
symbols = st.sampled_from(["BOOKS+20", "A/RES/99/312", "CWG-BOOKS&KIDS", "X25/7", "3.5", "20:30"])
sentences = st.lists(st.one_of(words, words, numbers), min_size=1, max_size=8).map(" ".join)


def read_back(logical: str, *, fresh: bool = False) -> str:
    return text_of(reading_order(drawn(displayed(logical)), rtl=True, fresh=fresh))


@pytest.mark.parametrize(
    "text",
    [
        "كتاب جديد",
        "وفقاً للقرار A/RES/99/312 والقرار 45",
        "الوثيقة X25/7(Rev.2) المعدلة",
        "بعد BOOKS+20 وقبل ذلك",
        "فريق CWG-BOOKS&KIDS المعني",
        "الفقرة 3.5 من القرار 70/125",
        "حتى الساعة 20:30 مساء",
        "انظر https://example.org/a/b?c=1 هنا",
        "القرارات A/RES/1/2، A/RES/3/4، A/RES/5/6 للجمعية",
        "نسبة 12.5 في المائة",
    ],
)
def test_a_line_is_read_as_it_was_written(text: str) -> None:
    assert read_back(text) == text


@given(sentences, symbols, sentences)
def test_symbols_and_numbers_stay_whole_in_arabic_text(
    before: str, symbol: str, after: str
) -> None:
    read = read_back(f"ب {before} ل {symbol} ل {after} ب")
    assert f" {symbol} " in read
    assert read.split() == f"ب {before} ل {symbol} ل {after} ب".split()


@given(st.text(LETTERS + "ABCxyz0123456789 ()-/.,:،؛%&+’‘", max_size=40), st.booleans())
def test_no_character_is_lost_or_made(seen: str, rtl: bool) -> None:
    assert Counter(text_of(reading_order(drawn(seen), rtl=rtl))) == Counter(seen)


@given(st.text("abcXYZ 0123456789()-/.,:", max_size=40))
def test_latin_lines_stay_as_they_are(seen: str) -> None:
    assert text_of(reading_order(drawn(seen), rtl=False)) == seen


def test_a_range_of_years_after_arabic_is_turned_back() -> None:
    assert displayed("فترة 2030-2031") == "2031-2030 ةرتف"
    assert read_back("فترة 2030-2031") == "فترة 2030-2031"


def test_a_range_that_opens_its_paragraph_was_never_turned() -> None:
    assert displayed("2030-2031") == "2030-2031"
    assert read_back("2030-2031", fresh=True) == "2030-2031"


def test_a_list_drawn_from_the_right_is_read_from_the_right() -> None:
    seen = "X/2 ،X/1 نم"
    assert text_of(reading_order(drawn(seen), rtl=True)) == "من X/1، X/2"


def test_quotes_that_look_outwards_show_a_label_kept_from_left_to_right() -> None:
    assert text_of(reading_order(drawn("’1‘"), rtl=True)) == "’1‘"


def test_arabic_words_inside_a_latin_line_are_turned_alone() -> None:
    assert text_of(reading_order(drawn("see باتك here"), rtl=False)) == "see كتاب here"
