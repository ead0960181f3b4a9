"""Rows keep their room at the start when the interface turns round."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from wsisdesk.ui.widgets.insets import inset

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

START, END = 14, 8
LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


def _row(qtbot: QtBot, direction: Qt.LayoutDirection) -> tuple[QWidget, QLabel, QLabel]:
    row = QWidget()
    qtbot.addWidget(row)
    row.setLayoutDirection(direction)
    layout = QHBoxLayout(row)
    inset(layout, START, 3, END, 5)
    first, last = QLabel("first"), QLabel("last")
    layout.addWidget(first, 1)
    layout.addWidget(last)
    row.resize(300, 40)
    row.show()
    return row, first, last


def test_the_room_at_the_start_is_at_the_left_of_a_row_that_runs_to_the_right(qtbot: QtBot) -> None:
    row, first, last = _row(qtbot, LTR)
    assert first.geometry().left() == START
    assert row.width() - last.geometry().right() - 1 == END


def test_the_room_at_the_start_is_at_the_right_of_a_row_that_runs_to_the_left(qtbot: QtBot) -> None:
    row, first, last = _row(qtbot, RTL)
    assert row.width() - first.geometry().right() - 1 == START
    assert last.geometry().left() == END


@pytest.mark.parametrize("direction", [LTR, RTL])
def test_a_row_keeps_its_room_above_and_below(qtbot: QtBot, direction: Qt.LayoutDirection) -> None:
    row, first, _ = _row(qtbot, direction)
    assert first.geometry().top() == 3
    assert row.height() - first.geometry().bottom() - 1 == 5


def test_a_row_that_is_turned_round_changes_the_sides_of_its_room(qtbot: QtBot) -> None:
    row, first, _ = _row(qtbot, LTR)
    row.setLayoutDirection(RTL)
    qtbot.waitUntil(lambda: row.width() - first.geometry().right() - 1 == START)
