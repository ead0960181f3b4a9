"""Codes of glyphs, and the faults of producers."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.unit.documents.pdf.drawing import drawn, text_of
from wsisdesk.documents.pdf.characters import TATWEEL, Character
from wsisdesk.documents.pdf.glyphs import readable, repair
from wsisdesk.documents.pdf.marks import composed
from wsisdesk.documents.pdf.rows import rows_of


@pytest.mark.parametrize(
    ("code", "text"),
    [
        (0xFEFB, "لا"),
        (0xFB01, "fi"),
        (0xA0, " "),
        (0x200F, ""),
        (0xAD, ""),
        (0x02, "-"),
        (0xE001, "\ufffd"),
        (0x41, "A"),
    ],
)
def test_codes_are_read_for_what_they_present(code: int, text: str) -> None:
    assert readable(code) == text


def one_glyph(first: str, second: str) -> list[Character]:
    letter = drawn(first)[0]
    return [letter, replace(letter, text=second, index=1)]


def test_lam_alef_given_in_reading_order_is_drawn_with_the_alef_left() -> None:
    letters = one_glyph("ل", "ا")
    repair(letters)
    assert text_of(letters) == "ال"


def test_ghostscripts_shifted_alef_is_set_right() -> None:
    letters = one_glyph("\u4427", "ل")
    repair(letters)
    assert text_of(letters) == "ال"


def test_a_flat_sign_between_touching_letters_is_a_stroke() -> None:
    letters = drawn("ب4ا")
    letters[1] = replace(letters[1], top=99.0)
    assert rows_of(letters)[0].characters[1].text == TATWEEL


def stretched(text: str, *, top: float = 99.0) -> str:
    """Read a word whose second character, from the right, is drawn as a flat stroke."""
    letters = drawn(text)[::-1]
    letters[1] = replace(letters[1], top=top)
    repair(letters)
    return text_of(letters)


@pytest.mark.parametrize("code", "í»§9=")
def test_a_flat_stroke_is_none_of_the_signs_its_code_names(code: str) -> None:
    assert stretched(f"ك{code}ل") == f"ل{TATWEEL}ك"


@pytest.mark.parametrize("code", "í»§9=")
def test_a_sign_of_full_height_keeps_its_code(code: str) -> None:
    assert stretched(f"ك{code}ل", top=93.0) == f"ل{code}ك"


def test_a_flat_letter_between_a_word_and_a_space_is_a_stroke() -> None:
    assert stretched("س íب") == f"ب{TATWEEL} س"


def test_a_flat_sign_between_a_word_and_a_space_stays() -> None:
    assert stretched("س »ب") == "ب» س"


def test_a_digit_of_full_height_is_a_digit() -> None:
    letters = drawn("ب4ا")
    assert rows_of(letters)[0].characters[1].text == "4"


def test_a_hyphen_stands_too_high_for_a_stroke() -> None:
    letters = drawn("ب-ا")
    letters[1] = replace(letters[1], top=96.0, bottom=97.0)
    assert rows_of(letters)[0].characters[1].text == "-"


def test_a_mark_is_hung_on_the_letter_it_overlaps() -> None:
    letters = drawn("بتب")
    mark = replace(letters[1], text="\u064f", index=9, pen=6.0, x0=6.5, x1=8.5)
    (row,) = rows_of([*letters, mark])
    assert [composed(letter) for letter in row.characters] == ["ب", "ت\u064f", "ب"]


def test_a_mark_is_never_lost_even_without_letters() -> None:
    digit = drawn("1")
    mark = replace(digit[0], text="\u0651", index=1)
    (row,) = rows_of([*digit, mark])
    assert sorted(text_of(row.characters)) == sorted("1\u0651")


def unknown(text: str, *, top: float, bottom: float) -> str:
    """Read a word whose second character, from the right, is a flat glyph without a text."""
    letters = drawn(text)[::-1]
    letters[1] = replace(letters[1], text="\ufffd", top=top, bottom=bottom)
    repair(letters)
    return text_of(letters)


def test_a_flat_glyph_without_a_text_on_the_line_is_a_stroke() -> None:
    assert unknown("كxل", top=99.0, bottom=100.0) == f"ل{TATWEEL}ك"


def test_a_flat_glyph_without_a_text_above_the_line_stays_unknown() -> None:
    """It is a mark: to drop it as a stroke would be to lose it silently."""
    assert unknown("كxل", top=91.0, bottom=92.0) == "ل\ufffdك"


def test_hamza_stands_on_a_letter_that_bears_it() -> None:
    letters = drawn("باب")
    mark = replace(letters[1], text="\u0654", index=9, pen=1.0, x0=1.5, x1=6.2)
    (row,) = rows_of([*letters, mark])
    assert [composed(letter) for letter in row.characters] == ["ب", "أ", "ب"]


@pytest.mark.parametrize("first", [True, False])
def test_marks_stand_on_the_side_of_the_content_where_the_file_has_letters(first: bool) -> None:
    """The second mark is drawn between two letters; the others show how the file orders them."""
    letters = drawn("بتثجح")
    step = -0.5 if first else 0.5
    marks = [
        replace(letters[k], text="\u064f", index=10 + k, x0=5.0 * k + 1, x1=5.0 * k + 4)
        for k in (0, 2, 4)
    ]
    between = replace(letters[1], text="\u064e", index=20, x0=8.5, x1=11.5)
    order = {id(item): float(place) for place, item in enumerate(letters)}
    order |= {id(mark): place + step for mark, place in zip(marks, (0, 2, 4), strict=True)}
    order[id(between)] = 1 + step
    content = sorted([*letters, *marks, between], key=lambda item: order[id(item)])
    for place, item in enumerate(content):
        item.index = place
    (row,) = rows_of(content)
    assert [composed(letter) for letter in row.characters][1] == "ت\u064e"
