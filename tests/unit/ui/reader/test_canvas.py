"""Long documents, steady places, selection and clipboard."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QTextCursor
from PySide6.QtTest import QTest

from tests.unit.ui.reader.specimens import arabic, english, long_report
from wsisdesk.documents.model import Document
from wsisdesk.ui.passages import plain_text, quotation
from wsisdesk.ui.reader.canvas import Appearance, Canvas

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

MakeCanvas = Callable[[Document], Canvas]


def _top(canvas: Canvas) -> tuple[int, float]:
    """Return the block at the top of the view, and how much of it is hidden above."""
    value = canvas.verticalScrollBar().value()
    index = canvas.page.heights.at(value)
    return index, value - canvas.page.heights.top(index)


def test_a_long_report_is_shown_before_it_is_measured(qtbot: QtBot) -> None:
    canvas = Canvas()
    qtbot.addWidget(canvas)
    canvas.resize(762, 700)
    canvas.compose(long_report(paragraphs=600))
    canvas.grab()
    measured = sum(canvas.page.heights.measured(n) for n in range(600))
    assert 0 < measured < 60


def test_the_rest_is_measured_while_idle(qtbot: QtBot) -> None:
    canvas = Canvas()
    qtbot.addWidget(canvas)
    canvas.compose(long_report(paragraphs=120))
    with qtbot.waitSignal(canvas.laid_out):
        canvas.show()
    assert canvas.page.heights.complete


def test_measuring_waits_for_the_first_lines(qtbot: QtBot) -> None:
    canvas = Canvas()
    qtbot.addWidget(canvas)
    canvas.resize(762, 700)
    canvas.show()
    canvas.grab()
    qtbot.waitUntil(lambda: canvas.page.heights.complete)
    canvas.compose(long_report(paragraphs=600))
    seen: list[int] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and not seen:
                seen.append(sum(canvas.page.heights.measured(n) for n in range(600)))
            return super().eventFilter(watched, event)

    watch = Watch()
    canvas.viewport().installEventFilter(watch)
    before = sum(canvas.page.heights.measured(n) for n in range(600))
    with qtbot.waitSignal(canvas.laid_out):
        pass
    assert seen == [before]
    canvas.viewport().removeEventFilter(watch)


def test_a_page_that_holds_nothing_is_laid_out_too(qtbot: QtBot) -> None:
    canvas = Canvas()
    qtbot.addWidget(canvas)
    canvas.show()
    with qtbot.waitSignal(canvas.laid_out):
        canvas.compose(replace(english(), blocks=()))


def test_measuring_does_not_move_what_one_reads(qtbot: QtBot) -> None:
    canvas = Canvas()
    qtbot.addWidget(canvas)
    canvas.resize(762, 700)
    canvas.show()
    canvas.compose(long_report(paragraphs=300))
    canvas.verticalScrollBar().setValue(canvas.verticalScrollBar().maximum() // 2)
    canvas.grab()
    index, hidden = _top(canvas)
    with qtbot.waitSignal(canvas.laid_out):
        assert not canvas.page.heights.complete
    assert _top(canvas)[0] == index
    assert _top(canvas)[1] == pytest.approx(hidden, abs=20)


@pytest.mark.parametrize(
    "change",
    [
        lambda look: replace(look, zoom=160),
        lambda look: replace(look, column=520),
        lambda look: replace(look, line_height=130),
    ],
)
def test_the_place_stays_when_the_page_is_set_again(
    make_canvas: MakeCanvas, change: Callable[[Appearance], Appearance]
) -> None:
    canvas = make_canvas(long_report(paragraphs=100))
    canvas.verticalScrollBar().setValue(4000)
    index = _top(canvas)[0]
    canvas.set_appearance(change(canvas.appearance))
    assert _top(canvas)[0] == index


def test_zoom_scales_letters_lines_and_paper(make_canvas: MakeCanvas) -> None:
    canvas = make_canvas(english())
    before = canvas.page.setter
    canvas.resize(1400, 700)
    canvas.set_appearance(replace(canvas.appearance, zoom=150))
    after = canvas.page.setter
    assert after.sheet.width == before.sheet.width * 1.5
    item = canvas.page.items[2]
    assert after.face(item).line == before.face(item).line * 1.5


def test_a_narrow_view_keeps_the_text_wide(make_canvas: MakeCanvas) -> None:
    canvas = make_canvas(english())
    canvas.resize(420, 700)
    sheet = canvas.page.setter.sheet
    assert sheet.left == 0
    assert sheet.text_width > 360


def test_copying_everything_gives_the_documents_own_text(
    document: Document, make_canvas: MakeCanvas
) -> None:
    canvas = make_canvas(document)
    canvas.selectAll()
    lines = canvas.createMimeDataFromSelection().text().split("\n")
    assert lines == [
        f"{block.label}\t{block.text}" if block.label else block.text for block in document.blocks
    ]


def test_part_of_a_clause_is_copied_without_its_label(
    document: Document, make_canvas: MakeCanvas
) -> None:
    canvas = make_canvas(document)
    assert canvas.composition is not None
    canvas.select(canvas.composition.index["pre1"], 2, 14)
    assert canvas.createMimeDataFromSelection().text() == document.block("pre1").text[2:14]


def test_a_quotation_says_where_it_comes_from(make_canvas: MakeCanvas) -> None:
    for document, expected in (
        (english(), "“that documents” (R/9001, resolves 1)"),
        (arabic(), "«أن تتاح الوثائ» (R/9001، يقرر 1)"),
    ):
        canvas = make_canvas(document)
        assert canvas.composition is not None
        canvas.select(canvas.composition.index["op1"], 0, 14)
        assert quotation(document, canvas.passages()) == expected


def test_a_quotation_over_clauses_names_both_ends(make_canvas: MakeCanvas) -> None:
    document = english()
    canvas = make_canvas(document)
    cursor = QTextCursor(canvas.document().findBlockByNumber(4))
    cursor.movePosition(QTextCursor.MoveOperation.NextBlock, QTextCursor.MoveMode.KeepAnchor)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    canvas.setTextCursor(cursor)
    assert quotation(document, canvas.passages()).endswith("(R/9001, recalling 1 – recalling 2)")


def test_nothing_selected_copies_nothing(document: Document, make_canvas: MakeCanvas) -> None:
    assert plain_text(make_canvas(document).passages()) == ""
    assert quotation(document, []) == ""


def test_arrow_keys_follow_the_eye(make_canvas: MakeCanvas, qtbot: QtBot) -> None:
    canvas = make_canvas(arabic())
    assert canvas.composition is not None
    canvas.put_caret(canvas.composition.index["opening"], 0)
    for _ in range(5):
        QTest.keyClick(canvas, Qt.Key.Key_Left)
    block = canvas.document().findBlockByNumber(canvas.composition.index["opening"])
    assert canvas.textCursor().position() - block.position() == 5


def test_a_screen_reader_gets_name_and_text(document: Document, make_canvas: MakeCanvas) -> None:
    canvas = make_canvas(document)
    reader = QAccessible.queryAccessibleInterface(canvas)
    assert reader.text(QAccessible.Text.Name)
    assert document.block("pre1").text in reader.text(QAccessible.Text.Value)


def test_showing_another_document_forgets_the_first(make_canvas: MakeCanvas) -> None:
    canvas = make_canvas(long_report(paragraphs=50))
    canvas.verticalScrollBar().setValue(900)
    canvas.compose(english())
    assert canvas.verticalScrollBar().value() == 0
    assert len(canvas.page.heights) == len(english().blocks)
    canvas.grab()
