"""The file with the notes is damaged: the program opens, says so, and restores with consent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.helpers.window import open_desk, settle, settle_notes, write_specimen
from tests.journeys.annotating import Annotating, annotating
from wsisdesk.annotate import editing, opening, repairing
from wsisdesk.annotate.anchoring import anchor
from wsisdesk.annotate.model import Content, NoteKind
from wsisdesk.annotate.store import NoteStore
from wsisdesk.errors import DiskFull
from wsisdesk.ui.notes.keeping import mending

if TYPE_CHECKING:
    from collections.abc import Iterator
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
    qtbot.waitUntil(lambda: bool(said))
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
        qtbot.waitUntil(lambda: said[-1].run is not None)
        offer = said[-1]
        assert path.read_bytes().endswith(b"\xff"), "nothing is done before one agrees"
        assert offer.run is not None
        offer.run()
        settle_notes(desk, qtbot)
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


def _spoilt(path: Path) -> None:
    """Overwrite the file as a failing disk does, its log as well."""
    path.write_bytes(b"SQLite format 3\x00" + b"\xff" * 8000)
    opening.log_of(path).unlink(missing_ok=True)


class Damaged(Annotating):
    """The file breaks while the window is open."""

    def begin(self) -> None:
        self.have(self.note("kept"))
        with NoteStore(self.desk.services.folder) as store:
            store.back_up()
        self.said: list[Message] = []
        self.desk.services.messages.posted.connect(self.said.append)
        for runner in (self.desk.services.quick, self.desk.services.side):
            runner.run(mending.leave)
        self.settle()
        _spoilt(self.path)

    @property
    def path(self) -> Path:
        return self.desk.services.folder / opening.FILE_NAME

    def offer(self) -> Message:
        self.qtbot.waitUntil(lambda: bool(self.said) and self.said[-1].run is not None)
        return self.said[-1]

    def agree(self) -> None:
        run = self.offer().run
        assert run is not None
        run()
        self.settle()


@pytest.fixture
def damaged(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Damaged]:
    with annotating(qapp, qtbot, tmp_path, Damaged) as made:
        made.begin()
        yield made


def test_what_is_written_while_the_file_is_broken_is_stored_when_it_is_restored(
    damaged: Damaged,
) -> None:
    damaged.write(Qt.Key.Key_C, "written meanwhile")
    damaged.agree()
    damaged.studio.notebook.outbox.try_again()
    damaged.settle()
    assert sorted(n.content.body for n in damaged.stored()) == ["kept", "written meanwhile"]
    assert damaged.studio.notebook.outbox.not_stored() == ()


def test_the_offer_is_made_again_after_other_messages(damaged: Damaged) -> None:
    damaged.write(Qt.Key.Key_C, "one")
    first = damaged.offer()
    damaged.write(Qt.Key.Key_C, "two")
    assert damaged.offer() is first
    assert damaged.desk.window.strip.text().startswith("The file with your notes is damaged.")
    damaged.agree()
    damaged.studio.notebook.outbox.try_again()
    damaged.settle()
    assert len(damaged.stored()) == 3


def test_a_restoration_that_fails_is_offered_anew(
    damaged: Damaged, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise DiskFull(damaged.path)

    damaged.write(Qt.Key.Key_C, "one")
    with monkeypatch.context() as patch:
        patch.setattr(repairing, "restore", refuse)
        damaged.agree()
    assert damaged.path.read_bytes().endswith(b"\xff")
    damaged.write(Qt.Key.Key_C, "two")
    damaged.agree()
    damaged.studio.notebook.outbox.try_again()
    damaged.settle()
    assert len(damaged.stored()) == 3


def test_all_copies_unsound_still_lets_one_begin_anew(damaged: Damaged) -> None:
    for copy in (damaged.desk.services.folder / "backups").glob("notes-*.db"):
        copy.write_bytes(b"rubbish")
    damaged.write(Qt.Key.Key_C, "one")
    assert "there is no copy" in damaged.offer().text
    damaged.agree()
    damaged.studio.notebook.outbox.try_again()
    damaged.settle()
    assert [note.content.body for note in damaged.stored()] == ["one"]
    assert list(damaged.desk.services.folder.glob("notes.damaged-*.db"))
