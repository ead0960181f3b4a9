"""What is done on the worker with colleagues' notes: layers, merges, and taking both back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from wsisdesk.annotate.exchange import Intake
    from wsisdesk.annotate.layers import Layer
    from wsisdesk.annotate.model import Annotation
    from wsisdesk.progress import Progress
    from wsisdesk.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Brought:
    """The notes that a colleague's file holds."""

    path: Path
    notes: tuple[Annotation, ...]


@dataclass(frozen=True, slots=True)
class Renaming:
    """A layer's name and the one it is to have."""

    layer: str
    name: str


def layers(workspace: Workspace, inputs: None, progress: Progress) -> tuple[Layer, ...]:
    """Return the layers by name, those that were removed last."""
    del inputs
    progress(0, 1)
    kept = workspace.notes.layers
    return (*kept.every(), *kept.every(removed=True))


def take_in(workspace: Workspace, brought: Brought, progress: Progress) -> Intake:
    """Take a colleague's notes in as a layer of their own."""
    from wsisdesk.workspace import note_files

    del progress
    return note_files.take_in(workspace.notes, brought.notes, brought.path)


def merge(workspace: Workspace, notes: tuple[Annotation, ...], progress: Progress) -> Intake:
    """Unite a colleague's notes with one's own."""
    del progress
    return workspace.notes.exchange.merge(notes)


def take_back(workspace: Workspace, intake: Intake, progress: Progress) -> tuple[Annotation, ...]:
    """Put everything where it was before notes came; return those that are still there."""
    from wsisdesk.workspace import noting

    del progress
    return workspace.notes.exchange.take_back(intake, noting.author(workspace.settings))


def take_again(workspace: Workspace, intake: Intake, progress: Progress) -> tuple[Annotation, ...]:
    """Take in once more what was taken back; return the notes as they stand then."""
    from wsisdesk.workspace import noting

    del progress
    return workspace.notes.exchange.take_again(intake, noting.author(workspace.settings))


def show(workspace: Workspace, layer: str, progress: Progress) -> None:
    """Remember that a layer is shown."""
    del progress
    workspace.notes.layers.show(layer, shown=True)


def hide(workspace: Workspace, layer: str, progress: Progress) -> None:
    """Remember that a layer is hidden."""
    del progress
    workspace.notes.layers.show(layer, shown=False)


def remove(workspace: Workspace, layer: str, progress: Progress) -> None:
    """Remove a layer."""
    del progress
    workspace.notes.layers.remove(layer)


def restore(workspace: Workspace, layer: str, progress: Progress) -> None:
    """Bring back a layer that was removed."""
    del progress
    workspace.notes.layers.restore(layer)


def rename(workspace: Workspace, wanted: Renaming, progress: Progress) -> None:
    """Give a layer another name."""
    del progress
    workspace.notes.layers.rename(wanted.layer, wanted.name)


def write(workspace: Workspace, wanted: Brought, progress: Progress) -> None:
    """Write notes of one's own to a file, private ones as well."""
    from wsisdesk.workspace import noting

    del workspace, progress
    noting.write(wanted.notes, wanted.path)


def changed_elsewhere(workspace: Workspace, inputs: None, progress: Progress) -> bool:
    """Tell whether another window or program has written notes since this was last asked."""
    del inputs
    progress(0, 1)
    return workspace.notes.changed_elsewhere()
