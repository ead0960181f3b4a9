"""Proposed wording below the clauses: it takes its room, and leaves the text alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.unit.ui.reader.specimens import arabic, long_report
from wsisdesk.annotate.redline import RedlineKind, RedlinePiece
from wsisdesk.ui.look.theme import theme
from wsisdesk.ui.note_marks import NoteMark, Sign, Wording
from wsisdesk.ui.reader.remarks import remarks, text_rect
from wsisdesk.ui.reader.view import ReaderView
from wsisdesk.ui.typesetting.boxes import boxes as letter_boxes

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wsisdesk.documents.model import Document

MakeView = Callable[["Document"], ReaderView]

PIECES = (
    RedlinePiece(RedlineKind.KEPT, "في ", 0, 3),
    RedlinePiece(RedlineKind.DELETED, "2023", 3, 7),
    RedlinePiece(RedlineKind.INSERTED, "2026 (UNGA)", 7, 7),
)
COLUMN = {"column": 656, "line_height": 100}


def proposal(block: str, name: str = "p 1", pieces: tuple[RedlinePiece, ...] = PIECES) -> NoteMark:
    return NoteMark(
        name, block, 0, 8, "blue", "1", Sign.WORDING, whole=True, struck=((2, 6),), inserted=(6,),
        wording=Wording("MOD", pieces),
    )  # fmt: skip


def show(view: ReaderView, *marks: NoteMark) -> None:
    by_block: dict[str, list[NoteMark]] = {}
    for mark in marks:
        by_block.setdefault(mark.block, []).append(mark)
    view.notes.show(by_block)


def index_of(view: ReaderView, block: str) -> int:
    assert view.canvas.composition is not None
    return view.canvas.composition.index[block]


def lines_bottom(view: ReaderView, index: int) -> float:
    """Return where the last line of a block ends on the page."""
    page = view.canvas.page
    layout = page.layout_of(index)
    last = layout.lineAt(layout.lineCount() - 1)
    return page.origin(index).y() + last.y() + last.height()


def boxes(view: ReaderView, block: str) -> list[QRectF]:
    return [one.box for one in remarks(view.canvas.page, index_of(view, block)).proposals]


def test_a_proposal_stands_between_its_clause_and_the_next(
    make_view: MakeView, document: Document
) -> None:
    view = make_view(document)
    show(view, proposal("pre1"))
    index = index_of(view, "pre1")
    [box] = boxes(view, "pre1")
    assert box.top() >= lines_bottom(view, index) - 8  # descenders reach below the row
    assert box.bottom() <= view.canvas.page.rect(index + 1).top()
    assert text_rect(view.canvas.page, index).bottom() <= box.top()


def test_it_begins_where_the_text_of_its_clause_begins(
    make_view: MakeView, document: Document
) -> None:
    view = make_view(document)
    show(view, proposal("pre1"))
    page = view.canvas.page
    item = page.items[index_of(view, "pre1")]
    inset = page.setter.insets(item)[1]
    [box] = boxes(view, "pre1")
    left, right = page.setter.sheet.text_left, page.setter.sheet.text_left
    right += page.setter.sheet.text_width
    assert box.left() == pytest.approx(left if item.rtl else left + inset)
    assert box.right() == pytest.approx(right - inset if item.rtl else right)


def test_two_proposals_on_one_clause_stand_one_below_the_other(
    make_view: MakeView, document: Document
) -> None:
    view = make_view(document)
    show(view, proposal("pre1"), proposal("pre1", "p 2"))
    first, second = boxes(view, "pre1")
    assert first.bottom() < second.top()


def test_its_marker_stands_beside_its_first_line(make_view: MakeView, document: Document) -> None:
    view = make_view(document)
    show(view, proposal("pre1"))
    [placed], [proposed] = remarks(view.canvas.page, index_of(view, "pre1"))
    assert placed.marker is not None
    assert proposed.box.top() <= placed.marker.center().y() <= proposed.box.bottom()


def test_the_text_the_selection_and_the_clipboard_know_nothing_of_it(
    make_view: MakeView, document: Document
) -> None:
    view = make_view(document)
    before = view.canvas.toPlainText()
    show(view, proposal("pre1"), proposal("pre2"))
    assert view.canvas.toPlainText() == before
    view.canvas.selectAll()
    view.canvas.copy()
    assert "UNGA" not in QGuiApplication.clipboard().text()
    view.finder.open()
    view.find_bar.field.setText("UNGA")
    assert not view.canvas.page.state.stretches


def test_moving_down_passes_over_it_to_the_next_clause(
    make_view: MakeView, document: Document
) -> None:
    view = make_view(document)
    show(view, proposal("pre1"))
    index = index_of(view, "pre1")
    view.canvas.put_caret(index, len(document.block("pre1").text))
    view.canvas.moveCursor(QTextCursor.MoveOperation.Down)
    assert view.canvas.textCursor().blockNumber() == index + 1


def test_folded_away_the_page_is_as_without_it(make_view: MakeView, document: Document) -> None:
    view = make_view(document)
    plain = view.canvas.page.documentSize()
    show(view, proposal("pre1"))
    assert view.canvas.page.documentSize().height() > plain.height()
    view.set_page(**COLUMN, proposals=False)
    assert boxes(view, "pre1") == []
    view.canvas.page.measure(range(len(view.canvas.page.items)), 9)
    assert view.canvas.page.documentSize() == plain
    view.set_page(**COLUMN, proposals=True)
    assert len(boxes(view, "pre1")) == 1


def test_taken_back_it_gives_its_room_back(
    make_view: MakeView, document: Document, qtbot: QtBot
) -> None:
    view = make_view(document)
    plain = view.canvas.page.documentSize()
    show(view, proposal("pre1"))
    show(view)
    qtbot.waitUntil(lambda: view.canvas.page.heights.complete)
    assert view.canvas.page.documentSize() == plain


def test_another_width_sets_it_anew(make_view: MakeView, document: Document) -> None:
    view = make_view(document)
    long = (*PIECES, RedlinePiece(RedlineKind.INSERTED, "words " * 40, 7, 7))
    show(view, proposal("pre1", pieces=long))
    [wide] = boxes(view, "pre1")
    view.resize(420, 700)
    [narrow] = boxes(view, "pre1")
    assert narrow.height() > wide.height()
    assert narrow.width() < wide.width()


def test_a_click_on_it_is_a_click_on_the_note(
    make_view: MakeView, document: Document, qtbot: QtBot
) -> None:
    view = make_view(document)
    show(view, proposal("pre1"))
    [box] = boxes(view, "pre1")
    middle = (box.center() - view.canvas.point_on_page(QPointF(0, 0))).toPoint()
    assert view.notes.at(QPointF(middle)) == "p 1"
    with qtbot.waitSignal(view.notes.clicked) as clicked:
        QTest.mouseClick(
            view.canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0), middle
        )
    assert clicked.args == ["p 1"]
    assert view.notes.place_of("p 1").height() == pytest.approx(box.height(), abs=1)


def test_it_stands_below_the_last_piece_of_a_very_long_paragraph(make_view: MakeView) -> None:
    document = arabic()
    long = replace(document.block("pre1"), text="كلمة " * 4000)
    blocks = tuple(long if block.id == "pre1" else block for block in document.blocks)
    view = make_view(replace(document, blocks=blocks))
    show(view, proposal("pre1"))
    first = index_of(view, "pre1")
    last = first
    while view.canvas.page.items[last].more:
        last += 1
    assert last > first
    assert remarks(view.canvas.page, first).proposals == []
    assert len(remarks(view.canvas.page, last).proposals) == 1


def test_below_a_row_of_a_table_it_is_as_wide_as_the_text(
    make_view: MakeView, document: Document
) -> None:
    view = make_view(document)
    show(view, proposal("row1"))
    [box] = boxes(view, "row1")
    assert box.width() == pytest.approx(view.canvas.page.setter.sheet.text_width)
    assert box.top() >= text_rect(view.canvas.page, index_of(view, "row1")).bottom()


def test_what_is_read_stays_where_it_is_when_proposals_come_above(
    make_view: MakeView, qtbot: QtBot
) -> None:
    view = make_view(long_report("ar"))
    items, page = view.canvas.page.items, view.canvas.page
    bar = view.canvas.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    index = view.canvas.index_at(0)
    at = page.heights.top(index) - bar.value()
    show(view, *(proposal(item.block.id, f"p {n}") for n, item in enumerate(items[:20])))
    assert page.heights.top(index) - bar.value() == pytest.approx(at, abs=1)
    qtbot.waitUntil(lambda: page.heights.complete)
    assert page.heights.top(index) - bar.value() == pytest.approx(at, abs=1)


def test_measuring_proposals_waits_until_the_program_is_idle(make_view: MakeView) -> None:
    view = make_view(long_report("ar"))
    items, page = view.canvas.page.items, view.canvas.page
    show(view, *(proposal(item.block.id, f"p {n}") for n, item in enumerate(items)))
    assert page.heights.measured(0)
    assert not page.heights.complete


def test_another_document_has_none_of_it(make_view: MakeView, document: Document) -> None:
    view = make_view(document)
    show(view, proposal("pre1"))
    view.show_document(document)
    assert boxes(view, "pre1") == []


@pytest.mark.parametrize("name", ["light", "dark", "contrast"])
@pytest.mark.parametrize("held", ["", "p 1"])
def test_it_is_painted_in_every_theme(
    make_view: MakeView, document: Document, name: str, held: str
) -> None:
    view = make_view(document)
    view.set_theme(theme(name))
    view.canvas.page.state.held_note = held
    show(
        view,
        replace(proposal("pre1"), foreign=bool(held), wording=Wording("MOD", PIECES, "", "Amal")),
    )
    picture = view.canvas.viewport().grab().toImage()
    [box] = boxes(view, "pre1")
    box.translate(-view.canvas.point_on_page(QPointF(0, 0)))
    colours = {
        picture.pixelColor(x, y).name()
        for x in range(round(box.left()), round(box.right()))
        for y in range(round(box.top()), round(box.bottom()))
    }
    assert {theme(name).dele.name(), theme(name).delwash.name()} <= colours
    assert theme(name).inswash.name() in colours


def _over(view: ReaderView, at: QPointF) -> None:
    """Let the pointer move to a point of the page."""
    point = at - view.canvas.point_on_page(QPointF(0, 0))
    viewport = view.canvas.viewport()
    none = Qt.MouseButton.NoButton
    move = QMouseEvent(
        QEvent.Type.MouseMove, point, viewport.mapToGlobal(point), none, none,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(viewport, move)


def test_the_pointer_at_rest_tells_of_the_proposal_and_scrolling_takes_it_back(
    make_view: MakeView, qtbot: QtBot
) -> None:
    view = make_view(long_report("ar"))
    block = view.canvas.page.items[1].block.id
    show(view, proposal(block))
    [box] = boxes(view, block)
    with qtbot.waitSignal(view.notes.hovered) as said:
        _over(view, box.center())
    assert said.args == ["p 1"]
    with qtbot.waitSignal(view.notes.left):
        view.canvas.verticalScrollBar().setValue(60)


def test_over_a_citation_in_a_note_only_the_citation_is_told_of(
    make_view: MakeView, document: Document, qtbot: QtBot
) -> None:
    view = make_view(document)
    text = document.block("pre1").text
    start = text.index("A/RES")
    mark = NoteMark("n 1", "pre1", 0, len(text), "yellow", "1")
    show(view, mark)
    canvas = view.canvas
    index = index_of(view, "pre1")
    face = canvas.page.setter.face(canvas.page.items[index])
    span = canvas.page.items[index].shown.span(start, start + 5)
    [cited] = letter_boxes(canvas.page.layout_of(index), *span, face.rise, face.line)
    at = cited.rect.center() + canvas.page.origin(index)
    assert view.notes.at(at - canvas.point_on_page(QPointF(0, 0))) == "n 1"
    with qtbot.assertNotEmitted(view.notes.hovered, wait=600):
        _over(view, at)


def test_a_number_or_reasons_behind_words_leave_measured_heights_alone(
    make_view: MakeView, document: Document, qtbot: QtBot
) -> None:
    view = make_view(document)
    show(view, proposal("pre1"))
    qtbot.waitUntil(lambda: view.canvas.page.heights.complete)
    heights = view.canvas.page.heights
    show(view, replace(proposal("pre1"), number="2", wording=Wording("MOD", PIECES, "since")))
    assert heights.complete
    [shown] = remarks(view.canvas.page, index_of(view, "pre1")).proposals
    assert shown.mark.number == "2"


@pytest.mark.parametrize(
    "wording", [Wording("NOC", (), "since"), Wording("MOD", PIECES[:2]), Wording("MOD", (), "so")]
)
def test_other_words_are_measured_again(
    make_view: MakeView, document: Document, qtbot: QtBot, wording: Wording
) -> None:
    view = make_view(document)
    show(view, replace(proposal("pre1"), wording=Wording("NOC", (), "for long")))
    qtbot.waitUntil(lambda: view.canvas.page.heights.complete)
    changed = view.canvas.page.proposals.show({3: [replace(proposal("pre1"), wording=wording)]})
    assert 3 in changed
