"""Rows of tables shown as rows of cells."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF

from tests.unit.compare.drafts import table_row
from wsisdesk.compare.arrangement import Position
from wsisdesk.compare.engine import compare
from wsisdesk.compare.model import Side
from wsisdesk.documents.model import Block, BlockKind, Cell, Document, DocumentKind, TableRow
from wsisdesk.export.comparison.cell_pieces import has_cells, revised_row
from wsisdesk.export.comparison.entries import Entry
from wsisdesk.export.comparison.marking import Mark
from wsisdesk.export.comparison.pieces import Wording, revised
from wsisdesk.export.comparison.table_columns import columns_of
from wsisdesk.ui.compare.cells import Column, cells_of, plain_cell
from wsisdesk.ui.compare.setting import SetCell, set_cell
from wsisdesk.ui.compare.table_cells import slot_at, slots
from wsisdesk.ui.look.theme import theme
from wsisdesk.ui.typesetting.displayed import displayed
from wsisdesk.ui.typesetting.typography import Typography

pytestmark = pytest.mark.usefixtures("qapp")

LIGHT = theme("light")
OLD = ("Africa", "Senegal", "workshop on beacons, with follow-up", "12 000")
NEW = ("Africa", "Kenya", "workshop on beacons and on rescue at sea", "15 000")
ARABIC = ("إفريقيا", "السنغال", "ورشة عمل بشأن منارات الإنقاذ", "12 000")


def block_of(*cells: str, language: str = "en", number: int = 0) -> Block:
    paragraph = table_row(0, number, *cells)
    assert paragraph.row is not None
    row = replace(paragraph.row, rtl=language == "ar")
    return Block(f"b{number}", BlockKind.ROW, paragraph.text, language=language, row=row)


def set_row(*cells: str, language: str = "en", width: float = 500.0) -> SetCell:
    block = block_of(*cells, language=language)
    tables = columns_of([block])
    cell = plain_cell(Column.NEW, block, language)
    return set_cell(cell, QRectF(100, 7, width, 0), Typography(), LIGHT, tables)


def document(*rows: tuple[str, ...], language: str = "en") -> Document:
    blocks = tuple(block_of(*row, language=language, number=n) for n, row in enumerate(rows))
    return Document("id", "name", "docx", DocumentKind.OTHER, language, "", blocks)


def changed_entry(old: tuple[str, ...] = OLD, new: tuple[str, ...] = NEW) -> Entry:
    (row,) = compare(document(old), document(new)).rows
    return Entry(row, 1, Position.HERE, Mark.MOD)


def test_cells_stand_side_by_side_from_the_edge_where_the_table_begins() -> None:
    for language, cells in (("en", OLD), ("ar", ARABIC)):
        made = set_row(*cells, language=language)
        lefts = [area.left() for _, area in made.grid]
        assert len(lefts) == 4
        assert lefts == sorted(lefts, reverse=language == "ar")


@pytest.mark.parametrize("language", ["en", "ar"])
def test_every_letter_stands_inside_its_own_cell(language: str) -> None:
    made = set_row(*(OLD if language == "en" else ARABIC), language=language, width=420)
    for slot, area in made.grid:
        boxes = made.boxes(slot.start, slot.end)
        assert boxes
        assert all(area.adjusted(-1, -1, 1, 1).contains(box.rect) for box in boxes)


def test_all_cells_are_as_tall_as_the_tallest() -> None:
    made = set_row("a", "word " * 40, "b")
    assert {area.height() for _, area in made.grid} == {made.area.height()}
    assert made.area.height() > 3 * made.face.line


def test_empty_cells_keep_their_place() -> None:
    made = set_row("", "second", "", "fourth", "")
    assert len(made.grid) == 5
    second = made.grid[1]
    (box,) = made.boxes(second[0].start, second[0].end)
    assert second[1].contains(box.rect)


def test_a_click_finds_the_line_of_the_cell_it_hits() -> None:
    made = set_row(*OLD)
    for number, (_, area) in enumerate(made.grid):
        line = made.line_at(area.center().x(), area.top() + 5)
        assert slot_at([slot for slot, _ in made.grid], line.textStart()) == number


def test_a_paragraph_has_no_cells() -> None:
    cell = plain_cell(Column.NEW, Block("b", BlockKind.ITEM, "to keep it"), "en")
    assert set_cell(cell, QRectF(0, 0, 300, 0), Typography(), LIGHT).grid == ()


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (None, False),
        (TableRow(0, 0, (Cell(0, 3),)), False),
        (TableRow(0, 0, (Cell(0, 3), Cell(4, 6, 1))), True),
        (TableRow(0, 0, (Cell(0, 3), Cell(2, 6, 1))), False),
        (TableRow(0, 0, (Cell(0, 3, 1), Cell(4, 6, 1))), False),
    ],
)
def test_only_cells_beside_each_other_make_a_row(row: TableRow | None, *, expected: bool) -> None:
    assert has_cells(row) is expected


def test_a_table_of_unknown_columns_has_them_equally_wide() -> None:
    block = block_of("a", "b", "c", "d")
    assert block.row is not None
    found = slots(block.row, displayed(block), {})
    assert [slot.near for slot in found] == [0.0, 0.25, 0.5, 0.75]
    assert found[-1].place(100, rtl=True) == (0.0, 25.0)
    assert found[0].place(100, rtl=True) == (75.0, 25.0)


def test_one_text_shows_old_and_new_words_in_the_same_cell() -> None:
    entry = changed_entry()
    (cell,) = cells_of(entry, ("en", "en"), unified=True, form=False)
    made = set_cell(cell, QRectF(0, 0, 600, 0), Typography(), LIGHT)

    texts = [cell.shown.text[slot.start : slot.end].strip("\u2028") for slot, _ in made.grid]
    assert texts[0] == "Africa"
    assert "Senegal" in texts[1]
    assert "Kenya" in texts[1]
    assert "12" in texts[3]
    assert "15" in texts[3]


def test_words_that_went_at_the_edge_of_a_cell_stay_in_it() -> None:
    entry = changed_entry(("one two", "three", "four five"), ("one", "three", "six four five"))
    pieces = revised(entry.row)
    text = "".join(piece.text for piece in pieces)
    assert entry.row.new is not None
    row = revised_row(entry.row.new, pieces)
    assert row is not None
    said = [text[cell.start : cell.end] for cell in row.cells]
    assert said == ["one two", "three", "six four five"]


def test_a_row_that_lost_a_cell_is_shown_without_cells() -> None:
    entry = changed_entry(("one two", "three", "four five six"), ("one two", "four five six"))
    (cell,) = cells_of(entry, ("en", "en"), unified=True, form=False)
    assert cell.block.row is None


def test_a_part_of_a_row_has_no_cells() -> None:
    block = block_of(*OLD)
    assert revised_row(Side(block, 0, 0, 5), ()) is None


def test_only_cells_in_which_something_changed_are_told_apart() -> None:
    entry = changed_entry()
    _, new = cells_of(entry, ("en", "en"), unified=False, form=False)
    made = set_cell(new, QRectF(0, 0, 600, 0), Typography(), LIGHT)
    changed = [
        any(s.start < slot.end and slot.start < s.end for s in new.stretches)
        for slot, _ in made.grid
    ]
    assert changed == [False, True, True, True]
    assert {stretch.wording for stretch in new.stretches} == {Wording.INSERTED}
