"""The rail at the start edge: what its tools are called, and what waits behind them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from wsisdesk.ui.look.theme import LIGHT, theme
from wsisdesk.ui.widgets.rail import Badge, MenuButton, Rail, add_tools, tool_button

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def owner(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def _action(owner: QWidget, name: str, text: str) -> QAction:
    action = QAction(text, owner)
    action.setObjectName(name)
    return action


@pytest.fixture
def rail(owner: QWidget, qtbot: QtBot) -> Rail:
    top = [_action(owner, "library", "&Library"), _action(owner, "inbox", "In&box\tI")]
    made = Rail(top, [_action(owner, "settings", "Se&ttings")])
    qtbot.addWidget(made)
    made.resize(made.width(), 500)
    made.show()
    return made


def _buttons(rail: Rail) -> list[QToolButton]:
    return sorted(rail.findChildren(QToolButton), key=lambda button: button.y())


def test_tools_stand_at_the_top_and_the_settings_at_the_foot(rail: Rail) -> None:
    first, second, last = _buttons(rail)
    assert second.y() - first.y() < last.y() - second.y()


def test_a_tool_is_named_as_its_action_without_signs_and_keys(rail: Rail) -> None:
    assert [button.accessibleName() for button in _buttons(rail)] == [
        "Library", "Inbox", "Settings",
    ]  # fmt: skip


def test_a_tool_takes_the_new_name_when_the_language_changes(owner: QWidget) -> None:
    action = _action(owner, "library", "&Library")
    button = tool_button(action)
    button.setParent(owner)
    action.setText("ال&مكتبة")
    assert button.accessibleName() == "المكتبة"


def test_a_tool_does_what_its_action_does(rail: Rail, qtbot: QtBot) -> None:
    button = _buttons(rail)[0]
    with qtbot.waitSignal(button.defaultAction().triggered):
        button.click()


@pytest.mark.parametrize(("count", "shown"), [(1, "1"), (12, "12"), (99, "99"), (100, "99+")])
def test_a_number_says_how_many_wait(rail: Rail, count: int, shown: str) -> None:
    rail.show_badge("inbox", count)
    badge = rail.findChildren(Badge)[1]
    assert badge.isVisible()
    assert badge.text() == shown
    assert _buttons(rail)[1].accessibleDescription() == shown
    parent = badge.parentWidget()
    assert parent is not None
    assert parent.rect().contains(badge.geometry())


def test_nothing_waiting_is_no_number(rail: Rail) -> None:
    rail.show_badge("inbox", 3)
    rail.show_badge("inbox", 0)
    assert not rail.findChildren(Badge)[1].isVisible()
    assert _buttons(rail)[1].accessibleDescription() == ""


def test_the_number_stands_at_the_start_of_the_tool_in_both_directions(rail: Rail) -> None:
    badge = rail.findChildren(Badge)[1]
    rail.show_badge("inbox", 3)
    assert badge.x() == 0
    rail.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    rail.show_badge("inbox", 3)
    parent = badge.parentWidget()
    assert parent is not None
    assert badge.geometry().right() == parent.rect().right()


def test_a_menu_button_is_called_as_its_menu(owner: QWidget) -> None:
    menu = QMenu("&Arrange", owner)
    button = MenuButton(menu, "sort")
    button.setParent(owner)
    button.set_theme(theme(LIGHT))
    assert button.accessibleName() == "Arrange"
    assert not button.icon().isNull()
    menu.setTitle("تر&تيب")
    assert (button.accessibleName(), button.toolTip()) == ("ترتيب", "ترتيب")


def test_a_row_of_tools_can_be_walked_with_tab(owner: QWidget) -> None:
    row = QHBoxLayout(owner)
    add_tools(row, [_action(owner, "one", "One"), _action(owner, "two", "Two")])
    buttons = owner.findChildren(QToolButton)
    assert [button.accessibleName() for button in buttons] == ["One", "Two"]
    assert all(button.focusPolicy() & Qt.FocusPolicy.TabFocus for button in buttons)
