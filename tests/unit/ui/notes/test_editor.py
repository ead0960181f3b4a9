"""The editor of notes: where it stands, what it gives back, what its keys do."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from wsisdesk.annotate.model import Colour, Content, Edit, NoteKind, Proposal, ProposalAction
from wsisdesk.ui.look.theme import LIGHT, theme
from wsisdesk.ui.notes.editing.editor import NoteEditor
from wsisdesk.ui.notes.editing.wording_fields import WordingFields

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

CLAUSE = "بالقرار\u00a070/125 للجمعية\u00a0العامة،\u200f C24/8؛"
COMMENT = Content(NoteKind.COMMENT)
PROPOSED = Content(NoteKind.PROPOSAL, colour=Colour.BLUE, proposal=Proposal(ProposalAction.MOD))


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    made.activateWindow()
    return made


@pytest.fixture
def editor(window: QWidget) -> NoteEditor:
    return NoteEditor(theme(LIGHT), window)


def near(window: QWidget, x: int, y: int, width: int, height: int) -> QRect:
    """Return a rectangle of the window as one of the screen."""
    box = QRect(x, y, width, height)
    return QRect(window.mapToGlobal(box.topLeft()), box.size())


def open_wording(editor: NoteEditor, place: QRect) -> None:
    editor.open_for(PROPOSED, place, clause=CLAUSE, language="ar")


@pytest.mark.parametrize(
    "box",
    [(300, 20, 500, 60), (300, 560, 500, 90), (300, 200, 500, 260), (5, 5, 10, 10)],
    ids=["above there is no room", "below there is none", "neither", "in a corner"],
)
def test_it_stands_whole_in_the_window_and_off_the_words(
    editor: NoteEditor, window: QWidget, box: tuple[int, int, int, int]
) -> None:
    open_wording(editor, near(window, *box))
    assert window.rect().contains(editor.geometry())
    assert not editor.geometry().intersects(QRect(*box)) or box[1] == 200


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_without_room_above_and_below_it_stands_at_the_end_side(
    editor: NoteEditor, window: QWidget, direction: Qt.LayoutDirection
) -> None:
    window.setLayoutDirection(direction)
    open_wording(editor, near(window, 300, 200, 500, 260))
    middle = window.rect().center().x()
    at_right = editor.geometry().center().x() > middle
    assert at_right == (direction == Qt.LayoutDirection.LeftToRight)


def test_in_a_low_window_the_wording_gives_room_for_all_fields(
    editor: NoteEditor, window: QWidget
) -> None:
    open_wording(editor, near(window, 0, 0, 10, 10))
    tall = editor.fields.wording.wording.height()
    editor.close_editor()
    window.resize(660, 310)
    open_wording(editor, near(window, 0, 0, 10, 10))
    assert window.rect().contains(editor.geometry())
    assert editor.fields.wording.wording.height() < tall
    shown = editor.fields.delete
    assert editor.rect().contains(QRect(shown.mapTo(editor, shown.rect().topLeft()), shown.size()))


def test_a_clause_that_is_not_touched_is_not_changed(qtbot: QtBot) -> None:
    fields = WordingFields()
    qtbot.addWidget(fields)
    fields.show_proposal(CLAUSE, "ar", Proposal(ProposalAction.MOD))
    assert fields.proposal().edits == ()


def test_words_put_in_are_the_only_edit(qtbot: QtBot) -> None:
    fields = WordingFields()
    qtbot.addWidget(fields)
    fields.show_proposal(CLAUSE, "ar", Proposal(ProposalAction.MOD))
    fields.wording.insertPlainText(" و2030")
    end = len(CLAUSE)
    assert fields.proposal().edits == (Edit(end, end, " و2030"),)


@pytest.mark.parametrize("action", [ProposalAction.SUP, ProposalAction.NOC])
def test_a_mark_that_needs_no_words_has_no_field_for_them(
    qtbot: QtBot, action: ProposalAction
) -> None:
    fields = WordingFields()
    qtbot.addWidget(fields)
    fields.show()
    fields.show_proposal(CLAUSE, "ar", Proposal(ProposalAction.MOD))
    with qtbot.waitSignal(fields.changed):
        fields.action.setCurrentIndex(fields.action.findData(action.value))
    assert not fields.wording.isVisible()
    assert fields.proposal() == Proposal(action)


def test_the_keyboard_goes_through_the_fields_in_the_order_in_which_they_stand(
    editor: NoteEditor, window: QWidget
) -> None:
    open_wording(editor, near(window, 300, 20, 10, 10))
    fields = editor.fields
    order: list[QWidget | None] = [fields.wording.wording]
    assert fields.wording.wording.hasFocus()
    for _ in range(5):
        QTest.keyClick(order[-1], Qt.Key.Key_Tab)  # type: ignore[arg-type]
        order.append(window.focusWidget())
    assert order == [
        fields.wording.wording, fields.wording.reasons, fields.tags,
        fields.private, fields.done, fields.delete,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("key", "modifier"),
    [(Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
     (Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)],
)  # fmt: skip
def test_escape_and_control_enter_close_it_with_all_that_was_typed(
    editor: NoteEditor, window: QWidget, qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    editor.open_for(COMMENT, near(window, 300, 20, 10, 10))
    QTest.keyClicks(editor.fields.body, "ask")
    with qtbot.waitSignals([editor.edited, editor.closed]):
        QTest.keyClick(editor.fields.body, key, modifier)
    assert not editor.isVisible()
    assert editor.fields.content().body == "ask"
