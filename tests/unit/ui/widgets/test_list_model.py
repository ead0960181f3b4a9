"""Lists with headings: what Qt and screen readers are told, and what can be chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QListView

from wsisdesk.ui.widgets.list_model import ROW, ListModel

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

SHELF = ["Rooms", "red room", "blue room", "Halls", "town hall"]
rows_of_all_kinds = st.lists(st.text(st.characters(categories=["L"]), min_size=1), max_size=8)


class Places(ListModel[str]):
    """Places under headings, which begin with a capital."""

    def said(self, row: str) -> str:
        return row

    def is_heading(self, row: str) -> bool:
        return row[:1].isupper()


class Spoken(Places):
    """The same with more to be heard than to be seen."""

    def spoken(self, row: str) -> str:
        return f"{row}, on the ground floor"


@pytest.fixture
def places(qtbot: QtBot) -> Places:
    del qtbot  # Qt must be there
    return Places()


@given(before=rows_of_all_kinds, after=rows_of_all_kinds)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_rows_are_a_sound_model(qtbot: QtBot, before: list[str], after: list[str]) -> None:
    del qtbot
    model = Places()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for rows in (before, after):
        model.show_rows(rows)
        assert [model.index(n).data() for n in range(model.rowCount())] == rows
        assert [model.index(n).data(ROW) for n in range(model.rowCount())] == rows
    assert tester.model() is model


def test_a_row_is_itself_and_says_what_it_is(places: Places) -> None:
    places.show_rows(SHELF)
    first = places.index(1)
    assert places.row_at(first) is SHELF[1]
    assert first.data(Qt.ItemDataRole.AccessibleTextRole) == "red room"
    assert first.data(Qt.ItemDataRole.DecorationRole) is None


def test_a_screen_reader_may_be_told_more(qtbot: QtBot) -> None:
    del qtbot
    model = Spoken()
    model.show_rows(SHELF)
    assert model.index(1).data() == "red room"
    assert (
        model.index(1).data(Qt.ItemDataRole.AccessibleTextRole) == "red room, on the ground floor"
    )


def test_there_is_nothing_outside_the_list_and_nothing_under_a_row(places: Places) -> None:
    places.show_rows(SHELF)
    assert places.row_at(QModelIndex()) is None
    assert places.data(QModelIndex()) is None
    assert places.rowCount(places.index(0)) == 0


def test_a_row_is_found_by_what_it_is(places: Places) -> None:
    places.show_rows(SHELF)
    assert places.where(lambda row: row.endswith("hall")).row() == 4
    assert places.where(lambda row: "room" in row).row() == 1, "the first of several"
    assert not places.where(lambda row: row == "kitchen").isValid()


def test_only_headings_cannot_be_chosen(places: Places) -> None:
    places.show_rows(SHELF)
    selectable = Qt.ItemFlag.ItemIsSelectable
    chosen = [bool(places.index(n).flags() & selectable) for n in range(len(SHELF))]
    assert chosen == [False, True, True, False, True]


@pytest.mark.parametrize("key", [Qt.Key.Key_Home, Qt.Key.Key_PageUp])
def test_a_list_that_begins_with_a_heading_can_be_gone_through_to_its_top(
    qtbot: QtBot, key: Qt.Key
) -> None:
    model, view = Places(), QListView()
    qtbot.addWidget(view)
    model.show_rows(SHELF)
    view.setModel(model)
    view.show()
    view.setCurrentIndex(model.index(4))
    QTest.keyClick(view, key)
    assert view.currentIndex().row() == 0
    assert not view.selectedIndexes()
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert [index.row() for index in view.selectedIndexes()] == [1]
