"""The plain form of texts, and the way back to the original."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from wsisdesk.documents.symbols.scanning import plain


def test_typography_is_folded_and_letter_case_stays() -> None:
    assert plain("CWG\u2011WSIS\u00a0É（٧٠）").text == "CWG-WSIS E(70)"


def test_marks_controls_and_doubled_spaces_go() -> None:
    assert plain("المعدَّل  \u200fفي").text == "المعدل في"


def test_a_superscript_is_no_digit_of_the_number_before_it() -> None:
    assert plain("70/125²").text == "70/125²"


@given(st.text())
def test_every_plain_character_comes_from_its_place_in_the_original(text: str) -> None:
    form = plain(text)
    places = [form.original(index, index + 1) for index in range(len(form.text))]
    assert all(0 <= start < end <= len(text) for start, end in places)
    assert places == sorted(places)


@given(st.text())
def test_plain_text_is_plain(text: str) -> None:
    once = plain(text).text
    assert plain(once).text == once
