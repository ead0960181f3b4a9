"""The notes where they cannot be written: on a protected stick, in a share that is only read.

They are copied into memory at once and read from there. So nothing is written beside them and
nothing is held open; the stick may be pulled out. Notes of an older format are brought up to date
in the copy. What stands in a log that was left beside them is read with them: SQLite itself reads
it where another program has it open; where it cannot, because it would have to write the index of
the log first, file and log are put together in a folder for temporary files.
"""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from wsisdesk.annotate import opening
from wsisdesk.errors import NotesDamaged
from wsisdesk.library.faults import told
from wsisdesk.library.write_ahead import holds_anything

if TYPE_CHECKING:
    from collections.abc import Iterator

    Stamp: TypeAlias = tuple[tuple[int, int] | None, ...]

_LEFT_BEHIND = ("-wal", "-journal")  # what holds changes that are not in the file itself
_FIXED = "mode=ro&immutable=1"
_SHARED = "mode=ro"


def take(path: Path) -> sqlite3.Connection:
    """Return a copy of the notes at ``path``, which cannot be written to; none if none are there.

    Raises ``NotesDamaged``, ``NotesTooNew`` and the library's errors.
    """
    with told(path, NotesDamaged):
        copy = sqlite3.connect(":memory:", isolation_level=None)
        try:
            if path.exists():
                with _opened(path) as source:
                    opening.refuse_newer(source, path)
                    opening.check(source, path)
                    source.backup(copy)
            opening.migrate(copy)
            copy.execute("PRAGMA query_only = ON")
        except BaseException:
            copy.close()
            raise
    return copy


def stamp(path: Path) -> Stamp:
    """Return what changes when others write the notes at ``path``; raises the library's errors."""
    with told(path, NotesDamaged):
        files = (path, opening.log_of(path))
        return tuple(map(_stamp, files))


def _stamp(file: Path) -> tuple[int, int] | None:
    try:
        status = file.stat()
    except FileNotFoundError:
        return None
    return status.st_mtime_ns, status.st_size


@contextmanager
def _opened(path: Path) -> Iterator[sqlite3.Connection]:
    """Open the file for as long as the block lasts, with what was left beside it."""
    if opening.log_is_foreign(path) or not _left_behind(path):
        with closing(_connect(path, _FIXED)) as connection:
            yield connection
        return
    shared = _shared(path)
    if shared is not None:
        with closing(shared):
            yield shared
        return
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as apart:
        for part in (path, *_left_behind(path)):
            shutil.copyfile(part, Path(apart) / part.name)
        with closing(sqlite3.connect(Path(apart) / path.name)) as connection:
            yield connection


def _left_behind(path: Path) -> tuple[Path, ...]:
    parts = (path.with_name(path.name + suffix) for suffix in _LEFT_BEHIND)
    return tuple(part for part in parts if holds_anything(part))


def _shared(path: Path) -> sqlite3.Connection | None:
    """Open the file as others have it open; None if the index of the log is not there for that."""
    if not path.with_name(f"{path.name}-shm").exists():
        return None
    connection = _connect(path, _SHARED)
    try:
        opening.version(connection)
    except sqlite3.OperationalError:
        connection.close()
        return None
    return connection


def _connect(path: Path, how: str) -> sqlite3.Connection:
    return sqlite3.connect(
        f"{path.absolute().as_uri()}?{how}", uri=True, timeout=opening.BUSY_SECONDS
    )
