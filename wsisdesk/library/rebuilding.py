"""The library's database made anew from the originals and the user's decisions.

The new database is built beside the old one and takes its place only when it is complete; until
then, and after a cancel or a failure, the old one stays. What the user decided (names, links by
hand, tags, removals) comes from the old database if it can be read, else from the journal.
"""

from __future__ import annotations

import contextlib
import dataclasses
import os
from typing import TYPE_CHECKING

from wsisdesk import paths
from wsisdesk.errors import DamagedDocument, DocumentError, LibraryDamaged
from wsisdesk.library import database, entries, journal, originals, rows
from wsisdesk.library.exclusion import alone
from wsisdesk.library.faults import told
from wsisdesk.library.importing import Failure, ImportReport, readers
from wsisdesk.library.journal import Decisions
from wsisdesk.library.shelf import moment
from wsisdesk.progress import silent

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    import sqlite_utils

    from wsisdesk.documents.model import Document
    from wsisdesk.library.importing import Pool
    from wsisdesk.progress import Progress


def rebuild(folder: Path, progress: Progress = silent, pool: Pool | None = None) -> ImportReport:
    """Rebuild the library in ``folder``, which no connection may have open.

    Nobody can open it until this is done: what came in meanwhile would be lost. Originals that
    cannot be read any more are the report's failures; their files stay. Raises ``LibraryLocked``
    while the library is open elsewhere, ``LibraryTooNew``, and ``Cancelled``.
    """
    old = folder / database.FILE_NAME
    with told(old), alone(old):
        return _rebuild(old, folder / originals.FOLDER, progress, pool)


def require_closed(path: Path) -> None:
    """Raise ``LibraryLocked`` if a database is open anywhere; a damaged one cannot tell."""
    if path.exists():
        with contextlib.suppress(LibraryDamaged):
            database.fold_together(path)


def _rebuild(old: Path, kept: Path, progress: Progress, pool: Pool | None) -> ImportReport:
    states = _decisions(old, kept)
    new = old.with_name(f"{old.stem}.{os.getpid()}.db")
    with told(old):
        paths.sweep(old.parent, "library.*.db*")
    try:
        report = _build(new, kept, states, progress, pool)
        database.fold_together(new)
        require_closed(old)
        with told(old):
            database.delete_companions(old)
            new.replace(old)
    finally:
        with told(new):
            database.delete_companions(new)
            new.unlink(missing_ok=True)
    journal.replace(kept, states)
    return report


def _decisions(old: Path, kept: Path) -> dict[str, Decisions]:
    """Collect the user's decisions in the order in which the documents came in."""
    states = journal.read(kept)
    require_closed(old)
    if old.exists():
        with contextlib.suppress(LibraryDamaged):
            states |= _stored_decisions(old)
    for identity, _ in originals.everything(kept):
        states.setdefault(identity, Decisions(identity, added=moment()))
    return dict(sorted(states.items(), key=lambda item: item[1].added))


def _stored_decisions(old: Path) -> dict[str, Decisions]:
    with contextlib.closing(database.connect_alone(old)) as opened, told(old):
        ids = [row[0] for row in opened.conn.execute("SELECT id FROM documents")]
        return {state.id: state for state in journal.stored(opened.conn, ids)}


def _build(
    new: Path,
    kept: Path,
    states: Mapping[str, Decisions],
    progress: Progress,
    pool: Pool | None,
) -> ImportReport:
    """Read the originals into a new database file."""
    there = dict(originals.everything(kept))
    paths = {there[identity]: state for identity, state in states.items()
             if identity in there and not state.purged}  # fmt: skip
    failed: list[Failure] = []
    sources: list[Path] = []
    with contextlib.closing(database.connect_alone(new)) as building, readers(pool) as reading:
        for path, result in reading.read_all(tuple(paths), progress):
            problem = _store(building, new, path, paths[path], result)
            if problem is None:
                sources.append(path)
            else:
                failed.append(Failure(path, problem))
        with told(new):
            listed = entries.load(building.conn, entries.KEPT)
    return ImportReport(listed, (), tuple(failed), tuple(sources))


def _store(
    building: sqlite_utils.Database,
    new: Path,
    path: Path,
    state: Decisions,
    result: Document | DocumentError,
) -> DocumentError | None:
    """Store one document with the decisions about it; return what prevents that."""
    if isinstance(result, DocumentError):
        return result
    if result.id != state.id:
        return DamagedDocument(path, "hash")
    document = dataclasses.replace(result, name=state.name or path.name)
    with database.transaction(building, new) as connection:
        rows.insert(connection, document, path.stat().st_size, state.added)
        journal.apply(connection, state)
    return None
