"""Cells as they are set: lines, labels and boxes, names over the columns, lines of moves."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from tests.helpers.builders import make_block
from wsisdesk.ui.compare.cells import Column, plain_cell
from wsisdesk.ui.compare.columns import Columns
from wsisdesk.ui.compare.gutter import Move, paint_move
from wsisdesk.ui.compare.header import ColumnsHeader
from wsisdesk.ui.compare.setting import LABEL, SetCell, estimate, set_cell
from wsisdesk.ui.look.theme import theme
from wsisdesk.ui.typesetting.typography import Typography

pytestmark = pytest.mark.usefixtures("qapp")

LIGHT = theme("light")
SENTENCE = {
    "en": "to keep every paper of the session within reach of all delegates; ",
    "ar": "حفظ كل وثائق الدورة في متناول جميع المندوبين؛ ",
    "zh": "使所有代表都能获取本届会议的全部文件；",
}


def _set(text: str, language: str = "en", width: float = 400.0, label: str = "1") -> SetCell:
    cell = plain_cell(Column.NEW, make_block(0, text, label=label, language=language), language)
    return set_cell(cell, QRectF(100, 7, width, 0), Typography(), LIGHT)


@pytest.mark.parametrize("language", list(SENTENCE))
def test_every_letter_stands_inside_its_cell(language: str) -> None:
    made = _set(SENTENCE[language] * 12, language)
    boxes = made.boxes(0, made.cell.shown.size)
    room = made.area.adjusted(-1, -1, 10, 1)
    assert boxes
    assert all(room.contains(box.rect) for box in boxes)


@pytest.mark.parametrize("language", list(SENTENCE))
def test_the_guess_of_a_height_is_near_the_truth(language: str) -> None:
    text = SENTENCE[language] * 40
    guess = estimate(len(text), language, 400.0, Typography())
    assert guess == pytest.approx(_set(text, language).area.height(), rel=0.35)


def test_a_narrower_cell_is_taller() -> None:
    text = SENTENCE["en"] * 8
    assert _set(text, width=200).area.height() > _set(text, width=600).area.height()


def test_an_empty_text_takes_one_line() -> None:
    made = _set("", label="")
    assert made.area.height() == made.face.line


def test_a_word_wider_than_its_cell_is_broken() -> None:
    made = _set("x" * 400, width=200)
    assert made.layout.lineCount() > 1
    assert all(made.layout.lineAt(n).naturalTextWidth() <= 200 for n in range(3))


@pytest.mark.parametrize(("language", "rtl"), [("en", False), ("ar", True)])
def test_the_label_stands_where_the_text_starts(language: str, rtl: bool) -> None:
    made = _set(SENTENCE[language], language)
    label, text = made.label_box(), made.boxes(0, 3)[0].rect
    assert made.area.contains(label)
    assert (label.left() >= text.right() - 1) if rtl else (label.right() <= text.left() + 1)


def test_short_labels_leave_texts_in_line_and_long_ones_take_their_room() -> None:
    assert _set("text", label="1").label_width == _set("text", label="").label_width == LABEL
    assert _set("text", label="Annex XXVIII (ter)").label_width > LABEL


@pytest.mark.parametrize("rtl", [False, True])
@pytest.mark.parametrize(("start", "end"), [(20.0, 180.0), (180.0, 20.0), (90.0, 90.0)])
def test_the_line_of_a_move_stays_between_the_texts(rtl: bool, start: float, end: float) -> None:
    columns = Columns(1000.0, rtl, unified=False)
    image = QImage(1000, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint_move(painter, Move(start, end, 1), columns, LIGHT)
    painter.end()
    drawn = [x for x in range(1000) for y in range(0, 200, 2)
             if image.pixelColor(x, y) != QColor("white")]  # fmt: skip
    gutter = columns.gutter(0, 200)
    assert drawn
    assert gutter.left() - 2 <= min(drawn) <= max(drawn) <= gutter.right() + 2


@pytest.mark.parametrize("rtl", [False, True])
@pytest.mark.parametrize("lane", [0, 1, 5])
@pytest.mark.parametrize(("start", "end"), [(20.0, 180.0), (180.0, 20.0), (90.0, 90.0)])
def test_beside_one_text_the_line_of_a_move_runs_along_its_end_edge(
    rtl: bool, lane: int, start: float, end: float
) -> None:
    columns = Columns(1000.0, rtl, unified=True)
    image = QImage(1000, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint_move(painter, Move(start, end, lane), columns, LIGHT)
    painter.end()
    drawn = [(x, y) for x in range(1000) for y in range(200)
             if image.pixelColor(x, y) != QColor("white")]  # fmt: skip
    text = columns.old(0, 200)
    free = range(0, int(text.left()) + 1) if rtl else range(int(text.right()), 1000)
    assert drawn
    assert all(x in free for x, _ in drawn)
    assert {int(start), int(end)} <= {y for _, y in drawn}


@pytest.mark.parametrize("unified", [False, True])
@pytest.mark.parametrize("rtl", [False, True])
def test_the_names_over_the_columns_are_said_and_painted(unified: bool, rtl: bool) -> None:
    header = ColumnsHeader(LIGHT)
    header.resize(1000, header.sizeHint().height())
    header.show_columns(Columns(1000.0, rtl, unified))
    empty = header.grab().toImage()
    header.show_names(("Old text", "Resolution 9555 (2020)", "en"), ("New text", "القرار", "ar"))
    assert header.accessibleName() == "Old text: Resolution 9555 (2020); New text: القرار"
    assert header.grab().toImage() != empty
