"""Jumps, places, footnotes and links in the reading view."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.unit.ui.reader.specimens import english, long_report
from wsisdesk.ui.reader.view import ReaderView
from wsisdesk.ui.typesetting.boxes import boxes

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wsisdesk.documents.model import Document

MakeView = Callable[["Document"], ReaderView]


def point_of(view: ReaderView, block_id: str, start: int, end: int) -> QPoint:
    """Return the middle of a stretch of UTF-16 positions, in the viewport."""
    canvas = view.canvas
    assert canvas.composition is not None
    index = canvas.composition.index[block_id]
    face = canvas.page.setter.face(canvas.page.items[index])
    box = boxes(canvas.page.layout_of(index), start, end, face.rise, face.line)[0]
    middle = box.rect.center() + canvas.page.origin(index)
    return QPoint(round(middle.x()), round(middle.y()) - canvas.verticalScrollBar().value())


def test_without_a_document_the_view_says_what_to_do(qtbot: QtBot) -> None:
    view = ReaderView()
    qtbot.addWidget(view)
    view.show()
    assert view.document() is None
    assert view.current_block() == ""
    assert not view.canvas.isVisible()
    view.go_to("p1")


def test_a_jump_shows_the_block_and_says_so(make_view: MakeView, qtbot: QtBot) -> None:
    view = make_view(long_report(paragraphs=200))
    with qtbot.waitSignal(view.place_changed, check_params_cb=lambda place: place == "p150"):
        view.go_to("p150")
    assert view.current_block() == "p150"
    assert view.canvas.composition is not None
    top = view.canvas.page.rect(view.canvas.composition.index["p150"]).top()
    shown = view.canvas.verticalScrollBar().value()
    assert shown < top < shown + view.canvas.viewport().height()


def test_a_jump_with_motion_arrives_at_the_same_place(make_view: MakeView, qtbot: QtBot) -> None:
    view = make_view(long_report(paragraphs=200))
    view.go_to("p150")
    target = view.canvas.verticalScrollBar().value()
    view.canvas.verticalScrollBar().setValue(0)
    view.set_reduce_motion(False)
    with qtbot.waitSignal(view.jump.arrived):
        view.go_to("p150")
    assert view.canvas.verticalScrollBar().value() == target
    assert view.canvas.page.state.tint > 0


def test_under_reduced_motion_nothing_is_tinted(make_view: MakeView) -> None:
    view = make_view(long_report())
    view.go_to("p150")
    assert view.canvas.page.state.tint == 0


def test_an_unknown_block_is_no_place_to_go(make_view: MakeView) -> None:
    view = make_view(english())
    view.go_to("nowhere")
    assert view.canvas.verticalScrollBar().value() == 0


def test_the_place_follows_reading(make_view: MakeView) -> None:
    view = make_view(long_report(paragraphs=200))
    first = view.current_block()
    view.canvas.verticalScrollBar().setValue(5000)
    assert first == "p1"
    assert view.current_block() not in ("", "p1")


def test_a_click_makes_a_clause_the_current_place(
    make_view: MakeView, document: Document, qtbot: QtBot
) -> None:
    view = make_view(document)
    QTest.mouseClick(
        view.canvas.viewport(),
        Qt.MouseButton.LeftButton,
        pos=point_of(view, "op1", 0, 3),
    )
    assert view.current_block() == "op1"


def test_a_footnote_is_followed_and_leads_back(
    make_view: MakeView, document: Document, qtbot: QtBot
) -> None:
    view = make_view(document)
    view.resize(762, 300)
    view.go_to("pre2")
    canvas = view.canvas
    assert canvas.composition is not None
    mark = canvas.page.items[canvas.composition.index["pre2"]].shown.notes[0]
    with qtbot.waitSignal(view.note_clicked, check_params_cb=lambda note: note == "n1"):
        QTest.mouseClick(
            canvas.viewport(),
            Qt.MouseButton.LeftButton,
            pos=point_of(view, "pre2", mark.start, mark.end),
        )
    assert view.current_block() == "n1"
    rect = canvas.page.rect(canvas.composition.index["n1"])
    x = rect.right() - 4 if document.language == "ar" else rect.left() + 4
    y = rect.center().y() - canvas.verticalScrollBar().value()
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(round(x), round(y)))
    assert view.current_block() == "pre2"


def test_a_citation_is_a_link(make_view: MakeView, document: Document, qtbot: QtBot) -> None:
    view = make_view(document)
    start = document.block("pre1").text.index("A/RES/70/125")
    with qtbot.waitSignal(view.citation_clicked) as clicked:
        QTest.mouseClick(
            view.canvas.viewport(),
            Qt.MouseButton.LeftButton,
            pos=point_of(view, "pre1", start, start + 12),
        )
    assert clicked.args is not None
    assert clicked.args[0].work == "un/a/res/70/125"


def test_the_title_is_no_link_to_itself(make_view: MakeView, document: Document) -> None:
    view = make_view(document)
    assert view.citing.of(view.canvas.page.items[0]) == ()


@pytest.mark.parametrize(("block_id", "unit"), [("pre1", "A/RES/70/125"), ("pre2", "C24/8(Rev.1)")])
def test_a_double_click_selects_the_whole_symbol(
    make_view: MakeView, document: Document, qtbot: QtBot, block_id: str, unit: str
) -> None:
    view = make_view(document)
    start = document.block(block_id).text.index(unit) + 3
    QTest.mouseDClick(
        view.canvas.viewport(),
        Qt.MouseButton.LeftButton,
        pos=point_of(view, block_id, start, start + 1),
    )
    assert unit in view.canvas.textCursor().selectedText()
    assert view.canvas.textCursor().selectedText()[-1] not in "؛;، "


def test_dragging_selects_the_letters_under_the_pointer(
    make_view: MakeView, document: Document, qtbot: QtBot
) -> None:
    view = make_view(document)
    viewport = view.canvas.viewport()
    text = document.block("pre1").text
    start = text.index("RES")
    first = point_of(view, "pre1", start, start + 1) - QPoint(2, 0)
    last = point_of(view, "pre1", start + 2, start + 3) + QPoint(3, 0)
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=first)
    QTest.mouseMove(viewport, last)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=last)
    assert view.canvas.textCursor().selectedText() == "RES"


def test_a_document_without_text_is_no_trouble(make_view: MakeView, qtbot: QtBot) -> None:
    view = make_view(replace(english(), blocks=()))
    view.finder.open()
    view.find_bar.field.setText("word")
    qtbot.waitUntil(lambda: view.finder.find.done)
    QTest.mouseClick(view.canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(200, 200))
    QTest.keyClick(view.canvas, Qt.Key.Key_Return)
    view.set_zoom(150)
    assert view.current_block() == ""
    assert not view.grab().isNull()


def test_blocks_without_text_take_a_line(make_view: MakeView) -> None:
    document = english()
    blocks = tuple(replace(block, text="", row=None, notes=()) for block in document.blocks)
    view = make_view(replace(document, blocks=blocks))
    heights = view.canvas.page.heights
    assert all(heights.height(number) > 10 for number in range(len(heights)))
    assert not view.grab().isNull()
