"""Which clauses cite a work: an index over the library's citations, in a file of its own.

It is a cache. It remembers which documents it has read and by which version of the grammar, reads
only new ones, and forgets those that left the library.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wsisdesk.documents import symbols
from wsisdesk.library.faults import told
from wsisdesk.progress import Progress, silent

if TYPE_CHECKING:
    from pathlib import Path

    from wsisdesk.documents.model import Document
    from wsisdesk.library.store import Library

FILE_NAME = "index/citations.db"
ANALYSIS = 1  # raise it when citations are recognised differently: the index is then made anew

_SCHEMA = """
    CREATE TABLE documents (id TEXT PRIMARY KEY) WITHOUT ROWID;
    CREATE TABLE citations (document TEXT, block TEXT, start INTEGER, end INTEGER,
                            work TEXT, version TEXT);
    CREATE INDEX by_work ON citations (work);
    CREATE INDEX by_document ON citations (document);
"""


@dataclass(frozen=True, slots=True)
class Citing:
    """One place that cites a work: code points ``start`` to ``end`` of a block of a document."""

    document: str
    block: str
    start: int
    end: int
    work: str
    version: str


class CitationIndex:
    """The index of one library. Belongs to the thread that opened it; ``close`` it."""

    def __init__(self, path: Path) -> None:
        self._path = path
        with told(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            if not _is_current(path):
                path.unlink(missing_ok=True)
            self._connection = sqlite3.connect(path, timeout=5, isolation_level=None)
            if self._version() != ANALYSIS:
                self._connection.executescript(_SCHEMA)
                self._connection.execute(f"PRAGMA user_version = {ANALYSIS}")

    def update(self, library: Library, progress: Progress = silent) -> int:
        """Bring the index in step with the library; return how many documents were read."""
        held = {entry.id: entry.title for entry in library.entries()}
        known = {row[0] for row in self._connection.execute("SELECT id FROM documents")}
        with told(self._path):
            for gone in known - held.keys():
                self._forget(gone)
            new = [identity for identity in held if identity not in known]
            for number, identity in enumerate(new):
                progress(number, len(new), held[identity])
                self._read(library.document(identity))
        return len(new)

    def citing(self, work: str) -> tuple[Citing, ...]:
        """Return every place that cites a work, document by document in reading order."""
        with told(self._path):
            rows = self._connection.execute(
                "SELECT * FROM citations WHERE work = ? ORDER BY rowid", (work,)
            ).fetchall()
        return tuple(Citing(*row) for row in rows)

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    def _version(self) -> int:
        return int(self._connection.execute("PRAGMA user_version").fetchone()[0])

    def _forget(self, document_id: str) -> None:
        with self._connection:
            self._connection.execute("BEGIN")
            self._connection.execute("DELETE FROM citations WHERE document = ?", (document_id,))
            self._connection.execute("DELETE FROM documents WHERE id = ?", (document_id,))

    def _read(self, document: Document) -> None:
        found = [
            (document.id, block.id, item.start, item.end, item.work or item.likely, item.version)
            for block in document.blocks
            for item in symbols.citations(block.text, block.language)
            if item.work or item.likely
        ]
        with self._connection:
            self._connection.execute("BEGIN")
            self._connection.execute("INSERT INTO documents VALUES (?)", (document.id,))
            self._connection.executemany("INSERT INTO citations VALUES (?, ?, ?, ?, ?, ?)", found)


def _is_current(path: Path) -> bool:
    """Tell whether the file is an index of this version; a damaged or older one is thrown away."""
    if not path.exists():
        return True
    try:
        with closing(sqlite3.connect(path)) as connection:
            return bool(connection.execute("PRAGMA user_version").fetchone()[0] == ANALYSIS)
    except sqlite3.DatabaseError:
        return False
