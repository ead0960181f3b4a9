"""What is done on the worker when notes are shared."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from wsisdesk.annotate.model import Annotation
    from wsisdesk.annotate.sharing import Change
    from wsisdesk.documents.model import Document
    from wsisdesk.export.notes.request import NotesRequest
    from wsisdesk.progress import Progress
    from wsisdesk.workspace.arriving import Carriage
    from wsisdesk.workspace.workspace import Workspace

NOTES_FILE = ".jsonld"


@dataclass(frozen=True, slots=True)
class Writing:
    """Notes to be written: those on ``document``, or on all without one, to ``path``.

    ``into_original`` writes them into a copy of the document's own file.
    """

    path: Path
    document: str
    language: str
    private: bool = False
    passphrase: str = ""
    into_original: bool = False


@dataclass(frozen=True, slots=True)
class Fates:
    """What became of proposals, to be written to ``path``."""

    path: Path
    carriage: Carriage
    language: str


@dataclass(frozen=True, slots=True)
class Reading:
    """A colleague's file, and the passphrase that opens it if it is sealed."""

    path: Path
    passphrase: str = ""


@dataclass(frozen=True, slots=True)
class Incoming:
    """What a file holds; ``sealed`` if it needs a passphrase first. ``changes`` are by merging."""

    path: Path
    notes: tuple[Annotation, ...] = ()
    changes: tuple[Change, ...] = ()
    sealed: bool = False


def write(workspace: Workspace, wanted: Writing, progress: Progress) -> int:
    """Write notes to a file; return how many went in."""
    from wsisdesk.export.notes import saving
    from wsisdesk.workspace import noting

    progress(0, 1)
    request = _request(workspace, wanted)
    if wanted.into_original:
        return _write_into(workspace, wanted, request)
    if wanted.path.name.lower().endswith(NOTES_FILE):
        noting.write(request.shared(), wanted.path, wanted.passphrase)
    else:
        saving.save(request, wanted.path)
    return len(request.shown())


def write_fates(workspace: Workspace, wanted: Fates, progress: Progress) -> int:
    """Write what became of proposals to a file; return of how many."""
    from wsisdesk.export.notes import saving
    from wsisdesk.export.notes.request import FatesRequest
    from wsisdesk.workspace import noting

    progress(0, 1)
    comparison = wanted.carriage.arrival.comparison
    request = FatesRequest(
        verdicts=wanted.carriage.verdicts,
        old=comparison.old,
        new=comparison.new,
        date=_now(),
        language=wanted.language,
        author=noting.author(workspace.settings),
    )
    saving.save(request, wanted.path)
    return len(request.shown())


def read(workspace: Workspace, wanted: Reading, progress: Progress) -> Incoming:
    """Read a colleague's file, and find out what merging it would do; nothing is changed."""
    from wsisdesk.annotate import sharing
    from wsisdesk.errors import EncryptedDocument
    from wsisdesk.workspace import noting

    progress(0, 1)
    try:
        notes = noting.read(wanted.path, wanted.passphrase)
    except EncryptedDocument:
        return Incoming(wanted.path, sealed=True)
    kept = workspace.notes.every(deleted=True)
    return Incoming(wanted.path, notes, sharing.plan(kept, notes))


def _request(workspace: Workspace, wanted: Writing) -> NotesRequest:
    from wsisdesk.errors import LibraryError
    from wsisdesk.export.notes.request import NotesRequest
    from wsisdesk.workspace import noting

    store = workspace.notes
    notes = (
        store.on_document(wanted.document, deleted=True)
        if wanted.document
        else store.every(deleted=True)
    )
    own = tuple(note for note in notes if not note.layer and not note.target.row)
    documents: dict[str, Document] = {}
    for name in {note.target.document for note in own}:
        try:
            documents[name] = workspace.library.document(name)
        except LibraryError:
            continue  # removed since: its notes say what they remember of it
    return NotesRequest(
        notes=own,
        date=_now(),
        documents=documents,
        language=wanted.language,
        author=noting.author(workspace.settings),
        private=wanted.private,
    )


def _write_into(workspace: Workspace, wanted: Writing, request: NotesRequest) -> int:
    """Write notes into a copy of the document's own file."""
    document = workspace.library.document(wanted.document)
    original = workspace.library.original(wanted.document)
    if wanted.path.suffix.lower() == ".pdf":
        from wsisdesk.export.notes.into_pdf import save_into_pdf

        return len(save_into_pdf(request, document, original, wanted.path).placed)
    from wsisdesk.export.notes.into_word import save_into_word

    return len(save_into_word(request, document, original, wanted.path).placed)


def _now() -> datetime:
    return datetime.now().astimezone()
