"""Letters drawn one above the other, with pens too close to tell which comes first."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.unit.documents.pdf.drawing import SIZE, drawn
from wsisdesk.documents.pdf.rows import rows_of

if TYPE_CHECKING:
    from wsisdesk.documents.pdf.characters import Character

WORD = "نمحل"  # read from the right; meem stands above hah


def word(order: str, *, x: float = 0.0, start: int = 0) -> list[Character]:
    """Draw the word with meem and hah stacked; ``order`` is that of its letters in the content."""
    letters = dict(zip(reversed(WORD), drawn(WORD[::-1], x=x), strict=True))
    pen = letters["ح"].pen
    letters["م"] = replace(letters["م"], pen=pen + 0.05 * SIZE, x0=pen, x1=pen + 5)
    return [replace(letters[text], index=start + k) for k, text in enumerate(order)]


def read(characters: list[Character]) -> str:
    """Read the only row from the right."""
    (row,) = rows_of(characters)
    return "".join(item.text for item in reversed(row.characters))


@pytest.mark.parametrize("order", [WORD, WORD[::-1]], ids=["as read", "as drawn"])
def test_stacked_letters_follow_the_content(order: str) -> None:
    assert read(word(order)) == WORD


def test_a_word_written_as_drawn_in_a_line_written_as_read_is_read_whole() -> None:
    line = drawn("ابتثجخد", x=40)[::-1]
    before = [replace(item, index=index) for index, item in enumerate(line)]
    assert read([*before, *word(WORD[::-1], start=20)]) == "دخجثتبا" + WORD


def test_without_letters_beside_it_a_pair_follows_its_line() -> None:
    line = drawn("ابتثجخد", x=40)[::-1]
    before = [replace(item, index=index) for index, item in enumerate(line)]
    pair = [item for item in word(WORD, start=20) if item.text in "مح"]
    assert read([*before, *pair]) == "دخجثتبامح"
