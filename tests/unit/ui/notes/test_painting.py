"""Notes on the page: where their words and markers stand, found again under the pointer."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF

from tests.unit.ui.reader.specimens import arabic, english
from wsisdesk.ui.note_marks import NoteMark, Sign
from wsisdesk.ui.reader.note_painter import PlacedMark, placed_marks
from wsisdesk.ui.reader.view import ReaderView

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture(params=["ar", "en"])
def reader(qtbot: QtBot, request: pytest.FixtureRequest) -> ReaderView:
    made = ReaderView()
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show_document(arabic() if request.param == "ar" else english())
    made.show()
    return made


def _index(reader: ReaderView) -> int:
    items = reader.canvas.page.items
    return next(n for n, item in enumerate(items) if len(item.block.text) > 30)


def _mark(reader: ReaderView, start: int = 2, end: int = 20, **more: object) -> NoteMark:
    block = reader.canvas.page.items[_index(reader)].block.id
    return replace(NoteMark("n 1", block, start, end, "blue", "1"), **more)  # type: ignore[arg-type]


def _placed(reader: ReaderView, *marks: NoteMark) -> list[PlacedMark]:
    page, index = reader.canvas.page, _index(reader)
    layout = page.layout_of(index)
    return placed_marks(marks, page.items[index], layout, page.origin(index), page.setter)


def test_words_are_covered_within_the_text_and_the_marker_stands_in_the_end_margin(
    reader: ReaderView,
) -> None:
    [placed] = _placed(reader, _mark(reader))
    sheet = reader.canvas.page.setter.sheet
    rtl = reader.canvas.page.items[_index(reader)].rtl
    left, right = sheet.text_left, sheet.text_left + sheet.text_width
    assert placed.words
    assert all(left - 2 <= box.rect.left() <= box.rect.right() <= right + 2 for box in placed.words)
    assert placed.marker is not None
    assert placed.marker.right() <= left if rtl else placed.marker.left() >= right


def test_markers_of_one_clause_do_not_cover_each_other(reader: ReaderView) -> None:
    marks = [_mark(reader, note=f"n {number}") for number in range(4)]
    markers = [placed.marker for placed in _placed(reader, *marks)]
    for number, marker in enumerate(markers):
        assert marker is not None
        assert not any(
            other is not None and marker.intersects(other) for other in markers[number + 1 :]
        )


def test_a_note_on_the_whole_clause_marks_no_words(reader: ReaderView) -> None:
    [placed] = _placed(reader, _mark(reader, whole=True))
    assert placed.words == []
    assert placed.marker is not None


def test_proposed_wording_strikes_words_and_points_to_where_others_come(reader: ReaderView) -> None:
    mark = _mark(reader, sign=Sign.WORDING, struck=((2, 8),), inserted=(8,))
    [placed] = _placed(reader, mark)
    assert placed.words == []
    assert placed.struck
    assert placed.carets


def test_the_note_under_the_pointer_is_found_by_its_words_and_its_marker(
    reader: ReaderView,
) -> None:
    mark = _mark(reader)
    reader.notes.show({mark.block: [mark]})
    [placed] = _placed(reader, mark)
    shift = reader.canvas.point_on_page(QPointF(0, 0))
    assert placed.marker is not None
    assert reader.notes.at(placed.marker.center() - shift) == "n 1"
    assert reader.notes.at(placed.words[0].rect.center() - shift) == "n 1"
    assert reader.notes.at(QPointF(1, 1)) == ""


def test_another_document_takes_the_marks_away(reader: ReaderView) -> None:
    mark = _mark(reader)
    reader.notes.show({mark.block: [mark]})
    assert reader.canvas.page.state.notes
    reader.show_document(english())
    assert not reader.canvas.page.state.notes
