"""The panel keeps Qt's rules for models, finds as one types, and follows the eye."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLabel

from tests.unit.ui.library.test_arrangement import ENTRIES
from wsisdesk.ui.library.arrangement import arrange
from wsisdesk.ui.library.model import LibraryModel, Role
from wsisdesk.ui.library.panel import LibraryPanel
from wsisdesk.ui.library.row import RowKind, Wish
from wsisdesk.ui.look import theme as themes

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

STRICT = QAbstractItemModelTester.FailureReportingMode.Fatal


def _never(document: str) -> bool:
    return False


@pytest.fixture
def panel(qtbot: QtBot) -> LibraryPanel:
    made = LibraryPanel(themes.theme(themes.LIGHT), _never)
    qtbot.addWidget(made)
    made.resize(272, 600)
    made.show_rows(arrange(ENTRIES, Wish()), "en")
    made.show()
    return made


def advice(panel: LibraryPanel) -> str:
    """Return the advice that stands in place of rows; nothing while there are rows."""
    labels = panel.findChildren(QLabel)
    return next((x.text() for x in labels if x.wordWrap() and x.isVisibleTo(panel)), "")


def test_the_model_keeps_qt_s_rules(qtbot: QtBot) -> None:
    model = LibraryModel()
    tester = QAbstractItemModelTester(model, STRICT)
    model.show_rows(arrange(ENTRIES, Wish()))
    model.show_rows(())
    model.show_rows(arrange(ENTRIES, Wish("work")))
    assert tester.model() is model
    assert model.rowCount() == 3


def test_rows_say_to_screen_readers_what_they_show(panel: LibraryPanel) -> None:
    model = panel.view.model()
    heading = model.index(0, 0)
    said = heading.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "ITU Council" in said
    assert "3" in said
    version = model.index(1, 0, model.index(0, 0, heading))
    assert "Arabic" in version.data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_row_can_be_found_again_after_the_list_changed(panel: LibraryPanel) -> None:
    key = "itu/council/itu/council/res/9200"
    panel.show_rows(arrange(ENTRIES[:3], Wish()), "en")
    model = panel.view.model()
    assert isinstance(model, LibraryModel)
    assert model.find(key).data(Role.KEY) == key
    assert not model.find("nothing").isValid()


def test_typing_filters_and_unfolds(panel: LibraryPanel, qtbot: QtBot) -> None:
    QTest.keyClicks(panel.filter, "9200")
    model = panel.view.model()
    assert isinstance(model, LibraryModel)
    assert len(model.indexes(RowKind.HEADING)) == 1
    assert panel.view.isExpanded(model.indexes(RowKind.WORK)[0])
    panel.filter.clear()
    assert len(model.indexes(RowKind.HEADING)) == 3
    assert not panel.view.isExpanded(model.indexes(RowKind.WORK)[0])


def test_a_filter_that_hides_everything_says_so(panel: LibraryPanel, qtbot: QtBot) -> None:
    QTest.keyClicks(panel.filter, "nowhere")
    assert panel.view.model().rowCount() == 0
    assert advice(panel)
    panel.filter.clear()
    assert not advice(panel)


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_arrow_keys_follow_the_eye(
    panel: LibraryPanel, qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    panel.setLayoutDirection(direction)
    mirrored = direction == Qt.LayoutDirection.RightToLeft
    inwards, outwards = Qt.Key.Key_Right, Qt.Key.Key_Left
    if mirrored:
        inwards, outwards = outwards, inwards
    model = panel.view.model()
    work = model.index(0, 0, model.index(0, 0))
    panel.view.setCurrentIndex(work)
    QTest.keyClick(panel.view, inwards)
    assert panel.view.isExpanded(work)
    QTest.keyClick(panel.view, inwards)
    assert panel.view.currentIndex().parent() == work
    QTest.keyClick(panel.view, outwards)
    QTest.keyClick(panel.view, outwards)
    assert not panel.view.isExpanded(work)


def test_enter_opens_the_newest_version_in_the_language_of_the_interface(
    panel: LibraryPanel, qtbot: QtBot
) -> None:
    model = panel.view.model()
    panel.view.setCurrentIndex(model.index(0, 0, model.index(0, 0)))
    with qtbot.waitSignal(panel.open_requested) as caught:
        QTest.keyClick(panel.view, Qt.Key.Key_Return)
    assert caught.args == [ENTRIES[2].id]


def test_a_click_on_a_chip_opens_that_language(panel: LibraryPanel, qtbot: QtBot) -> None:
    model = panel.view.model()
    panel.view.expandAll()
    version = model.index(1, 0, model.index(0, 0, model.index(0, 0)))
    box = panel.view.visualRect(version)
    opened: list[str] = []
    panel.open_requested.connect(opened.append)
    place = box.center()
    for x in range(box.right() - 20, box.right() - 70, -4):
        place.setX(x)
        QTest.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert {ENTRIES[0].id, ENTRIES[1].id} <= set(opened)


def test_selection_of_a_work_means_all_its_documents(panel: LibraryPanel) -> None:
    model = panel.view.model()
    panel.view.setCurrentIndex(model.index(0, 0, model.index(0, 0)))
    assert {entry.id for entry in panel.selected_entries()} == {e.id for e in ENTRIES[:3]}


def test_details_tell_what_is_known_of_one_document(panel: LibraryPanel) -> None:
    model = panel.view.model()
    alone = model.index(0, 0, model.index(2, 0))
    panel.view.setCurrentIndex(alone)
    text = panel.details.text()
    assert ENTRIES[4].title in text
    assert ENTRIES[4].name in text
    panel.view.setCurrentIndex(model.index(0, 0, model.index(0, 0)))
    assert ENTRIES[0].title not in panel.details.text()


def test_enter_in_the_filter_opens_what_was_found(panel: LibraryPanel, qtbot: QtBot) -> None:
    QTest.keyClicks(panel.filter, "9999")
    with qtbot.waitSignal(panel.open_requested) as caught:
        QTest.keyClick(panel.filter, Qt.Key.Key_Return)
    assert caught.args == [ENTRIES[3].id]


def test_enter_in_an_empty_filter_opens_nothing(panel: LibraryPanel, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(panel.open_requested):
        QTest.keyClick(panel.filter, Qt.Key.Key_Return)


def test_down_leads_into_the_list_and_escape_clears(panel: LibraryPanel) -> None:
    QTest.keyClicks(panel.filter, "9999")
    QTest.keyClick(panel.filter, Qt.Key.Key_Down)
    assert {entry.id for entry in panel.selected_entries()} == {ENTRIES[3].id}
    QTest.keyClick(panel.filter, Qt.Key.Key_Escape)
    assert panel.filter.text() == ""


def test_the_filter_runs_in_the_direction_of_what_is_typed(panel: LibraryPanel) -> None:
    panel.filter.insert("القرار")
    assert panel.filter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    panel.filter.clear()
    assert panel.filter.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_delete_asks_for_removal(panel: LibraryPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.removal_wanted):
        QTest.keyClick(panel.view, Qt.Key.Key_Delete)
