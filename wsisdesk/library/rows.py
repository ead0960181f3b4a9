"""Documents as rows of the database and back.

Columns hold what is asked for by itself; all else of a block stands in ``rest`` as JSON, so that
a new field of the model needs no migration.
"""

from __future__ import annotations

import dataclasses
import json
from typing import TYPE_CHECKING, Any

from wsisdesk.documents.codec import decode, decode_fields, encode
from wsisdesk.documents.model import Block, BlockKind, Document, Part

if TYPE_CHECKING:
    import sqlite3

# In the order of the fields, as blocks are made of rows by position.
BLOCK_COLUMNS = (
    "id", "kind", "text", "part", "label", "address", "key", "lead", "addressee", "level",
    "language",
)  # fmt: skip
DOCUMENT_COLUMNS = (
    "id", "format", "kind", "language", "title", "date", "symbol", "work", "version", "name",
)  # fmt: skip
EFFECTIVE = {
    "work": "iif(linked, hand_work, work)",
    "version": "iif(linked, hand_version, version)",
}
_EXTRA = ("running", "comments", "pages")
_KINDS = {kind.value: kind for kind in BlockKind}
_PARTS = {part.value: part for part in Part}


def insert(connection: sqlite3.Connection, document: Document, size: int, added: str) -> int:
    """Store a document with its blocks; return its row number."""
    plain = encode(document)
    row = {name: getattr(document, name) for name in DOCUMENT_COLUMNS}
    row["kind"] = document.kind.value
    row["notices"] = _json(plain.get("notices", []))
    row["extra"] = _json({name: plain[name] for name in _EXTRA if name in plain})
    row |= {"blocks": len(document.blocks), "size": size, "added": added}
    number = connection.execute(_insertion("documents", row), row).lastrowid
    assert number is not None
    _insert_blocks(connection, number, document.blocks, rejected=False)
    _insert_blocks(connection, number, document.rejected, rejected=True)
    return number


def _insert_blocks(
    connection: sqlite3.Connection, number: int, blocks: tuple[Block, ...], *, rejected: bool
) -> None:
    rows = [
        {"document": number, "rejected": rejected, "ordinal": ordinal, **_block_row(block)}
        for ordinal, block in enumerate(blocks)
    ]
    if rows:
        connection.executemany(_insertion("blocks", rows[0]), rows)


def _insertion(table: str, row: dict[str, Any]) -> str:
    names = ", ".join(row)
    places = ", ".join(f":{name}" for name in row)
    return f"INSERT INTO {table} ({names}) VALUES ({places})"


def _block_row(block: Block) -> dict[str, Any]:
    plain = encode(block)
    row = {name: getattr(block, name) for name in BLOCK_COLUMNS}
    row["kind"], row["part"] = block.kind.value, block.part.value
    rest = {name: value for name, value in plain.items() if name not in BLOCK_COLUMNS}
    row["rest"] = _json(rest) if rest else ""
    return row


def load(connection: sqlite3.Connection, document_id: str) -> Document | None:
    """Return the stored document, with the work and version that count; None if unknown."""
    columns = ", ".join(EFFECTIVE.get(name, name) for name in DOCUMENT_COLUMNS)
    row = connection.execute(
        f"SELECT {columns}, notices, extra, number FROM documents WHERE id = ?", (document_id,)
    ).fetchone()
    if row is None:
        return None
    *values, notices, extra, number = row
    plain = dict(zip(DOCUMENT_COLUMNS, values, strict=True))
    plain |= {"notices": json.loads(notices), **json.loads(extra), "blocks": []}
    document = decode(Document, plain)
    return dataclasses.replace(
        document,
        blocks=_blocks(connection, number, rejected=False),
        rejected=_blocks(connection, number, rejected=True),
    )


def load_texts(connection: sqlite3.Connection, document_id: str) -> tuple[Block, ...]:
    """Return the blocks of a document without what is not words (marks, places, cells).

    That is several times faster than all of them; empty for an unknown document.
    """
    cursor = connection.execute(
        f"SELECT {', '.join(f'blocks.{name}' for name in BLOCK_COLUMNS)} FROM blocks"
        " JOIN documents ON document = number"
        " WHERE documents.id = ? AND NOT rejected ORDER BY ordinal",
        (document_id,),
    )
    return tuple(_block((*row, "")) for row in cursor)


def _blocks(connection: sqlite3.Connection, number: int, *, rejected: bool) -> tuple[Block, ...]:
    cursor = connection.execute(
        f"SELECT {', '.join(BLOCK_COLUMNS)}, rest FROM blocks"
        " WHERE document = ? AND rejected = ? ORDER BY ordinal",
        (number, rejected),
    )
    return tuple(_block(row) for row in cursor)


def _block(row: tuple[Any, ...]) -> Block:
    """Make a block of a row; by position, because a report of thousands must not be waited for."""
    name, kind, text, part, *others, rest = row
    further = decode_fields(Block, json.loads(rest)) if rest else {}
    return Block(name, _KINDS[kind], text, _PARTS[part], *others, **further)


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
