"""Which clauses cite a work: an index over the library's citations, in a file of its own.

It is a cache. It remembers which documents it has read and by which version of the grammar, reads
only new ones, and forgets those that left the library. Each row carries what a list shows of the
clause, so that showing one opens no documents. Where nothing can be written it is in memory.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wsisdesk.documents import symbols
from wsisdesk.documents.model import BlockKind
from wsisdesk.documents.symbols import Doubt
from wsisdesk.errors import DocumentNotFound
from wsisdesk.library.database import delete_companions, open_file, open_to_read
from wsisdesk.library.exclusion import alone
from wsisdesk.library.faults import told
from wsisdesk.library.protection import is_writable
from wsisdesk.library.units import as_one_unit
from wsisdesk.progress import Progress, silent

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from wsisdesk.documents.model import Block, Document
    from wsisdesk.documents.symbols import Citation
    from wsisdesk.library.store import Library

FILE_NAME = "index/citations.db"
ANALYSIS = 2  # raise it when citations are recognised differently: the index is then made anew
_BEFORE, _AFTER = 60, 140  # code points of the clause that are kept around a citation

_SCHEMA = """
    BEGIN IMMEDIATE;
    CREATE TABLE IF NOT EXISTS documents (id TEXT PRIMARY KEY) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS citations (
        document TEXT, block TEXT, start INTEGER, end INTEGER, work TEXT, version TEXT,
        address TEXT, language TEXT, excerpt TEXT, offset INTEGER);
    CREATE INDEX IF NOT EXISTS by_work ON citations (work);
    CREATE INDEX IF NOT EXISTS by_document ON citations (document);
    COMMIT;
"""


@dataclass(frozen=True, slots=True)
class Citing:
    """One place that cites a work: code points ``start`` to ``end`` of a block of a document.

    ``excerpt`` is what stands around it, beginning ``offset`` code points into the block.
    """

    document: str
    block: str
    start: int
    end: int
    work: str
    version: str
    address: str = ""
    language: str = ""
    excerpt: str = ""
    offset: int = 0


class CitationIndex:
    """The index of one library. Belongs to the thread that opened it; ``close`` it."""

    def __init__(self, path: Path) -> None:
        self._path = path
        with told(path):
            if path.parent.parent.is_dir() and _is_protected(path):
                self._connection = _copied(path)
            else:
                self._connection = _opened(path)

    def update(
        self, library: Library, progress: Progress = silent, at_most: int | None = None
    ) -> int:
        """Bring the index in step with the library; return how many documents were read.

        With ``at_most`` the rest is left for the next call: those who wait get their turn.
        """
        held = library.works()
        with told(self._path):
            known = {row[0] for row in self._connection.execute("SELECT id FROM documents")}
            for gone in known - held.keys():
                self._forget(gone)
            new = [identity for identity in held if identity not in known][:at_most]
            for number, identity in enumerate(new):
                with suppress(DocumentNotFound):  # removed since the library was asked
                    document = library.document(identity)
                    progress(number, len(new), document.title)
                    self._read(document)
        return len(new)

    def citing(self, work: str) -> tuple[Citing, ...]:
        """Return every place that cites a work, document by document in reading order."""
        with told(self._path):
            rows = self._connection.execute(
                "SELECT * FROM citations WHERE work = ? ORDER BY document, rowid", (work,)
            ).fetchall()
        return tuple(Citing(*row) for row in rows)

    def counts(self) -> dict[tuple[str, str], int]:
        """Count the citing clauses by cited work and citing document."""
        with told(self._path):
            rows = self._connection.execute(
                "SELECT work, document, COUNT(DISTINCT block) FROM citations GROUP BY 1, 2"
            ).fetchall()
        return {(work, document): count for work, document, count in rows}

    def cited_in(self, document_id: str) -> frozenset[str]:
        """Return the works that a document cites: they tell what a bare number in it means."""
        with told(self._path):
            rows = self._connection.execute(
                "SELECT DISTINCT work FROM citations WHERE document = ?", (document_id,)
            ).fetchall()
        return frozenset(row[0] for row in rows)

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    def _forget(self, document_id: str) -> None:
        with as_one_unit(self._connection):
            self._connection.execute("DELETE FROM citations WHERE document = ?", (document_id,))
            self._connection.execute("DELETE FROM documents WHERE id = ?", (document_id,))

    def _read(self, document: Document) -> None:
        found = [
            (document.id, block.id, item.start, item.end, item.target, item.version,
             block.address, block.language or document.language, *_excerpt(block, item))
            for block, item in cited(document)
        ]  # fmt: skip
        with as_one_unit(self._connection):
            new = self._connection.execute(
                "INSERT OR IGNORE INTO documents VALUES (?)", (document.id,)
            ).rowcount
            if new:  # no other process has read it in the meantime
                self._connection.executemany(
                    "INSERT INTO citations VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", found
                )


def cited(document: Document) -> Iterator[tuple[Block, Citation]]:
    """Yield every citation of another text that can be told, with its block.

    The works that are named in full tell which one a bare number elsewhere means. Titles are left
    out: they name the document itself.
    """
    found = [
        (block, symbols.citations(block.text, block.language))
        for block in document.blocks
        if block.kind is not BlockKind.TITLE
    ]
    known = frozenset(item.work for _, items in found for item in items if item.work)
    for block, items in found:
        if known and any(item.doubt is Doubt.BODY_MISSING for item in items):
            items = symbols.citations(block.text, block.language, known)
        for item in items:
            if item.target:
                yield block, item


def _excerpt(block: Block, citation: Citation) -> tuple[str, int]:
    """Return the words around a citation, and where in the block they begin."""
    start = max(0, citation.start - _BEFORE)
    if start:
        space = block.text.find(" ", start, citation.start)
        start = space + 1 if space >= 0 else start
    return block.text[start : citation.end + _AFTER], start


def _opened(path: Path) -> sqlite3.Connection:
    """Open the index to be brought up to date; begin it anew if it is none of this version."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with alone(path):
        if not _is_current(path):
            path.unlink(missing_ok=True)
            delete_companions(path)
        connection = open_file(path)
        _begin(connection)
    return connection


def _copied(path: Path) -> sqlite3.Connection:
    """Copy an index that cannot be written into memory, where it is brought up to date."""
    copy = sqlite3.connect(":memory:", isolation_level=None)
    if path.exists():
        with suppress(sqlite3.DatabaseError), closing(open_to_read(path)) as source:
            if _version(source) == ANALYSIS:
                source.backup(copy)
    _begin(copy)
    return copy


def _begin(connection: sqlite3.Connection) -> None:
    if _version(connection) != ANALYSIS:
        connection.executescript(_SCHEMA)
        connection.execute(f"PRAGMA user_version = {ANALYSIS}")


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _is_protected(path: Path) -> bool:
    """Tell whether the index can neither be written nor made."""
    folder = path.parent if path.parent.is_dir() else path.parent.parent
    return not is_writable(folder, path.name)


def _is_current(path: Path) -> bool:
    """Tell whether the file is an index of this version; a damaged or older one is thrown away."""
    if not path.exists():
        return True
    try:
        with closing(sqlite3.connect(path)) as connection:
            found = connection.execute("PRAGMA user_version").fetchone()[0]
            return found in (0, ANALYSIS)  # 0: another thread is just making it
    except sqlite3.DatabaseError:
        return False
