"""A library on a protected stick or disk is read, searched and not written to."""

from __future__ import annotations

import os
import sqlite3
from typing import TYPE_CHECKING

import pytest

from tests.helpers.builders import document_of, make_file
from wsisdesk.errors import FolderNotWritable, LibraryDamaged
from wsisdesk.library import database, doctor
from wsisdesk.library.store import Library
from wsisdesk.search.model import Request
from wsisdesk.workspace import searching
from wsisdesk.workspace.workspace import open_workspace

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A data folder with one document and its index, closed as a program closes it."""
    folder = tmp_path / "data"
    path = make_file(tmp_path / "in", "paper.txt", "en", n="7")
    with open_workspace(folder) as workspace:
        workspace.library.add(document_of(path, "en"), path)
        searching.bring_up_to_date(workspace)
    return folder


@pytest.fixture
def protected(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The same folder as nobody may write to it: by its rights, and by what SQLite then says."""
    kept = {path: path.stat().st_mode for path in (folder, *folder.rglob("*"))}
    for path in kept:
        path.chmod(0o500 if path.is_dir() else 0o400)
    if os.access(folder, os.W_OK):  # the superuser may write everywhere
        monkeypatch.setattr(database, "open_file", _refuse)
    yield folder
    for path, mode in kept.items():
        path.chmod(mode)


def _refuse(_: Path) -> sqlite3.Connection:
    error = sqlite3.OperationalError("attempt to write a readonly database")
    error.sqlite_errorcode = sqlite3.SQLITE_READONLY
    raise error


def test_a_protected_library_is_read(protected: Path) -> None:
    with Library(protected) as library:
        assert not library.is_writable
        (entry,) = library.entries()
        assert library.document(entry.id).blocks
        assert library.original(entry.id).exists()


def test_a_protected_library_is_searched_with_the_index_it_has(protected: Path) -> None:
    with open_workspace(protected) as workspace:
        (entry,) = workspace.library.entries()
        answer = searching.ask(workspace, Request("paragraph OR resolution OR council"))
        assert {hit.document for hit in answer.hits} == {entry.id}
        assert searching.bring_up_to_date(workspace).added == 0


def test_writing_to_a_protected_library_is_refused_by_name(protected: Path) -> None:
    with Library(protected) as library:
        (entry,) = library.entries()
        with pytest.raises(FolderNotWritable) as refused:
            library.link([entry.id], "itu/council/res/1")
        assert refused.value.path == library.path
        assert library.entries() == (entry,)


def test_a_protected_library_is_well(protected: Path) -> None:
    assert all(check.ok for check in doctor.examine(protected))


def test_a_protected_library_without_an_index_says_that_it_cannot_make_one(
    folder: Path, request: pytest.FixtureRequest
) -> None:
    for path in (folder / "index").iterdir():
        path.unlink()
    protected = request.getfixturevalue("protected")
    with open_workspace(protected) as workspace, pytest.raises(FolderNotWritable):
        searching.bring_up_to_date(workspace)


def test_a_library_that_can_be_written_to_says_so_also_while_another_writes(folder: Path) -> None:
    with Library(folder) as library:
        assert library.is_writable
        other = sqlite3.connect(library.path, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        with Library(folder) as second:
            assert second.is_writable
        other.close()


def test_what_is_missing_or_damaged_is_not_taken_for_protected(tmp_path: Path) -> None:
    with pytest.raises(sqlite3.OperationalError):
        database.open_to_read(tmp_path / "none.db")
    (tmp_path / database.FILE_NAME).write_bytes(b"no database at all" * 100)
    with pytest.raises(LibraryDamaged):
        database.connect(tmp_path / database.FILE_NAME)
