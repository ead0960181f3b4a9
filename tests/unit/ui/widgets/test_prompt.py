"""A small field asks for one line, and takes no answer that is objected to."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from wsisdesk.ui.widgets.prompt import Prompt

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


# A screen that is not there gives popups neither the keyboard nor the front.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def owner(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def _asked(owner: QWidget, place: QPoint | None = None, objection: str = "") -> Prompt:
    prompt = Prompt("Which tag?", ("one", "two"), lambda _: objection, parent=owner)
    prompt.ask(place or QPoint(100, 100))
    return prompt


def test_enter_hands_over_what_was_typed_without_its_spaces(owner: QWidget, qtbot: QtBot) -> None:
    prompt = _asked(owner)
    QTest.keyClicks(prompt.field, "  for Tuesday ")
    with qtbot.waitSignal(prompt.accepted) as answered:
        QTest.keyClick(prompt.field, Qt.Key.Key_Return)
    assert answered.args == ["for Tuesday"]


def test_an_empty_answer_closes_without_a_word(owner: QWidget, qtbot: QtBot) -> None:
    prompt = _asked(owner)
    with qtbot.assertNotEmitted(prompt.accepted):
        QTest.keyClick(prompt.field, Qt.Key.Key_Return)


def test_an_objection_is_shown_as_it_is_and_keeps_the_answer(owner: QWidget, qtbot: QtBot) -> None:
    prompt = _asked(owner, objection="<b>No</b> such symbol")
    QTest.keyClicks(prompt.field, "x")
    before = prompt.height()
    with qtbot.assertNotEmitted(prompt.accepted):
        QTest.keyClick(prompt.field, Qt.Key.Key_Return)
    assert prompt.isVisible()
    assert prompt.field.text() == "x"
    assert prompt.height() > before
    shown = [label for label in prompt.findChildren(QLabel) if label.isVisible()]
    assert shown[-1].text() == "<b>No</b> such symbol"
    assert shown[-1].textFormat() == Qt.TextFormat.PlainText


@pytest.mark.parametrize("corner", ["topLeft", "topRight", "bottomLeft", "bottomRight"])
def test_it_is_seen_whole_wherever_it_is_asked_for(owner: QWidget, corner: str) -> None:
    screen = QGuiApplication.primaryScreen().availableGeometry()
    prompt = _asked(owner, getattr(screen, corner)())
    frame = 2  # pixels that the screen that is not there thinks it draws around a popup
    assert screen.adjusted(-frame, -frame, frame, frame).contains(prompt.geometry())


def test_the_question_is_the_name_of_the_field(owner: QWidget) -> None:
    assert _asked(owner).field.accessibleName() == "Which tag?"


def test_suggestions_are_found_whatever_their_case(owner: QWidget) -> None:
    completer = _asked(owner).field.completer()
    completer.setCompletionPrefix("TW")
    assert completer.currentCompletion() == "two"
