"""Notes in a folder that cannot be written are read whole, and not a byte is written."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from tests.helpers.protected import fingerprint, protected
from tests.unit.annotate.specimens import DOCUMENT, note
from wsisdesk.annotate import access, opening, schema
from wsisdesk.annotate.decisions import Choice, Decision
from wsisdesk.annotate.layers import Layer
from wsisdesk.annotate.store import NoteStore
from wsisdesk.errors import FolderNotWritable, NoteNotFound, NotesDamaged, NotesTooNew
from wsisdesk.workspace import noting

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

BORIS = Layer("Boris", "boris.jsonld", "2026-03-02T09:00:00.000000+00:00")
DECISION = Decision(note(1).id, "n" * 64, Choice.KEPT_BACK, "2026-03-03T09:00:00.000000+00:00")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with notes, a colleague's layer and a decision, as a program leaves it."""
    folder = tmp_path / "data"
    with NoteStore(folder) as store:
        store.save([note(1), note(2)])
        store.exchange.take_in([note(3)], BORIS)
        store.decide([DECISION])
    return folder


def told_by(store: NoteStore) -> tuple[object, ...]:
    """Everything that can be asked of notes."""
    return (
        store.every(deleted=True),
        store.on_document(DOCUMENT),
        store.get(note(1).id),
        store.carried(note(1).id, DOCUMENT),
        store.counts(),
        store.decided(),
        store.layers.every(),
        store.layers.sizes(),
    )


def test_all_that_is_told_elsewhere_is_told_of_protected_notes(folder: Path) -> None:
    with NoteStore(folder) as store:
        assert store.is_writable
        expected = told_by(store)
    before = fingerprint(folder)
    with protected(folder), NoteStore(folder) as store:
        assert not store.is_writable
        assert told_by(store) == expected
        with pytest.raises(NoteNotFound):
            store.get("urn:uuid:none")
    assert fingerprint(folder) == before


@pytest.mark.parametrize(
    "write",
    [
        lambda store: store.save([note(4)]),
        lambda store: store.amend(note(1), note(1).current),
        lambda store: store.decide([DECISION]),
        lambda store: store.take_back([DECISION]),
        lambda store: store.layers.show("Boris", shown=False),
        lambda store: store.layers.rename("Boris", "Ivan"),
        lambda store: store.layers.remove("Boris"),
        lambda store: store.exchange.merge([note(5)]),
        lambda store: store.exchange.take_in([note(5)], BORIS),
    ],
)
def test_what_would_write_is_refused_by_name(
    folder: Path, write: Callable[[NoteStore], object]
) -> None:
    with protected(folder), NoteStore(folder) as store:
        expected = told_by(store)
        with pytest.raises(FolderNotWritable) as refused:
            write(store)
        assert refused.value.path == store.path
        assert told_by(store) == expected


def test_a_protected_folder_without_notes_has_none(tmp_path: Path) -> None:
    with protected(tmp_path), NoteStore(tmp_path) as store:
        assert store.every() == ()
        assert store.layers.every() == ()
        assert not store.is_writable
    assert not list(tmp_path.iterdir())


def test_a_log_that_was_left_without_its_index_is_read_with_the_notes(tmp_path: Path) -> None:
    """A stick was pulled out, or a folder copied, while the program ran."""
    with NoteStore(tmp_path / "open") as store:
        store.save([note(1)])
        left = tmp_path / "left"
        left.mkdir()
        for name in (opening.FILE_NAME, f"{opening.FILE_NAME}-wal"):
            shutil.copyfile(store.folder / name, left / name)
    assert (left / f"{opening.FILE_NAME}-wal").stat().st_size
    before = fingerprint(left)
    with protected(left), NoteStore(left) as store:
        assert store.every() == (note(1),)
    assert fingerprint(left) == before


def test_a_log_is_read_where_another_program_has_it_open(tmp_path: Path) -> None:
    with NoteStore(tmp_path / "open") as writer:
        writer.save([note(1)])
        left = tmp_path / "left"
        shutil.copytree(writer.folder, left)
    with protected(left), NoteStore(left) as store:
        assert store.every() == (note(1),)


