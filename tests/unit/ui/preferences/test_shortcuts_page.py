"""Shortcuts are changed with the keyboard alone, from finding the action to the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QKeySequenceEdit, QLabel, QLineEdit, QPushButton, QTreeWidget, QWidget

from wsisdesk.text.direction import without_controls
from wsisdesk.ui.actions import Actions
from wsisdesk.ui.preferences.shortcuts_page import ShortcutsPage
from wsisdesk.ui.widgets.prompt import Prompt

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

_FRAME = 2  # pixels that a platform may draw around a window
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def actions(qtbot: QtBot) -> Iterator[Actions]:
    owner = QWidget()
    qtbot.addWidget(owner)
    made = Actions(owner, {})
    made.retranslate()
    yield made  # the owner lives until here
    owner.deleteLater()


@pytest.fixture
def page(actions: Actions, qtbot: QtBot) -> ShortcutsPage:
    made = ShortcutsPage(actions)
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


def _find(page: ShortcutsPage, words: str) -> QTreeWidget:
    filter_field = next(
        field
        for field in page.findChildren(QLineEdit)
        if field.accessibleName() == "Filter actions"
    )
    QTest.keyClicks(filter_field, words)
    rows = page.findChild(QTreeWidget)
    assert isinstance(rows, QTreeWidget)
    return rows


def _press(page: ShortcutsPage, key: Qt.Key) -> QPushButton:
    """Press keys in the field and use them; return the button with which they are used."""
    keys = page.findChild(QKeySequenceEdit)
    assert isinstance(keys, QKeySequenceEdit)
    keys.setFocus()
    QTest.keyClick(keys.focusProxy() or keys, key, CONTROL)
    button = next(b for b in page.findChildren(QPushButton) if b.text() == "Use this shortcut")
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    return button


def test_filtering_chooses_the_first_action_that_fits(page: ShortcutsPage) -> None:
    rows = _find(page, "reopen")
    item = rows.currentItem()
    assert item is not None
    assert item.text(0) == "Reopen closed tab"


def test_a_new_shortcut_works_and_the_keyboard_stays_where_it_was(
    page: ShortcutsPage, actions: Actions
) -> None:
    _find(page, "reopen")
    button = _press(page, Qt.Key.Key_U)
    assert actions.bindings == {"reopen_tab": ("Ctrl+U",)}
    assert button.isEnabled()
    assert page.focusWidget() is button


def test_a_shortcut_in_use_is_refused_and_named(page: ShortcutsPage, actions: Actions) -> None:
    _find(page, "reopen")
    _press(page, Qt.Key.Key_P)
    assert actions.bindings == {}
    assert any("Print" in label.text() for label in page.findChildren(QLabel))


def test_the_original_comes_back(page: ShortcutsPage, actions: Actions) -> None:
    _find(page, "reopen")
    _press(page, Qt.Key.Key_U)
    back = next(b for b in page.findChildren(QPushButton) if b.text() == "Restore the original")
    QTest.keyClick(back, Qt.Key.Key_Space)
    assert actions.bindings == {}


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize("corner", ["bottomRight", "topLeft", "bottomLeft"])
def test_a_prompt_stays_on_the_screen(qtbot: QtBot, corner: str) -> None:
    prompt = Prompt("Tag for the selected documents:")
    qtbot.addWidget(prompt)
    room = prompt.screen().availableGeometry()
    place: QPoint = getattr(room, corner)()
    prompt.ask(place)
    assert room.adjusted(-_FRAME, -_FRAME, _FRAME, _FRAME).contains(prompt.geometry())


def test_the_letters_that_make_notes_are_listed_with_where_they_work(page: ShortcutsPage) -> None:
    rows = _find(page, "propose wording")
    shown = rows.currentItem()
    assert shown is not None
    assert "P" in without_controls(shown.text(1)).split()
    assert "in the text" in without_controls(shown.text(1))


def test_keys_of_the_text_are_listed_but_cannot_be_changed(page: ShortcutsPage) -> None:
    rows = _find(page, "selection in a colour")
    shown = rows.currentItem()
    assert shown is not None
    assert without_controls(shown.text(1)).startswith("1 2 3 4 5")
    keys = page.findChild(QKeySequenceEdit)
    assert isinstance(keys, QKeySequenceEdit)
    assert not keys.isEnabled()


def test_an_action_with_a_letter_may_have_a_shortcut_besides(
    page: ShortcutsPage, actions: Actions
) -> None:
    rows = _find(page, "propose wording")
    _press(page, Qt.Key.Key_F8)
    assert [keys.toString() for keys in actions.sequences("note_propose")] == ["Ctrl+F8"]
    shown = rows.currentItem()
    assert shown is not None
    assert {"Ctrl+F8,", "P"} <= set(without_controls(shown.text(1)).split())
