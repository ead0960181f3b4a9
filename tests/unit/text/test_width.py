"""Which characters are wide, and where a line end stands for no space."""

from __future__ import annotations

import pytest

from wsisdesk.text.width import is_wide, joins_without_space


@pytest.mark.parametrize("character", "议。、（Ａ한カ")
def test_east_asian_letters_and_signs_are_wide(character: str) -> None:
    assert is_wide(character)


@pytest.mark.parametrize("character", ["a", "ن", "я", "1", " ", "(", "\u0301", ""])
def test_all_others_are_not(character: str) -> None:
    assert not is_wide(character)


def test_a_line_end_is_a_space_unless_both_sides_are_wide() -> None:
    assert joins_without_space("决", "议")
    assert not joins_without_space("决", "A")
    assert not joins_without_space("a", "议")
    assert not joins_without_space("", "议")
