"""One open library with the settings of its folder: what every front end works on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wsisdesk import settings as options
from wsisdesk.annotate import opening
from wsisdesk.insight.citing import FILE_NAME, CitationIndex
from wsisdesk.library import database
from wsisdesk.library.faults import told
from wsisdesk.library.protection import is_writable
from wsisdesk.library.store import Library

if TYPE_CHECKING:
    from pathlib import Path

    from wsisdesk.annotate.store import NoteStore
    from wsisdesk.search.engine import Searcher
    from wsisdesk.settings import Settings


@dataclass(slots=True)
class Workspace:
    """One data folder, open. Belongs to the thread that opened it, as its library does."""

    folder: Path
    library: Library
    settings: Settings
    _citations: CitationIndex | None = None
    _searcher: Searcher | None = None
    _notes: NoteStore | None = None

    @property
    def citations(self) -> CitationIndex:
        """The index of what cites what; opened when first asked for."""
        if self._citations is None:
            self._citations = CitationIndex(self.folder / FILE_NAME)
        return self._citations

    @property
    def searcher(self) -> Searcher:
        """What answers searches, opened when first asked for.

        ``searching.bring_up_to_date`` makes the index it reads, and comes first.
        """
        if self._searcher is None:
            # Late: most of what a workspace is opened for searches nothing.
            from wsisdesk.workspace.searching import open_searcher

            self._searcher = open_searcher(self.folder)
        return self._searcher

    @property
    def notes(self) -> NoteStore:
        """The notes of this folder, opened when first asked for; raises the library's errors."""
        if self._notes is None:
            from wsisdesk.annotate.store import NoteStore  # late, as the search is

            self._notes = NoteStore(self.folder)
        return self._notes

    def adapt(self) -> bool:
        """Tell whether the folder can be written now, and have its files open as that allows.

        A folder that is gone leaves everything as it is. Raises the library's errors.
        """
        if not self.folder.is_dir():
            return self.library.is_writable
        writable = is_writable(self.folder, database.FILE_NAME, opening.FILE_NAME)
        if self.library.is_writable != writable:
            self.library.reopen()
        if self._notes is not None and self._notes.is_writable != writable:
            self.leave_notes()
        return writable and self.library.is_writable

    def leave_notes(self) -> None:
        """Close the notes, so that their file can be restored; they open again when asked for."""
        if self._notes is not None:
            self._notes.close()
            self._notes = None

    def leave_search(self) -> None:
        """Close the search index, so that its file can be thrown away."""
        if self._searcher is not None:
            self._searcher.close()
            self._searcher = None

    def save_settings(self, settings: Settings) -> None:
        """Make ``settings`` the ones in force and write them; raises the library's errors."""
        with told(self.folder):
            options.save(settings, self.folder)
        self.settings = settings

    def close(self) -> None:
        """Close the library and its indexes; closing twice does no harm."""
        self.leave_search()
        self.leave_notes()
        if self._citations is not None:
            self._citations.close()
            self._citations = None
        self.library.close()

    def __enter__(self) -> Workspace:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def open_workspace(folder: Path, settings: Settings | None = None) -> Workspace:
    """Open the data folder, created if it is not there.

    ``settings`` stand in for those of the folder, which may be unreadable. What was removed long
    ago is deleted for good now, unless the folder can only be read. Raises ``SettingsError`` and
    ``LibraryError``.
    """
    settings = settings or options.load(folder)
    library = Library(folder)
    try:
        if library.is_writable:
            library.purge()
    except BaseException:
        library.close()
        raise
    return Workspace(folder, library, settings)
