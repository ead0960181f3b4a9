"""The library's database connection: how it is opened, its transactions, its version.

WAL with ``synchronous=NORMAL``: a killed process loses nothing, a power cut at most the last
commits, and ``library.db`` can be rebuilt. A connection belongs to the thread that opened it.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

import sqlite_utils

from wsisdesk.errors import LibraryTooNew
from wsisdesk.library import schema
from wsisdesk.library.exclusion import alone
from wsisdesk.library.faults import told
from wsisdesk.library.units import as_one_unit
from wsisdesk.library.write_ahead import holds_anything, keep_log

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FILE_NAME = "library.db"
COMPANIONS = ("-wal", "-shm", "-journal")
BUSY_MILLISECONDS = 30_000  # as slow sticks take for what several processes write
_PROTECTED = {sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY}


def connect(path: Path) -> sqlite_utils.Database:
    """Open or create the database at ``path`` and bring its schema up to date.

    One that cannot be written to (on a protected stick, in a shared folder) is opened to be read.
    Raises the library's errors; the connection is closed again if anything fails.
    """
    with told(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        with alone(path):
            return connect_alone(path)


def connect_alone(path: Path) -> sqlite_utils.Database:
    """Do as ``connect`` for a file that no other process can open now."""
    with told(path):
        connection = _open(path)
        try:
            database = sqlite_utils.Database(connection, execute_plugins=False)
            migrate(database, path)
        except BaseException:
            connection.close()
            raise
    return database


def _open(path: Path) -> sqlite3.Connection:
    try:
        return open_file(path)
    except sqlite3.OperationalError as error:
        if not _is_protected(error, path):
            raise
    return open_to_read(path)


def open_file(path: Path) -> sqlite3.Connection:
    """Open or create a database file as all of ours are opened; SQLite's errors pass unchanged."""
    path.parent.mkdir(parents=True, exist_ok=True)
    connection = sqlite3.connect(path, timeout=BUSY_MILLISECONDS / 1000, isolation_level=None)
    try:
        if not os.access(path, os.W_OK):  # SQLite has opened it to be read, and says nothing
            connection.execute("PRAGMA query_only = ON")
        keep_log(connection, BUSY_MILLISECONDS / 1000)
        for pragma in ("synchronous = NORMAL", "foreign_keys = ON"):
            connection.execute(f"PRAGMA {pragma}")
    except BaseException:
        connection.close()
        raise
    return connection


def open_to_read(path: Path, *, any_thread: bool = False) -> sqlite3.Connection:
    """Open a database file for reading, also where nothing can be written; errors pass unchanged.

    Its log files are missing there. Then it is read as a file that does not change, unless the log
    holds what the file lacks.
    """
    connection = _opened(path, "mode=ro", any_thread)
    try:
        connection.execute("PRAGMA data_version").fetchone()
    except sqlite3.OperationalError as error:
        connection.close()
        if not _is_protected(error, path) or holds_anything(path.with_name(f"{path.name}-wal")):
            raise
        connection = _opened(path, "mode=ro&immutable=1", any_thread)
    connection.execute("PRAGMA query_only = ON")
    return connection


def _opened(path: Path, how: str, any_thread: bool) -> sqlite3.Connection:
    return sqlite3.connect(
        f"{path.absolute().as_uri()}?{how}",
        uri=True,
        isolation_level=None,
        timeout=BUSY_MILLISECONDS / 1000,
        check_same_thread=not any_thread,
    )


def _is_protected(error: sqlite3.OperationalError, path: Path) -> bool:
    """Tell whether opening failed because a file that is there can only be read."""
    return error.sqlite_errorcode & 0xFF in _PROTECTED and path.exists()


def is_writable(database: sqlite_utils.Database) -> bool:
    """Tell whether anything can be written to an open database, or it was opened to be read."""
    return not database.conn.execute("PRAGMA query_only").fetchone()[0]


def delete_companions(path: Path) -> None:
    """Delete a database's log files: beside another database they would damage it."""
    for suffix in COMPANIONS:
        path.with_name(path.name + suffix).unlink(missing_ok=True)


@contextmanager
def transaction(database: sqlite_utils.Database, path: Path) -> Iterator[sqlite3.Connection]:
    """Write as one unit: all of the block or, after any exception, nothing."""
    with told(path), as_one_unit(database.conn):
        yield database.conn


def migrate(database: sqlite_utils.Database, path: Path) -> None:
    """Run the migrations not yet applied, each in its own transaction with the record of it."""
    applied = {migration.name for migration in schema.ALL.applied(database)}
    if applied - schema.NAMES:
        raise LibraryTooNew(path, len(applied), len(schema.NAMES))
    while schema.ALL.pending(database):
        with transaction(database, path):
            # Asked again under the lock: another process may have been quicker.
            pending = [migration.name for migration in schema.ALL.pending(database)]
            schema.ALL.apply(database, stop_before=pending[1:])


def fold_together(path: Path) -> None:
    """Make the database one single file without companions, ready to be moved.

    Raises ``LibraryLocked`` while any other connection is open, in this process or another.
    """
    with told(path), closing(sqlite3.connect(path, timeout=0.5, isolation_level=None)) as single:
        single.execute("PRAGMA journal_mode = DELETE")
