"""What is done on the worker when notes are shared."""

from __future__ import annotations

from dataclasses import dataclass, replace
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

    ``form`` is the suffix of a form of export, ``only`` are the notes chosen, by id, if not all.
    ``into_original`` writes them into a copy of the document's own file.
    """

    path: Path
    document: str
    language: str
    form: str
    private: bool = False
    passphrase: str = ""
    into_original: bool = False
    only: frozenset[str] | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """What came of an export: how many notes went in, and what did not.

    ``unplaced`` have no words in the original, ``withheld`` are private. ``signed`` tells that the
    original bears a signature, which does not hold for the copy.
    """

    written: int
    unplaced: int = 0
    withheld: int = 0
    signed: bool = False


@dataclass(frozen=True, slots=True)
class Fates:
    """What became of proposals, to be written to ``path``."""

    path: Path
    carriage: Carriage
    language: str


@dataclass(frozen=True, slots=True)
class Reading:
    """A colleague's file, and the passphrase that opens it if it is sealed.

    ``front`` is the document the user has in front, of which the file may be a commented copy.
    """

    path: Path
    passphrase: str = ""
    front: str = ""


@dataclass(frozen=True, slots=True)
class Incoming:
    """What a file holds; ``sealed`` if it needs a passphrase first. ``changes`` are by merging."""

    path: Path
    notes: tuple[Annotation, ...] = ()
    changes: tuple[Change, ...] = ()
    sealed: bool = False


def write(workspace: Workspace, wanted: Writing, progress: Progress) -> Report:
    """Write notes to a file; tell how many went in."""
    from wsisdesk.export.notes import saving
    from wsisdesk.workspace import noting

    progress(0, 1)
    request = replace(_request(workspace, wanted), progress=progress)
    shown = request.shown()
    withheld = sum(not note.deleted for note in request.notes) - len(shown)
    if wanted.into_original:
        return _write_into(workspace, wanted, request, withheld, progress)
    if wanted.form == NOTES_FILE:
        noting.write(request.shared(), wanted.path, wanted.passphrase)
    else:
        saving.save(request, wanted.path, wanted.form)
        shown = saving.written(request, wanted.path, wanted.form)
    return Report(len(shown), withheld=withheld)


def write_fates(workspace: Workspace, wanted: Fates, progress: Progress) -> Report:
    """Write what became of proposals to a file; tell of how many."""
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
        progress=progress,
    )
    saving.save(request, wanted.path)
    shown = len(request.shown())
    return Report(shown, withheld=len(request.verdicts) - shown)


def read(workspace: Workspace, wanted: Reading, progress: Progress) -> Incoming:
    """Read a colleague's file, and find out what merging it would do; nothing is changed."""
    from wsisdesk.annotate import sharing
    from wsisdesk.errors import EncryptedDocument
    from wsisdesk.workspace import copies, note_files, noting

    progress(0, 1)
    if note_files.is_commented_document(wanted.path):
        notes = _remarks(workspace, wanted, progress)
    else:
        try:
            theirs = noting.read(wanted.path, wanted.passphrase)
            notes = copies.at_home(theirs, workspace.library, wanted.front)
        except EncryptedDocument:
            return Incoming(wanted.path, sealed=True)
    kept = workspace.notes.every(deleted=True)
    return Incoming(wanted.path, notes, sharing.plan(kept, notes))


def _request(workspace: Workspace, wanted: Writing) -> NotesRequest:
    from wsisdesk.errors import LibraryError
    from wsisdesk.export.notes.request import NotesRequest
    from wsisdesk.workspace import note_files, noting

    store = workspace.notes
    notes = (
        store.on_document(wanted.document, deleted=True)
        if wanted.document
        else store.every(deleted=True)
    )
    own = tuple(
        note
        for note in notes
        if not note.layer
        and not note.target.row
        and (wanted.only is None or note.id in wanted.only)
    )
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
        meanings=workspace.settings.notes.meanings,
        several=note_files.in_several_languages(workspace.library),
    )


def _write_into(
    workspace: Workspace, wanted: Writing, request: NotesRequest, withheld: int, progress: Progress
) -> Report:
    """Write notes into a copy of the document's own file."""
    from wsisdesk.workspace.note_files import write_into_original

    document = workspace.library.document(wanted.document)
    original = workspace.library.original(wanted.document)
    written = write_into_original(request, document, original, wanted.path, progress)
    return Report(len(written.placed), len(written.unplaced), withheld, written.signed)


def _remarks(workspace: Workspace, wanted: Reading, progress: Progress) -> tuple[Annotation, ...]:
    """Return the remarks in a document as notes; on one of the library if it is a copy of that."""
    from wsisdesk.errors import NoNotes
    from wsisdesk.workspace import copies, note_files, tasks

    copy = tasks.read_file(wanted.path, progress)
    notes = note_files.remarks_in(wanted.path, copy)
    if not notes:
        raise NoNotes(wanted.path)
    return copies.at_original(notes, copy, workspace.library, wanted.front)


def _now() -> datetime:
    return datetime.now().astimezone()
