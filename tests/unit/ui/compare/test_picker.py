"""The picker of a document to compare with: what it lists, how it filters, how it is left."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.unit.ui.compare.specimens import make_entry
from wsisdesk.ui.compare.picker import DocumentPicker

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ENTRIES = [
    make_entry(id_, title=title) for id_, title in zip("abc", ("One", "Two", "Three"), strict=True)
]


@pytest.fixture
def picker(qtbot: QtBot) -> DocumentPicker:
    over = QWidget()
    qtbot.addWidget(over)
    over.resize(800, 600)
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


def test_typing_leaves_what_has_the_words(picker: DocumentPicker) -> None:
    picker.field.setText("thr")
    assert _shown(picker) == [2]
    assert picker.list.currentIndex().row() == 2


def test_enter_chooses_and_leaves(picker: DocumentPicker, qtbot: QtBot) -> None:
    picker.field.setText("two")
    with qtbot.waitSignal(picker.chosen) as chosen:
        QTest.keyClick(picker.field, Qt.Key.Key_Return)
    assert chosen.args == ["b"]
    assert not picker.isVisible()


def test_what_a_long_line_cuts_is_in_its_tool_tip(picker: DocumentPicker) -> None:
    model = picker.list.model()
    for row in range(model.rowCount()):
        index = model.index(row, 0)
        assert ENTRIES[row].title in index.data(Qt.ItemDataRole.ToolTipRole)


def test_documents_called_alike_are_shown_with_their_files(picker: DocumentPicker) -> None:
    alike = [replace(make_entry(id_, title="Same"), name=f"{id_}.txt") for id_ in "xy"]
    other = replace(make_entry("z", title="Another"), name="z.txt")
    picker.ask("Compare with:", [*alike, other])
    rows = [picker.list.model().index(row, 0).data() for row in range(3)]
    assert "x.txt" in rows[0]
    assert "y.txt" in rows[1]
    assert "z.txt" not in rows[2]
