"""The list of rows: geometry, what is set, what is said, what is painted between."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.unit.export.comparison.specimens import Versions
from tests.unit.ui.compare.specimens import make_prepared
from wsisdesk.compare.model import View
from wsisdesk.export.words import words
from wsisdesk.ui.compare.cells import Column
from wsisdesk.ui.compare.columns import COMMENT, GUTTER, TAG, Columns
from wsisdesk.ui.compare.content import RowsPanel
from wsisdesk.ui.compare.gutter import renumbered_text
from wsisdesk.ui.compare.listing import Display, ItemKind
from wsisdesk.ui.compare.prepared import prepare
from wsisdesk.ui.compare.row_layout import Stand
from wsisdesk.ui.compare.spoken import fold_text, spoken
from wsisdesk.ui.look.theme import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QImage
    from pytestqt.qtbot import QtBot


@pytest.fixture
def panel(qtbot: QtBot) -> RowsPanel:
    made = RowsPanel(theme("light"), "en")
    qtbot.addWidget(made)
    made.resize(1034, 500)
    made.show_prepared(make_prepared(quiet=40))
    made.show()
    return made


def _number(panel: RowsPanel, mark: str) -> int:
    return next(
        number
        for number, item in enumerate(panel.model.rows)
        if item.kind is ItemKind.CLAUSE and item.entry and item.entry.mark.value == mark
    )


@pytest.mark.parametrize("width", [620.0, 848.0, 1034.0, 2000.0])
@pytest.mark.parametrize("rtl", [False, True])
def test_the_columns_fill_the_width_without_overlapping(width: float, rtl: bool) -> None:
    columns = Columns(width, rtl, unified=False)
    parts = (columns.tag, columns.old, columns.gutter, columns.new, columns.comment)
    boxes = [part(0, 10) for part in parts]
    assert sum(box.width() for box in boxes) == pytest.approx(width)
    ordered = sorted(boxes, key=lambda box: box.left(), reverse=rtl)
    assert ordered == boxes
    assert all(not one.adjusted(1, 0, -1, 0).intersects(other.adjusted(1, 0, -1, 0))
               for one in boxes for other in boxes if one is not other)  # fmt: skip


def test_the_columns_are_as_wide_as_drawn() -> None:
    columns = Columns(1034.0, rtl=False, unified=False)
    assert columns.tag(0, 0).width() == TAG
    assert columns.gutter(0, 0).width() == GUTTER
    assert columns.comment(0, 0).width() == COMMENT


def test_one_text_has_one_column(panel: RowsPanel) -> None:
    panel.set_display(Display(unified=True))
    number = _number(panel, "MOD")
    assert [cell.cell.column for cell in panel.view.rows.laid(number).cells] == [Column.BOTH]


def test_rows_follow_each_other_without_gaps(panel: RowsPanel) -> None:
    panel.set_display(Display(fold=False))
    view = panel.view
    for number in range(len(view.rows.items)):
        view.rows.laid(number)
    tops = [view.rows.heights.top(number) for number in range(len(view.rows.items))]
    heights = [view.rows.heights.height(number) for number in range(len(view.rows.items))]
    assert tops[1:] == pytest.approx([t + h for t, h in zip(tops, heights, strict=True)][:-1])


def test_the_line_under_a_place_is_the_one_that_stands_there(panel: RowsPanel) -> None:
    for number in panel.view.visible_lines():
        box = panel.view.box_of(number)
        assert panel.view.indexAt(QPoint(5, box.top() + 2)).row() == number
    assert not panel.view.indexAt(QPoint(5, 100_000)).isValid()


def test_measuring_what_is_above_does_not_move_what_one_reads(
    panel: RowsPanel, qtbot: QtBot
) -> None:
    panel.set_display(Display(fold=False))
    view = panel.view
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    first = view.visible_lines()[0]
    place = view.box_of(first).top()
    view.measure()
    qtbot.waitUntil(lambda: view.rows.heights.complete)
    assert abs(view.box_of(first).top() - place) <= 2


def test_a_removed_clause_leaves_a_box_that_says_so(panel: RowsPanel) -> None:
    row = panel.view.rows.laid(_number(panel, "SUP"))
    assert row.standing is not None
    assert (row.standing.kind, row.standing.text) == (Stand.MISSING, "Removed")
    assert row.cell(Column.NEW) is None


def test_a_moved_clause_points_to_its_other_end(panel: RowsPanel) -> None:
    away, here = (panel.view.rows.laid(_number(panel, mark)) for mark in ("SUP*", "ADD*"))
    assert away.standing is not None
    assert here.standing is not None
    assert away.standing.kind is Stand.MOVED_DOWN
    assert here.standing.kind is Stand.MOVED_UP
    assert "resolves, 4" in away.standing.text


def test_brackets_that_went_are_said_under_the_row(panel: RowsPanel) -> None:
    texts = [
        remark.text
        for number, item in enumerate(panel.model.rows)
        if item.entry
        for remark in panel.view.rows.laid(number).remarks
    ]
    assert "Square brackets removed, text kept" in texts


def test_new_numbers_are_said_with_an_arrow_as_the_interface_runs() -> None:
    row = next(e.row for e in make_prepared().entries if e.row.renumbered and not e.row.moved)
    plain = [renumbered_text(row, rtl=rtl).replace("\u2068", "").replace("\u2069", "")
             for rtl in (False, True)]  # fmt: skip
    assert plain == ["4 → 3", "4 ← 3"]


def test_a_row_is_said_in_words(panel: RowsPanel) -> None:
    item = panel.model.rows[_number(panel, "MOD")]
    said = spoken(item, words("en"), {}, ("We agree.",))
    for part in ("modified text", "resolves, 1", "deletion: five", "insertion: seven", "We agree."):
        assert part in said


@pytest.mark.parametrize(("language", "marks"), [("en", "“”"), ("ar", "«»"), ("ru", "«»")])
def test_a_fold_names_its_ends_in_quotation_marks_of_the_interface(
    panel: RowsPanel, language: str, marks: str
) -> None:
    fold = next(item for item in panel.model.rows if item.kind is ItemKind.FOLD)
    _, between = fold_text(fold, words(language))
    assert between.count(marks[0]) == between.count(marks[1]) == 2


def test_what_was_not_compared_stands_at_the_end(panel: RowsPanel) -> None:
    last = panel.model.rows[-1]
    assert last.kind is ItemKind.OMISSION
    assert "comments" in last.text


def test_comments_get_room_under_their_row(panel: RowsPanel) -> None:
    number = _number(panel, "MOD")
    item = panel.model.rows[number]
    assert item.entry is not None
    before = panel.view.rows.laid(number).height
    key = f"{item.entry.row.old.block.id}|{item.entry.row.new.block.id}"  # type: ignore[union-attr]
    panel.set_comments({key: ("We support this.",)})
    row = panel.view.rows.laid(panel.model.number_of(item.index))
    assert row.height > before
    assert [remark.text for remark in row.remarks if remark.is_comment] == ["We support this."]


def test_a_larger_zoom_makes_taller_rows(panel: RowsPanel) -> None:
    number = _number(panel, "MOD")
    before = panel.view.rows.laid(number).height
    panel.set_zoom(200, 100)
    assert panel.view.rows.laid(number).height > before


def _holds(image: QImage, colour: QColor) -> bool:
    return any(
        image.pixelColor(x, y) == colour
        for y in range(0, image.height(), 1)
        for x in range(0, image.width(), 2)
    )


@pytest.mark.parametrize("name", ["light", "dark", "contrast"])
def test_changes_wear_the_colours_of_the_theme(panel: RowsPanel, name: str) -> None:
    worn = theme(name)
    panel.set_theme(worn)
    panel.go_to(panel.model.rows[_number(panel, "MOD")].index)
    panel.view.setCurrentIndex(panel.model.index(0, 0))
    image = panel.view.viewport().grab().toImage()
    for colour in (worn.ins, worn.dele, worn.mov, worn.inswash, worn.delwash):
        assert _holds(image, colour)


def test_a_double_click_takes_a_word(panel: RowsPanel) -> None:
    number = _number(panel, "MOD")
    panel.view.show_line(number)
    cell = panel.view.rows.laid(number).cells[0]
    (box,) = cell.boxes(0, 2)
    place = box.rect.center().toPoint() + panel.view.box_of(number).topLeft()
    QTest.mouseDClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert panel.view.selected is not None
    start, end = panel.view.selected.start, panel.view.selected.end
    assert cell.cell.shown.text[start:end] == "to"


def test_two_texts_alike_are_said_to_be_alike(panel: RowsPanel) -> None:
    same = Versions()
    same.same("to publish within five days;", "1")
    same.same("to report every year;", "2")
    accepted = (View.ACCEPTED, View.ACCEPTED)
    panel.show_prepared(prepare(same.comparison(), accepted))
    first = panel.model.rows[0]
    assert first.kind is ItemKind.SENTENCE
    assert first.text == words("en")["nothing_changed"]
    panel.view.viewport().grab()
