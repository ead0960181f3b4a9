"""What the library panel has done on the worker: tasks in the form the job runner takes.

The workspace's own tasks bring the database's packages with them; they are imported by the first
task on the worker, so that the first screen does not wait for them.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wsisdesk.errors import LibraryError
from wsisdesk.ui.library.row import Row, Wish, make_searchable

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from wsisdesk.documents.model import Document
    from wsisdesk.library.doctor import Check
    from wsisdesk.library.entries import Entry, FailedFile, Removal
    from wsisdesk.library.importing import ImportReport
    from wsisdesk.progress import Progress
    from wsisdesk.settings import Settings
    from wsisdesk.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Listing:
    """The whole list: entries as they are stored, and rows as they are shown."""

    entries: tuple[Entry, ...]
    rows: tuple[Row, ...]
    wish: Wish


@dataclass(frozen=True, slots=True)
class Tagging:
    """Documents and the tag they get or lose."""

    ids: tuple[str, ...]
    name: str


@dataclass(frozen=True, slots=True)
class Linking:
    """Documents and the work and version they are said to be."""

    ids: tuple[str, ...]
    work: str
    version: str


@dataclass(frozen=True, slots=True)
class Health:
    """What an examination found, and the files that could not be read."""

    checks: tuple[Check, ...]
    failures: tuple[FailedFile, ...]


def list_documents(workspace: Workspace, wish: Wish, progress: Progress) -> Listing:
    """List and arrange all documents."""
    from wsisdesk.ui.library.arrangement import arrange

    progress(0, 1)
    entries = workspace.library.entries()
    return Listing(entries, arrange(entries, wish), wish)


def prepare_filter(workspace: Workspace, rows: Sequence[Row], progress: Progress) -> None:
    """Make what the filter looks through; the list is shown without waiting for it."""
    del workspace
    progress(0, 1)
    make_searchable(rows)


def load_document(workspace: Workspace, document_id: str, progress: Progress) -> Document:
    """Load one document with its text."""
    progress(0, 1)
    return workspace.library.document(document_id)


def original(workspace: Workspace, document_id: str, progress: Progress) -> Path:
    """Return where the original file of a document lies."""
    progress(0, 1)
    return workspace.library.original(document_id)


def import_files(workspace: Workspace, paths: Sequence[Path], progress: Progress) -> ImportReport:
    """Import files and folders."""
    from wsisdesk.workspace import tasks

    return tasks.import_files(workspace, paths, progress)


def install_starter(workspace: Workspace, inputs: None, progress: Progress) -> ImportReport:
    """Import the starter library."""
    from wsisdesk.workspace import tasks

    del inputs
    return tasks.install_starter(workspace, progress)


def remove_starter(workspace: Workspace, inputs: None, progress: Progress) -> Removal | None:
    """Remove the starter library."""
    from wsisdesk.workspace import tasks

    del inputs
    return tasks.remove_starter(workspace, progress)


def remove(workspace: Workspace, ids: Sequence[str], progress: Progress) -> Removal:
    """Remove documents together."""
    progress(0, 1)
    return workspace.library.remove(ids)


def restore(workspace: Workspace, removal: Removal, progress: Progress) -> None:
    """Bring back what was removed together."""
    progress(0, 1)
    workspace.library.restore(removal)


def tag(workspace: Workspace, tagging: Tagging, progress: Progress) -> Tagging:
    """Give documents a tag."""
    progress(0, 1)
    workspace.library.tag(tagging.ids, tagging.name)
    return tagging


def untag(workspace: Workspace, tagging: Tagging, progress: Progress) -> Tagging:
    """Take a tag from documents."""
    progress(0, 1)
    workspace.library.untag(tagging.ids, tagging.name)
    return tagging


def link(workspace: Workspace, linking: Linking, progress: Progress) -> Linking:
    """Say which work and version documents are."""
    progress(0, 1)
    workspace.library.link(linking.ids, linking.work, linking.version)
    return linking


def trust_text(workspace: Workspace, ids: Sequence[str], progress: Progress) -> tuple[str, ...]:
    """Let documents be again what their text says they are."""
    progress(0, 1)
    workspace.library.trust_text(ids)
    return tuple(ids)


def unlink(workspace: Workspace, ids: Sequence[str], progress: Progress) -> tuple[str, ...]:
    """Let documents stand alone, whatever their text says."""
    progress(0, 1)
    workspace.library.unlink(ids)
    return tuple(ids)


def check(workspace: Workspace, inputs: None, progress: Progress) -> Health:
    """Examine the data folder, and look up what could not be read."""
    from wsisdesk.workspace import tasks

    del inputs
    checks = tasks.check(workspace.folder, progress)
    failures: tuple[FailedFile, ...] = ()
    with suppress(LibraryError):  # the checks say it already
        failures = workspace.library.failures()
    return Health(checks, failures)


def forget_failures(workspace: Workspace, inputs: None, progress: Progress) -> None:
    """Forget what could not be read."""
    del inputs
    progress(0, 1)
    workspace.library.forget_failures()


def save_settings(workspace: Workspace, settings: Settings, progress: Progress) -> None:
    """Write the settings."""
    progress(0, 1)
    workspace.save_settings(settings)
