"""Check boxes of high rows stand beside the first line of their own text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from wsisdesk.ui.widgets.wrapped_rows import WrappedRows

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

WORDINGS = "One wording and another and one more. " * 12


@pytest.fixture
def tree(qtbot: QtBot) -> QTreeWidget:
    made = QTreeWidget()
    qtbot.addWidget(made)
    made.setColumnCount(2)
    made.setRootIsDecorated(False)
    made.setWordWrap(True)
    made.setItemDelegate(WrappedRows(made))
    item = QTreeWidgetItem(["A set", WORDINGS])
    item.setCheckState(0, Qt.CheckState.Checked)
    made.addTopLevelItem(item)
    made.resize(320, 400)
    made.show()
    return made


def _click(tree: QTreeWidget, height: int) -> Qt.CheckState:
    """Click at the start of the row, so far below its upper edge."""
    item = tree.topLevelItem(0)
    assert item is not None
    row = tree.visualItemRect(item)
    QTest.mouseClick(
        tree.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(row.left() + 10, height)
    )
    return item.checkState(0)


def test_a_click_at_the_first_line_switches_the_box(tree: QTreeWidget) -> None:
    assert _click(tree, 12) == Qt.CheckState.Unchecked


def test_a_click_where_the_row_has_its_middle_does_not(tree: QTreeWidget) -> None:
    item = tree.topLevelItem(0)
    assert item is not None
    middle = tree.visualItemRect(item).center().y()
    assert middle > 60
    assert _click(tree, middle) == Qt.CheckState.Checked


def test_the_box_is_painted_at_the_top_of_the_row(tree: QTreeWidget) -> None:
    item = tree.topLevelItem(0)
    assert item is not None
    row = tree.visualItemRect(item)
    picture = tree.viewport().grab().toImage()
    ground = picture.pixelColor(row.left() + 10, row.bottom() - 4)
    column = [picture.pixelColor(row.left() + 10, y) for y in range(row.height() - 4)]
    painted = [y for y, colour in enumerate(column) if colour != ground]
    assert painted
    assert max(painted) < row.height() / 3
