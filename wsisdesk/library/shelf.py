"""What every part of the library stands on: one open database, read or written as a unit.

The connection belongs to the thread that opened it; another thread or process opens its own.
"""

from __future__ import annotations

import contextlib
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Self

from wsisdesk.errors import DocumentNotFound
from wsisdesk.library import database, entries, journal, originals
from wsisdesk.library.entries import Removal
from wsisdesk.library.faults import told
from wsisdesk.library.rows import EFFECTIVE

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    import sqlite_utils

    from wsisdesk.library.entries import Entry


def moment(at: datetime | None = None) -> str:
    """Write a moment (now) as the library does: ISO 8601 in UTC, to the microsecond."""
    return (at or datetime.now(UTC)).isoformat(timespec="microseconds")


class Shelf:
    """The open library of one data folder and the entries in it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.path = folder / database.FILE_NAME
        self.originals = folder / originals.FOLDER
        self._database: sqlite_utils.Database | None = None
        self.is_writable = True  # False on a protected stick: the library can only be read
        self.reopen()

    def reopen(self) -> None:
        """Open the database again after ``close``, or as its folder now allows.

        What was open stays so if that fails.
        """
        fresh = database.connect(self.path)
        self.close()
        self._database = fresh
        self.is_writable = database.is_writable(self._database)

    def close(self) -> None:
        """Close the database; closing twice does no harm."""
        if self._database is not None:
            self._database.close()
            self._database = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def entries(self) -> tuple[Entry, ...]:
        """List the documents in the order in which they came in, without the removed ones."""
        with self._reading() as connection:
            return entries.load(connection, entries.KEPT)

    def works(self) -> dict[str, str]:
        """Return the work of every document, empty for none, by id: far quicker than entries."""
        with self._reading() as connection:
            rows = connection.execute(
                f"SELECT id, {EFFECTIVE['work']} FROM documents"
                f" WHERE {entries.KEPT} ORDER BY added, number"
            ).fetchall()
        return dict(rows)

    def entry(self, document_id: str) -> Entry:
        """Return the entry of one document; raises ``DocumentNotFound``."""
        with self._reading() as connection:
            found = entries.load(connection, f"{entries.KEPT} AND id = ?", [document_id])
        if not found:
            raise DocumentNotFound(document_id)
        return found[0]

    def removed(self) -> tuple[tuple[Removal, tuple[Entry, ...]], ...]:
        """List what can be restored, the latest removal first."""
        with self._reading() as connection:
            moments = connection.execute(
                "SELECT DISTINCT removed FROM documents WHERE removed <> '' ORDER BY removed DESC"
            ).fetchall()
            groups = [(at, entries.load(connection, "removed = ?", [at])) for (at,) in moments]
        return tuple((Removal(tuple(e.id for e in group), at), group) for at, group in groups)

    def _require(self, ids: Iterable[str]) -> None:
        for document_id in ids:
            self.entry(document_id)

    def _update(self, ids: Sequence[str], assignment: str, *values: str) -> None:
        """Set columns of some documents as one unit."""
        with self._writing(ids) as connection:
            connection.executemany(
                f"UPDATE documents SET {assignment} WHERE id = ?",
                [(*values, document_id) for document_id in ids],
            )

    def _open(self) -> sqlite_utils.Database:
        if self._database is None:
            raise ValueError("the library is closed")
        return self._database

    @contextlib.contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        with told(self.path):
            yield self._open().conn

    @contextlib.contextmanager
    def _writing(
        self, ids: Sequence[str] = (), *, forced: bool = True
    ) -> Iterator[sqlite3.Connection]:
        """Change documents as one unit, and write the outcome to the journal within it."""
        with database.transaction(self._open(), self.path) as connection:
            yield connection
            journal.append(self.originals, journal.stored(connection, ids), forced=forced)
