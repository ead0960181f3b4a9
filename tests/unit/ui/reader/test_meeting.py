"""Meeting mode: everything by keyboard."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from tests.unit.ui.reader.specimens import english, long_report
from wsisdesk.annotate.redline import RedlineKind, RedlinePiece
from wsisdesk.documents.model import BlockKind
from wsisdesk.ui.look.theme import CONTRAST, LIGHT, theme
from wsisdesk.ui.note_marks import NoteMark, Sign, Wording
from wsisdesk.ui.reader.agenda import agenda
from wsisdesk.ui.reader.meeting import MeetingView

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wsisdesk.documents.model import Document

Key = Qt.Key


@pytest.fixture
def meeting(qtbot: QtBot, document: Document) -> MeetingView:
    view = MeetingView(theme(LIGHT))
    qtbot.addWidget(view)
    view.resize(1366, 768)
    view.show_document(document, "pre1")
    view.show()
    view.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    return view


def _press(view: MeetingView, *keys: Qt.Key) -> str:
    for key in keys:
        QTest.keyClick(view, key)
    return view.current_block()


def test_arrows_go_from_clause_to_clause(meeting: MeetingView) -> None:
    assert meeting.current_block() == "pre1"
    assert _press(meeting, Key.Key_Down) == "pre2"
    assert _press(meeting, Key.Key_Down) == "op1"
    assert _press(meeting, Key.Key_Up, Key.Key_Up) == "pre1"


def test_page_keys_go_from_block_to_block(meeting: MeetingView) -> None:
    assert _press(meeting, Key.Key_PageDown) == "op1"
    assert _press(meeting, Key.Key_Down, Key.Key_PageUp) == "op1"
    assert _press(meeting, Key.Key_PageUp) == "pre1"


def test_home_and_end_go_to_the_ends(meeting: MeetingView) -> None:
    assert _press(meeting, Key.Key_Home) == "opening"
    assert _press(meeting, Key.Key_Up) == "opening"
    assert _press(meeting, Key.Key_End) == "symbol"
    assert _press(meeting, Key.Key_Down) == "symbol"


def test_a_digit_begins_the_field_and_enter_goes_there(meeting: MeetingView) -> None:
    QTest.keyClick(meeting, Key.Key_1)
    assert meeting.field.edit.text() == "1"
    QTest.keyClick(meeting.field.edit, Key.Key_Return)
    assert meeting.current_block() == "op1"
    QTest.keyClick(meeting.field.edit, Key.Key_Escape)
    assert meeting.hasFocus()
    assert _press(meeting, Key.Key_Down) == "op1a"


def test_enter_again_goes_to_the_next_place(meeting: MeetingView, document: Document) -> None:
    meeting.field.begin(document.block("pre1").label.strip(" )"))
    seen = []
    for _ in range(2):
        QTest.keyClick(meeting.field.edit, Key.Key_Return)
        seen.append(meeting.current_block())
    assert set(seen) == {"pre1", "op1a"}


def test_arrows_leave_the_field(meeting: MeetingView) -> None:
    QTest.keyClick(meeting, Key.Key_1)
    QTest.keyClick(meeting.field.edit, Key.Key_Down)
    assert meeting.hasFocus()


def test_what_is_nowhere_is_said_to_be(meeting: MeetingView) -> None:
    meeting.field.begin("99")
    QTest.keyClick(meeting.field.edit, Key.Key_Return)
    assert meeting.field.state.text()
    assert meeting.current_block() == "pre1"


def test_plus_and_minus_change_the_size(meeting: MeetingView) -> None:
    _press(meeting, Key.Key_Plus, Key.Key_Plus)
    assert meeting.stage.zoom == 120
    _press(meeting, *[Key.Key_Minus] * 30)
    assert meeting.stage.zoom == 50


def test_escape_leaves_and_says_where_one_was(meeting: MeetingView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(meeting.left, check_params_cb=lambda block: block == "pre2"):
        _press(meeting, Key.Key_Down, Key.Key_Escape)


def test_a_screen_reader_hears_address_and_text(meeting: MeetingView, document: Document) -> None:
    spoken = QAccessible.queryAccessibleInterface(meeting.stage).text(QAccessible.Text.Name)
    assert document.block("pre1").address in spoken
    assert document.block("pre1").text in spoken


def test_a_clause_taller_than_the_screen_is_read_to_its_end(qtbot: QtBot) -> None:
    document = english()
    long_clause = replace(document.block("pre1"), text="and so on " * 300)
    blocks = [long_clause if block.id == "pre1" else block for block in document.blocks]
    view = MeetingView(theme(CONTRAST))
    qtbot.addWidget(view)
    view.resize(1000, 600)
    view.show_document(replace(document, blocks=tuple(blocks)), "pre1")
    view.grab()
    presses = 0
    while view.current_block() == "pre1":
        view.stage.step(1)
        view.grab()
        presses += 1
    assert presses > 3
    assert view.current_block() == "pre2"


def test_the_label_stands_at_the_start_side(meeting: MeetingView, document: Document) -> None:
    meeting.stage.go_to("op1")
    image = meeting.stage.grab().toImage()
    accent = theme(LIGHT).accent
    marked = [
        x
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 4)
        if image.pixelColor(x, y) == accent
    ]
    middle = image.width() / 2
    assert marked
    assert all((x > middle) == (document.language == "ar") for x in marked)


def test_the_agenda_knows_what_stands_over_each_stop() -> None:
    document = english()
    made = agenda(document)
    ids = [document.blocks[index].id for index in made.stops]
    over = {
        block: document.blocks[above].id if above >= 0 else ""
        for block, above in zip(ids, made.over, strict=True)
    }
    assert over["opening"] == ""
    assert over["pre2"] == "pre"
    assert over["op1a"] == "op"
    assert over["symbol"] == "annex"
    assert made.stop_of(len(document.blocks) - 1) == len(made.stops) - 1


def test_a_text_without_clauses_stops_at_every_block() -> None:
    report = long_report("en", 3)
    blocks = tuple(replace(block, kind=BlockKind.FOOTNOTE) for block in report.blocks)
    assert agenda(replace(report, blocks=blocks)).stops == (0, 1, 2)


def test_an_empty_document_is_no_trouble(qtbot: QtBot) -> None:
    view = MeetingView(theme(LIGHT))
    qtbot.addWidget(view)
    view.show_document(replace(english(), blocks=()))
    assert _press(view, Key.Key_Down, Key.Key_PageDown, Key.Key_End) == ""
    assert not view.grab().isNull()


def test_a_screen_of_twice_the_size_still_holds_everything(
    meeting: MeetingView, qtbot: QtBot
) -> None:
    meeting.resize(683, 384)
    assert meeting.minimumSizeHint().width() <= 683
    shown = [label for label in meeting.keys.findChildren(QLabel) if not label.isHidden()]
    assert any(label.text() == "Esc" for label in shown)
    assert all(label.geometry().right() <= meeting.keys.width() for label in shown)


def _proposal() -> NoteMark:
    pieces = (
        RedlinePiece(RedlineKind.DELETED, "2023", 0, 4),
        RedlinePiece(RedlineKind.INSERTED, "2026 (UNGA)", 4, 4),
    )
    return NoteMark(
        "p 1", "pre1", 0, 9, "blue", "1", Sign.WORDING, whole=True, says="MOD: 2026 (UNGA)",
        wording=Wording("MOD", pieces),
    )  # fmt: skip


def test_proposed_wording_stands_below_the_clause_in_hand_not_at_its_side(
    meeting: MeetingView,
) -> None:
    meeting.grab()
    plain = meeting.stage.in_hand.height()
    meeting.show_notes({"pre1": [_proposal()]})
    picture = meeting.stage.grab().toImage()
    assert meeting.stage.in_hand.height() > plain
    light = theme(LIGHT)
    washed = [
        x
        for x in range(picture.width())
        if light.inswash == picture.pixelColor(x, round(meeting.stage.in_hand.bottom() - 50))
    ]
    assert washed, "the words that come are washed"
    sheet_left, sheet_right = 150, meeting.width() - 150
    assert min(washed) > sheet_left - 60
    assert max(washed) < sheet_right + 60


def test_a_clause_without_its_proposal_is_as_it_was(meeting: MeetingView) -> None:
    meeting.grab()
    plain = meeting.stage.in_hand
    meeting.show_notes({"pre1": [_proposal()]})
    meeting.grab()
    meeting.show_notes({})
    meeting.grab()
    assert meeting.stage.in_hand == plain


def test_the_place_of_the_clause_in_hand_is_on_the_screen(meeting: MeetingView) -> None:
    meeting.grab()
    place = meeting.clause_place()
    screen = QRect(meeting.mapToGlobal(QPoint(0, 0)), meeting.size())
    assert screen.contains(place)
    assert place.height() == pytest.approx(meeting.stage.in_hand.height(), abs=2)
