"""One process at a time does what concerns a database file as a whole.

SQLite keeps those apart who write into one file, but not those who begin it, throw it away or put
another in its place: a process could open a file that is just being replaced, or delete the log of
a file that another has begun in the meantime. All of that is done in turns.
"""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PATIENCE = 30.0  # seconds to wait for one's turn
_PROTECTED = {sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY}


@contextmanager
def alone(path: Path) -> Iterator[None]:
    """Let the block open, begin, replace or delete the database file at ``path`` undisturbed.

    Other processes and threads wait for its end; who has opened the file before keeps it open. The
    turn is an SQLite lock on an empty file beside ``path``: it ends with its process, however that
    ends, on every system. In a folder where nothing can be written nobody waits for anybody. Not to
    be nested for one path. SQLite's errors pass: callers put this within ``faults.told``.
    """
    turn = _begin(lock_of(path))
    try:
        yield
    finally:
        if turn is not None:
            turn.close()


def lock_of(path: Path) -> Path:
    """Return the empty file that shows whose turn it is."""
    return path.with_name(f"{path.name}-lock")


def _begin(lock: Path) -> sqlite3.Connection | None:
    """Wait for the lock; None where there can be none."""
    turn = None
    try:
        turn = sqlite3.connect(lock, timeout=PATIENCE, isolation_level=None)
        turn.execute("PRAGMA journal_mode = MEMORY")  # nothing is ever written, on a full disk too
        turn.execute("BEGIN IMMEDIATE")
    except sqlite3.OperationalError as error:
        if turn is not None:
            turn.close()
        if error.sqlite_errorcode & 0xFF not in _PROTECTED:
            raise
        return None
    return turn
