"""What users wait for: each task takes a workspace, its inputs and a progress callable.

``progress`` may raise ``Cancelled`` at any call; what was stopped leaves nothing half done. Tasks
run in the thread that opened the workspace.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from wsisdesk.library import database, importing, rebuilding
from wsisdesk.progress import silent
from wsisdesk.search.index import files
from wsisdesk.workspace import health, starter

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from wsisdesk.documents.model import Document
    from wsisdesk.insight.citing import Citing
    from wsisdesk.library.doctor import Check
    from wsisdesk.library.entries import Removal
    from wsisdesk.library.importing import ImportReport
    from wsisdesk.progress import Progress
    from wsisdesk.workspace.workspace import Workspace


def import_files(
    workspace: Workspace, paths: Iterable[Path], progress: Progress = silent
) -> ImportReport:
    """Import files and folders. A cancel ends the import early and is said in the report."""
    return importing.import_files(workspace.library, paths, progress)


def install_starter(workspace: Workspace, progress: Progress = silent) -> ImportReport:
    """Import the specimens that come with the program, marked as such."""
    return importing.import_files(workspace.library, starter.files(), progress, specimen=True)


def remove_starter(workspace: Workspace, progress: Progress = silent) -> Removal | None:
    """Remove all specimens in one step, which can be undone; None if there are none."""
    progress(0, 1)
    ids = [entry.id for entry in workspace.library.entries() if entry.specimen]
    return workspace.library.remove(ids) if ids else None


def rebuild(folder: Path, progress: Progress = silent) -> ImportReport:
    """Rebuild a library that is not open, or too damaged to be opened.

    Its texts may read otherwise now, so the search index goes first: not if the library is open,
    because then all stays as it is.
    """
    rebuilding.require_closed(folder / database.FILE_NAME)
    files.discard(folder / files.FILE_NAME)
    return rebuilding.rebuild(folder, progress)


def check(folder: Path, progress: Progress = silent) -> tuple[Check, ...]:
    """Examine the data folder and the program; works without a library that can be opened."""
    return health.examine(folder, progress)


def read_file(path: Path, progress: Progress = silent) -> Document:
    """Read a file without importing it; raises ``DocumentError``."""
    from wsisdesk.documents.reading import pool  # late: most tasks need no readers

    return pool.read(path, progress)


def update_citations(
    workspace: Workspace, progress: Progress = silent, at_most: int | None = None
) -> int:
    """Let the index of citations follow the library; return how many documents were read.

    With ``at_most`` the rest is left for another call.
    """
    return workspace.citations.update(workspace.library, progress, at_most)


def cited_by(workspace: Workspace, work: str, progress: Progress = silent) -> tuple[Citing, ...]:
    """Return the clauses that cite a work, in other texts than its own, document by document."""
    progress(0, 1)
    own = workspace.library.works()
    found = workspace.citations.citing(work)
    return tuple(place for place in found if own.get(place.document, work) != work)


def citation_counts(workspace: Workspace, progress: Progress = silent) -> dict[str, int]:
    """Count the clauses that ``cited_by`` returns, for every work that is cited at all."""
    progress(0, 1)
    own = workspace.library.works()
    counts: Counter[str] = Counter()
    for (work, document), clauses in workspace.citations.counts().items():
        if own.get(document, work) != work:
            counts[work] += clauses
    return dict(counts)
