"""Texts are cut between characters as readers see them."""

from __future__ import annotations

import itertools
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wsisdesk.text.graphemes import is_boundary, whole


def clusters(text: str) -> list[str]:
    cuts = [position for position in range(len(text) + 1) if is_boundary(text, position)]
    return [text[start:end] for start, end in itertools.pairwise(cuts)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("مُيَسِّر", ["مُ", "يَ", "سِّ", "ر"]),
        ("لا", ["ل", "ا"]),
        ("e\u0301a", ["e\u0301", "a"]),
        ("a\r\nb", ["a", "\r\n", "b"]),
        ("می\u200cشود", ["م", "ی\u200c", "ش", "و", "د"]),
        ("👩\u200d💻x", ["👩\u200d💻", "x"]),
        ("👍\U0001f3fd!", ["👍\U0001f3fd", "!"]),
        ("🇨🇭🇫🇷", ["🇨🇭", "🇫🇷"]),
        ("한국", ["한", "국"]),
        (unicodedata.normalize("NFD", "한국"), [unicodedata.normalize("NFD", c) for c in "한국"]),
        ("\n\u064e", ["\n", "\u064e"]),
    ],
)
def test_a_character_is_what_readers_see_as_one(text: str, expected: list[str]) -> None:
    assert clusters(text) == expected


@given(st.text())
def test_clusters_put_together_are_the_text(text: str) -> None:
    assert "".join(clusters(text)) == text


@given(st.text(), st.integers(0, 20), st.integers(0, 20))
def test_a_widened_range_holds_the_range_and_tears_nothing(
    text: str, first: int, length: int
) -> None:
    start = min(first, len(text))
    end = min(start + length, len(text))
    wide_start, wide_end = whole(text, start, end)
    assert wide_start <= start <= end <= wide_end
    assert is_boundary(text, wide_start)
    assert is_boundary(text, wide_end)