def test_no_copy_of_the_notes_stays_among_the_temporary_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with NoteStore(tmp_path / "open") as store:
        store.save([note(1)])
        (tmp_path / "left").mkdir()
        for name in (opening.FILE_NAME, f"{opening.FILE_NAME}-wal"):
            shutil.copyfile(store.folder / name, tmp_path / "left" / name)
    passing = tmp_path / "passing"
    passing.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(passing))
    with protected(tmp_path / "left"), NoteStore(tmp_path / "left") as store:
        assert store.every() == (note(1),)
        assert not list(passing.iterdir())


def test_a_log_beside_a_restored_copy_is_not_played_into_it(tmp_path: Path) -> None:
    with NoteStore(tmp_path / "open") as store:
        store.save([note(1)])
        backup = store.back_up()
        store.save([note(2)])
        left = tmp_path / "left"
        left.mkdir()
        shutil.copyfile(backup.path, left / opening.FILE_NAME)
        name = f"{opening.FILE_NAME}-wal"
        shutil.copyfile(store.folder / name, left / name)
    before = fingerprint(left)
    with protected(left), NoteStore(left) as store:
        assert store.every() == (note(1),)
    assert fingerprint(left) == before


def test_notes_of_an_older_format_are_read_and_left_as_they_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(schema, "VERSION", 1)
        with NoteStore(tmp_path) as store:
            store.save([note(1)])
    before = fingerprint(tmp_path)
    with protected(tmp_path), NoteStore(tmp_path) as store:
        assert store.every() == (note(1),)
        assert store.layers.every() == ()
    assert fingerprint(tmp_path) == before


def test_notes_of_a_newer_format_are_refused(folder: Path) -> None:
    with closing(sqlite3.connect(folder / opening.FILE_NAME)) as newer:
        newer.execute(f"PRAGMA user_version = {schema.VERSION + 1}")
    with protected(folder), pytest.raises(NotesTooNew):
        NoteStore(folder)


def test_protected_notes_that_are_damaged_are_told_as_damaged(tmp_path: Path) -> None:
    (tmp_path / opening.FILE_NAME).write_bytes(b"no database at all " * 100)
    with protected(tmp_path), pytest.raises(NotesDamaged):
        NoteStore(tmp_path)


def test_a_file_that_is_protected_in_a_folder_that_is_not_gets_no_company(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SQLite would make its log and the index of it there, though only to read."""
    monkeypatch.setattr(access, "is_writable", lambda *_: False)
    before = sorted(folder.iterdir())
    with NoteStore(folder) as store:
        assert len(store.every()) == 3
        assert sorted(folder.iterdir()) == before


def test_notes_are_read_where_only_sqlite_knows_of_the_protection(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A share may say of a folder that it can be written, and refuse when that is tried."""
    error = sqlite3.OperationalError("attempt to write a readonly database")
    error.sqlite_errorcode = sqlite3.SQLITE_READONLY

    def refuse(_: Path) -> None:
        raise error

    monkeypatch.setattr(opening, "_connect", refuse)
    before = fingerprint(folder)
    with NoteStore(folder) as store:
        assert not store.is_writable
        assert len(store.every()) == 3
    assert fingerprint(folder) == before


def test_notes_that_others_write_on_a_share_come_to_be_seen(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(access, "is_writable", lambda *_: False)  # for us alone
        store = NoteStore(folder)
    with store:
        assert not store.changed_elsewhere()
        with NoteStore(folder) as other:
            other.save([note(9)])
            assert store.changed_elsewhere()
            assert note(9) in store.every()
            assert not store.changed_elsewhere()
        assert not store.is_writable


def test_what_was_read_stays_when_the_stick_is_pulled_out(folder: Path) -> None:
    with protected(folder):
        store = NoteStore(folder)
    shutil.rmtree(folder)
    assert not store.changed_elsewhere()
    assert len(store.every()) == 3
    store.close()
    store.close()


def test_no_backup_is_due_of_notes_that_can_only_be_read(folder: Path) -> None:
    with protected(folder), NoteStore(folder) as store:
        assert not noting.back_up_if_due(store)
    with NoteStore(folder) as store:
        assert noting.back_up_if_due(store)
