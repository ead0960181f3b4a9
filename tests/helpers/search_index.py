"""Search indexes for tests: small documents ready to be indexed, and the contents of an index."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Any

from wsisdesk.library import database, rows
from wsisdesk.search.analysis import analyse
from wsisdesk.search.index.facts import Facts
from wsisdesk.search.index.paragraphs import Paragraph
from wsisdesk.search.index.preparing import prepare
from wsisdesk.search.index.store import SearchStore

if TYPE_CHECKING:
    from pathlib import Path

    from wsisdesk.documents.model import Document
    from wsisdesk.search.index.preparing import Prepared

ANALYSIS = "specimen"


def make_facts(identity: str = "a" * 64, **changes: Any) -> Facts:  # noqa: ANN401
    """Make the facts of one document; ``changes`` replace what they say by default."""
    said: dict[str, Any] = {
        "title": "Specimen resolution", "symbol": "C30/8", "language": "en",
        "work": "itu/council/res/9001", "version": "2030", "kind": "resolution",
        "body": "itu/council", "year": 2030,
    }  # fmt: skip
    return Facts(id=identity, **(said | changes))


def make_paragraph(text: str, number: int = 0, **changes: Any) -> Paragraph:  # noqa: ANN401
    """Make one paragraph; its block is named by its number."""
    said: dict[str, Any] = {
        "kind": "item", "part": "operative", "label": str(number), "address": f"decides, {number}",
        "key": f"op.1/{number}", "lead": "decides", "addressee": "", "language": "en",
    }  # fmt: skip
    return Paragraph(block=f"b{number}", text=text, **(said | changes))


def make_prepared(
    identity: str,
    *texts: str,
    language: str = "en",
    **changes: Any,  # noqa: ANN401
) -> Prepared:
    """Make a document of some texts ready, with the real analysis."""
    items = [make_paragraph(text, n, language=language) for n, text in enumerate(texts)]
    return prepare(make_facts(identity, language=language, **changes), items, analyse)


def open_store(path: Path) -> SearchStore:
    """Open an index for writing, as made by the version of the analysis called ``ANALYSIS``."""
    return SearchStore(path, ANALYSIS, analyse)


def contents(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Return all that an index holds, in terms that do not depend on the numbers it gave.

    Postings are read back from the term tables themselves: (term, document, paragraph, column,
    position).
    """
    with closing(sqlite3.connect(path)) as connection:
        names = _places(connection)
        found = {table: _postings(connection, table, names) for table in ("whole", "terms")}
        documents = connection.execute("SELECT * FROM documents").fetchall()
        found["documents"] = [row[1:] for row in documents]
        found["paragraphs"] = [
            (*names[number], *row)
            for number, *row in connection.execute(
                "SELECT number, weight, length, addressee FROM paragraphs"
            )
        ]
        found["leaves"] = [
            (*names[first], body) for first, body in connection.execute("SELECT * FROM leaves")
        ]
        found["bare"] = connection.execute("SELECT * FROM bare").fetchall()
        found["comp"] = connection.execute("SELECT * FROM comp").fetchall()
    return {name: sorted(rows) for name, rows in found.items()}


def _places(connection: sqlite3.Connection) -> dict[int, tuple[str, int]]:
    """Return document and ordinal of every number in use."""
    cursor = connection.execute("SELECT number, max(count, 1), id FROM documents")
    return {
        first + ordinal: (identity, ordinal)
        for first, count, identity in cursor
        for ordinal in range(count)
    }


def _postings(
    connection: sqlite3.Connection, table: str, names: dict[int, tuple[str, int]]
) -> list[tuple[Any, ...]]:
    connection.execute(
        f"CREATE VIRTUAL TABLE temp.{table}_vocabulary USING fts5vocab(main, {table}, instance)"
    )
    cursor = connection.execute(f"SELECT term, doc, col, offset FROM temp.{table}_vocabulary")
    return [
        ("_d" if term.startswith("_d") else term, *names[number], column, offset)
        for term, number, column, offset in cursor
    ]


def keep(folder: Path, *documents: Document) -> None:
    """Put documents into the library of a folder, without files of their own."""
    path = folder / database.FILE_NAME
    with closing(database.connect(path)) as library, database.transaction(library, path) as open_:
        for number, document in enumerate(documents):
            rows.insert(open_, document, 0, f"2030-01-01T00:00:00.{number:06}+00:00")
