"""The action table is complete and consistent, and everything that reads it agrees."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenuBar, QWidget

from wsisdesk.paths import bundled
from wsisdesk.ui.action_table import ACTIONS, LIBRARY_MENU, MENUS, SEPARATOR, SUBMENUS
from wsisdesk.ui.actions import Actions, plain

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

IDS = {spec.id for spec in ACTIONS}
MENU_IDS = {menu.id for menu in SUBMENUS}


@pytest.fixture
def owner(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def test_ids_are_unique() -> None:
    assert len(IDS) == len(ACTIONS)


def test_no_shortcut_stands_for_two_actions() -> None:
    counts = Counter(QKeySequence(keys).toString() for spec in ACTIONS for keys in spec.shortcuts)
    assert [keys for keys, count in counts.items() if count > 1] == []


def test_every_shortcut_is_one_that_qt_knows() -> None:
    assert not [k for spec in ACTIONS for k in spec.shortcuts if QKeySequence(k).isEmpty()]


def test_menus_name_only_actions_and_menus_that_exist() -> None:
    entries = {entry for menu in (*MENUS, *SUBMENUS) for entry in menu.entries} | {*LIBRARY_MENU}
    assert entries - IDS - MENU_IDS <= {SEPARATOR}


def test_every_action_can_be_reached_from_a_menu() -> None:
    entries = {entry for menu in (*MENUS, *SUBMENUS) for entry in menu.entries}
    assert IDS - entries - {*LIBRARY_MENU} == set()


def test_every_icon_is_there() -> None:
    for spec in ACTIONS:
        if spec.icon:
            assert bundled(f"resources/icons/{spec.icon}.svg").exists()


def test_mnemonics_are_unique_within_a_menu() -> None:
    texts = {spec.id: spec.text for spec in ACTIONS} | {menu.id: menu.text for menu in SUBMENUS}
    menus = {menu.id: menu.entries for menu in MENUS} | {"library": LIBRARY_MENU}
    for menu, entries in menus.items():
        letters = [
            text[text.index("&") + 1].casefold()
            for entry in entries
            if entry != SEPARATOR and "&" in (text := texts[entry])
        ]
        assert sorted(letters) == sorted(set(letters)), menu


def test_the_menu_bar_has_the_menus_of_the_table(owner: QWidget) -> None:
    actions = Actions(owner, {})
    bar = QMenuBar(owner)
    actions.fill_menu_bar(bar)
    actions.retranslate()
    assert [plain(action.text()) for action in bar.actions()] == [plain(m.text) for m in MENUS]


def test_left_and_right_follow_the_eye(owner: QWidget) -> None:
    application = QCoreApplication.instance()
    assert application is not None
    actions = Actions(owner, {})
    assert actions.sequences("back") == [QKeySequence("Alt+Left")]
    application.setProperty("layoutDirection", Qt.LayoutDirection.RightToLeft)
    try:
        assert actions.sequences("back") == [QKeySequence("Alt+Right")]
        assert actions.sequences("forward") == [QKeySequence("Alt+Left")]
    finally:
        application.setProperty("layoutDirection", Qt.LayoutDirection.LeftToRight)


def test_a_shortcut_can_be_given_taken_and_restored(owner: QWidget) -> None:
    actions = Actions(owner, {})
    actions.rebind("about", ("Ctrl+Alt+A",))
    assert actions["about"].shortcut() == QKeySequence("Ctrl+Alt+A")
    assert actions.user_of(QKeySequence("Ctrl+Alt+A")) == "about"
    assert actions.bindings == {"about": ("Ctrl+Alt+A",)}
    actions.rebind("about", None)
    assert actions["about"].shortcut().isEmpty()
    assert actions.bindings == {}


def test_a_part_without_the_method_is_an_error(owner: QWidget) -> None:
    actions = Actions(owner, {})
    parts = dict.fromkeys({spec.handler.split(".")[0] for spec in ACTIONS}, object())
    with pytest.raises(AttributeError):
        actions.bind(parts)
