from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wsisdesk.text.folding import fold, folded

ALPHABET = st.sampled_from(
    "ﺅﺄﮦﯽﻲﹰﹱﷺأإآٱاىيكه ةؤئ\u064e\u0651\u0640\u00a0 é\u0301ÉßœÆǽй.-‑/0123٣٤\u200f\u2068ﻻﷲ𝟙"
)


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("المعدل", "المعدَّل"),
        ("حضوري", "حضورى"),
        ("المراجع في", "المراجَع\u00a0في"),
        ("اتفق على ذلك", "اتُّفق على ذلك"),
        ("CWG-WSIS&SDG", "CWG‑WSIS&SDG"),
        ("resolution", "Résolution"),
        ("2025", "٢٠٢٥"),
        ("الاتحاد", "الاتحـــاد"),
        ("oeuvre", "Œuvre"),
        ("aether", "æther"),
    ],
)
def test_careless_typing_finds_the_stored_form(typed: str, stored: str) -> None:
    assert fold(typed) == fold(stored)


@pytest.mark.parametrize(("one", "other"), [("مؤتمر", "موتمر"), ("قمة", "قمه"), ("й", "и")])
def test_different_words_stay_different(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@pytest.mark.parametrize(
    ("shown", "letters"),
    [
        ("ﻣﺆﺗﻤﺮ", "مؤتمر"),
        ("ﻣﺴﺆﻭﻝ", "مسؤول"),
        ("ﺍﻟﻬﻴﺌﺔ", "الهيئة"),
        ("ﺷﺆﻭﻥ ﺍﻟﻘﻀﺎﺋﻴﺔ", "شؤون القضائية"),
        ("ﺍﻷﻣﻢ", "الأمم"),
        ("ﺍﻹﺗﺤﺎﺩ", "الإتحاد"),
        ("ﺍﻵﻥ", "الآن"),
        ("ﻓﻲ", "في"),
        ("ﻋﻠﻰ", "على"),
        ("ﷲ", "الله"),
        ("ﮐﺎﺭ", "کار"),
        ("ﻭ\u0654", "ؤ"),
    ],
)
def test_letters_stored_as_they_look_fold_like_the_letters(shown: str, letters: str) -> None:
    assert fold(shown) == fold(letters)
    assert folded(shown).text == fold(letters)


def test_a_hamza_on_its_seat_survives_the_shape_of_the_seat() -> None:
    assert fold("\ufe85\ufe86\ufe89\ufe8b\ufe8c") == "ؤؤئئئ"
    assert fold("\ufe85") != fold("\ufeed")


def test_a_ligature_lends_its_place_to_each_of_its_letters() -> None:
    shown = folded("ﺍﻷﻣﻢ")
    assert shown.text == "الامم"
    assert shown.original(1, 2) == shown.original(2, 3) == (1, 2)
    assert shown.original(3, 4) == (2, 3)


def test_a_mark_shown_on_its_own_does_not_part_a_word() -> None:
    assert fold("ﻣﹶﻦ") == "من"


@pytest.mark.parametrize(
    "block", [range(0xFB50, 0xFE00), range(0xFE70, 0xFF00)], ids=["forms A", "forms B"]
)
def test_every_presentation_form_folds_like_what_it_is_compatible_with(block: range) -> None:
    for code in block:
        letters = unicodedata.normalize("NFKC", chr(code)).strip()
        assert fold(chr(code)).strip() == fold(letters).strip(), hex(code)


def test_order_of_marks_does_not_matter() -> None:
    assert fold("دَّ") == fold("د\u0651\u064e") == "د"


@given(st.text(ALPHABET, max_size=40))
def test_every_folded_position_maps_back_inside_the_text(text: str) -> None:
    result = folded(text)
    assert len(result.spans) == len(result.text)
    starts = [start for start, _ in result.spans]
    assert starts == sorted(starts)
    assert all(0 <= start < end <= len(text) for start, end in result.spans)


@given(st.text(ALPHABET, max_size=40) | st.text(max_size=40))
def test_the_form_is_the_same_with_and_without_its_map(text: str) -> None:
    assert fold(text) == folded(text).text


@given(st.text(ALPHABET, max_size=40))
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(ALPHABET, min_size=1, max_size=40), st.data())
def test_the_original_of_a_range_folds_to_it(text: str, data: st.DataObject) -> None:
    result = folded(text)
    if not result.text:
        return
    start = data.draw(st.integers(0, len(result.text) - 1))
    end = data.draw(st.integers(start + 1, len(result.text)))
    first, last = result.original(start, end)
    assert result.text[start:end].strip() in fold(text[first:last])


@given(st.text(max_size=60))
def test_composed_and_decomposed_text_fold_alike(text: str) -> None:
    assert fold(unicodedata.normalize("NFC", text)) == fold(unicodedata.normalize("NFD", text))
