"""Comments on compared clauses: kept as one writes, taken back, come back to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtTest import QTest

from tests.helpers.window import open_desk, settle
from tests.journeys.comparison.driving import (
    NEW,
    OLD,
    compare_files,
    go_to,
    take_in,
    trigger,
    write_comment,
    write_page,
)
from wsisdesk.annotate.store import NoteStore
from wsisdesk.ui.compare.listing import ItemKind
from wsisdesk.ui.compare.page import ComparePage

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from wsisdesk.app import Desk


def test_a_comment_is_kept_while_one_still_writes(
    desk: Desk, qtbot: QtBot, page: ComparePage
) -> None:
    write_comment(page, "We could")
    qtbot.waitUntil(lambda: bool(page.comments.kept()))
    settle(desk, qtbot)
    assert page.comments.editor.isVisible()
    (note,) = page.comments.kept()
    assert note.content.body == "We could"
    QTest.keyClicks(page.comments.editor.text, " agree.")
    page.comments.finish()
    settle(desk, qtbot)
    (again,) = page.comments.kept()
    assert again.id == note.id
    assert again.content.body == "We could agree."
    trigger(desk, qtbot, "close_tab")
    trigger(desk, qtbot, "reopen_tab")
    kept = desk.window.area.current()
    assert isinstance(kept, ComparePage)
    assert [note.content.body for note in kept.comments.kept()] == ["We could agree."]


def test_undo_after_writing_on_takes_back_to_what_stood_before(
    desk: Desk, qtbot: QtBot, page: ComparePage
) -> None:
    write_comment(page, "First.")
    page.comments.finish()
    settle(desk, qtbot)
    write_comment(page, " Second.")
    page.comments.finish()
    settle(desk, qtbot)
    assert [note.content.body for note in page.comments.kept()] == ["First. Second."]
    trigger(desk, qtbot, "undo")
    assert [note.content.body for note in page.comments.kept()] == ["First."]
    trigger(desk, qtbot, "undo")
    assert page.comments.kept() == ()


def test_what_was_undone_is_done_again(desk: Desk, qtbot: QtBot, page: ComparePage) -> None:
    def says() -> list[str]:
        settle(desk, qtbot)
        return [note.content.body for note in page.comments.kept()]

    write_comment(page, "First.")
    page.comments.finish()
    assert says() == ["First."]
    page.comments.write()
    page.comments.editor.deleted.emit()
    assert says() == []
    for _ in range(2):
        trigger(desk, qtbot, "undo")
        assert says() == ["First."]
        trigger(desk, qtbot, "undo")
        assert says() == []
        trigger(desk, qtbot, "redo")
        assert says() == ["First."]
        trigger(desk, qtbot, "redo")
        assert says() == []


def test_a_comment_is_taken_back_when_its_page_is_closed(
    desk: Desk, qtbot: QtBot, page: ComparePage
) -> None:
    write_comment(page, "First.")
    page.comments.finish()
    settle(desk, qtbot)
    trigger(desk, qtbot, "close_tab")
    trigger(desk, qtbot, "undo")
    with NoteStore(desk.services.folder) as store:
        assert [note for note in store.every() if note.target.row] == []
    trigger(desk, qtbot, "redo")
    with NoteStore(desk.services.folder) as store:
        assert [n.content.body for n in store.every() if n.target.row] == ["First."]


def test_an_empty_comment_is_none(desk: Desk, qtbot: QtBot, page: ComparePage) -> None:
    page.comments.write()
    page.comments.finish()
    settle(desk, qtbot)
    assert page.comments.kept() == ()
    write_comment(page, "Only for a while")
    page.comments.finish()
    page.comments.write()
    page.comments.editor.text.clear()
    page.comments.finish()
    settle(desk, qtbot)
    assert page.comments.kept() == ()


def test_a_comment_on_a_moved_clause_stands_where_it_is_now(
    desk: Desk, qtbot: QtBot, page: ComparePage
) -> None:
    assert page.prepared is not None
    away, here = sorted(page.prepared.other_ends)
    page.walk.go_to_entry(away)
    write_comment(page, "Why was it moved?")
    assert page.rows.current_index() == here
    page.comments.finish()
    settle(desk, qtbot)
    row = page.rows.view.rows.laid(page.rows.model.number_of(here))
    assert [remark.text for remark in row.remarks if remark.is_comment] == ["Why was it moved?"]
    other = page.rows.view.rows.laid(page.rows.model.number_of(away))
    assert not any(remark.is_comment for remark in other.remarks)


def test_a_commented_clause_is_shown_though_nothing_changed_in_it(
    desk: Desk, qtbot: QtBot, page: ComparePage
) -> None:
    index = go_to(page, "fact number 5")
    write_comment(page, "Keep this.")
    page.comments.finish()
    settle(desk, qtbot)
    item = page.rows.model.rows[page.rows.model.number_of(index)]
    assert item.kind is ItemKind.CLAUSE


def test_a_session_brings_back_the_page_the_place_and_the_comment(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    write_page(tmp_path / "in", "old.html", OLD)
    write_page(tmp_path / "in", "new.html", NEW)
    with open_desk(qapp, tmp_path / "data") as desk:
        take_in(desk, qtbot, tmp_path / "in")
        page = compare_files(desk, qtbot, "old.html", "new.html")
        go_to(page, "sockets")
        write_comment(page, "Half a thou")
        key, place = page.key, page.place()
    with open_desk(qapp, tmp_path / "data") as desk:
        settle(desk, qtbot)
        again = desk.window.area.current()
        assert isinstance(again, ComparePage)
        assert (again.key, again.place()) == (key, place)
        assert [note.content.body for note in again.comments.kept()] == ["Half a thou"]
