"""Files and folders into the library, with a report: what came in, was passed over, failed.

Every file is hashed first, so that a known one is not read again. Each document is stored in a
transaction of its own: whenever an import ends, whatever is in the library is whole.
"""

from __future__ import annotations

from contextlib import nullcontext
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from wsisdesk.documents.model import Document
from wsisdesk.errors import DamagedDocument, DocumentError, DocumentNotFound, UnsupportedFormat
from wsisdesk.library import originals
from wsisdesk.library.folders import Candidate, candidates
from wsisdesk.progress import Cancelled, silent

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from contextlib import AbstractContextManager
    from pathlib import Path

    from wsisdesk.library.entries import Entry
    from wsisdesk.library.store import Library
    from wsisdesk.progress import Progress


class SkipReason(StrEnum):
    """Why a file was passed over."""

    KNOWN = "already in the library"
    FOREIGN = "not a document"


@dataclass(frozen=True, slots=True)
class Skipped:
    """A file that was passed over; ``id`` is the document it equals, if it was known."""

    path: Path
    id: str
    reason: SkipReason


@dataclass(frozen=True, slots=True)
class Failure:
    """A file that could not be imported, and why."""

    path: Path
    error: DocumentError


@dataclass(frozen=True, slots=True)
class ImportReport:
    """The outcome of an import, in the order of its files.

    ``sources`` are the files of the ``imported`` entries. If the import was stopped, the report
    speaks of what was done until then.
    """

    imported: tuple[Entry, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    failed: tuple[Failure, ...] = ()
    sources: tuple[Path, ...] = ()
    cancelled: bool = False


class Pool(Protocol):
    """Reads many files; ``documents.reading.pool.ReadingPool`` is the one in use."""

    def read_all(
        self, paths: Sequence[Path], progress: Progress = ...
    ) -> Iterator[tuple[Path, Document | DocumentError]]:
        """Yield each path with its document or its error, as they arrive."""


def readers(pool: Pool | None) -> AbstractContextManager[Pool]:
    """Return the pool given, left open, or else one of our own, to be closed after use."""
    if pool is not None:
        return nullcontext(pool)
    from wsisdesk.documents.reading.pool import ReadingPool  # late: listing needs no readers

    return ReadingPool()


def import_files(
    library: Library,
    paths: Iterable[Path],
    progress: Progress = silent,
    pool: Pool | None = None,
    *,
    specimen: bool = False,
) -> ImportReport:
    """Import files and whole folders; ``progress`` counts files and may stop the import.

    A file that cannot be read is an entry of the report. Raises the library's errors (disk full,
    locked …): the documents stored before stay.
    """
    task = _Import(library, progress, specimen)
    try:
        task.sort_out(candidates(paths))
        if task.waiting:
            with readers(pool) as reading:
                task.read(reading)
    except Cancelled:
        task.cancelled = True
    return task.report()


@dataclass(slots=True)
class _Import:
    """One import under way.

    ``found`` holds its files in order, ``waiting`` the files to read by hash: the one that is read,
    then those with the same bytes.
    """

    library: Library
    progress: Progress
    specimen: bool
    found: dict[Path, Candidate] = field(default_factory=dict)
    waiting: dict[str, list[Path]] = field(default_factory=dict)
    imported: dict[Path, Entry] = field(default_factory=dict)
    skipped: dict[Path, Skipped] = field(default_factory=dict)
    failed: dict[Path, Failure] = field(default_factory=dict)
    cancelled: bool = False

    def report(self) -> ImportReport:
        """Put the outcome into the order of the files."""
        sources = [path for path in self.found if path in self.imported]
        return ImportReport(
            imported=tuple(self.imported[path] for path in sources),
            skipped=tuple(self.skipped[path] for path in self.found if path in self.skipped),
            failed=tuple(self.failed[path] for path in self.found if path in self.failed),
            sources=tuple(sources),
            cancelled=self.cancelled,
        )

    def sort_out(self, candidates: Iterable[Candidate]) -> None:
        """Settle all files that need not be read; leave the others waiting."""
        for candidate in candidates:
            self.progress(0, 0, candidate.path.name)
            if candidate.path in self.found:
                continue
            self.found[candidate.path] = candidate
            if candidate.error is not None:
                self._fail(candidate.path, candidate.error)
            elif candidate.foreign:
                self._skip(candidate.path, SkipReason.FOREIGN)
            else:
                self._weigh(candidate.path)

    def _weigh(self, path: Path) -> None:
        """Hash one file, and settle it if it is known from before or from this very import."""
        try:
            digest = originals.digest(path)
            if digest in self.waiting:
                self.waiting[digest].append(path)
            elif not self._settle_known(path, digest):
                self.waiting[digest] = [path]
        except DocumentError as error:
            self._fail(path, error)

    def _settle_known(self, path: Path, digest: str) -> bool:
        """Deal with a file whose text is stored already; tell whether it is."""
        restored = self.library.restore_known(digest)
        if restored is None and not self._is_known(digest):
            return False
        originals.keep(self.library.originals, path, digest)  # in case it was lost
        if restored is not None:
            self.imported[path] = restored
        else:
            self._skip(path, SkipReason.KNOWN, digest)
        return True

    def _is_known(self, digest: str) -> bool:
        try:
            self.library.entry(digest)
        except DocumentNotFound:
            return False
        return True

    def read(self, pool: Pool) -> None:
        """Read the waiting files and store each as it arrives."""
        digests = {paths[0]: digest for digest, paths in self.waiting.items()}
        for path, result in pool.read_all(tuple(digests), self.progress):
            twins = self.waiting[digests[path]][1:]
            if isinstance(result, Document):
                self._store(path, twins, result)
            else:
                self._refuse([path, *twins], digests[path], result)

    def _store(self, path: Path, twins: Sequence[Path], document: Document) -> None:
        try:
            entry, new = self.library.add(document, path, specimen=self.specimen)
        except DocumentError as error:
            self._fail(path, error)
            return
        except UnicodeEncodeError:
            # Half a surrogate pair: no text that could be stored or shown.
            self._fail(path, DamagedDocument(path, "unpaired surrogate"))
            return
        if new:
            self.imported[path] = entry
        for other in twins if new else [path, *twins]:
            self._skip(other, SkipReason.KNOWN, document.id)

    def _refuse(self, paths: Sequence[Path], digest: str, error: DocumentError) -> None:
        """Report files the reader refused; what merely lay in a folder may be no document."""
        self.library.note_failure(digest, error)
        for path in paths:
            if isinstance(error, UnsupportedFormat) and not self.found[path].named:
                self._skip(path, SkipReason.FOREIGN)
            else:
                self._fail(path, error)

    def _fail(self, path: Path, error: DocumentError) -> None:
        self.failed[path] = Failure(path, error)

    def _skip(self, path: Path, reason: SkipReason, known: str = "") -> None:
        self.skipped[path] = Skipped(path, known, reason)
