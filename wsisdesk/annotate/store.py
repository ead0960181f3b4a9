"""The notes of one data folder, kept in ``notes.db``: every state of every note.

Each method is one transaction, acknowledged when it returns. All raise the errors of
``wsisdesk.errors`` only. A store belongs to the thread that opened it.
"""

from __future__ import annotations

import contextlib
import json
from dataclasses import replace
from typing import TYPE_CHECKING, Self

from wsisdesk.annotate import backups, decisions, opening
from wsisdesk.annotate.merging import digest, in_order, merge, written
from wsisdesk.annotate.model import Annotation, State
from wsisdesk.documents.codec import decode
from wsisdesk.errors import NoteNotFound, NotesDamaged
from wsisdesk.library.faults import told
from wsisdesk.library.units import as_one_unit

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import datetime
    from pathlib import Path

    from wsisdesk.annotate.backups import Backup
    from wsisdesk.annotate.decisions import Decision

_NOTE = "SELECT id, layer, author, created, origin FROM notes"


class NoteStore:
    """Use as a context manager, or call ``close``."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.path = folder / opening.FILE_NAME
        self._connection: sqlite3.Connection | None = opening.open_notes(
            self.path, lambda connection: backups.make(connection, folder)
        )

    def close(self) -> None:
        """Close the file; closing twice does no harm."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def back_up(self, now: datetime | None = None) -> Backup:
        """Copy the notes; see ``backups.make``."""
        return backups.make(self._open(), self.folder, now)

    # --- reading ------------------------------------------------------------------------------

    def get(self, note_id: str, layer: str = "") -> Annotation:
        """Return one note, deleted or not; raises ``NoteNotFound``."""
        with self._reading() as connection:
            found = _load(connection, "id = ? AND layer = ?", (note_id, layer))
        if not found:
            raise NoteNotFound(note_id)
        return found[0]

    def on_document(self, document: str, *, deleted: bool = False) -> tuple[Annotation, ...]:
        """Return the notes on one document, in all layers, the oldest first."""
        return self._list("document = ?", (document,), deleted=deleted)

    def every(self, *, deleted: bool = False) -> tuple[Annotation, ...]:
        """Return all notes."""
        return self._list("1", (), deleted=deleted)

    def carried(self, origin: str, document: str) -> Annotation | None:
        """Return the note that was carried over from ``origin`` to ``document``, if there is."""
        with self._reading() as connection:
            found = _load(connection, "origin = ? AND document = ?", (origin, document))
        return next((note for note in found if not note.deleted), None)

    def counts(self) -> dict[str, int]:
        """Return how many notes stand on each document that has any."""
        with self._reading() as connection:
            return dict(
                connection.execute(
                    "SELECT document, count(*) FROM notes WHERE deleted = 0 GROUP BY document"
                )
            )

    def decided(self) -> tuple[Decision, ...]:
        """Return what was decided about notes when newer versions came."""
        with self._reading() as connection:
            return decisions.recall(connection)

    # --- writing ------------------------------------------------------------------------------

    def save(self, notes: Iterable[Annotation]) -> tuple[Annotation, ...]:
        """Keep notes: each is united with what is kept of it, so that nothing is overwritten.

        Returns them as they now stand.
        """
        with self._writing() as connection:
            return tuple(_keep(connection, note) for note in notes)

    def amend(self, note: Annotation, state: State) -> Annotation:
        """Put ``state`` in the place of the note's current one: the same remark, typed on.

        For autosaving while a note is being written, when each letter would be a state of its own.
        The state that goes is the one given, never what another has added meanwhile.
        """
        with self._writing() as connection:
            _keep(connection, note.with_state(state))
            connection.execute(
                "DELETE FROM states WHERE id = ? AND layer = ? AND modified = ? AND digest = ?",
                (note.id, note.layer, note.modified, digest(note.current)),
            )
            return _load(connection, "id = ? AND layer = ?", (note.id, note.layer))[0]

    def decide(self, made: Iterable[Decision], notes: Iterable[Annotation] = ()) -> None:
        """Keep decisions and, in one transaction with them, the notes they bring about."""
        with self._writing() as connection:
            for note in notes:
                _keep(connection, note)
            decisions.remember(connection, made)

    def take_back(self, made: Iterable[Decision], notes: Iterable[Annotation] = ()) -> None:
        """Forget decisions and, in one transaction with it, keep notes as they are now."""
        with self._writing() as connection:
            for note in notes:
                _keep(connection, note)
            decisions.forget(connection, made)

    def _list(
        self, condition: str, values: Sequence[object], *, deleted: bool
    ) -> tuple[Annotation, ...]:
        kept = "" if deleted else " AND deleted = 0"
        with self._reading() as connection:
            return _load(connection, condition + kept, values)

    def _open(self) -> sqlite3.Connection:
        if self._connection is None:
            raise ValueError("the notes are closed")
        return self._connection

    @contextlib.contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        with told(self.path, NotesDamaged):
            yield self._open()

    @contextlib.contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        connection = self._open()
        with told(self.path, NotesDamaged), as_one_unit(connection):
            yield connection


def _load(
    connection: sqlite3.Connection, condition: str, values: Sequence[object]
) -> tuple[Annotation, ...]:
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


def _keep(connection: sqlite3.Connection, note: Annotation) -> Annotation:
    """Unite a note with what is kept of it and write the outcome."""
    kept = _load(connection, "id = ? AND layer = ?", (note.id, note.layer))
    united = merge(note, kept[0]) if kept else replace(note, states=in_order(note.states))
    connection.executemany(
        "INSERT OR IGNORE INTO states VALUES (?, ?, ?, ?, ?)",
        [
            (united.id, united.layer, state.modified, digest(state), written(state))
            for state in united.states
        ],
    )
    connection.execute(
        "INSERT OR REPLACE INTO notes VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            united.id,
            united.layer,
            united.author,
            united.created,
            united.origin,
            united.target.document,
            united.target.work,
            united.deleted,
        ),
    )
    return united
