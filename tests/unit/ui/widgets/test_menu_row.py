"""The row of menus: in either direction all of them can be seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from wsisdesk.ui.look.theme import LIGHT, theme
from wsisdesk.ui.widgets.menu_row import MenuRow

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
@pytest.mark.parametrize("width", [640, 683, 1366])
def test_no_menu_is_hidden_while_the_field_can_give_way(
    qtbot: QtBot, direction: Qt.LayoutDirection, width: int
) -> None:
    row = MenuRow(theme(LIGHT))
    qtbot.addWidget(row)
    row.setLayoutDirection(direction)
    for name in ("File", "Edit", "View", "Go", "Notes"):
        row.bar.addMenu(name)
    row.resize(width, row.height())
    row.show()
    qtbot.waitExposed(row)
    row.bar.actions()[-1].setText("Comparison")  # as in another language
    row.bar.addMenu("Help")
    QApplication.processEvents()
    for action in row.bar.actions():
        assert row.bar.rect().contains(row.bar.actionGeometry(action))
