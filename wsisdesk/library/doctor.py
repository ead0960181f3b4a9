"""Examines a library, open or not: its database, its originals, its journal.

Nothing is changed. What is wrong here is put right by ``library.rebuilding``, except an original
that is gone: that file must be imported again.
"""

from __future__ import annotations

import contextlib
import sqlite3
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wsisdesk.errors import DocumentError, LibraryError
from wsisdesk.library import database, journal, originals, schema
from wsisdesk.library.faults import told
from wsisdesk.progress import silent

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from wsisdesk.progress import Progress

_SHOWN = 3


@dataclass(frozen=True, slots=True)
class Check:
    """One thing examined: whether it is well, and an English sentence saying what was found."""

    name: str
    ok: bool
    message: str


def examine(folder: Path, progress: Progress = silent) -> tuple[Check, ...]:
    """Examine the library in ``folder``; a folder without one is well."""
    path = folder / database.FILE_NAME
    if not path.exists():
        return (Check("database", True, "There is no library here yet."),)
    try:
        with _opened(path) as connection:
            checks = [_integrity(connection), _migrations(connection)]
            known = _known(connection)
    except LibraryError as error:
        return (Check("database", False, f"The database cannot be used: {_why(error)}"),)
    checks += [*_originals(folder / originals.FOLDER, known, progress), _journal(folder, known)]
    return tuple(checks)


@contextlib.contextmanager
def _opened(path: Path) -> Iterator[sqlite3.Connection]:
    """Open the database as it is, without bringing its schema up to date."""
    with told(path), contextlib.closing(sqlite3.connect(path, timeout=1)) as connection:
        yield connection


def _why(error: LibraryError) -> str:
    return f"{type(error).__name__}, {error.fields().get('detail', '')}".rstrip(", ") + "."


def _integrity(connection: sqlite3.Connection) -> Check:
    found = [str(row[0]) for row in connection.execute("PRAGMA quick_check(5)")]
    broken = connection.execute("PRAGMA foreign_key_check").fetchall()
    if found == ["ok"] and not broken:
        return Check("database", True, "The database is whole.")
    problems = found if found != ["ok"] else [f"{len(broken)} rows without their document"]
    return Check("database", False, f"Rebuild the library: {'; '.join(problems)}.")


def _migrations(connection: sqlite3.Connection) -> Check:
    applied = set()
    if _has_table(connection, schema.ALL.migrations_table):
        query = f"SELECT name FROM {schema.ALL.migrations_table} WHERE migration_set = ?"
        applied = {name for (name,) in connection.execute(query, (schema.ALL.name,))}
    if applied - schema.NAMES:
        return Check("migrations", False, "A newer version of the program wrote this library.")
    missing = len(schema.NAMES - applied)
    message = "The tables are up to date."
    if missing:
        message = f"The tables will be brought up to date at the next start ({missing} steps)."
    return Check("migrations", True, message)


def _known(connection: sqlite3.Connection) -> dict[str, str]:
    """Return the names of all documents by identifier, the removed ones too."""
    if not _has_table(connection, "documents"):
        return {}
    return dict(connection.execute("SELECT id, name FROM documents"))


def _has_table(connection: sqlite3.Connection, name: str) -> bool:
    """Tell whether a table exists: a library whose making was interrupted has none yet."""
    query = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?"
    return connection.execute(query, (name,)).fetchone() is not None


def _originals(kept: Path, known: dict[str, str], progress: Progress) -> Iterator[Check]:
    """Compare the files with the entries, and each file with its hash."""
    there = dict(originals.everything(kept))
    lost = [name for identity, name in known.items() if identity not in there]
    yield _check("originals", lost, f"All {len(known)} original files are there.",
                 "Import these files again, their originals are gone")  # fmt: skip
    changed = []
    for done, (identity, path) in enumerate(there.items()):
        progress(done, len(there), known.get(identity, path.name))
        if not _true_to_hash(path, identity):
            changed.append(known.get(identity, path.name))
    yield _check("hashes", changed, "All original files are as they came.",
                 "These original files have changed or cannot be read")  # fmt: skip
    orphans = [path.name for identity, path in there.items() if identity not in known]
    yield _check("orphans", orphans, "No original file is without an entry.",
                 "Rebuild the library to list these original files")  # fmt: skip


def _true_to_hash(path: Path, identity: str) -> bool:
    try:
        return originals.digest(path) == identity
    except DocumentError:
        return False


def _check(name: str, wrong: list[str], well: str, ill: str) -> Check:
    if not wrong:
        return Check(name, True, well)
    more = f" and {len(wrong) - _SHOWN} more" if len(wrong) > _SHOWN else ""
    return Check(name, False, f"{ill}: {', '.join(wrong[:_SHOWN])}{more}.")


def _journal(folder: Path, known: dict[str, str]) -> Check:
    """See whether the journal knows every document: it is what a rebuild relies on."""
    try:
        states = journal.read(folder / originals.FOLDER)
    except LibraryError as error:
        return Check("journal", False, f"The journal cannot be read: {_why(error)}")
    unwritten = [name for identity, name in known.items() if identity not in states]
    return _check("journal", unwritten, "The journal knows every document.",
                  "Rebuild the library to write these documents into the journal")  # fmt: skip
