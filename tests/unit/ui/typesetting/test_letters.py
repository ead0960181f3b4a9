from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextLayout

from wsisdesk.ui.look.fonts import reading_font
from wsisdesk.ui.typesetting.boxes import boxes, pieces
from wsisdesk.ui.typesetting.letters import caret_at, caret_x, letter_at
from wsisdesk.ui.words.bidi import LTR, RTL, text_option

MIXED = "بالقرار A/RES/70/125 الصادر في (2018) عن WSIS+20"
ENGLISH = "see القرار 175 and the rest"


def _layout(text: str, direction: Qt.LayoutDirection, style: Qt.CursorMoveStyle) -> QTextLayout:
    layout = QTextLayout(text, reading_font("ar", 19))
    layout.setTextOption(text_option(direction))
    layout.setCursorMoveStyle(style)
    layout.beginLayout()
    layout.createLine().setLineWidth(600)
    layout.endLayout()
    return layout


@pytest.mark.parametrize("style", list(Qt.CursorMoveStyle))
@pytest.mark.parametrize(("text", "direction"), [(MIXED, RTL), (ENGLISH, LTR)])
class TestLetters:
    def test_the_letter_at_the_middle_of_a_letter_is_that_letter(
        self, text: str, direction: Qt.LayoutDirection, style: Qt.CursorMoveStyle
    ) -> None:
        layout = _layout(text, direction, style)
        line = layout.lineAt(0)
        middles = [sum(pieces(line, n, n + 1)[0][:2]) / 2 for n in range(len(text))]
        assert [letter_at(line, x) for x in middles] == list(range(len(text)))

    def test_a_click_puts_the_caret_where_it_is_drawn(
        self, text: str, direction: Qt.LayoutDirection, style: Qt.CursorMoveStyle
    ) -> None:
        layout = _layout(text, direction, style)
        line = layout.lineAt(0)
        for position in range(len(text)):
            left, right, rtl = pieces(line, position, position + 1)[0]
            near_start = right - 0.5 if rtl else left + 0.5
            assert caret_at(layout, line, near_start) == position
            assert abs(caret_x(layout, line, position) - near_start) < 1


def test_a_symbol_in_arabic_has_one_box_around_just_its_letters() -> None:
    layout = _layout(MIXED, RTL, Qt.CursorMoveStyle.VisualMoveStyle)
    start = MIXED.index("A/RES")
    line = layout.lineAt(0)
    found = boxes(layout, start, start + len("A/RES/70/125"), 20, 32)
    letters = [pieces(line, n, n + 1)[0] for n in range(start, start + 12)]
    assert len(found) == 1
    assert found[0].rect.left() == pytest.approx(min(letter.left for letter in letters))
    assert found[0].rect.right() == pytest.approx(max(letter.right for letter in letters))


def test_a_stretch_across_a_change_of_direction_has_two_boxes() -> None:
    layout = _layout(MIXED, RTL, Qt.CursorMoveStyle.VisualMoveStyle)
    start = MIXED.index("RES")
    assert len(boxes(layout, start, MIXED.index("صادر"), 20, 32)) == 2


def test_boxes_stand_a_row_tall_around_the_baseline() -> None:
    layout = _layout(MIXED, RTL, Qt.CursorMoveStyle.VisualMoveStyle)
    line = layout.lineAt(0)
    box = boxes(layout, 0, 3, 20, 32)[0]
    assert box.baseline == line.y() + line.ascent()
    assert (box.rect.top(), box.rect.height()) == (box.baseline - 20, 32)


def test_a_layout_without_lines_has_no_boxes() -> None:
    assert boxes(QTextLayout("abc"), 0, 3, 20, 32) == []
