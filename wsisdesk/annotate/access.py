"""The open file of notes, as those who read and write in it share it."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from wsisdesk.annotate import opening, snapshot
from wsisdesk.errors import FolderNotWritable, NotesDamaged
from wsisdesk.library.faults import told
from wsisdesk.library.protection import is_writable
from wsisdesk.library.units import as_one_unit

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterator
    from pathlib import Path


class Access:
    """A connection that ``opening.open_notes`` made; it belongs to the thread that made it."""

    is_writable = True

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self.path = path
        self._open: sqlite3.Connection | None = connection
        self._seen = self._version()

    @property
    def connection(self) -> sqlite3.Connection:
        """The open connection; raises ``ValueError`` after closing."""
        if self._open is None:
            raise ValueError("the notes are closed")
        return self._open

    def close(self) -> None:
        """Close the file; closing twice does no harm."""
        if self._open is not None:
            self._open.close()
            self._open = None
            opening.release(self.path)

    @contextlib.contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Let the block read; raises the library's errors."""
        with told(self.path, NotesDamaged):
            yield self.connection

    @contextlib.contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """Keep all that the block writes or nothing of it; raises the library's errors."""
        connection = self.connection
        with told(self.path, NotesDamaged), as_one_unit(connection):
            yield connection

    def changed_elsewhere(self) -> bool:
        """Tell whether another connection has written since this was last asked."""
        with told(self.path, NotesDamaged):
            before, self._seen = self._seen, self._version()
        return before != self._seen

    def _version(self) -> int:
        """Return SQLite's count of what others wrote: https://www.sqlite.org/pragma.html."""
        (version,) = self.connection.execute("PRAGMA data_version").fetchone()
        return int(version)


class ReadAccess(Access):
    """A copy in memory of notes that cannot be written: see ``snapshot``."""

    is_writable = False

    def __init__(self, path: Path) -> None:
        self._stamp = snapshot.stamp(path)
        super().__init__(path, snapshot.take(path))

    def close(self) -> None:
        """Forget the copy; closing twice does no harm."""
        if self._open is not None:
            self._open.close()
            self._open = None

    def changed_elsewhere(self) -> bool:
        """Tell whether others have written the file, and copy it anew; not if it is gone."""
        now = snapshot.stamp(self.path)
        if now == self._stamp or not self.path.exists():
            return False
        fresh = snapshot.take(self.path)
        self.close()
        self._open, self._stamp = fresh, now
        return True


def open_access(path: Path, before_migration: Callable[[sqlite3.Connection], object]) -> Access:
    """Open the notes at ``path`` to be read and written or, where they are protected, to be read.

    Raises what ``opening.open_notes`` raises.
    """
    if path.parent.is_dir() and not is_writable(path.parent, path.name):
        return ReadAccess(path)
    try:
        return Access(path, opening.open_notes(path, before_migration))
    except FolderNotWritable as error:
        if error.path != path or not path.exists():
            raise
        return ReadAccess(path)  # SQLite knows of a protection of which the system does not tell
