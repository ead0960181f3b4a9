"""Shortcuts in menus keep their order in every direction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QStyleOptionMenuItem

from wsisdesk.text.direction import LRI, PDI
from wsisdesk.ui.widgets.menu import Menu

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def drawn(qtbot: QtBot, text: str, keys: str) -> str:
    """Return what the style is given to draw for an action."""
    menu = Menu()
    qtbot.addWidget(menu)
    action = menu.addAction(text)
    action.setShortcut(QKeySequence(keys))
    option = QStyleOptionMenuItem()
    menu.initStyleOption(option, action)
    return option.text


def test_the_shortcut_is_isolated_from_the_words(qtbot: QtBot) -> None:
    assert drawn(qtbot, "اختصارات لوحة المفاتيح", "Ctrl+/").endswith(f"\t{LRI}Ctrl+/{PDI}")


def test_an_action_without_a_shortcut_is_its_words(qtbot: QtBot) -> None:
    assert drawn(qtbot, "Cut", "") == "Cut"
