"""Picking a document to compare with: filtered as one types, chosen by keys, left in peace."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.unit.ui.compare.specimens import make_entry
from wsisdesk.ui.compare.picker import DocumentPicker

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ENTRIES = (
    make_entry("a", title="Rooms and sockets", symbol="C24/8", tags=("plenary",)),
    make_entry("b", title="Papers for readers", symbol="C24/9"),
    make_entry("c", title="الوثائق والقراء", language="ar"),
)


@pytest.fixture
def picker(qtbot: QtBot) -> DocumentPicker:
    over = QWidget()
    qtbot.addWidget(over)
    over.resize(900, 600)
    over.show()
    made = DocumentPicker(over, "en")
    made.ask("Compare with:", ENTRIES)
    return made


def _shown(picker: DocumentPicker) -> list[int]:
    return [n for n in range(len(ENTRIES)) if not picker.list.isRowHidden(n)]


def test_everything_is_listed_and_the_likeliest_is_chosen(picker: DocumentPicker) -> None:
    assert _shown(picker) == [0, 1, 2]
    assert picker.list.currentIndex().row() == 0
    assert picker.accessibleName() == "Compare with:"


@pytest.mark.parametrize(
    ("typed", "rows"),
    [
        ("ROOMS", [0]),
        ("plenary", [0]),
        ("c24", [0, 1]),
        ("readers papers", [1]),
        ("الوثائق", [2]),
        ("nothing of the kind", []),
        ("  ", [0, 1, 2]),
    ],
)
def test_every_word_typed_must_be_found(
    picker: DocumentPicker, typed: str, rows: list[int]
) -> None:
    picker.field.setText(typed)
    assert _shown(picker) == rows
    assert picker.list.currentIndex().row() == (rows[0] if rows else -1)


def test_enter_takes_the_first_that_passes(picker: DocumentPicker, qtbot: QtBot) -> None:
    picker.field.setText("c24/9")
    with qtbot.waitSignal(picker.chosen) as told:
        QTest.keyClick(picker.field, Qt.Key.Key_Return)
    assert told.args == ["b"]
    assert not picker.isVisible()


def test_enter_takes_nothing_where_nothing_passes(picker: DocumentPicker) -> None:
    told: list[str] = []
    picker.chosen.connect(told.append)
    picker.field.setText("nothing of the kind")
    QTest.keyClick(picker.field, Qt.Key.Key_Return)
    assert told == []
    assert picker.isVisible()


def test_arrows_go_through_the_list_while_one_types(picker: DocumentPicker) -> None:
    QTest.keyClick(picker.field, Qt.Key.Key_Down)
    assert picker.list.currentIndex().row() == 1
    QTest.keyClick(picker.field, Qt.Key.Key_Up)
    assert picker.list.currentIndex().row() == 0


def test_asking_again_forgets_what_was_typed(picker: DocumentPicker) -> None:
    picker.field.setText("rooms")
    picker.ask("And with:", ENTRIES)
    assert picker.field.text() == ""
    assert _shown(picker) == [0, 1, 2]


def test_it_stays_inside_a_small_window(qtbot: QtBot) -> None:
    over = QWidget()
    qtbot.addWidget(over)
    over.resize(420, 260)
    over.show()
    picker = DocumentPicker(over, "en")
    picker.ask("Compare with:", ENTRIES * 20)
    assert over.rect().contains(picker.geometry())
