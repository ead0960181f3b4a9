"""Columns of running text, whose lines need not stand at the same heights."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.unit.documents.pdf.drawing import drawn, line, write_pdf
from wsisdesk.documents.pdf import read
from wsisdesk.documents.pdf.columns import regions
from wsisdesk.documents.pdf.rows import rows_of
from wsisdesk.progress import silent

if TYPE_CHECKING:
    from pathlib import Path

    from wsisdesk.documents.source import Source

LEFT = [
    "The lamps of the library", "are lit every evening by", "the children who live in",
    "the streets around it and", "who bring their own oil.",
]  # fmt: skip
RIGHT = [
    "The keeper of the books", "writes down every name in", "a great book, and nobody",
    "has read it to its end, so", "long has it become.",
]  # fmt: skip


def column(lines: list[str], x: float, top: float, step: float = 15) -> str:
    return "".join(line(text, x, top - step * number) for number, text in enumerate(lines))


def read_page(folder: Path, content: str) -> Source:
    return read(write_pdf(folder / "a.pdf", content), silent)


def texts(source: Source) -> list[str]:
    return [paragraph.text for paragraph in source.paragraphs]


@pytest.mark.parametrize("shift", [0, 4, 7.5, 11])
def test_columns_are_read_one_after_the_other_however_their_lines_stand(
    tmp_path: Path, shift: float
) -> None:
    content = column(LEFT, 40, 500) + column(RIGHT, 220, 500 - shift)
    assert texts(read_page(tmp_path, content)) == [" ".join(LEFT), " ".join(RIGHT)]


def test_a_longer_column_runs_on_below_the_shorter_one(tmp_path: Path) -> None:
    content = column(LEFT * 3, 40, 500, 14) + column(RIGHT, 220, 497, 14)
    found = texts(read_page(tmp_path, content))
    assert " ".join(found) == " ".join([*LEFT * 3, *RIGHT])


def test_lines_of_full_width_part_the_columns(tmp_path: Path) -> None:
    whole = "The price of all the books of the town is written above the door."
    content = (
        line(whole, 40, 540) + column(LEFT, 40, 500) + column(RIGHT, 220, 496)
        + line(whole, 40, 400) + column(RIGHT, 40, 360) + column(LEFT, 220, 355)
    )  # fmt: skip
    parts = [whole, " ".join(LEFT), " ".join(RIGHT), whole, " ".join(RIGHT), " ".join(LEFT)]
    assert texts(read_page(tmp_path, content)) == parts


def test_labels_set_out_before_the_second_column_stay_with_their_text(tmp_path: Path) -> None:
    labels = line("a)", 205, 496) + line("b)", 205, 421)
    content = column(LEFT * 2, 40, 500) + labels + column([*RIGHT, *RIGHT], 227, 496)
    found = texts(read_page(tmp_path, content))
    assert [text for text in found if text.startswith(("a)", "b)"))] == [
        f"{label}\t{' '.join(RIGHT)}" for label in ("a)", "b)")
    ]


def test_a_table_stands_in_its_own_column(tmp_path: Path) -> None:
    edges = "".join(f"220 {y} m 370 {y} l S\n" for y in (420, 400, 380)) + "".join(
        f"{x} 380 m {x} 420 l S\n" for x in (220, 295, 370)
    )
    cells = (
        line("Day", 225, 406, 9) + line("Hour", 300, 406, 9)
        + line("Monday", 225, 386, 9) + line("eight", 300, 386, 9)
    )  # fmt: skip
    content = column(LEFT * 2, 40, 500) + column(RIGHT, 220, 497) + edges + cells
    content += column(RIGHT, 220, 357)
    found = texts(read_page(tmp_path, content))
    middle = found.index("Day\tHour")
    assert found[middle : middle + 2] == ["Day\tHour", "Monday\teight"]
    assert " ".join(found[:middle]) == " ".join([*LEFT * 2, *RIGHT])
    assert found[middle + 2 :] == [" ".join(RIGHT)]


def test_words_at_two_heights_beside_each_other_are_no_columns() -> None:
    letters = [*drawn("signed for the town", baseline=100), *drawn("seal", x=200, baseline=104)]
    assert len(regions(rows_of(letters), rtl=False)) == 1


def test_a_raised_mark_level_with_a_line_of_the_other_column_stays_at_its_word() -> None:
    here = drawn("the books of the town", baseline=105)
    mark = drawn("1", x=here[-1].end, baseline=100, size=6)
    beside = drawn("and far from here", x=250, baseline=100)
    for number, character in enumerate([*beside, *here, *mark]):
        character.index = number
    rows = rows_of([*beside, *here, *mark])
    (row,) = [row for row in rows if any(item.text == "1" for item in row.characters)]
    assert any(item is here[0] for item in row.characters)
    assert [item.text for item in row.characters if item.raised] == ["1"]
