"""What citations have done on the workers: tasks in the form the job runner takes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wsisdesk.insight.citing import Citing
    from wsisdesk.progress import Progress
    from wsisdesk.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Step:
    """One step of bringing the index up to date: documents read, and clauses by work cited."""

    read: int
    counts: dict[str, int]


def update(workspace: Workspace, at_most: int, progress: Progress) -> Step:
    """Read a few new documents, and count."""
    from wsisdesk.workspace import tasks  # late: the first screen does not wait for the database

    read = tasks.update_citations(workspace, progress, at_most)
    return Step(read, tasks.citation_counts(workspace, progress))


def cited_by(workspace: Workspace, work: str, progress: Progress) -> tuple[Citing, ...]:
    """List the clauses that cite a work."""
    from wsisdesk.workspace import tasks

    return tasks.cited_by(workspace, work, progress)


def cited_in(workspace: Workspace, document_id: str, progress: Progress) -> frozenset[str]:
    """Return the works a document cites."""
    progress(0, 1)
    return workspace.citations.cited_in(document_id)
