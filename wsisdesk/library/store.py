"""The library: the documents a delegate keeps, in one folder.

All methods raise the errors of ``wsisdesk.errors`` only, besides ``ValueError`` after ``close``.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from wsisdesk.errors import DocumentNotFound, OriginalMissing
from wsisdesk.library import entries, finding, journal, originals, rows
from wsisdesk.library.entries import FailedFile, Removal
from wsisdesk.library.shelf import Shelf, moment

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from wsisdesk.documents.model import Block, Document
    from wsisdesk.errors import DocumentError
    from wsisdesk.library.entries import Entry

KEPT_AFTER_REMOVAL = timedelta(days=30)


class Library(Shelf):
    """The documents of one data folder. Use as a context manager, or call ``close``."""

    def document(self, document_id: str) -> Document:
        """Return the whole document; raises ``DocumentNotFound``.

        Its work and version are those of its entry: by hand if linked by hand.
        """
        self.entry(document_id)
        with self._reading() as connection:
            document = rows.load(connection, document_id)
        if document is None:
            raise DocumentNotFound(document_id)
        return document

    def texts(self, document_id: str) -> tuple[Block, ...]:
        """Return a document's blocks for those who read words only: see ``rows.load_texts``."""
        with self._reading() as connection:
            return rows.load_texts(connection, document_id)

    def original(self, document_id: str) -> Path:
        """Return where the file itself lies; raises ``OriginalMissing`` if it is gone.

        The file bears its hash; the name the user knows is ``Entry.name``.
        """
        self.entry(document_id)
        path = originals.find(self.originals, document_id)
        if path is None:
            raise OriginalMissing(self.originals / document_id[:2] / document_id)
        return path

    def find(self, wanted: str, language: str = "") -> Entry:
        """Return the one document that ``wanted`` names: see ``library.finding``."""
        return finding.find(self.entries(), wanted, language)

    def add(
        self, document: Document, source: Path, *, specimen: bool = False
    ) -> tuple[Entry, bool]:
        """Keep a document with its file; return its entry and whether it came in just now.

        One that was removed comes back with its tags and links. Raises ``FileChanged`` if the
        file is no longer the one that was read, and the library's errors.
        """
        originals.keep(self.originals, source, document.id)
        with self._writing([document.id], forced=False) as connection:
            kept = originals.find(self.originals, document.id)
            if kept is None:  # another process has just purged it, and its file with it
                kept = originals.keep(self.originals, source, document.id)
            state = connection.execute(
                "SELECT removed FROM documents WHERE id = ?", (document.id,)
            ).fetchone()
            if state is None:
                rows.insert(connection, document, kept.stat().st_size, moment())
                connection.execute(
                    "UPDATE documents SET specimen = ? WHERE id = ?", (specimen, document.id)
                )
            else:
                connection.execute("UPDATE documents SET removed = '' WHERE id = ?", (document.id,))
            connection.execute("DELETE FROM failures WHERE digest = ?", (document.id,))
            (entry,) = entries.load(connection, "id = ?", [document.id])
        return entry, state is None or bool(state[0])

    def restore_known(self, document_id: str) -> Entry | None:
        """Bring back a removed document without reading it again; None if it was none."""
        condition, values = "removed <> '' AND id = ?", [document_id]
        with self._reading() as connection:
            if not entries.load(connection, condition, values):
                return None
        with self._writing(values) as connection:
            found = entries.load(connection, condition, values)
            connection.execute(f"UPDATE documents SET removed = '' WHERE {condition}", values)
        # Empty if another process has purged it, or was quicker to bring it back.
        return found[0] if found else None

    def link(self, ids: Sequence[str], work: str, version: str = "") -> None:
        """Say by hand which work and version documents belong to, whatever their text says.

        With an empty ``work`` they belong to none and stand alone.
        """
        self._require(ids)
        self._update(ids, "linked = 1, hand_work = ?, hand_version = ?", work, version)

    def unlink(self, ids: Sequence[str]) -> None:
        """Take documents out of their work, by hand: they stand alone until linked again.

        What the text says is not lost; ``trust_text`` returns to it.
        """
        self.link(ids, "", "")

    def trust_text(self, ids: Sequence[str]) -> None:
        """Forget the links by hand: work and version are again what the text says."""
        self._require(ids)
        self._update(ids, "linked = 0, hand_work = '', hand_version = ''")

    def tag(self, ids: Sequence[str], name: str) -> None:
        """Give documents a tag; giving it twice does no harm."""
        self._require(ids)
        with self._writing(ids) as connection:
            connection.executemany(
                "INSERT OR IGNORE INTO tags SELECT number, ? FROM documents WHERE id = ?",
                [(name, document_id) for document_id in ids],
            )

    def untag(self, ids: Sequence[str], name: str) -> None:
        """Take a tag from documents, if they have it."""
        self._require(ids)
        with self._writing(ids) as connection:
            connection.executemany(
                "DELETE FROM tags WHERE name = ?"
                " AND document = (SELECT number FROM documents WHERE id = ?)",
                [(name, document_id) for document_id in ids],
            )

    def remove(self, ids: Sequence[str]) -> Removal:
        """Remove documents; ``restore`` brings them back until they are purged."""
        self._require(ids)
        removal = Removal(tuple(ids), moment())
        self._update(ids, "removed = ?", removal.at)
        return removal

    def restore(self, removal: Removal) -> None:
        """Undo a removal; documents that came back by themselves or were purged stay so."""
        self._update(removal.ids, "removed = ''")

    def purge(self, older_than: timedelta = KEPT_AFTER_REMOVAL) -> int:
        """Delete for good what was removed longer ago, files included; return how many."""
        limit = moment(datetime.now(UTC) - older_than)
        with self._reading() as connection:
            gone = entries.load(connection, "removed <> '' AND removed < ?", [limit])
        purged = sum(self._purge(entry.id, limit) for entry in gone)
        originals.sweep(self.originals)
        return purged

    def _purge(self, document_id: str, limit: str) -> bool:
        """Delete a document, unless another process has brought it back in the meantime."""
        with self._writing() as connection:
            deleted = connection.execute(
                "DELETE FROM documents WHERE id = ? AND removed <> '' AND removed < ?",
                (document_id, limit),
            ).rowcount
            if deleted:
                journal.append(self.originals, [journal.Decisions(document_id, purged=True)])
        if deleted:
            with self._writing() as connection:  # so that nobody brings it in meanwhile
                if not entries.load(connection, "id = ?", [document_id]):
                    originals.discard(self.originals, document_id)
        return bool(deleted)

    def note_failure(self, digest: str, error: DocumentError) -> None:
        """Remember that the file with this hash could not be read, and why."""
        fields = error.fields()
        name = fields["path"].replace("\\", "/").rsplit("/", 1)[-1]
        with self._writing() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO failures VALUES (?, ?, ?, ?, ?)",
                (digest, name, type(error).__name__, fields.get("detail", ""), moment()),
            )

    def forget_failures(self) -> None:
        """Forget the files that could not be read."""
        with self._writing() as connection:
            connection.execute("DELETE FROM failures")

    def failures(self) -> tuple[FailedFile, ...]:
        """List the files that could not be read, the latest first, until one of them can be."""
        with self._reading() as connection:
            found = connection.execute(
                "SELECT digest, name, error, detail, at FROM failures ORDER BY at DESC"
            ).fetchall()
        return tuple(FailedFile(*row) for row in found)
