"""What a row of a list cannot say whole is said where the pointer rests."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QListView, QStyledItemDelegate, QToolTip

from wsisdesk.ui.look.fonts import interface_font
from wsisdesk.ui.look.theme import LIGHT, theme
from wsisdesk.ui.widgets.content_painter import Setting, noticing_cuts, paint_text
from wsisdesk.ui.widgets.row_tips import RowTips

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem
    from pytestqt.qtbot import QtBot

SHORT = "resolves"
LONG = "considering that the Plenipotentiary Conference has asked for a report on all of it"
ARABIC = "وإذ يضع في اعتباره أن مؤتمر المندوبين المفوضين طلب تقريراً عن ذلك كله في دورته"


class _Delegate(QStyledItemDelegate):
    """Paints a text in at most two lines, as the library does."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        lines = 2 if index.row() == 2 else 1
        setting = Setting(interface_font(13), theme(LIGHT).text, 20.0, lines)
        paint_text(painter, QRectF(option.rect), index.data(), setting)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(0, 40)


@pytest.fixture
def view(qtbot: QtBot) -> QListView:
    made = QListView()
    qtbot.addWidget(made)
    model = QStandardItemModel(made)
    for text in (SHORT, LONG, f"{LONG} {LONG}", ARABIC):
        model.appendRow(QStandardItem(text))
    made.setModel(model)
    made.setItemDelegate(_Delegate(made))
    made.resize(200, 300)
    made.show()
    return made


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Collect the tool tips that are shown."""
    tips: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _, text, *__: tips.append(text))
    return tips


def _rest_on(view: QListView, row: int) -> None:
    place = view.visualRect(view.model().index(row, 0)).center()
    event = QHelpEvent(QEvent.Type.ToolTip, place, view.viewport().mapToGlobal(place))
    QApplication.sendEvent(view.viewport(), event)


def test_nothing_is_said_of_a_row_that_can_be_read(view: QListView, said: list[str]) -> None:
    RowTips(view)
    _rest_on(view, 0)
    assert said == []


@pytest.mark.parametrize(("row", "whole"), [(1, LONG), (2, f"{LONG} {LONG}"), (3, ARABIC)])
def test_the_whole_is_said_of_a_row_that_is_cut(
    view: QListView, said: list[str], row: int, whole: str
) -> None:
    RowTips(view)
    _rest_on(view, row)
    assert said == [whole]


def test_a_row_that_has_become_wide_enough_says_nothing(view: QListView, said: list[str]) -> None:
    RowTips(view)
    view.resize(900, 300)
    _rest_on(view, 1)
    assert said == []


def test_rows_of_a_view_from_right_to_left_are_looked_at_as_they_are_painted(
    view: QListView, said: list[str]
) -> None:
    RowTips(view)
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    _rest_on(view, 3)
    assert said == [ARABIC]


def test_painting_that_nobody_looks_at_is_not_noticed(view: QListView) -> None:
    view.grab()
    with noticing_cuts() as texts:
        pass
    view.grab()
    assert texts == []
