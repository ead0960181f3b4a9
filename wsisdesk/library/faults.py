"""Failures of SQLite and of the file system, sorted: the world's, which users are told, or ours.

SQLite's result codes: https://www.sqlite.org/rescode.html; extended codes carry the primary code
in their low byte. What is not listed here is a mistake of the program and passes unchanged.
"""

from __future__ import annotations

import errno
import json
import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING

from wsisdesk.errors import (
    DiskFull,
    FolderNotWritable,
    LibraryDamaged,
    LibraryError,
    LibraryLocked,
    LibraryUnreachable,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from typing import TypeAlias

    Damage: TypeAlias = Callable[[Path, str], LibraryError]

_LOCKED = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_PROTOCOL}
_NOT_WRITABLE = {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM}
_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_FORMAT}
_NO_SPACE = {sqlite3.SQLITE_IOERR_SHMSIZE}  # the index of the log could not grow
_UNDECODABLE = "Could not decode to UTF-8"  # has no result code: Python's own check of a column

_NO_WRITING = {
    errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOTDIR, errno.EISDIR, errno.EEXIST
}  # fmt: skip
_NO_ANSWER = {
    errno.EIO, errno.ENODEV, errno.ENXIO, errno.ENOENT, getattr(errno, "ESTALE", errno.EIO)
}  # fmt: skip
_NO_ANSWER_WINDOWS = {21, 433, 1167}  # not ready, no such device, device not connected


@contextmanager
def told(path: Path, damaged: Damage = LibraryDamaged) -> Iterator[None]:
    """Raise the world's failures inside the block as our errors about ``path``.

    ``damaged`` is what a broken file becomes: whose file it is decides what users are advised.
    """
    try:
        yield
    except sqlite3.Error as error:
        known = database_error(error, path, damaged)
        if known is None:
            raise
        raise known from error
    except json.JSONDecodeError as error:
        raise damaged(path, str(error)) from error
    except OSError as error:
        known = system_error(error, path)
        if known is None:
            raise
        raise known from error


def database_error(
    error: sqlite3.Error, path: Path, damaged: Damage = LibraryDamaged
) -> LibraryError | None:
    """Turn an error of SQLite into ours; None if the program itself made a mistake."""
    if str(error).startswith(_UNDECODABLE):
        return damaged(path, str(error))
    exact = getattr(error, "sqlite_errorcode", 0)
    code = exact & 0xFF
    if code in _LOCKED:
        return LibraryLocked(path)
    if code == sqlite3.SQLITE_FULL or exact in _NO_SPACE:
        return DiskFull(path)
    if code in _DAMAGED:
        return damaged(path, str(error))
    if code in _NOT_WRITABLE:
        return FolderNotWritable(path)
    if code == sqlite3.SQLITE_IOERR:
        return LibraryUnreachable(path, str(error))
    return None


def system_error(error: OSError, path: Path) -> LibraryError | None:
    """Turn an error of the operating system into ours; None if it is none of the known ones."""
    if error.errno in DiskFull.CODES:
        return DiskFull(path)
    if error.errno in _NO_WRITING:
        return FolderNotWritable(path)
    if error.errno in _NO_ANSWER or getattr(error, "winerror", 0) in _NO_ANSWER_WINDOWS:
        return LibraryUnreachable(path, error.strerror or "")
    return None
