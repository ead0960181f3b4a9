"""A connection that only reads the index: opened, kept to one state, interrupted, closed."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any, Self

from wsisdesk.errors import FolderNotWritable
from wsisdesk.library.database import open_to_read
from wsisdesk.library.exclusion import alone
from wsisdesk.library.faults import told
from wsisdesk.search.index.files import number

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_CACHE = 8_000  # KiB, behind what is mapped
_MAPPED = 64 << 20  # bytes


class Interrupted(Exception):
    """The question was withdrawn by ``interrupt``: nobody waits for its answer. Not an error."""


class ReadingConnection:
    """An index, open for reading.

    Belongs to the thread that opened it, but for ``interrupt``. Raises the library's errors;
    ``FolderNotWritable`` where there is no index.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._closed = False
        self._file = number(path)  # first: who comes in between has replaced it
        with told(path), alone(path):  # so that none is read that is just being begun
            self._connection = open_to_read(path, any_thread=True)  # for interrupt
            for pragma in (f"cache_size = -{_CACHE}", f"mmap_size = {_MAPPED}"):
                self._connection.execute(f"PRAGMA {pragma}")
            begun = self._connection.execute("PRAGMA user_version").fetchone()[0]
        if not begun:  # who made the file was killed before he made its tables
            self.close()
            raise FolderNotWritable(path)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file; closing twice does no harm."""
        self._closed = True
        self._connection.close()

    def interrupt(self) -> None:
        """Withdraw the question in hand, from any thread: it raises ``Interrupted``."""
        with suppress(sqlite3.ProgrammingError):  # closed in the meantime
            self._connection.interrupt()

    def is_replaced(self) -> bool:
        """Tell whether another file has taken the place of this one: then open that.

        A closed file says so too, since its number may be another's by now. Where there is none,
        another process is making it anew: until it has begun, this one is as good as any. Raises
        the library's errors.
        """
        return self._closed or number(self._path) not in (None, self._file)

    @contextmanager
    def asking(self) -> Iterator[None]:
        """Let all questions within be answered from one state of the index."""
        with self._told():
            self._connection.execute("BEGIN")
        try:
            yield
        finally:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")

    def state(self) -> int:
        """Return a number that changes whenever the index has been written to."""
        return int(self._rows("PRAGMA data_version")[0][0])

    def _rows(self, query: str, *values: object) -> list[Any]:
        try:
            return self._connection.execute(query, values).fetchall()
        except (sqlite3.Error, OSError):
            with self._told():
                raise

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            with told(self._path):
                yield
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT:
                raise Interrupted from None
            raise
