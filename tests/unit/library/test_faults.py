"""Failures of the system and of SQLite are told as ours."""

from __future__ import annotations

import errno
import sqlite3
from pathlib import Path

import pytest

from wsisdesk.errors import (
    DiskFull,
    FolderNotWritable,
    LibraryDamaged,
    LibraryError,
    LibraryLocked,
    LibraryUnreachable,
)
from wsisdesk.library.faults import database_error, system_error, told

PATH = Path("library.db")


def sqlite_error(code: int) -> sqlite3.Error:
    error = sqlite3.OperationalError("as SQLite says it")
    error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (sqlite3.SQLITE_BUSY, LibraryLocked),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, LibraryLocked),
        (sqlite3.SQLITE_FULL, DiskFull),
        (sqlite3.SQLITE_IOERR_SHMSIZE, DiskFull),
        (sqlite3.SQLITE_IOERR_READ, LibraryUnreachable),
        (sqlite3.SQLITE_READONLY_DIRECTORY, FolderNotWritable),
        (sqlite3.SQLITE_CANTOPEN, FolderNotWritable),
        (sqlite3.SQLITE_CORRUPT_INDEX, LibraryDamaged),
        (sqlite3.SQLITE_NOTADB, LibraryDamaged),
    ],
)
def test_what_sqlite_reports_is_told_as_ours(code: int, kind: type[LibraryError]) -> None:
    assert type(database_error(sqlite_error(code), PATH)) is kind
    with pytest.raises(kind), told(PATH):
        raise sqlite_error(code)


def test_a_mistake_of_the_program_is_not_told_as_the_worlds_fault() -> None:
    assert database_error(sqlite_error(sqlite3.SQLITE_CONSTRAINT), PATH) is None
    with pytest.raises(sqlite3.OperationalError), told(PATH):
        raise sqlite_error(sqlite3.SQLITE_ERROR)


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (errno.ENOSPC, DiskFull),
        (errno.EACCES, FolderNotWritable),
        (errno.EROFS, FolderNotWritable),
        (errno.EIO, LibraryUnreachable),
        (errno.ENOENT, LibraryUnreachable),
    ],
)
def test_what_the_system_reports_is_told_as_ours(number: int, kind: type[LibraryError]) -> None:
    assert type(system_error(OSError(number, "as the system says it"), PATH)) is kind
