"""Restoring the notes from a backup, and saving from the damaged file what can still be read.

Done only when the user agrees. The damaged file is never deleted: it is set aside beside the
restored one. States are united, so that restoring can only add.
"""

from __future__ import annotations

import contextlib
import json
import shutil
import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from wsisdesk.annotate import backups, opening
from wsisdesk.annotate.decisions import Choice, Decision
from wsisdesk.annotate.layers import Layer
from wsisdesk.annotate.model import Annotation, State
from wsisdesk.annotate.store import NoteStore
from wsisdesk.documents.codec import decode
from wsisdesk.errors import NotesDamaged
from wsisdesk.library.database import COMPANIONS
from wsisdesk.library.exclusion import alone
from wsisdesk.library.faults import told

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from wsisdesk.annotate.backups import Backup

_RESTORING = ".restoring"
_BORN = "author, created, origin"


@dataclass(frozen=True, slots=True)
class Repair:
    """What a restoration did: from which copy, where the damaged file is, what was saved from it.

    ``saved`` counts the notes whose newer states were read from the damaged file.
    """

    backup: Backup | None
    damaged: Path
    saved: int


def restore(folder: Path, backup: Backup | None) -> Repair:
    """Put a backup (or, without one, an empty file) in the place of damaged notes.

    Raises ``BackupNotSound`` before anything is touched, and the library's errors.
    """
    path = folder / opening.FILE_NAME
    with told(path, NotesDamaged), alone(path):
        fresh = path.with_name(path.name + _RESTORING)
        fresh.unlink(missing_ok=True)
        if backup is not None:
            backups.verify(backup.path)
            shutil.copyfile(backup.path, fresh)
            backups.make_last(fresh)
        damaged = _set_aside(path)
        if backup is not None:
            fresh.replace(path)
    with NoteStore(folder) as store:
        saved = _save_readable(damaged, store)
    return Repair(backup, damaged, saved)


def _set_aside(path: Path) -> Path:
    """Rename the damaged file with its log, which may hold what the file itself lacks."""
    stamp = f"{datetime.now(UTC):%Y%m%dT%H%M%S%fZ}"
    aside = path.with_name(f"{path.stem}.damaged-{stamp}.db")
    for suffix in ("", *COMPANIONS):
        part = path.with_name(path.name + suffix)
        if part.exists():
            part.replace(aside.with_name(aside.name + suffix))
    return aside


def _save_readable(damaged: Path, store: NoteStore) -> int:
    """Unite every note that can still be read with what the backup held; count what that gave.

    What is remembered of layers and decided about notes is taken over, too: it is the later word.
    """
    if not damaged.exists():
        return 0
    before = {(note.id, note.layer): note for note in store.every(deleted=True)}
    with contextlib.closing(sqlite3.connect(damaged)) as connection:
        after = store.save(_notes(connection))
        store.layers.remember(_layers(connection))
        store.decide(_decisions(connection))
    return sum(before.get((note.id, note.layer)) != note for note in after)


def _notes(connection: sqlite3.Connection) -> Iterator[Annotation]:
    """Read the notes of a damaged file one by one, passing over those that cannot be read."""
    born = {row[:2]: row[2:] for row in _rows(connection, "notes", "id, layer", _BORN)}
    kept = {row[:2]: None for row in _rows(connection, "states", "id, layer", "modified")}
    for note_id, layer in {**dict.fromkeys(born), **kept}:
        values = (note_id, layer)
        rows = _read(connection, "SELECT data FROM states WHERE id = ? AND layer = ?", values)
        states = [state for (data,) in rows if (state := _state(data)) is not None]
        if states:
            first = min(states, key=lambda state: state.modified)
            author, created, origin = born.get(values, (first.author, first.modified, ""))
            yield Annotation(note_id, author, created, tuple(states), origin, layer)


def _layers(connection: sqlite3.Connection) -> Iterator[Layer]:
    columns = "source, imported, CAST(shown AS TEXT), removed"
    for name, source, imported, shown, removed in _rows(connection, "layers", "name", columns):
        yield Layer(name, source, imported, shown != "0", removed)


def _decisions(connection: sqlite3.Connection) -> Iterator[Decision]:
    columns = "decision, decided, carried"
    for row in _rows(connection, "decisions", "id, document", columns):
        with contextlib.suppress(ValueError):  # a choice that nobody makes
            yield Decision(row[0], row[1], Choice(row[2]), row[3], row[4])


def _rows(
    connection: sqlite3.Connection, table: str, key: str, columns: str
) -> list[tuple[str, ...]]:
    """Return the rows before the first that cannot be read and those after the last."""
    found: dict[tuple[str, ...], None] = {}
    for way in ("ASC", "DESC"):
        order = ", ".join(f"{column} {way}" for column in key.split(", "))
        query = f"SELECT {key}, {columns} FROM {table} ORDER BY {order}"
        found |= dict.fromkeys(_read(connection, query))
    return list(found)


def _read(
    connection: sqlite3.Connection, query: str, values: tuple[object, ...] = ()
) -> list[tuple[str, ...]]:
    """Return the rows up to the first that cannot be read."""
    rows: list[tuple[str, ...]] = []
    with contextlib.suppress(sqlite3.DatabaseError):
        rows.extend(
            row
            for row in connection.execute(query, values)
            if all(isinstance(value, str) for value in row)
        )
    return rows


def _state(data: str) -> State | None:
    try:
        return decode(State, json.loads(data))
    except (ValueError, TypeError, KeyError, AttributeError):
        return None
