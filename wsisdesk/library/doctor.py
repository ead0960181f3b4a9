"""Examines a library, open or not: its database, its originals, its journal.

Nothing is changed. What is wrong here is put right by ``library.rebuilding``, except an original
that is gone: that file must be imported again.
"""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from wsisdesk.errors import DocumentError, LibraryError
from wsisdesk.library import database, journal, originals, schema
from wsisdesk.library.faults import told
from wsisdesk.progress import silent
from wsisdesk.text.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from wsisdesk.errors import WsisdeskError
    from wsisdesk.progress import Progress

_SHOWN = 3

_NO_LIBRARY = QT_TRANSLATE_NOOP("Checks", "There is no library here yet.")
_UNUSABLE = QT_TRANSLATE_NOOP("Checks", "The database cannot be used: {why}.")
_WHOLE = QT_TRANSLATE_NOOP("Checks", "The database is whole.")
_REBUILD = QT_TRANSLATE_NOOP("Checks", "Rebuild the library: {why}.")
_TOO_NEW = QT_TRANSLATE_NOOP("Checks", "A newer version of the program wrote this library.")
_TABLES = QT_TRANSLATE_NOOP("Checks", "The tables are up to date.")
_OLD_TABLES = QT_TRANSLATE_NOOP(
    "Checks", "The tables will be brought up to date at the next start."
)
_ORIGINALS = QT_TRANSLATE_NOOP("Checks", "All original files are there.")
_LOST = QT_TRANSLATE_NOOP("Checks", "Import these files again, their originals are gone: {files}.")
_HASHES = QT_TRANSLATE_NOOP("Checks", "All original files are as they came.")
_CHANGED = QT_TRANSLATE_NOOP(
    "Checks", "These original files have changed or cannot be read: {files}."
)
_LISTED = QT_TRANSLATE_NOOP("Checks", "No original file is without an entry.")
_ORPHANS = QT_TRANSLATE_NOOP("Checks", "Rebuild the library to list these original files: {files}.")
_NO_JOURNAL = QT_TRANSLATE_NOOP("Checks", "The journal cannot be read: {why}.")
_JOURNAL = QT_TRANSLATE_NOOP("Checks", "The journal knows every document.")
_UNWRITTEN = QT_TRANSLATE_NOOP(
    "Checks", "Rebuild the library to write these documents into the journal: {files}."
)


@dataclass(frozen=True, slots=True)
class Check:
    """One thing examined: whether it is well, and a sentence saying what was found.

    The sentence is English, with ``{placeholders}``; the window translates it (context ``Checks``).
    Where one of our errors says it all, ``error`` is that error, and the sentence its own.
    """

    name: str
    ok: bool
    sentence: str
    values: Mapping[str, str] = field(default_factory=dict)
    error: WsisdeskError | None = None

    @property
    def message(self) -> str:
        """The sentence in English, with what was found in it."""
        return self.sentence.format(**self.values) if self.values else self.sentence


def examine(folder: Path, progress: Progress = silent) -> tuple[Check, ...]:
    """Examine the library in ``folder``; a folder without one is well."""
    path = folder / database.FILE_NAME
    if not path.exists():
        return (Check("database", True, _NO_LIBRARY),)
    try:
        with _opened(path) as connection:
            checks = [_integrity(connection), _migrations(connection)]
            known = _known(connection)
    except LibraryError as error:
        return (Check("database", False, _UNUSABLE, {"why": _why(error)}),)
    with _opened(path) as connection:
        checks += _originals(folder / originals.FOLDER, connection, progress)
    return (*checks, _journal(folder, known))


@contextlib.contextmanager
def _opened(path: Path) -> Iterator[sqlite3.Connection]:
    """Open the database as it is, without bringing its schema up to date."""
    with told(path), contextlib.closing(database.open_to_read(path)) as connection:
        yield connection


def _why(error: LibraryError) -> str:
    return f"{type(error).__name__}, {error.fields().get('detail', '')}".rstrip(", ")


def _integrity(connection: sqlite3.Connection) -> Check:
    found = [str(row[0]) for row in connection.execute("PRAGMA quick_check(5)")]
    broken = connection.execute("PRAGMA foreign_key_check").fetchall()
    if found == ["ok"] and not broken:
        return Check("database", True, _WHOLE)
    problems = found if found != ["ok"] else [f"{len(broken)} rows without their document"]
    return Check("database", False, _REBUILD, {"why": "; ".join(problems)})


def _migrations(connection: sqlite3.Connection) -> Check:
    applied = set()
    if _has_table(connection, schema.ALL.migrations_table):
        query = f"SELECT name FROM {schema.ALL.migrations_table} WHERE migration_set = ?"
        applied = {name for (name,) in connection.execute(query, (schema.ALL.name,))}
    if applied - schema.NAMES:
        return Check("migrations", False, _TOO_NEW)
    missing = len(schema.NAMES - applied)
    return Check("migrations", True, _OLD_TABLES if missing else _TABLES)


def _known(connection: sqlite3.Connection) -> dict[str, str]:
    """Return the names of all documents by identifier, the removed ones too."""
    if not _has_table(connection, "documents"):
        return {}
    return dict(connection.execute("SELECT id, name FROM documents"))


def _has_table(connection: sqlite3.Connection, name: str) -> bool:
    """Tell whether a table exists: a library whose making was interrupted has none yet."""
    query = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?"
    return connection.execute(query, (name,)).fetchone() is not None


def _originals(kept: Path, connection: sqlite3.Connection, progress: Progress) -> Iterator[Check]:
    """Compare the files with the entries, and each file with its hash.

    What is amiss is looked at again at the end: another process may have been about to bring a
    document in, or to purge it.
    """
    known, there = _known(connection), dict(originals.everything(kept))
    changed = set()
    for done, (identity, path) in enumerate(there.items()):
        progress(done, len(there), known.get(identity, path.name))
        if not _true_to_hash(path, identity):
            changed.add(identity)
    lost, orphans = known.keys() - there.keys(), there.keys() - known.keys()
    if lost or orphans or changed:
        known, there = _known(connection), dict(originals.everything(kept))
    lost, orphans = lost & known.keys() - there.keys(), orphans & there.keys() - known.keys()
    yield _check("originals", [known[one] for one in known if one in lost], _ORIGINALS, _LOST)
    names = [known.get(one, there[one].name) for one in there if one in changed]
    yield _check("hashes", names, _HASHES, _CHANGED)
    names = [there[one].name for one in there if one in orphans]
    yield _check("orphans", names, _LISTED, _ORPHANS)


def _true_to_hash(path: Path, identity: str) -> bool:
    try:
        return originals.digest(path) == identity
    except DocumentError:
        return False


def _check(name: str, wrong: list[str], well: str, ill: str) -> Check:
    if not wrong:
        return Check(name, True, well)
    more = f" (+{len(wrong) - _SHOWN})" if len(wrong) > _SHOWN else ""
    return Check(name, False, ill, {"files": ", ".join(wrong[:_SHOWN]) + more})


def _journal(folder: Path, known: dict[str, str]) -> Check:
    """See whether the journal knows every document: it is what a rebuild relies on."""
    try:
        states = journal.read(folder / originals.FOLDER)
    except LibraryError as error:
        return Check("journal", False, _NO_JOURNAL, {"why": _why(error)})
    unwritten = [name for identity, name in known.items() if identity not in states]
    return _check("journal", unwritten, _JOURNAL, _UNWRITTEN)
