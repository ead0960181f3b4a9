"""The file of the index: where it lies, whether it can be used, how it is opened and begun."""

from __future__ import annotations

import sqlite3
from contextlib import closing, suppress
from typing import TYPE_CHECKING

from wsisdesk.library.database import delete_companions, open_file, open_to_read
from wsisdesk.library.exclusion import alone
from wsisdesk.library.faults import told
from wsisdesk.library.write_ahead import keep_log
from wsisdesk.search.index import schema

if TYPE_CHECKING:
    from pathlib import Path

FILE_NAME = "index/search.db"
_PATIENCE = 30_000  # milliseconds: another process may be writing a large transaction
_PENDING = 32 << 20  # bytes of terms held in memory before a segment is written
_CACHE = 32_000  # KiB


def open_index(path: Path, analysis: str) -> sqlite3.Connection:
    """Open the index for writing, made anew unless it can be used. Raises the library's errors."""
    with told(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        with alone(path):
            if path.exists() and not is_sound(path, analysis):
                _delete(path)
            if not path.exists():
                _choose_page_size(path)
            return _opened(path, analysis)


def _opened(path: Path, analysis: str) -> sqlite3.Connection:
    connection = open_file(path)
    try:
        connection.execute(f"PRAGMA busy_timeout = {_PATIENCE}")
        connection.execute(f"PRAGMA cache_size = -{_CACHE}")
        _begin(connection, analysis)
    except BaseException:
        connection.close()
        raise
    return connection


def is_sound(path: Path, analysis: str) -> bool:
    """Tell whether the file is an index of this version, or one just being begun.

    A file that is damaged further in is found out when it is read (``LibraryDamaged``) and then
    given up.
    """
    if _note(path).exists():
        return False
    try:
        with closing(_open_to_look(path)) as connection:
            version = connection.execute("PRAGMA user_version").fetchone()[0]
            if version == 0:
                return not connection.execute("SELECT 1 FROM sqlite_master").fetchall()
            return version == schema.VERSION and _analysis(connection) == analysis
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            raise
        return False
    except sqlite3.DatabaseError:
        return False


def _open_to_look(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=_PATIENCE / 1000)
    try:
        connection.execute("PRAGMA user_version")
    except sqlite3.OperationalError:
        connection.close()
        return open_to_read(path)  # where nothing can be written, or this fails as well
    return connection


def give_up(path: Path) -> None:
    """Note that an index is damaged: who opens it for writing next begins it anew."""
    with suppress(OSError):  # nothing can be written there, so nothing can be mended
        _note(path).touch()


def discard(path: Path) -> None:
    """Delete an index; what it held can be made again. Raises the library's errors."""
    with told(path), alone(path):
        _delete(path)


def _delete(path: Path) -> None:
    path.unlink(missing_ok=True)
    delete_companions(path)
    _note(path).unlink(missing_ok=True)


def number(path: Path) -> int | None:
    """Return what tells the file at ``path`` from one that takes its place; None if none is there.

    Raises the library's errors.
    """
    with told(path), suppress(FileNotFoundError):
        return path.stat().st_ino
    return None


def _note(path: Path) -> Path:
    return path.with_name(f"{path.name}-damaged")


def _analysis(connection: sqlite3.Connection) -> str:
    row = connection.execute("SELECT value FROM versions WHERE name = 'analysis'").fetchone()
    return str(row[0]) if row else ""


def _choose_page_size(path: Path) -> None:
    """Give a new file its page size, which can be chosen before anything else is done only."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA page_size = {schema.PAGE_SIZE}")
        keep_log(connection, _PATIENCE / 1000)


def _begin(connection: sqlite3.Connection, analysis: str) -> None:
    """Make the tables, if another process has not made them in the meantime."""
    connection.execute("BEGIN IMMEDIATE")
    if connection.execute("PRAGMA user_version").fetchone()[0] == 0:
        for statement in schema.TABLES:
            connection.execute(statement)
        for table in schema.TERM_TABLES:
            for option, value in (("hashsize", _PENDING), ("pgsz", schema.TERM_PAGE_SIZE)):
                connection.execute(
                    f"INSERT INTO {table} ({table}, rank) VALUES ('{option}', {value})"
                )
        connection.execute("INSERT INTO versions VALUES ('analysis', ?)", (analysis,))
        connection.execute(f"PRAGMA user_version = {schema.VERSION}")
    connection.execute("COMMIT")
