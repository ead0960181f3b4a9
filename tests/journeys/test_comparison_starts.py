"""Where a comparison begins: library, open document, dropped files; history and languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.helpers.window import open_desk, settle, write_specimen
from wsisdesk.export.comparison.history_saving import HISTORY_FORMS
from wsisdesk.text.direction import without_controls
from wsisdesk.ui.compare.export_sheet import Choice, ExportSheet
from wsisdesk.ui.compare.history_page import HistoryPage
from wsisdesk.ui.compare.page import ComparePage
from wsisdesk.ui.compare.parallel_page import ParallelPage

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from wsisdesk.app import Desk
    from wsisdesk.library.entries import Entry

YEARS = (2023, 2024, 2025)


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    """A window over three versions of one resolution and a stranger."""
    for year in YEARS:
        write_specimen(tmp_path / "in", f"{year}.html", f"Paper {year}", version=f"Modified {year}")
    write_specimen(tmp_path / "in", "other.html", "Another matter", number=9300)
    with open_desk(qapp, tmp_path / "data") as made:
        made.window.imports.import_paths([tmp_path / "in"])
        settle(made, qtbot)
        yield made


def _entry(desk: Desk, name: str) -> Entry:
    return next(entry for entry in desk.window.library.entries.values() if entry.name == name)


def _open(desk: Desk, qtbot: QtBot, name: str) -> None:
    desk.window.tabs.open_document(_entry(desk, name).id)
    settle(desk, qtbot)


def _do(desk: Desk, qtbot: QtBot, action: str) -> None:
    desk.window.actions_[action].trigger()
    settle(desk, qtbot)


def _names(desk: Desk) -> tuple[str, str]:
    page = desk.window.area.current()
    assert isinstance(page, ComparePage)
    old, new = (entry.name for entry in page.entries)
    return old, new


def test_the_picker_offers_other_versions_first_and_filters_as_one_types(
    desk: Desk, qtbot: QtBot
) -> None:
    _open(desk, qtbot, "2024.html")
    _do(desk, qtbot, "compare_with")
    picker = desk.window.comparing.start._picker
    assert picker is not None
    shown = [picker.list.model().index(row, 0).data() for row in range(3)]
    assert "Another matter" not in "".join(shown[:2])
    QTest.keyClicks(picker.field, "2023")
    QTest.keyClick(picker.field, Qt.Key.Key_Return)
    settle(desk, qtbot)
    assert _names(desk) == ("2023.html", "2024.html")


def test_escape_leaves_the_picker_and_returns_the_keyboard(desk: Desk, qtbot: QtBot) -> None:
    _open(desk, qtbot, "2024.html")
    _do(desk, qtbot, "compare_with")
    picker = desk.window.comparing.start._picker
    assert picker is not None
    QTest.keyClick(picker.field, Qt.Key.Key_Escape)
    assert not picker.isVisible()


def test_without_a_document_in_front_one_is_asked_for_first(desk: Desk, qtbot: QtBot) -> None:
    start = desk.window.comparing.start
    desk.window.panel.view.clearSelection()
    start.compare_with()
    first = start._picker
    assert first is not None
    first.chosen.emit(_entry(desk, "2025.html").id)
    second = start._picker
    assert second is not None
    second.chosen.emit(_entry(desk, "2023.html").id)
    settle(desk, qtbot)
    assert _names(desk) == ("2023.html", "2025.html")


def test_two_dropped_files_are_offered_to_be_compared(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    paths = [
        write_specimen(tmp_path / "drop", f"{year}.html", "Dropped", 9400, f"Modified {year}")
        for year in (2020, 2021)
    ]
    desk.window.comparing.start.take_drop(tuple(paths))
    settle(desk, qtbot)
    assert "Two documents" in desk.window.strip.text()
    ids = (_entry(desk, "2020.html").id, _entry(desk, "2021.html").id)
    assert len(set(ids)) == 2


def test_a_selected_work_is_compared_in_its_newest_versions(desk: Desk, qtbot: QtBot) -> None:
    view = desk.window.panel.view
    model = view.model()
    for row in range(model.rowCount()):
        heading = model.index(row, 0)
        for child in range(model.rowCount(heading)):
            view.setCurrentIndex(model.index(child, 0, heading))
            if len(desk.window.panel.selected_entries()) == len(YEARS):
                _do(desk, qtbot, "compare_versions")
                assert _names(desk) == ("2024.html", "2025.html")
                return
    pytest.fail("the library lists no work with three versions")


def test_a_lone_document_is_no_pair_and_that_is_said(desk: Desk, qtbot: QtBot) -> None:
    desk.window.comparing.start.compare_selected()
    settle(desk, qtbot)
    assert "Select two documents" in desk.window.strip.text()


def test_the_history_of_three_versions_is_told_and_versions_can_be_left_out(
    desk: Desk, qtbot: QtBot
) -> None:
    _open(desk, qtbot, "2025.html")
    _do(desk, qtbot, "work_history")
    page = desk.window.area.current()
    assert isinstance(page, HistoryPage)
    assert [entry.name for entry in page.entries] == [f"{year}.html" for year in YEARS]
    changed = page.model.rowCount()
    assert changed > 0
    said = " ".join(page.speak_item(item) for item in page.model.rows)
    assert "reworded" in said
    page.only_changed.setChecked(False)
    assert page.model.rowCount() > changed
    said = " ".join(without_controls(page.speak_item(item)) for item in page.model.rows)
    assert "recalling, a) · " in said, "a number alone does not say which clause is meant"
    assert "recalling · " not in said, "a lead phrase is its own address"
    page.versions.menu().actions()[0].trigger()
    settle(desk, qtbot)
    fewer = desk.window.area.current()
    assert isinstance(fewer, HistoryPage)
    assert [entry.name for entry in fewer.entries] == ["2024.html", "2025.html"]


def test_a_history_is_written_to_a_file(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    _open(desk, qtbot, "2025.html")
    assert not desk.window.actions_["export_comparison"].isEnabled()
    _do(desk, qtbot, "work_history")
    page = desk.window.area.current()
    assert isinstance(page, HistoryPage)
    assert desk.window.actions_["export_comparison"].isEnabled()
    for suffix in (".docx", ".csv"):
        path = tmp_path / f"history{suffix}"
        desk.window.comparing._exporter().save(page, Choice(suffix), path)
        settle(desk, qtbot)
        assert path.stat().st_size > 100
        assert path.name in desk.window.strip.text()


def test_a_history_is_asked_about_its_own_forms_and_changes_only(desk: Desk, qtbot: QtBot) -> None:
    _open(desk, qtbot, "2025.html")
    _do(desk, qtbot, "work_history")
    page = desk.window.area.current()
    assert isinstance(page, HistoryPage)
    assert page.export.isVisible()
    outgoing = page.outgoing()
    assert outgoing is not None
    sheet = ExportSheet(Choice(), page, outgoing.offer)
    forms = {sheet.form.itemData(number) for number in range(sheet.form.count())}
    assert forms == set(HISTORY_FORMS)
    assert sheet.only_changed.isVisibleTo(sheet)
    assert sheet.only_changed.isEnabled()
    assert not sheet.author.isVisibleTo(sheet)
    assert not sheet.style_.isVisibleTo(sheet)
    sheet.deleteLater()


def test_a_text_in_one_version_has_no_history_and_that_is_said(desk: Desk, qtbot: QtBot) -> None:
    _open(desk, qtbot, "other.html")
    _do(desk, qtbot, "work_history")
    assert "no other version" in desk.window.strip.text()


def test_a_text_in_one_language_has_no_parallel_and_that_is_said(desk: Desk, qtbot: QtBot) -> None:
    _open(desk, qtbot, "other.html")
    _do(desk, qtbot, "parallel")
    assert "no other language" in desk.window.strip.text()


def test_two_languages_of_the_starter_library_stand_side_by_side(
    qapp: QApplication, qtbot: QtBot, data: Path, tmp_path: Path
) -> None:
    (data / "session.json").unlink(missing_ok=True)
    with open_desk(qapp, data) as desk:
        settle(desk, qtbot)
        entry = _entry(desk, "resolution-9101-2026.ar.html")
        desk.window.tabs.open_document(entry.id)
        settle(desk, qtbot)
        _do(desk, qtbot, "parallel")
        page = desk.window.area.current()
        assert isinstance(page, ParallelPage)
        assert [e.language for e in page.entries] == ["ar", "en"]
        both = [item for item in page.model.rows if item.entry and item.entry.row.old]
        assert len(both) > 5
        page.view.viewport().grab()
        path = tmp_path / "both.docx"
        desk.window.comparing._exporter().save(page, Choice(".docx"), path)
        settle(desk, qtbot)
        assert path.stat().st_size > 1000
        key, place = page.key, page.place()
    with open_desk(qapp, data) as desk:
        settle(desk, qtbot)
        again = desk.window.area.current()
        assert isinstance(again, ParallelPage)
        assert (again.key, again.place()) == (key, place)
