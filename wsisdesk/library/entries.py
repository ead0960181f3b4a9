"""What the library says about a document without its text: one line of a list."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wsisdesk.documents.codec import decode
from wsisdesk.documents.model import DocumentKind, Notice
from wsisdesk.library.rows import EFFECTIVE

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable


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


@dataclass(frozen=True, slots=True)
class Removal:
    """What was removed together, and when: the handle by which it is restored."""

    ids: tuple[str, ...]
    at: str


_PLAIN = (
    "id", "name", "title", "language", "kind", "format", "date", "symbol", "added", "blocks",
    "size", "specimen", "linked", "notices",
)  # fmt: skip
_SELECT = f"""
    SELECT {", ".join(_PLAIN)},
           {EFFECTIVE["work"]} AS work, {EFFECTIVE["version"]} AS version,
           (SELECT json_group_array(name) FROM
               (SELECT name FROM tags WHERE document = documents.number ORDER BY name)) AS tags
      FROM documents
"""


def load(
    connection: sqlite3.Connection, condition: str, values: Iterable[object] = ()
) -> tuple[Entry, ...]:
    """Return the entries that meet an SQL condition, in the order in which they were added."""
    cursor = connection.execute(f"{_SELECT} WHERE {condition} ORDER BY number", tuple(values))
    names = [column[0] for column in cursor.description]
    return tuple(_entry(dict(zip(names, row, strict=True))) for row in cursor)


def _entry(row: dict[str, object]) -> Entry:
    """Make an entry of a row; lists are decoded only where there are any."""
    tags, notices = str(row.pop("tags")), str(row.pop("notices"))
    row["kind"] = _KINDS[str(row["kind"])]
    row["specimen"], row["linked"] = bool(row["specimen"]), bool(row["linked"])
    row["tags"] = tuple(json.loads(tags)) if tags != "[]" else ()
    row["notices"] = decode(tuple[Notice, ...], json.loads(notices)) if notices != "[]" else ()
    return Entry(**row)  # type: ignore[arg-type] # the columns are the fields


_KINDS = {kind.value: kind for kind in DocumentKind}
