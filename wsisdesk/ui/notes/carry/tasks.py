"""What is done on the worker when notes are carried over."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wsisdesk.annotate.carrying import Placement
    from wsisdesk.annotate.model import Annotation, Content
    from wsisdesk.progress import Progress
    from wsisdesk.ui.notes.carry.keys import Pair
    from wsisdesk.workspace.arriving import Carriage, Settlement, Waiting
    from wsisdesk.workspace.noting import Arrival
    from wsisdesk.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Accepting:
    """Placements to be made notes of on the newer version.

    ``contents`` are what some of them, by the id of the old note, shall say there.
    """

    arrival: Arrival
    placements: tuple[Placement, ...]
    contents: Mapping[str, Content] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class KeepingBack:
    """Notes that are to stay on the older version alone."""

    notes: tuple[Annotation, ...]
    new: str


def all_waiting(workspace: Workspace, inputs: None, progress: Progress) -> tuple[Waiting, ...]:
    """Return which notes wait on older versions."""
    from wsisdesk.workspace import arriving

    del inputs
    progress(0, 1)
    return arriving.all_waiting(workspace)


def carriage(workspace: Workspace, pair: Pair, progress: Progress) -> Carriage:
    """Place the notes of an older version in a newer one."""
    from wsisdesk.workspace import arriving

    progress(0, 1)
    return arriving.carriage(workspace, pair.old, pair.new)


def accept(workspace: Workspace, wanted: Accepting, progress: Progress) -> Settlement:
    """Make placed notes anew on the newer version."""
    from wsisdesk.workspace import arriving, noting

    del progress
    name = noting.author(workspace.settings)
    return arriving.accept(
        workspace.notes, wanted.arrival, wanted.placements, name, wanted.contents
    )


def keep_back(workspace: Workspace, wanted: KeepingBack, progress: Progress) -> Settlement:
    """Let notes stay on the older version."""
    from wsisdesk.workspace import arriving

    del progress
    return arriving.keep_back(workspace.notes, wanted.notes, wanted.new)


def take_back(workspace: Workspace, settlement: Settlement, progress: Progress) -> None:
    """Undo what was decided together."""
    from wsisdesk.workspace import arriving, noting

    del progress
    arriving.take_back(workspace.notes, settlement, noting.author(workspace.settings))


def settle_again(workspace: Workspace, settlement: Settlement, progress: Progress) -> None:
    """Decide once more what was taken back."""
    from wsisdesk.workspace import arriving, noting

    del progress
    arriving.settle_again(workspace.notes, settlement, noting.author(workspace.settings))
