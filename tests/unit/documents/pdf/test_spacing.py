"""Where words part."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.documents.pdf.drawing import drawn, text_of
from wsisdesk.documents.pdf.characters import TATWEEL, Character
from wsisdesk.documents.pdf.letterforms import LetterForms
from wsisdesk.documents.pdf.spacing import Spacing, spacing_of

latin_words = st.lists(st.text("abcdefgh", min_size=1, max_size=8), min_size=1, max_size=10)


@given(latin_words)
def test_gaps_become_spaces(words: list[str]) -> None:
    text = " ".join(words)
    row = drawn(text, explicit=False)
    assert text_of(spacing_of([row]).spaced(row)) == text


@given(latin_words)
def test_spaces_that_are_drawn_are_not_doubled(words: list[str]) -> None:
    text = " ".join(words)
    row = drawn(text)
    assert text_of(spacing_of([row]).spaced(row)) == text


def test_strokes_that_stretch_a_word_are_left_out() -> None:
    row = drawn(f"باـ{TATWEEL}ت")
    assert text_of(spacing_of([row]).spaced(row)) == "بات"


def test_a_stroke_within_a_letter_opens_no_gap_behind_it() -> None:
    """The stroke is drawn into the letter, whose own end is where the next one stands."""
    letter, following = drawn("جا")
    stroke = replace(letter, text=TATWEEL, pen=letter.pen + 0.1, end=letter.end - 4)
    assert text_of(Spacing(0.12, None).spaced([letter, stroke, following])) == "جا"


def test_a_supposed_space_is_believed_only_where_there_is_white() -> None:
    joined = drawn("ab")
    joined[0].hint_after = joined[1].hint_before = True
    parted = [joined[0], replace(joined[1], start=6.5, x0=6.7, pen=6.5)]
    spacing = Spacing(0.3, None)
    assert text_of(spacing.spaced(joined)) == "ab"
    assert text_of(spacing.spaced(parted)) == "a b"


def test_digits_of_one_number_may_stand_apart() -> None:
    row = drawn("20")
    row[1] = replace(row[1], start=6.8, pen=6.8)
    assert text_of(Spacing(0.12, None).spaced(row)) == "20"


def test_a_letter_that_begins_no_word_stays_with_the_letter_before_it() -> None:
    """Seen from left to right: the letter stands left of the one it follows, some white off."""
    for letter, read in (("ة", "ةب"), ("ت", "ت ب")):
        left, right = drawn(letter)[0], drawn("ب", x=7.0)[0]
        assert text_of(Spacing(0.12, None).spaced([left, right])) == read


def test_even_a_letter_that_begins_no_word_is_parted_by_wide_white() -> None:
    left, right = drawn("ة")[0], drawn("ب", x=12.0)[0]
    assert text_of(Spacing(0.12, None).spaced([left, right])) == "ة ب"


def test_the_final_shape_of_a_letter_ends_its_word_however_narrow_the_gap() -> None:
    """Seen from left to right: the word on the right ends with ``ن`` in a wide, final shape."""
    narrow, rows = 0.05, []
    for _ in range(4):
        left, right = drawn("س"), drawn("ن", x=5.0 + narrow * 10)
        rows.append([left[0], replace(right[0], x1=14.0, end=14.0)])
    spacing = spacing_of(rows)
    assert text_of(spacing.spaced(rows[0])) == "س ن"


def test_chinese_characters_are_not_parted_by_typographic_white() -> None:
    row = drawn("第1")
    row[1] = replace(row[1], start=8.0, pen=8.0)
    assert text_of(Spacing(0.15, None).spaced(row)) == "第1"


def set_apart(text: str, gaps: dict[int, float]) -> list[Character]:
    """Draw letters as seen from left to right; before some of them stands white, in points."""
    row: list[Character] = []
    for position, letter in enumerate(text):
        start = (row[-1].end if row else 0.0) + gaps.get(position, 0.0)
        row += drawn(letter, x=start)
    return row


def test_white_much_narrower_than_the_other_gaps_of_a_row_ends_no_word() -> None:
    """Some fonts set certain letters apart inside a word."""
    words, inside = "دا دا دا دا داا", 1.4
    letters = words.replace(" ", "")
    starts = dict.fromkeys((2, 4, 6, 8), 4.0)
    row = set_apart(letters, starts | {9: inside})
    assert text_of(Spacing(0.12, LetterForms([row])).spaced(row)) == words


def test_behind_a_letter_with_a_tail_words_stand_closer() -> None:
    """Seen from left to right: the word on the right ends with ``ر``, whose tail reaches out."""
    row = set_apart("دددددر", {1: 4.0, 2: 4.0, 3: 4.0, 4: 4.0, 5: 1.8})
    assert text_of(Spacing(0.12, LetterForms([row])).spaced(row)) == "د د د د د ر"


def test_where_spaces_are_drawn_a_supposed_one_beside_a_sign_is_none() -> None:
    row = drawn("دد دد دد دد دد 05:31")
    for sign, digit in ((-3, -2), (-4, -3)):
        row[sign].hint_after = row[digit].hint_before = True
    row[-2] = replace(row[-2], x0=row[-2].x0 + 2.0)  # the sign has white around its ink
    spacing = spacing_of([row])
    assert spacing.forms is None
    assert text_of(spacing.spaced(row)) == "دد دد دد دد دد 05:31"


@pytest.mark.parametrize(
    ("seen", "read"),
    [
        (f"( {TATWEEL}ه", f"( {TATWEEL}ه"),  # the label of an item
        (f"87 {TATWEEL}ب", f"87 {TATWEEL}ب"),  # a prefix before a number
        (f"{TATWEEL}{TATWEEL}ه", f"{TATWEEL}ه"),
        (f"د{TATWEEL}ب", "دب"),  # stretched
        (f"{TATWEEL} ب", "ب"),  # belongs to nothing
    ],
)
def test_a_stroke_behind_the_last_letter_was_typed(seen: str, read: str) -> None:
    row = drawn(seen)
    assert text_of(Spacing(0.12, None).spaced(row)) == read


def test_a_letter_held_off_by_its_vowel_sign_ends_no_word() -> None:
    """Seen from left to right: ``بمد``, the ``م`` under a sign as wide as itself."""
    row = set_apart("دمب", {1: 0.6})
    row[1] = replace(row[1], marks=tuple(drawn("\u064f")))
    spacing = Spacing(0.12, LetterForms([row] * 3), usual=0.3)
    assert text_of(spacing.spaced(row)) == "دمب"
