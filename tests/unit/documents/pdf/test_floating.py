"""Letters whose only trace in a file is the glyph of their mark, above or below the line."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.unit.documents.pdf.drawing import SIZE, WIDTH, drawn
from wsisdesk.documents.pdf.characters import Character
from wsisdesk.documents.pdf.marks import composed, is_named_by_mark
from wsisdesk.documents.pdf.rows import rows_of

LINE = 100.0
DAMMA = "\u064f"


def mark_glyph(x: float, baseline: float, *, height: float = 2.0) -> list[Character]:
    """Draw one low glyph that stands for a hamza on alef and its damma."""
    top = LINE - 12
    letter = Character("أ", x, baseline, x + 1, top, x + 2, top + height, x, x + 2, SIZE)
    return [letter, replace(letter, text=DAMMA, x0=x, x1=x + 1)]


def content(baseline: float, *, first: bool = False) -> list[Character]:
    """Draw waw, the mark's glyph and dal, as read from the right, on the line's baseline."""
    waw = drawn("و", x=2 * WIDTH, baseline=LINE)
    dal = drawn("د", x=0, baseline=LINE)
    glyph = mark_glyph(WIDTH, baseline)
    everything = [*glyph, *waw, *dal] if first else [*waw, *glyph, *dal]
    return [replace(item, index=index) for index, item in enumerate(everything)]


def words(characters: list[Character]) -> list[str]:
    """Read each row from the right."""
    return [
        "".join(composed(item) for item in reversed(row.characters)) for row in rows_of(characters)
    ]


@pytest.mark.parametrize("baseline", [LINE - 5.5, LINE - 2, LINE, LINE + 5.5])
@pytest.mark.parametrize("first", [False, True])
def test_a_letter_named_by_its_mark_stands_in_its_line(baseline: float, first: bool) -> None:
    assert words(content(baseline, first=first)) == ["وأُد"]


def test_the_nearer_of_two_lines_takes_the_letter() -> None:
    below = drawn("سين", baseline=LINE + 14)
    assert words([*content(LINE + 5.5), *below]) == ["وأُد", "نيس"]


def test_a_letter_too_far_from_any_line_stands_alone() -> None:
    assert len(rows_of(content(LINE - 9))) == 2


def test_a_letter_beside_the_line_stands_alone() -> None:
    line = drawn("نص", baseline=LINE)
    assert len(rows_of([*line, *mark_glyph(60, LINE - 5.5)])) == 2


def test_a_letter_drawn_in_full_is_not_named_by_its_mark() -> None:
    letter, mark = mark_glyph(0, LINE, height=7)
    assert not is_named_by_mark(letter, mark)


def test_a_mark_drawn_apart_names_no_letter() -> None:
    letter, mark = mark_glyph(0, LINE)
    assert is_named_by_mark(letter, mark)
    assert not is_named_by_mark(letter, replace(mark, pen=mark.pen + 1))
