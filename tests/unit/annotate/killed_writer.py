"""A writer to be killed: saves notes and says on its output which were acknowledged.

Run as ``python -m tests.unit.annotate.killed_writer FOLDER WORK FIRST``, where WORK is ``save``,
``backup``, ``carry``, ``exchange`` or ``migrate``.
"""

from __future__ import annotations

import sqlite3
import sys
from contextlib import closing
from dataclasses import replace
from itertools import count
from pathlib import Path

from tests.unit.annotate.specimens import note
from wsisdesk.annotate import backups, editing
from wsisdesk.annotate.anchoring import anchor
from wsisdesk.annotate.layers import Layer
from wsisdesk.annotate.store import NoteStore
from wsisdesk.documents.model import Block, BlockKind, Document, DocumentKind
from wsisdesk.workspace import noting


def save(store: NoteStore, first: int) -> None:
    """Save new notes and change them, without end."""
    for number in count(first):
        store.save([note(number)])
        acknowledge(number)
        changed = replace(note(number).content, body="changed")
        store.save([editing.change(note(number), "Amal", content=changed)])


def back_up(store: NoteStore, first: int) -> None:
    """Copy the notes after every new one, without end."""
    with closing(sqlite3.connect(store.path, isolation_level=None)) as source:
        for number in count(first):
            store.save([note(number)])
            acknowledge(number)
            backups.make(source, store.folder)


def carry(store: NoteStore, first: int) -> None:
    """Make notes on an old version and carry all that wait to the new one, without end."""
    old, new = versions()
    target = anchor(old, old.blocks[0])
    for number in count(first):
        state = replace(note(number).current, target=target)
        store.save([replace(note(number), states=(state,))])
        acknowledge(number)
        arrival = noting.arrive(store, old, new)
        noting.accept(store, arrival, arrival.placements, "Amal")


def exchange(store: NoteStore, first: int) -> None:
    """Merge a colleague's edits and take them back, take layers in and remove them, without end."""
    layer = Layer("Boris", "boris.jsonld", "2026")
    for number in count(first):
        store.save([note(number)])
        acknowledge(number)
        changed = replace(note(number).content, body="theirs")
        edited = editing.change(note(number), "Boris", content=changed)
        merged = store.exchange.merge([edited])
        store.exchange.take_back(merged, "Amal")
        store.exchange.take_again(merged, "Amal")
        taken = store.exchange.take_in([edited], layer)
        store.exchange.take_back(taken, "Amal")
        store.exchange.take_again(taken, "Amal")
        store.layers.remove("Boris")


def versions() -> tuple[Document, Document]:
    """Two versions of a text of one clause."""
    block = Block("b1", BlockKind.ITEM, "to publish the documents in time;", key="op.1")
    old = Document("o" * 64, "old", "text", DocumentKind.RESOLUTION, "en", "", (block,))
    new = replace(
        old, id="n" * 64, blocks=(Block("b0", BlockKind.ITEM, "to meet;", key="op.1"), block)
    )
    return old, new


def migrate(folder: Path, first: int) -> None:
    """Write notes in the first format, and again and again migrate a copy of them."""
    for number in count(first):
        with NoteStore(folder) as store:
            store.save([note(number)])
            acknowledge(number)
        with closing(sqlite3.connect(folder / "notes.db", isolation_level=None)) as older:
            older.executescript(
                "BEGIN IMMEDIATE; DROP TABLE layers; DROP TABLE decisions;"
                " PRAGMA user_version = 1; COMMIT"
            )


def acknowledge(number: int) -> None:
    """Say that a note is safe."""
    sys.stdout.write(f"{number}\n")
    sys.stdout.flush()


def main(folder: Path, work: str, first: int) -> None:
    """Do the work named until killed."""
    if work == "migrate":
        migrate(folder, first)
    with NoteStore(folder) as store:
        acknowledge(-1)
        {"save": save, "backup": back_up, "carry": carry, "exchange": exchange}[work](store, first)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
