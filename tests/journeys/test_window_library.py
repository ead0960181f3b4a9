"""Filling the library through the window: dropped, stopped, failed, undone; in both directions."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QPushButton

from tests.helpers.window import Watchdog, open_desk, settle, write_specimen
from wsisdesk.ui.desk.report_page import ReportPage
from wsisdesk.ui.jobs import WorkerThread
from wsisdesk.ui.library.model import LibraryModel
from wsisdesk.ui.library.row import RowKind

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from wsisdesk.app import Desk
from wsisdesk.ui.action_table import LIBRARY_MENU, SEPARATOR

HELD_UP = 100  # milliseconds


@pytest.fixture(params=["ar", "en"])
def desk(request: pytest.FixtureRequest, qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    with open_desk(qapp, tmp_path / "data", request.param) as made:
        yield made


def _drop(desk: Desk, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    about = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton)
    keys = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(desk.window, QDragEnterEvent(QPoint(50, 50), *about, keys))
    QApplication.sendEvent(desk.window, QDropEvent(QPointF(50, 50), *about, keys))


def _titles(desk: Desk) -> set[str]:
    return {entry.name for entry in desk.window.library.entries.values()}


def test_a_dropped_folder_is_imported_and_listed(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    write_specimen(tmp_path / "in", "a.html", "Reaching delegates", 9200)
    write_specimen(tmp_path / "in" / "deeper", "b.html", "Reaching rooms", 9201)
    _drop(desk, tmp_path / "in")
    settle(desk, qtbot)
    assert _titles(desk) == {"a.html", "b.html"}
    model = desk.window.panel.view.model()
    assert isinstance(model, LibraryModel)
    assert len(model.indexes(RowKind.WORK)) == 2


def test_while_files_are_dragged_over_it_the_window_says_what_a_drop_does(
    desk: Desk, tmp_path: Path
) -> None:
    data = QMimeData()
    data.setUrls(
        [QUrl.fromLocalFile(str(write_specimen(tmp_path, "a.html", "Reaching delegates")))]
    )
    about = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton)
    entering = QDragEnterEvent(QPoint(50, 50), *about, Qt.KeyboardModifier.NoModifier)
    hint = desk.window.drop.hint
    assert hint.isHidden()
    QApplication.sendEvent(desk.window, entering)
    assert hint.isVisible()
    assert hint.geometry() == desk.window.rect()
    assert hint.text()
    QApplication.sendEvent(desk.window, QDragLeaveEvent())
    assert hint.isHidden()


def test_a_single_dropped_file_is_opened_at_once(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    _drop(desk, write_specimen(tmp_path, "a.html", "Reaching delegates"))
    settle(desk, qtbot)
    page = desk.window.tabs.current_document()
    assert page is not None
    document = page.reader.document()
    assert document is not None
    assert any("within reach" in block.text for block in document.blocks)


def test_what_fails_is_reported_with_its_reason(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    good = write_specimen(tmp_path, "good.html", "Reaching delegates")
    bad = tmp_path / "bad.pdf"
    bad.write_bytes(b"%PDF-1.7 broken")
    _drop(desk, good, bad)
    settle(desk, qtbot)
    assert _titles(desk) == {"good.html"}
    desk.window.strip.findChildren(QPushButton)[0].click()
    page = desk.window.area.current()
    assert isinstance(page, ReportPage)
    assert "bad.pdf" in page.text()
    assert "good.html" in page.text()


def test_adding_can_be_undone(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    write_specimen(tmp_path / "in", "a.html", "One", 9200)
    write_specimen(tmp_path / "in", "b.html", "Two", 9201)
    _drop(desk, tmp_path / "in")
    settle(desk, qtbot)
    desk.window.actions_["undo"].trigger()
    settle(desk, qtbot)
    assert _titles(desk) == set()


def test_removing_can_be_undone(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    _drop(desk, write_specimen(tmp_path, "a.html", "One"))
    settle(desk, qtbot)
    view = desk.window.panel.view
    view.setCurrentIndex(view.model().index(0, 0, view.model().index(0, 0)))
    desk.window.actions_["remove"].trigger()
    settle(desk, qtbot)
    assert _titles(desk) == set()
    assert desk.window.tabs.document_pages() == ()
    desk.window.actions_["undo"].trigger()
    settle(desk, qtbot)
    assert _titles(desk) == {"a.html"}


def test_tags_group_the_library_and_can_be_undone(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    _drop(desk, write_specimen(tmp_path, "a.html", "One"))
    settle(desk, qtbot)
    window = desk.window
    view = window.panel.view
    view.setCurrentIndex(view.model().index(0, 0, view.model().index(0, 0)))
    window.library.tag("عاجل")
    settle(desk, qtbot)
    window.actions_["group_tag"].trigger()
    settle(desk, qtbot)
    assert view.model().index(0, 0).data() == "عاجل"
    window.actions_["undo"].trigger()
    settle(desk, qtbot)
    assert view.model().index(0, 0).data() != "عاجل"


def test_the_starter_library_comes_and_goes_in_one_step(desk: Desk, qtbot: QtBot) -> None:
    window = desk.window
    window.actions_["install_starter"].trigger()
    settle(desk, qtbot)
    assert len(window.library.entries) > 3
    assert all(entry.specimen for entry in window.library.entries.values())
    assert not window.actions_["install_starter"].isEnabled()
    window.actions_["remove_starter"].trigger()
    settle(desk, qtbot)
    assert not window.library.entries
    assert window.actions_["install_starter"].isEnabled()


def test_what_needs_a_selection_is_offered_only_with_one(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    _drop(desk, write_specimen(tmp_path, "a.html", "One"))
    settle(desk, qtbot)
    actions = desk.window.actions_
    # The others take the document that is open, or say what to select.
    free = {SEPARATOR, "compare_versions", "work_history", "parallel"}
    wanted = [name for name in LIBRARY_MENU if name not in free]
    assert not any(actions[name].isEnabled() for name in wanted)
    desk.window.panel.view.selectAll()
    assert all(actions[name].isEnabled() for name in wanted)


def test_an_import_in_progress_can_be_stopped(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    for number in range(30):
        write_specimen(tmp_path / "in", f"{number}.html", f"Paper {number}", 9200 + number)
    with open_desk(qapp, tmp_path / "data", executor=WorkerThread) as desk:
        job = desk.window.imports.import_paths([tmp_path / "in"])
        with qtbot.waitSignal(job.progressed):
            pass
        assert desk.window.status.is_working()
        desk.window.status.cancel()
        settle(desk, qtbot)
        assert not desk.window.status.is_working()
        assert len(desk.window.library.entries) < 30


def test_the_window_stays_alive_during_an_import(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    for number in range(12):
        write_specimen(tmp_path / "in", f"{number}.html", f"Paper {number}", 9200 + number)
    with open_desk(qapp, tmp_path / "data", executor=WorkerThread) as desk:
        desk.window.grab()  # the first painting of the window is not what is watched
        settle(desk, qtbot)
        watchdog = Watchdog()
        watchdog.start()
        desk.window.imports.import_paths([tmp_path / "in"])
        settle(desk, qtbot)
        watchdog.stop()
        assert len(desk.window.library.entries) == 12
    assert watchdog.longest < HELD_UP
