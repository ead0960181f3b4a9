"""The write-ahead log of a database file: keeping one, and seeing whether one was left.

Apart from ``library.database``, because the notes need no more of it.
"""

from __future__ import annotations

import sqlite3
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def keep_log(connection: sqlite3.Connection, patience: float) -> None:
    """Have a file kept with a write-ahead log, as from now on it is; SQLite's errors pass.

    Where two processes begin one file together, SQLite refuses this to one of them at once, however
    long it is told to wait. It does wait for the lock of a writer: so that is waited for, for
    ``patience`` seconds in all.
    """
    end = time.monotonic() + patience
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > end:
                raise
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("ROLLBACK")


def holds_anything(path: Path) -> bool:
    """Tell whether a file is there and not empty; one that others delete meanwhile is not there."""
    try:
        return path.stat().st_size > 0
    except FileNotFoundError:
        return False
