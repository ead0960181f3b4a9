"""How notes lie in the tables: read with all their states, written so that nothing is overwritten.

What is called here is part of its caller's transaction.
"""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from wsisdesk.annotate.merging import digest, in_order, merge, written
from wsisdesk.annotate.model import Annotation, State
from wsisdesk.documents.codec import decode

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Sequence

_NOTE = "SELECT id, layer, author, created, origin FROM notes"
_ONE = "id = ? AND layer = ?"


def load(
    connection: sqlite3.Connection, condition: str, values: Sequence[object]
) -> tuple[Annotation, ...]:
    """Return the notes for which an SQL condition holds, the oldest first."""
    heads = connection.execute(f"{_NOTE} WHERE {condition} ORDER BY created, id", values).fetchall()
    states: dict[tuple[str, str], list[State]] = {}
    for note_id, layer, data in connection.execute(
        "SELECT id, layer, data FROM states WHERE (id, layer) IN"
        f" (SELECT id, layer FROM notes WHERE {condition}) ORDER BY modified, digest",
        values,
    ):
        states.setdefault((note_id, layer), []).append(decode(State, json.loads(data)))
    return tuple(
        Annotation(note_id, author, created, tuple(states[note_id, layer]), origin, layer)
        for note_id, layer, author, created, origin in heads
    )


def find(connection: sqlite3.Connection, note_id: str, layer: str) -> Annotation | None:
    """Return one note; None if it is not there."""
    found = load(connection, _ONE, (note_id, layer))
    return found[0] if found else None


def carried(connection: sqlite3.Connection, origin: str, document: str) -> Annotation | None:
    """Return the note that was carried over from ``origin`` to ``document``, unless deleted."""
    found = load(connection, "origin = ? AND document = ?", (origin, document))
    return next((note for note in found if not note.deleted), None)


def keep(connection: sqlite3.Connection, note: Annotation) -> Annotation:
    """Unite a note with what is kept of it; return and keep the outcome."""
    kept = find(connection, note.id, note.layer)
    united = merge(note, kept) if kept else replace(note, states=in_order(note.states))
    put(connection, united)
    return united


def put(connection: sqlite3.Connection, note: Annotation) -> None:
    """Write what a note was born with and add its states; a layer it is of is there from now on."""
    connection.executemany(
        "INSERT OR IGNORE INTO states VALUES (?, ?, ?, ?, ?)",
        [
            (note.id, note.layer, state.modified, digest(state), written(state))
            for state in note.states
        ],
    )
    connection.execute(
        "INSERT OR REPLACE INTO notes VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            note.id,
            note.layer,
            note.author,
            note.created,
            note.origin,
            note.target.document,
            note.target.work,
            note.deleted,
        ),
    )
    if note.layer:
        connection.execute(
            "INSERT OR IGNORE INTO layers (name, source, imported, shown) VALUES (?, '', '', 1)",
            (note.layer,),
        )


def take_out(connection: sqlite3.Connection, note: Annotation, states: Iterable[State]) -> None:
    """Take states out of a note, as if they had never come; without any left the note goes."""
    connection.executemany(
        "DELETE FROM states WHERE id = ? AND layer = ? AND modified = ? AND digest = ?",
        [(note.id, note.layer, state.modified, digest(state)) for state in states],
    )
    connection.execute(
        f"DELETE FROM notes WHERE {_ONE} AND NOT EXISTS"
        " (SELECT 1 FROM states WHERE states.id = notes.id AND states.layer = notes.layer)",
        (note.id, note.layer),
    )
