"""How ``notes.db`` is opened: nothing in it is ever put at risk.

Write-ahead log with ``synchronous=FULL``: what was acknowledged survives a power cut. After an
unclean stop the whole file is checked before anything is written. A file of a newer format is
refused untouched; before a migration a backup is forced. A log that was left beside a restored
backup would be played into it and damage it: backups are in rollback-journal format (bytes 18 and
19 of the file are 1, https://www.sqlite.org/fileformat2.html#file_format_version_numbers), so a
write-ahead log beside such a file cannot be its own and is moved out of the way.

Looking at these bytes means to open the file and close it, which on POSIX cancels every lock that
this process holds on it (https://www.sqlite.org/howtocorrupt.html, section 2.2); another process
would then take itself for the only one and throw the log away that is being written here. So only
the first to open the file in a process looks; ``release`` says when it is closed.
"""

from __future__ import annotations

import sqlite3
import threading
from collections import Counter
from typing import TYPE_CHECKING

from wsisdesk.annotate import schema
from wsisdesk.errors import NotesDamaged, NotesTooNew
from wsisdesk.library.exclusion import alone
from wsisdesk.library.faults import told
from wsisdesk.library.units import as_one_unit
from wsisdesk.library.write_ahead import holds_anything, keep_log

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


FILE_NAME = "notes.db"
BUSY_SECONDS = 30.0  # as slow sticks take for what several processes write
_MAGIC = b"SQLite format 3\x00"
_VERSIONS = slice(18, 20)
_ROLLBACK = b"\x01\x01"
_STALE = ".stale"
_open_here: Counter[Path] = Counter()  # how often each file is open in this process
_guard = threading.Lock()


def open_notes(
    path: Path, before_migration: Callable[[sqlite3.Connection], object]
) -> sqlite3.Connection:
    """Open or create the notes at ``path``; ``before_migration`` is to make a backup.

    Raises ``NotesDamaged``, ``NotesTooNew`` and the library's errors; the file is then as it was.
    """
    with told(path, NotesDamaged):
        path.parent.mkdir(parents=True, exist_ok=True)
        connection = _begin(path)
        try:
            if 0 < version(connection) < schema.VERSION:
                before_migration(connection)
            migrate(connection)
        except BaseException:
            connection.close()
            release(path)
            raise
    return connection


def _begin(path: Path) -> sqlite3.Connection:
    """Open the file while no other process opens or replaces it."""
    with alone(path):
        connection, unclean = _connect(path)
        try:
            refuse_newer(connection, path)
            if unclean:
                check(connection, path)
            keep_log(connection, BUSY_SECONDS)
            for pragma in ("synchronous = FULL", "foreign_keys = ON"):
                connection.execute(f"PRAGMA {pragma}")
        except BaseException:
            connection.close()
            release(path)
            raise
    return connection


def release(path: Path) -> None:
    """Say that a connection which ``open_notes`` opened to ``path`` is closed."""
    with _guard:
        _open_here[path.resolve()] -= 1


def _connect(path: Path) -> tuple[sqlite3.Connection, bool]:
    """Connect to the file; tell also whether a log was left there."""
    with _guard:
        _set_aside_stale_log(path)
        unclean = holds_anything(log_of(path))
        connection = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None)
        _open_here[path.resolve()] += 1
    return connection, unclean


def check(connection: sqlite3.Connection, path: Path) -> None:
    """Read the whole file; raises ``NotesDamaged`` if it is not sound."""
    with told(path, NotesDamaged):
        (verdict,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
    if verdict != "ok":
        raise NotesDamaged(path, verdict)


def version(connection: sqlite3.Connection) -> int:
    """Return the number of the last step that ran on this file."""
    (number,) = connection.execute("PRAGMA user_version").fetchone()
    return int(number)


def log_of(path: Path) -> Path:
    """Return where the write-ahead log of a database lies."""
    return path.with_name(path.name + "-wal")


def log_is_foreign(path: Path) -> bool:
    """Tell whether a log lies beside the file which cannot be its own; none that is in use here."""
    if _open_here[path.resolve()] or not path.exists() or not holds_anything(log_of(path)):
        return False
    with path.open("rb") as file:
        head = file.read(_VERSIONS.stop)
    return head.startswith(_MAGIC) and head[_VERSIONS] == _ROLLBACK


def _set_aside_stale_log(path: Path) -> None:
    if log_is_foreign(path):
        log = log_of(path)
        log.replace(log.with_name(log.name + _STALE))
        path.with_name(path.name + "-shm").unlink(missing_ok=True)


def refuse_newer(connection: sqlite3.Connection, path: Path) -> None:
    """Raise ``NotesTooNew`` if a newer program has written this file."""
    found = version(connection)
    if found > schema.VERSION:
        raise NotesTooNew(path, found, schema.VERSION)


def migrate(connection: sqlite3.Connection) -> None:
    """Run the steps that have not run, each with its number as one unit."""
    while version(connection) < schema.VERSION:
        with as_one_unit(connection):
            # Asked again under the lock: another process may have been quicker.
            done = version(connection)
            if done < schema.VERSION:
                for statement in schema.STEPS[done].split(";"):
                    connection.execute(statement)
                connection.execute(f"PRAGMA user_version = {done + 1}")
