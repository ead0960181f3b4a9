"""The pointer over notes: a click is told, a rest is told, leaving is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from wsisdesk.ui.note_pointer import NotePointer, Under

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
NONE = Qt.KeyboardModifier.NoModifier
HAND = Qt.CursorShape.PointingHandCursor
HERE, THERE, NOWHERE = QPoint(10, 10), QPoint(110, 10), QPoint(10, 110)


class Field:
    """A widget with two notes in its upper half; what the pointer over it tells is kept."""

    def __init__(self, qtbot: QtBot) -> None:
        self.widget = QWidget()
        qtbot.addWidget(self.widget)
        self.widget.resize(200, 200)
        self.widget.setMouseTracking(True)
        self.widget.show()
        self.selecting = False
        self.told: list[str] = []
        self.pointer = NotePointer(
            self.widget,
            lambda point: self._under(point.x(), point.y()),
            lambda: self.selecting,
            self.widget,
        )
        self.pointer.clicked.connect(lambda note: self.told.append(f"clicked {note}"))
        self.pointer.hovered.connect(lambda note: self.told.append(f"hovered {note}"))
        self.pointer.left.connect(lambda: self.told.append("left"))

    def _under(self, x: float, y: float) -> Under:
        if y > 150:
            return Under("", None)
        if y > 100:
            return Under("", Qt.CursorShape.ArrowCursor)
        return Under("a" if x < 100 else "b", HAND)

    def move(self, point: QPoint) -> None:
        at, none = QPointF(point), Qt.MouseButton.NoButton
        event = QMouseEvent(
            QEvent.Type.MouseMove, at, self.widget.mapToGlobal(at), none, none, NONE
        )
        QApplication.sendEvent(self.widget, event)


@pytest.fixture
def field(qtbot: QtBot) -> Field:
    return Field(qtbot)


def test_a_click_tells_the_note_that_is_there(field: Field) -> None:
    QTest.mouseClick(field.widget, LEFT, NONE, THERE)
    assert field.told == ["clicked b"]


def test_a_click_beside_all_notes_tells_nothing(field: Field) -> None:
    QTest.mouseClick(field.widget, LEFT, NONE, NOWHERE)
    assert field.told == []


def test_neither_another_button_nor_dragging_is_a_click(field: Field) -> None:
    QTest.mouseClick(field.widget, RIGHT, NONE, HERE)
    QTest.mousePress(field.widget, LEFT, NONE, HERE)
    QTest.mouseRelease(field.widget, LEFT, NONE, HERE + QPoint(9, 0))
    assert field.told == []


def test_while_words_are_selected_a_click_opens_no_note(field: Field) -> None:
    field.selecting = True
    QTest.mouseClick(field.widget, LEFT, NONE, HERE)
    assert field.told == []


def test_a_note_is_told_of_once_the_pointer_rests_on_it(field: Field, qtbot: QtBot) -> None:
    with qtbot.waitSignal(field.pointer.hovered) as waited:
        field.move(HERE)
    assert waited.args == ["a"]
    field.move(HERE + QPoint(2, 0))
    field.move(THERE)
    assert field.told == ["hovered a", "left"]


def test_a_click_before_the_rest_is_over_shows_no_card(field: Field) -> None:
    field.move(HERE)
    QTest.mouseClick(field.widget, LEFT, NONE, HERE)
    resting = field.pointer.findChild(QTimer)
    assert isinstance(resting, QTimer)
    assert not resting.isActive()
    assert field.told == ["clicked a"]


def test_what_moves_under_the_pointer_is_left(field: Field) -> None:
    field.move(HERE)
    field.pointer.forget()
    field.pointer.forget()
    assert field.told == ["left"]


def test_the_hand_is_shown_over_notes_and_no_shape_where_others_choose_it(field: Field) -> None:
    field.move(HERE)
    assert field.widget.cursor().shape() is HAND
    field.move(QPoint(10, 180))
    assert field.widget.cursor().shape() is HAND
    field.move(NOWHERE)
    assert field.widget.cursor().shape() is Qt.CursorShape.ArrowCursor
