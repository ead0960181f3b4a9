"""The plain form of texts, and the way back to the original."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from wsisdesk.documents.symbols import citations
from wsisdesk.documents.symbols.scanning import plain


def test_typography_is_folded_and_letter_case_stays() -> None:
    assert plain("CWG\u2011WSIS\u00a0É（٧٠）").text == "CWG-WSIS E(70)"


def test_marks_controls_and_doubled_spaces_go() -> None:
    assert plain("المعدَّل  \u200fفي").text == "المعدل في"


def test_a_superscript_is_no_digit_of_the_number_before_it() -> None:
    assert plain("70/125²").text == "70/125²"


def test_letters_stored_as_they_look_are_plain_letters() -> None:
    shown = "ﺍﻟﻘﺮﺍﺭ 70/125 ﻟﻸﻣﻢ"
    assert plain(shown).text == "القرار 70/125 للامم"
    assert plain(shown).original(16, 17) == plain(shown).original(15, 16) == (15, 16)


def test_a_citation_in_such_letters_is_found_where_it_stands() -> None:
    shown = "ﻭﻓﻘﺎً ﻟﻘﺮﺍﺭ ﺍﻟﺠﻤﻌﻴﺔ ﺍﻟﻌﺎﻣﺔ ﻟﻸﻣﻢ ﺍﻟﻤﺘﺤﺪﺓ 70/125"
    (found,) = citations(shown)
    assert found.work == "un/a/res/70/125"
    assert shown[found.start : found.end].endswith("70/125")
    assert found.end == len(shown)


@given(st.text("ﻻﻷﺅﷲﷺﻲ \u064eA70/12", max_size=30))
def test_forms_of_letters_keep_their_places(text: str) -> None:
    form = plain(text)
    places = [form.original(index, index + 1) for index in range(len(form.text))]
    assert all(0 <= start < end <= len(text) for start, end in places)
    assert places == sorted(places)


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
