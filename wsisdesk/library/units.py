"""Writing to an SQLite file as one unit: all of it or, after any exception, nothing."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator


@contextmanager
def as_one_unit(connection: sqlite3.Connection) -> Iterator[None]:
    """Keep all that the block writes or, after any exception, nothing of it.

    The write lock is taken at once, so that two processes wait for each other instead of failing
    when both have read before they write. The connection begins no transactions of its own
    (``isolation_level=None``). SQLite's errors pass: callers put this within ``faults.told``.
    """
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
