"""The file with the notes is damaged: the program opens, says so, and restores with consent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.helpers.window import open_desk, settle, write_specimen
from wsisdesk.annotate import editing, opening
from wsisdesk.annotate.anchoring import anchor
from wsisdesk.annotate.model import Content, NoteKind
from wsisdesk.annotate.store import NoteStore

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from wsisdesk.app import Desk
    from wsisdesk.ui.messages import Message


def _annotated(qapp: QApplication, qtbot: QtBot, folder: Path) -> str:
    """Make a library with one note and a copy of the notes; return the document."""
    with open_desk(qapp, folder / "data") as desk:
        settle(desk, qtbot)
        desk.window.imports.import_paths([write_specimen(folder / "files", "a.html", "On notes")])
        settle(desk, qtbot)
        page = desk.window.tabs.current_document()
        assert page is not None
        document = page.reader.document()
        assert document is not None
        note = editing.make(
            anchor(document, document.blocks[-1]), Content(NoteKind.COMMENT, "kept"), "Amal"
        )
        with NoteStore(folder / "data") as store:
            store.save([note])
            store.back_up()
    return document.id


def _open(desk: Desk, qtbot: QtBot, document: str) -> list[Message]:
    said: list[Message] = []
    desk.services.messages.posted.connect(said.append)
    settle(desk, qtbot)
    desk.window.tabs.open_document(document)
    settle(desk, qtbot)
    qtbot.waitUntil(lambda: bool(said), timeout=5000)
    settle(desk, qtbot)
    return said


def test_damaged_notes_are_restored_from_the_newest_copy(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    document = _annotated(qapp, qtbot, tmp_path)
    path = tmp_path / "data" / opening.FILE_NAME
    path.write_bytes(b"SQLite format 3\x00" + b"\xff" * 8000)
    with open_desk(qapp, tmp_path / "data") as desk:
        said = _open(desk, qtbot, document)
        page = desk.window.tabs.current_document()
        assert page is not None
        assert page.reader.document() is not None, "the document is read all the same"
        qtbot.waitUntil(lambda: said[-1].run is not None, timeout=5000)
        offer = said[-1]
        assert path.read_bytes().endswith(b"\xff"), "nothing is done before one agrees"
        assert offer.run is not None
        offer.run()
        settle(desk, qtbot)
        notebook = desk.window.notes.studio.notebook
        qtbot.waitUntil(lambda: not notebook.busy)
        sheet = desk.window.notes.studio.notebook.sheet(document)
        assert sheet is not None
        assert [placed.note.content.body for placed in sheet.in_order()] == ["kept"]
    assert list((tmp_path / "data").glob("notes.damaged-*.db"))


def test_notes_of_a_newer_program_are_left_alone(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    import sqlite3
    from contextlib import closing

    document = _annotated(qapp, qtbot, tmp_path)
    path = tmp_path / "data" / opening.FILE_NAME
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 99")
        connection.commit()
    before = path.read_bytes()
    with open_desk(qapp, tmp_path / "data") as desk:
        said = _open(desk, qtbot, document)
        assert all(message.run is None for message in said), "there is nothing to restore"
        assert said[0].text
    assert path.read_bytes() == before
