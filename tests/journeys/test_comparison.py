"""Comparing two versions: found, read, walked through, commented, exported, come back to."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest

from tests.helpers.window import Watchdog, open_desk, settle
from wsisdesk.compare.naming import row_key
from wsisdesk.ui.compare.choosing import newest_pair
from wsisdesk.ui.compare.export_sheet import Choice
from wsisdesk.ui.compare.listing import ItemKind
from wsisdesk.ui.compare.page import ComparePage

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from wsisdesk.app import Desk
    from wsisdesk.library.entries import Entry
    from wsisdesk.ui.compare.view import RowsView


def _pair(desk: Desk, language: str = "en") -> tuple[Entry, Entry]:
    entries = [e for e in desk.window.library.entries.values() if e.work.endswith("9101")]
    pair = newest_pair(entries, language)
    assert pair is not None
    return pair


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> ComparePage:
    return _compare(desk, qtbot)


def _compare(desk: Desk, qtbot: QtBot, language: str = "en") -> ComparePage:
    desk.window.comparing.start.compare(*_pair(desk, language))
    settle(desk, qtbot)
    page = desk.window.area.current()
    assert isinstance(page, ComparePage)
    assert page.prepared is not None
    page.rows.view.setFocus()
    return page


def _press(page: ComparePage, key: Qt.Key) -> None:
    QTest.keyClick(page.rows.view, key)


def _do(desk: Desk, action: str) -> None:
    desk.window.actions_[action].trigger()


def test_two_versions_stand_side_by_side_with_their_names(page: ComparePage) -> None:
    assert "2023" in page.title()
    assert "2026" in page.title()
    assert "2023" in page.rows.header.accessibleName()
    assert page.rows.model.rowCount() > len(page.changes.shown())


def test_n_and_p_go_through_the_changes_and_around(page: ComparePage) -> None:
    total = len(page.changes.shown())
    first = page.rows.current_index()
    _press(page, Qt.Key.Key_N)
    second = page.rows.current_index()
    assert second > first
    _press(page, Qt.Key.Key_P)
    _press(page, Qt.Key.Key_P)
    assert page.walk.change_at(page.rows.current_index()) == total - 1
    _press(page, Qt.Key.Key_N)
    assert page.rows.current_index() == first
    assert page.tools.counter.text().strip("\u2066\u2069") == f"1 / {total}"


def test_m_leads_to_the_other_end_of_a_move_and_back(page: ComparePage) -> None:
    assert page.prepared is not None
    here, there = next(iter(page.prepared.other_ends.items()))
    page.rows.go_to(here)
    _press(page, Qt.Key.Key_M)
    assert page.rows.current_index() == there
    _press(page, Qt.Key.Key_M)
    assert page.rows.current_index() == here


def test_space_unfolds_what_did_not_change_and_folds_it_again(page: ComparePage) -> None:
    items = page.rows.model.rows
    fold = next(number for number, item in enumerate(items) if item.kind is ItemKind.FOLD)
    page.rows.view.show_line(fold)
    _press(page, Qt.Key.Key_Space)
    assert len(page.rows.model.rows) == len(items) + len(items[fold].folded)
    _press(page, Qt.Key.Key_Space)
    assert len(page.rows.model.rows) == len(items)


def test_choosing_a_change_in_the_list_shows_it(page: ComparePage) -> None:
    page.changes.chosen.emit(3)
    assert page.walk.change_at(page.rows.current_index()) == 3
    line = page.changes.list.currentIndex()
    assert page.changes.model.rows[line.row()].change == 3


def test_filters_leave_one_sort_of_change(page: ComparePage) -> None:
    chips = page.changes._chips
    chips.button(2).click()
    assert page.prepared is not None
    marks = {item.entry.mark.value for item in page.rows.model.rows
             if item.kind is ItemKind.CLAUSE and item.entry}  # fmt: skip
    assert marks == {"ADD"}
    page.changes.show_all()
    assert len(page.changes.shown()) == len(page.prepared.changes)


def test_filters_by_addressee_name_those_whom_changes_concern(page: ComparePage) -> None:
    box = page.changes.addressee
    assert box.count() > 1
    box.setCurrentIndex(1)
    box.activated.emit(1)
    assert page.prepared is not None
    name = box.itemData(1)
    assert all(name in page.prepared.changes[n].addressees for n in page.changes.shown())


def test_one_text_shows_old_and_new_words_together(page: ComparePage) -> None:
    page.tools.unified.click()
    assert page.rows.view.rows.setter.columns.unified
    row = page.rows.view.rows.laid(page.rows.view.currentIndex().row())
    assert len(row.cells) == 1
    page.tools.sides.click()
    assert not page.rows.view.rows.setter.columns.unified


def test_a_narrow_window_turns_to_one_text_by_itself(
    desk: Desk, page: ComparePage, qtbot: QtBot
) -> None:
    desk.window.resize(880, 700)
    qtbot.waitUntil(lambda: page.rows.narrow)
    assert page.rows.view.rows.setter.columns.unified
    assert not page.tools.sides.isEnabled()
    desk.window.resize(1366, 700)
    qtbot.waitUntil(lambda: not page.rows.narrow)
    assert not page.rows.view.rows.setter.columns.unified


def test_the_library_gives_its_room_to_the_comparison_and_gets_it_back(
    desk: Desk, page: ComparePage
) -> None:
    assert not desk.window.panel.isVisible()
    desk.window.tabs.open_document(page.wanted.new)
    assert desk.window.panel.isVisible()


def test_a_comment_is_kept_undone_and_exported(
    desk: Desk, page: ComparePage, qtbot: QtBot, tmp_path: Path
) -> None:
    _press(page, Qt.Key.Key_Return)
    editor = page.comments.editor
    assert editor.isVisible()
    QTest.keyClicks(editor.text, "We support this.")
    editor.tags.setText("plenary, urgent")
    QTest.keyClick(editor.text, Qt.Key.Key_Escape)
    settle(desk, qtbot)
    (note,) = page.comments.kept()
    assert (note.content.body, note.content.tags) == ("We support this.", ("plenary", "urgent"))
    assert (note.target.document, note.target.compared) == (page.wanted.new, page.wanted.old)
    assert page.rows.view.hasFocus()
    path = tmp_path / "out.md"
    desk.window.comparing._exporter().save(page, Choice(".md", "en"), path)
    settle(desk, qtbot)
    assert "We support this." in path.read_text("utf-8")
    assert "out.md" in desk.window.strip.text()
    _do(desk, "undo")
    settle(desk, qtbot)
    assert page.comments.kept() == ()


def test_a_comment_is_there_after_a_restart_and_so_is_the_place(
    qapp: QApplication, qtbot: QtBot, data: Path
) -> None:
    with open_desk(qapp, data) as desk:
        settle(desk, qtbot)
        page = _compare(desk, qtbot)
        _press(page, Qt.Key.Key_N)
        _press(page, Qt.Key.Key_N)
        place = page.place()
        page.comments.write()
        QTest.keyClicks(page.comments.editor.text, "Kept.")
        page.comments.finish()
        settle(desk, qtbot)
    with open_desk(qapp, data) as desk:
        settle(desk, qtbot)
        again = desk.window.area.current()
        assert isinstance(again, ComparePage)
        settle(desk, qtbot)
        assert again.place() == place
        (note,) = again.comments.kept()
        assert note.content.body == "Kept."
        assert note.target.row == place
        again.comments.write()
        again.comments.editor.delete.click()
        settle(desk, qtbot)
        assert again.comments.kept() == ()


def test_back_returns_from_a_document_to_the_comparison(desk: Desk, page: ComparePage) -> None:
    desk.window.tabs.open_document(page.wanted.new)
    _do(desk, "back")
    assert desk.window.area.current() is page


def test_a_closed_comparison_is_opened_again(desk: Desk, page: ComparePage, qtbot: QtBot) -> None:
    key = page.key
    _do(desk, "close_tab")
    _do(desk, "reopen_tab")
    settle(desk, qtbot)
    again = desk.window.area.current()
    assert again is not None
    assert again.key == key


def test_every_row_says_itself_to_screen_readers(page: ComparePage) -> None:
    listed = QAccessible.queryAccessibleInterface(page.rows.view)
    assert listed.role() == QAccessible.Role.List
    assert listed.childCount() == page.rows.model.rowCount()
    row = page.rows.view.currentIndex().row()
    said = listed.child(row).text(QAccessible.Text.Name)
    assert "2023" in said
    assert "2026" in said


def test_a_rows_text_is_copied_plain_or_as_a_quotation(page: ComparePage) -> None:
    page.rows.view.setFocus()
    QTest.keyClick(page.rows.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    clipboard = QGuiApplication.clipboard()
    item = page.rows.view.current_item()
    assert item is not None
    assert item.entry is not None
    assert item.entry.side.text in clipboard.text()
    page.rows.selection.copy_quotation()
    assert clipboard.text().startswith("“")


def _selected(view: RowsView) -> int:
    """Return how many letters are selected."""
    return abs(view.selected.end - view.selected.start) if view.selected is not None else 0


def test_words_are_selected_by_keys_and_by_dragging(page: ComparePage) -> None:
    view = page.rows.view
    QTest.keyClick(view, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    assert _selected(view) > 0
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert _selected(view) == 0
    number = view.currentIndex().row()
    cell = view.rows.laid(number).cells[0]
    start = cell.origin.toPoint() + view.box_of(number).topLeft()
    start.setY(start.y() + 10)
    end = start + cell.area.toRect().center() - cell.area.toRect().topLeft()
    end.setY(start.y())
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view.viewport(), end)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=end)
    assert view.selected is not None


def test_removing_a_document_closes_its_comparison(
    desk: Desk, page: ComparePage, qtbot: QtBot
) -> None:
    entry = desk.window.library.entries[page.wanted.old]
    desk.window.library._edits.remove([entry])
    settle(desk, qtbot)
    assert desk.window.area.page(page.key) is None
    _do(desk, "undo")
    settle(desk, qtbot)


@pytest.mark.parametrize("language", ["ar", "en"])
def test_the_old_text_stands_where_the_interface_starts(
    language: str, qapp: QApplication, qtbot: QtBot, data: Path
) -> None:
    (data / "session.json").unlink(missing_ok=True)
    with open_desk(qapp, data) as desk:
        settle(desk, qtbot)
        _do(desk, f"language_{language}")
        page = _compare(desk, qtbot, language)
        columns = page.rows.view.rows.setter.columns
        old_is_left = columns.old(0, 0).left() < columns.new(0, 0).left()
        assert old_is_left == (language == "en")
        page.rows.view.viewport().grab()
        for theme in ("theme_dark", "theme_contrast", "theme_light"):
            _do(desk, theme)
            page.rows.view.viewport().grab()
        _do(desk, "language_en")


def test_nothing_holds_the_window_up_while_documents_are_compared(desk: Desk, qtbot: QtBot) -> None:
    dog = Watchdog()
    dog.start()
    page = _compare(desk, qtbot)
    for _ in range(len(page.changes.shown())):
        _press(page, Qt.Key.Key_N)
        qtbot.wait(1)
    dog.stop()
    assert dog.longest < 500  # generous: jobs run in this thread here


def test_the_menu_offers_to_swap_the_sides(desk: Desk, page: ComparePage, qtbot: QtBot) -> None:
    page._more.fill()
    swap = page.tools.menu.actions()[0]
    swap.trigger()
    settle(desk, qtbot)
    swapped = cast("ComparePage", desk.window.area.current())
    assert (swapped.wanted.old, swapped.wanted.new) == (page.wanted.new, page.wanted.old)
    assert swapped.prepared is not None
    assert page.prepared is not None
    assert len(swapped.prepared.changes) == len(page.prepared.changes)


def test_the_rows_of_a_comparison_have_stable_names(page: ComparePage) -> None:
    assert page.prepared is not None
    here = page.prepared.entries[page.rows.current_index()]
    assert page.place() == row_key(here.row)


def test_the_status_line_says_at_which_change_one_is(desk: Desk, page: ComparePage) -> None:
    _press(page, Qt.Key.Key_N)
    place, facts = page.standing()
    plain = place.replace("\u2068", "").replace("\u2069", "")
    assert plain == f"Change 2 of {len(page.changes.shown())}"
    assert "unchanged" in facts
    assert plain in desk.window.status._place.text().replace("\u2068", "").replace("\u2069", "")


def test_a_click_on_the_box_of_a_move_leads_to_the_other_end(
    page: ComparePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert page.prepared is not None
    here, there = next(iter(page.prepared.other_ends.items()))
    page.rows.go_to(here)
    view = page.rows.view
    number = view.currentIndex().row()
    stand = view.rows.laid(number).standing
    assert stand is not None
    place = stand.area.center().toPoint() + view.box_of(number).topLeft()
    monkeypatch.setattr(page.rows.keys, "_pointer", lambda: QPointF(place))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert page.rows.current_index() == there


def test_f6_reaches_the_change_list_and_then_the_rows(desk: Desk, page: ComparePage) -> None:
    desk.window.activateWindow()
    page.changes.list.setFocus()
    _do(desk, "next_pane")
    assert page.rows.view.hasFocus()
    _do(desk, "previous_pane")
    assert page.changes.list.hasFocus()


def test_a_comment_half_written_is_kept_when_the_tab_is_left(
    desk: Desk, page: ComparePage, qtbot: QtBot
) -> None:
    page.comments.write()
    QTest.keyClicks(page.comments.editor.text, "Half")
    desk.window.tabs.open_document(page.wanted.new)
    settle(desk, qtbot)
    (note,) = page.comments.kept()
    assert note.content.body == "Half"
    desk.window.area.activate(page)
    page.comments.editor.delete.click()
    settle(desk, qtbot)
    assert page.comments.kept() == ()
