"""The user's decisions about documents, written down a second time beside the originals.

``library.db`` can be rebuilt from the originals except for what only the user knows: a file's
name, when it came in, tags, links by hand, what was removed. Each line of the journal is the
complete state of one document, the last line about a document counts, and a line torn by a power
cut is passed over. The journal is written inside the transaction that changes the rows.
"""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from wsisdesk.library.faults import told
from wsisdesk.paths import replacing

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping
    from pathlib import Path

FILE_NAME = "journal.jsonl"


@dataclass(frozen=True, slots=True)
class Decisions:
    """What the user decided about one document; ``purged`` when even undoing has ended."""

    id: str
    name: str = ""
    added: str = ""
    specimen: bool = False
    linked: bool = False
    hand_work: str = ""
    hand_version: str = ""
    removed: str = ""
    tags: tuple[str, ...] = ()
    purged: bool = False


COLUMNS = ("id", "name", "added", "specimen", "linked", "hand_work", "hand_version", "removed")


def stored(connection: sqlite3.Connection, ids: Iterable[str]) -> list[Decisions]:
    """Return the decisions as the database has them, for the documents it knows."""
    return [state for document_id in ids if (state := _stored(connection, document_id)) is not None]


def _stored(connection: sqlite3.Connection, document_id: str) -> Decisions | None:
    row = connection.execute(
        f"SELECT {', '.join(COLUMNS)} FROM documents WHERE id = ?", (document_id,)
    ).fetchone()
    if row is None:
        return None
    tags = connection.execute(
        "SELECT tags.name FROM tags JOIN documents ON document = number WHERE id = ?"
        " ORDER BY tags.name",
        (document_id,),
    )
    plain = dict(zip(COLUMNS, row, strict=True)) | {"tags": tuple(name for (name,) in tags)}
    return _state(plain)


def apply(connection: sqlite3.Connection, state: Decisions) -> None:
    """Give the stored document with the state's id these decisions."""
    values = {name: getattr(state, name) for name in COLUMNS if getattr(state, name)}
    assignments = ", ".join(f"{name} = :{name}" for name in values)
    connection.execute(f"UPDATE documents SET {assignments} WHERE id = :id", values)
    connection.executemany(
        "INSERT INTO tags SELECT number, ? FROM documents WHERE id = ?",
        [(name, state.id) for name in state.tags],
    )


def append(folder: Path, states: Iterable[Decisions], *, forced: bool = True) -> None:
    """Add the states of some documents; on disk when this returns, if ``forced``.

    An import does not force them: what came in is no decision, and waiting would double its time.
    """
    lines = "".join(_line(state) for state in states)
    if not lines:
        return
    path = folder / FILE_NAME
    with told(path):
        folder.mkdir(parents=True, exist_ok=True)
        with path.open("a", encoding="utf-8", newline="\n") as file:
            file.write(("\n" if _torn(path) else "") + lines)
            file.flush()
            if forced:
                os.fsync(file.fileno())


def _torn(path: Path) -> bool:
    """Tell whether the last line was cut off, so that the next one must begin afresh."""
    with path.open("rb") as file:
        if file.seek(0, os.SEEK_END) == 0:
            return False
        file.seek(-1, os.SEEK_END)
        return file.read(1) != b"\n"


def read(folder: Path) -> dict[str, Decisions]:
    """Return the last state of each document the journal speaks of; empty without a journal."""
    path = folder / FILE_NAME
    with told(path):
        if not path.exists():
            return {}
        lines = path.read_text("utf-8", errors="replace").splitlines()
    states = (_parsed(line) for line in lines)
    return {state.id: state for state in states if state is not None}


def replace(folder: Path, states: Mapping[str, Decisions]) -> None:
    """Write the journal anew with one line a document."""
    path = folder / FILE_NAME
    with told(path):
        folder.mkdir(parents=True, exist_ok=True)
        with (
            replacing(path) as unfinished,
            unfinished.open("w", encoding="utf-8", newline="\n") as file,
        ):
            file.writelines(_line(state) for state in states.values())
            file.flush()
            os.fsync(file.fileno())


def _line(state: Decisions) -> str:
    """Write one state, leaving out what stands at its default."""
    plain = {name: value for name, value in asdict(state).items() if value}
    return json.dumps(plain, ensure_ascii=False, separators=(",", ":")) + "\n"


def _parsed(line: str) -> Decisions | None:
    """Read one line; None for a torn one."""
    try:
        plain = json.loads(line)
    except json.JSONDecodeError:
        return None
    return _state(plain) if isinstance(plain, dict) and isinstance(plain.get("id"), str) else None


def _state(plain: dict[str, object]) -> Decisions:
    """Make a state of plain values; keys of later versions are passed over."""
    text = {name: str(plain.get(name, "")) for name in ("id", "name", "added", "removed")}
    tags = plain.get("tags", ())
    return Decisions(
        **text,
        specimen=bool(plain.get("specimen")),
        linked=bool(plain.get("linked")),
        hand_work=str(plain.get("hand_work", "")),
        hand_version=str(plain.get("hand_version", "")),
        tags=tuple(str(tag) for tag in tags) if isinstance(tags, list | tuple) else (),
        purged=bool(plain.get("purged")),
    )
