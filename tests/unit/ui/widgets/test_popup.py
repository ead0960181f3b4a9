"""What opens over a page: chosen from by keys, closed by Esc or by going elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from shiboken6 import delete

from wsisdesk.ui.widgets.popup import Popup

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from pytestqt.qtbot import QtBot


class Menu(Popup):
    """A popup with a field, which writes down what keys do."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.done: list[str] = []
        self.field = QLineEdit()
        QVBoxLayout(self).addWidget(self.field)
        self.listen_to(self.field)

    def choose_current(self) -> None:
        self.done.append("chosen")

    def take_key(self, watched: QObject, event: QKeyEvent) -> bool:
        if event.key() != Qt.Key.Key_Down:
            return False
        self.done.append("down" if watched is self.field else "elsewhere")
        return True


@pytest.fixture
def over(qtbot: QtBot) -> QWidget:
    """A window with a field of its own, which has the keyboard."""
    window = QWidget()
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(QLineEdit())
    window.resize(500, 300)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    _own_field(window).setFocus()
    return window


def _own_field(window: QWidget) -> QLineEdit:
    field = window.findChild(QLineEdit, options=Qt.FindChildOption.FindDirectChildrenOnly)
    assert isinstance(field, QLineEdit)
    return field


@pytest.fixture
def popup(over: QWidget) -> Menu:
    made = Menu(over)
    made.appear(made.field)
    return made


def test_it_is_hidden_until_it_appears(over: QWidget) -> None:
    assert not Menu(over).isVisible()


def test_it_takes_the_keyboard_and_esc_gives_it_back(over: QWidget, popup: Menu) -> None:
    assert popup.field.hasFocus()
    QTest.keyClick(popup.field, Qt.Key.Key_Escape)
    assert not popup.isVisible()
    assert _own_field(over).hasFocus()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_chooses_on_both_parts_of_the_keyboard(popup: Menu, key: Qt.Key) -> None:
    QTest.keyClick(popup.field, key)
    assert popup.done == ["chosen"]
    assert popup.isVisible(), "whoever chooses says when it closes"


def test_other_keys_are_offered_first_and_typed_if_they_mean_nothing(popup: Menu) -> None:
    QTest.keyClick(popup.field, Qt.Key.Key_Down)
    QTest.keyClicks(popup.field, "ab")
    assert popup.done == ["down"]
    assert popup.field.text() == "ab"


def test_it_closes_when_the_keyboard_goes_elsewhere(over: QWidget, popup: Menu) -> None:
    _own_field(over).setFocus()
    assert not popup.isVisible()


def test_it_stays_while_a_menu_of_its_own_is_open(popup: Menu) -> None:
    popup.field.clearFocus()
    popup.appear(popup.field)
    popup.field.window().setFocus(Qt.FocusReason.PopupFocusReason)
    assert popup.isVisible()


def test_opened_again_while_open_it_still_knows_where_the_keyboard_was(
    over: QWidget, popup: Menu
) -> None:
    popup.appear(popup.field)
    popup.dismiss()
    assert _own_field(over).hasFocus()


def test_closing_twice_takes_the_keyboard_from_nobody(over: QWidget, popup: Menu) -> None:
    popup.dismiss()
    other = QLineEdit(over)
    other.show()
    other.setFocus()
    popup.dismiss()
    assert other.hasFocus()


def test_what_had_the_keyboard_may_be_gone_by_then(over: QWidget, popup: Menu) -> None:
    delete(_own_field(over))
    popup.dismiss()
    assert not popup.isVisible()
