"""Tables with and without borders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.unit.documents.pdf.drawing import drawn, line, write_pdf
from wsisdesk.documents.pdf import read
from wsisdesk.documents.pdf.rules import Rule, Rules
from wsisdesk.documents.pdf.tables import find_grids
from wsisdesk.progress import silent

if TYPE_CHECKING:
    from pathlib import Path

GRID = Rules(
    horizontal=tuple(Rule(y, 0, 300) for y in (0, 20, 40)),
    vertical=tuple(Rule(x, 0, 40) for x in (0, 100, 300)),
)


def test_crossing_strokes_make_a_grid() -> None:
    (grid,) = find_grids(GRID)
    assert grid.columns == [0, 100, 300]
    assert len(grid.cells) == 4


def test_a_missing_stroke_merges_two_cells() -> None:
    vertical = (GRID.vertical[0], Rule(100, 20, 40), GRID.vertical[2])
    (grid,) = find_grids(Rules(GRID.horizontal, vertical))
    assert [cell.columns for cell in grid.cells] == [2, 1, 1]


def test_a_box_around_text_is_no_table() -> None:
    assert not find_grids(Rules(GRID.horizontal[:2], (GRID.vertical[0], GRID.vertical[2])))


def test_characters_go_into_the_cell_they_stand_in() -> None:
    (grid,) = find_grids(GRID)
    inside, outside = drawn("a", x=120, baseline=35)[0], drawn("b", x=400, baseline=35)[0]
    assert grid.take(inside)
    assert not grid.take(outside)
    assert grid.fields[1, 1].characters == [inside]


def test_columns_of_cells_without_borders_become_rows(tmp_path: Path) -> None:
    rows = [("Country", "Books", "Readers"), ("First land", "1 200", "310"),
            ("Second land", "90", "45"), ("Third land", "3 000", "1 204")]  # fmt: skip
    content = "".join(
        line(cell, x, 500 - 16 * number)
        for number, row in enumerate(rows)
        for cell, x in zip(row, (40, 160, 280), strict=True)
    )
    source = read(write_pdf(tmp_path / "table.pdf", content), silent)
    assert [paragraph.text for paragraph in source.paragraphs] == ["\t".join(row) for row in rows]
    last = source.paragraphs[-1].row
    assert last is not None
    assert (last.table, last.index, len(last.cells)) == (0, 3, 3)


def test_two_columns_of_text_are_read_one_after_the_other(tmp_path: Path) -> None:
    left = [f"left column line number {k} of the text" for k in range(8)]
    right = [f"right column line number {k} of text" for k in range(8)]
    content = "".join(
        line(text, x, 500 - 12 * number, 9)
        for column, x in ((left, 20), (right, 215))
        for number, text in enumerate(column)
    )
    source = read(write_pdf(tmp_path / "columns.pdf", content), silent)
    assert " ".join(item.text for item in source.paragraphs) == " ".join(left + right)
