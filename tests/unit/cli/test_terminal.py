from __future__ import annotations

import io
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wsisdesk.cli.bidi_text import broken, hinted, visual, width
from wsisdesk.cli.terminal import Terminal, reorders_not
from wsisdesk.text.direction import LRM, RLM


def letters(shown: str) -> str:
    """Undo the joining of letters, to compare their order alone."""
    return "".join(unicodedata.normalize("NFKC", character) for character in shown)


class Screen(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("logical", "shown"),
    [
        ("(ب) abc", "abc (ب)"),
        ("عام 2023 (ج)", "(ج) 2023 ماع"),
        ("ب A/RES/70/125 (2015) ج", "ج A/RES/70/125 (2015) ب"),
        ("«ب»", "«ب»"),
        ("أ ) ب", "ب ( أ"),
        ("ب 2020-2023", "2023-2020 ب"),
        ("abc", "abc"),
    ],
)
def test_lines_from_right_to_left_come_out_in_visual_order(logical: str, shown: str) -> None:
    assert letters(visual(logical, rtl=True)) == shown


def test_right_to_left_words_in_a_line_from_left_to_right() -> None:
    assert letters(visual("see (ب ج) and [د].", rtl=False)) == "see (ج ب) and [د]."


def test_letters_are_joined() -> None:
    assert visual("سلام", rtl=True) == "ﻡﻼﺳ"


def test_marks_stay_with_their_letters() -> None:
    shown = visual("مُعَدَّل", rtl=True)
    plain = unicodedata.normalize("NFKC", shown)
    bases = [c for c in plain if not unicodedata.combining(c)]
    assert "".join(bases) == "لدعم"
    assert plain[plain.index("م") + 1] == "\u064f"
    assert {plain[plain.index("د") + 1], plain[plain.index("د") + 2]} == {"\u0651", "\u064e"}


@given(st.text(st.sampled_from("ab بج(1)2[]«»,.\u0651/-"), max_size=30))
def test_no_letter_is_lost_in_reordering(text: str) -> None:
    for rtl in (True, False):
        shown = letters(visual(text, rtl=rtl))
        swapped = str.maketrans("()[]«»", ")(][»«")
        count = sorted(shown.translate(swapped) + shown)
        assert count == sorted(text.translate(swapped) + text)


@given(st.text(st.sampled_from("ab بج国\u0651 "), max_size=60), st.integers(2, 20))
def test_lines_keep_every_word_and_fit(text: str, cells: int) -> None:
    lines = list(broken(text, cells))
    assert "".join("".join(lines).split()) == "".join(text.split())
    assert all(width(line) <= cells for line in lines)


def test_width_counts_what_takes_room() -> None:
    assert (width("مُعدَّل"), width("秘书长"), width("e\u0301")) == (4 + 0, 6, 1)


@pytest.mark.parametrize(
    ("line", "rtl", "expected"),
    [
        ("قرار", True, "قرار"),
        ("A/RES/70/125 قرار", True, f"{RLM}A/RES/70/125 قرار"),
        ("1334", True, f"{RLM}1334"),
        ("قرار is Arabic", False, f"{LRM}قرار is Arabic"),
        ("plain", False, "plain"),
    ],
)
def test_a_reordering_terminal_is_told_the_direction(line: str, rtl: bool, expected: str) -> None:
    assert hinted(line, rtl=rtl) == expected


def test_a_pipe_gets_logical_text_untouched() -> None:
    out = io.StringIO()
    Terminal("auto", out, {"TERM": "linux"}).say("A/RES/70/125 قرار", "ar", indent=2)
    assert out.getvalue() == "  A/RES/70/125 قرار\n"


def test_a_plain_terminal_gets_lines_broken_before_they_are_turned() -> None:
    out = Screen()
    Terminal("plain", out, {}, cells=20).say("ب ب ب ب ب ب ب ب ب ب ج ج ج", "ar")
    first, second = out.getvalue().splitlines()
    assert (letters(first).strip(), letters(second).strip()) == (" ".join("ب" * 10), "ج ج ج")
    assert width(second) == 20


def test_text_from_left_to_right_stays_at_the_left() -> None:
    out = Screen()
    Terminal("plain", out, {}, cells=20).say("one two", "en", indent=4)
    assert out.getvalue() == "    one two\n"


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({"TERM": "xterm-256color", "VTE_VERSION": "7600"}, False),
        ({"TERM": "xterm-256color", "WT_SESSION": "f00"}, True),
        ({"TERM": "linux"}, True),
        ({"TERM": "xterm-256color", "TERM_PROGRAM": "vscode"}, True),
        ({"TERM": "xterm-256color", "TERM_PROGRAM": "Apple_Terminal"}, False),
    ],
)
def test_terminals_are_told_apart(environment: dict[str, str], expected: bool) -> None:
    assert reorders_not(environment) is expected


@pytest.mark.parametrize("mode", ["plain", "bidi"])
def test_nobodys_text_commands_the_screen(mode: str) -> None:
    screen = Screen()
    Terminal(mode, screen, {}, 60).say("a\x1b[31mb\x07\r\x9bc\td", "en")
    shown = screen.getvalue()
    assert not set(shown) & {"\x1b", "\x07", "\r", "\x9b"}
    assert "a\ufffd[31mb" in shown


def test_what_goes_to_a_file_goes_as_it_is() -> None:
    out = io.StringIO()
    Terminal("auto", out, {}, 60).say("a\x1bb", "en")
    assert out.getvalue() == "a\x1bb\n"
