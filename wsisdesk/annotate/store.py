"""The notes of one data folder, kept in ``notes.db``: every state of every note.

Each method is one transaction, acknowledged when it returns. All raise the errors of
``wsisdesk.errors`` only. A store belongs to the thread that opened it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from wsisdesk.annotate import backups, decisions, note_rows, opening
from wsisdesk.annotate.access import open_access
from wsisdesk.annotate.exchange import Exchange
from wsisdesk.annotate.layers import NOT_REMOVED, Layers
from wsisdesk.errors import NoteNotFound

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime
    from pathlib import Path

    from wsisdesk.annotate.backups import Backup
    from wsisdesk.annotate.decisions import Decision
    from wsisdesk.annotate.model import Annotation, State


class NoteStore:
    """Use as a context manager, or call ``close``.

    Where the folder cannot be written, all can be read as elsewhere, and what writes raises
    ``FolderNotWritable``. ``layers`` are what is remembered of colleagues' notes, ``exchange``
    takes them in.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.path = folder / opening.FILE_NAME
        self._access = open_access(self.path, lambda connection: backups.make(connection, folder))
        self.layers = Layers(self._access)
        self.exchange = Exchange(self._access)

    @property
    def is_writable(self) -> bool:
        """Whether notes can be kept here; on a protected stick or share they are only read."""
        return self._access.is_writable

    def close(self) -> None:
        """Close the file; closing twice does no harm."""
        self._access.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def back_up(self, now: datetime | None = None) -> Backup:
        """Copy the notes; see ``backups.make``."""
        return backups.make(self._access.connection, self.folder, now)

    # --- reading ------------------------------------------------------------------------------

    def get(self, note_id: str, layer: str = "") -> Annotation:
        """Return one note, deleted or not; raises ``NoteNotFound``."""
        with self._access.reading() as connection:
            found = note_rows.find(connection, note_id, layer)
        if found is None:
            raise NoteNotFound(note_id)
        return found

    def on_document(self, document: str, *, deleted: bool = False) -> tuple[Annotation, ...]:
        """Return the notes on one document, in all layers that are there, the oldest first."""
        return self._list("document = ?", (document,), deleted=deleted)

    def every(self, *, deleted: bool = False) -> tuple[Annotation, ...]:
        """Return all notes, except those of layers that were removed."""
        return self._list("1", (), deleted=deleted)

    def carried(self, origin: str, document: str) -> Annotation | None:
        """Return the note that was carried over from ``origin`` to ``document``, if there is."""
        with self._access.reading() as connection:
            return note_rows.carried(connection, origin, document)

    def changed_elsewhere(self) -> bool:
        """Tell whether another window or program wrote notes since this was last asked."""
        return self._access.changed_elsewhere()

    def counts(self) -> dict[str, int]:
        """Return how many notes stand on each document that has any."""
        with self._access.reading() as connection:
            return dict(
                connection.execute(
                    "SELECT document, count(*) FROM notes"
                    f" WHERE deleted = 0 AND {NOT_REMOVED} GROUP BY document"
                )
            )

    def decided(self) -> tuple[Decision, ...]:
        """Return what was decided about notes when newer versions came."""
        with self._access.reading() as connection:
            return decisions.recall(connection)

    # --- writing ------------------------------------------------------------------------------

    def save(self, notes: Iterable[Annotation]) -> tuple[Annotation, ...]:
        """Keep notes: each is united with what is kept of it, so that nothing is overwritten.

        Returns them as they now stand.
        """
        with self._access.writing() as connection:
            return tuple(note_rows.keep(connection, note) for note in notes)

    def amend(self, note: Annotation, state: State) -> Annotation:
        """Put ``state`` in the place of the note's current one: the same remark, typed on.

        For autosaving while a note is being written, when each letter would be a state of its own.
        The state that goes is the one given, never what another has added meanwhile.
        """
        with self._access.writing() as connection:
            note_rows.keep(connection, note.with_state(state))
            note_rows.take_out(connection, note, [note.current])
            kept = note_rows.find(connection, note.id, note.layer)
        assert kept is not None, "it has the new state at least"
        return kept

    def decide(self, made: Iterable[Decision], notes: Iterable[Annotation] = ()) -> None:
        """Keep decisions and, in one transaction with them, the notes they bring about."""
        with self._access.writing() as connection:
            for note in notes:
                note_rows.keep(connection, note)
            decisions.remember(connection, made)

    def carry(
        self, notes: Iterable[Annotation], made: Iterable[Decision] = ()
    ) -> tuple[Annotation, ...]:
        """Keep notes made anew on a newer version, with the decisions that they come of.

        Those that another window or program has carried over meanwhile are left out, and so are
        the decisions about them. Returns the notes that are kept.
        """
        with self._access.writing() as connection:
            kept = tuple(
                note_rows.keep(connection, note)
                for note in notes
                if note_rows.carried(connection, note.origin, note.target.document) is None
            )
            own = {note.id for note in kept}
            decisions.remember(connection, (one for one in made if one.carried in own))
        return kept

    def take_back(self, made: Iterable[Decision], notes: Iterable[Annotation] = ()) -> None:
        """Forget decisions and, in one transaction with it, keep notes as they are now."""
        with self._access.writing() as connection:
            for note in notes:
                note_rows.keep(connection, note)
            decisions.forget(connection, made)

    def _list(
        self, condition: str, values: Sequence[object], *, deleted: bool
    ) -> tuple[Annotation, ...]:
        kept = "" if deleted else " AND deleted = 0"
        with self._access.reading() as connection:
            return note_rows.load(connection, f"{condition} AND {NOT_REMOVED}{kept}", values)
