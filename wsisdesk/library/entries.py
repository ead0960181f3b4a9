"""What the library says about a document without its text: one line of a list."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from wsisdesk.documents import symbols
from wsisdesk.documents.codec import decode
from wsisdesk.documents.model import DocumentKind, Notice
from wsisdesk.library.rows import EFFECTIVE

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class Entry:
    """One document of the library.

    ``work`` and ``version`` are what the user decided if ``linked``, else what the text says.
    ``name`` is the file's name as the user had it, ``added`` the moment it came in (ISO 8601, UTC),
    ``blocks`` their number, ``size`` the original's length in bytes, ``specimen`` whether it
    belongs to the built-in starter library.
    """

    id: str
    name: str
    title: str
    language: str
    kind: DocumentKind
    format: str
    date: str
    symbol: str
    work: str
    version: str
    added: str
    blocks: int
    size: int
    specimen: bool = False
    linked: bool = False
    tags: tuple[str, ...] = ()
    notices: tuple[Notice, ...] = ()

    @property
    def short_id(self) -> str:
        """The beginning of the identifier, as people read and type it."""
        return self.id[:_SHORT_ID]

    @property
    def body(self) -> str:
        """Who adopted the work; empty for a document of none."""
        return symbols.body(self.work) if self.work else ""

    @property
    def year(self) -> str:
        """The year of the document's date, else the one its version is named by, else empty."""
        named = _YEAR.search(self.version)
        return self.date[:4] or (named[0] if named else "")


@dataclass(frozen=True, slots=True)
class FailedFile:
    """A file that could not be read: its hash and name, the error's class and detail, and when."""

    digest: str
    name: str
    error: str
    detail: str
    at: str


@dataclass(frozen=True, slots=True)
class Removal:
    """What was removed together, and when: the handle by which it is restored."""

    ids: tuple[str, ...]
    at: str


_SHORT_ID = 10
_YEAR = re.compile(r"(?:19|20)\d\d")

KEPT = "removed = ''"  # the SQL condition on documents that are not removed
_KINDS = {kind.value: kind for kind in DocumentKind}
_COLUMNS = (
    "number", "id", "name", "title", "language", "kind", "format", "date", "symbol",
    EFFECTIVE["work"], EFFECTIVE["version"], "added", "blocks", "size", "specimen", "linked",
    "notices",
)  # fmt: skip


def load(
    connection: sqlite3.Connection, condition: str, values: Sequence[object] = ()
) -> tuple[Entry, ...]:
    """Return the entries that meet an SQL condition, in the order in which they were added."""
    tags = _tags(connection, condition, values)
    cursor = connection.execute(
        f"SELECT {', '.join(_COLUMNS)} FROM documents WHERE {condition} ORDER BY added, number",
        values,
    )
    return tuple(_entry(row, tags) for row in cursor)


def _tags(
    connection: sqlite3.Connection, condition: str, values: Sequence[object]
) -> dict[int, tuple[str, ...]]:
    """Return the tags of such documents by row number: few have any, so they are asked once."""
    tags: dict[int, tuple[str, ...]] = {}
    cursor = connection.execute(
        "SELECT document, tags.name FROM tags JOIN documents ON document = number"
        f" WHERE {condition} ORDER BY document, tags.name",
        values,
    )
    for number, name in cursor:
        tags[number] = (*tags.get(number, ()), name)
    return tags


def _entry(row: tuple[Any, ...], tags: dict[int, tuple[str, ...]]) -> Entry:
    """Make an entry of a row; by position, because ten thousand of them must not be waited for."""
    number, *fields, notices = row
    fields[4] = _KINDS[fields[4]]
    fields[13:] = map(bool, fields[13:])
    fields += (tags.get(number, ()), _notices(notices))
    return Entry(*fields)


def _notices(stored: str) -> tuple[Notice, ...]:
    return decode(tuple[Notice, ...], json.loads(stored)) if stored != "[]" else ()
