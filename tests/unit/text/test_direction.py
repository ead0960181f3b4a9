"""In which direction text runs, and the controls by which it is drawn in order."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wsisdesk.text.direction import (
    ALM,
    BIDI_CONTROLS,
    FSI,
    LRI,
    LRM,
    PDI,
    RLI,
    RLM,
    is_rtl,
    isolate,
    isolate_ltr,
    order_controls,
    runs_one_way,
    strong_letters,
    without_controls,
)

ARABIC, LATIN, DIGITS, NEUTRAL = "قرار", "Geneva", "2031", " ،.-"
mixed = st.text(alphabet=f"{ARABIC}{LATIN}{DIGITS}{NEUTRAL}()+/", max_size=30)


def drawn(text: str) -> str:
    """Put the controls in that a right-to-left text needs."""
    controls = order_controls(text)
    return "".join(controls[at] + letter for at, letter in enumerate(text)) + controls[len(text)]


@pytest.mark.parametrize("language", ["ar", "ar-EG", "fa", "he", "ur"])
def test_languages_that_run_from_right_to_left(language: str) -> None:
    assert is_rtl(language)


@pytest.mark.parametrize("language", ["en", "ru", "zh", "zh-Hant", "", "arn"])
def test_all_others_run_from_left_to_right(language: str) -> None:
    assert not is_rtl(language)


@pytest.mark.parametrize("code", [*range(0x202A, 0x202F), *range(0x2066, 0x206A)])
def test_the_controls_are_those_of_the_standard(code: int) -> None:
    assert chr(code) in BIDI_CONTROLS
    assert unicodedata.name(chr(code)).split()[0] in ("LEFT-TO-RIGHT", "RIGHT-TO-LEFT", "POP",
                                                      "FIRST")  # fmt: skip


def test_marks_of_direction_are_controls_and_nothing_else_is() -> None:
    assert {LRM, RLM, ALM, FSI, LRI, RLI, PDI} <= BIDI_CONTROLS
    assert len(BIDI_CONTROLS) == 12
    assert all(unicodedata.category(control) == "Cf" for control in BIDI_CONTROLS)


@given(mixed)
def test_isolates_go_without_a_trace(text: str) -> None:
    for wrapped in (isolate(text), isolate_ltr(text), drawn(text)):
        assert without_controls(wrapped) == text
        assert wrapped.count(PDI) == sum(map(wrapped.count, (FSI, LRI, RLI)))


def test_isolates_say_which_way_a_value_runs() -> None:
    assert isolate("8") == f"{FSI}8{PDI}"
    assert isolate_ltr("8 / 9") == f"{LRI}8 / 9{PDI}"


def test_a_phone_number_between_arabic_letters_keeps_the_order_of_its_groups() -> None:
    assert drawn("هاتف +41 22 730 5111 مكتب") == f"هاتف {LRI}+41 22 730 5111{PDI} مكتب"
    assert drawn("+41 (22) 730 5111") == f"{LRI}+41 (22) 730 5111{PDI}"


@pytest.mark.parametrize("text", ["+41", "41 22 730 5111", "القرار 1334", "+1234 5"])
def test_numbers_that_are_no_phone_numbers_stay_as_they_are(text: str) -> None:
    assert drawn(text) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("C24/8، C24/9", f"C24/8،{RLM} C24/9"),
        ("C24/8؛C24/9", f"C24/8؛{RLM}C24/9"),
        ("C24/8 ، C24/9", f"C24/8 ،{RLM} C24/9"),
        ("[8]، (9)", f"[8]،{RLM} (9)"),
    ],
)
def test_an_arabic_comma_between_symbols_runs_as_the_text_does(text: str, shown: str) -> None:
    assert drawn(text) == shown


@pytest.mark.parametrize("text", ["قرار، 8", "8، قرار", "8,9", "قرار، قرار", "8،  9"])
def test_a_comma_next_to_a_word_needs_no_help(text: str) -> None:
    assert drawn(text) == text


@pytest.mark.parametrize(
    ("text", "rtl", "one_way"),
    [
        (ARABIC, True, True),
        (ARABIC, False, False),
        (LATIN, True, False),
        (LATIN, False, True),
        (f"{ARABIC} 8", True, False),  # digits run from left to right among Arabic letters
        (f"{LATIN} 8", False, True),
        (f"{LATIN} ٨", False, False),
        ("", True, True),
        ("", False, True),
        (NEUTRAL, True, True),
        (f"{ARABIC}{LRI}{PDI}", True, False),
        (f"{LATIN}{FSI}{PDI}", False, False),
    ],
)
def test_what_runs_one_way_needs_no_ordering(text: str, rtl: bool, one_way: bool) -> None:
    assert runs_one_way(text, rtl=rtl) is one_way


def test_only_letters_with_a_direction_of_their_own_are_counted() -> None:
    assert strong_letters("قرار Geneva 2031 ٨ .،") == (4, 6)
    assert strong_letters("שלום") == (4, 0)
    assert strong_letters("2031 .،") == (0, 0)


@given(mixed, mixed)
def test_letters_of_two_texts_count_together(first: str, second: str) -> None:
    one, other, both = map(strong_letters, (first, second, first + second))
    assert both == (one[0] + other[0], one[1] + other[1])
    assert strong_letters(first) == (
        sum(letter in ARABIC for letter in first),
        sum(letter in LATIN for letter in first),
    )
