"""Keeps the search index in step with the library while the window is open."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from wsisdesk.errors import WsisdeskError
    from wsisdesk.progress import Progress
    from wsisdesk.search.index.building import BuildReport
    from wsisdesk.ui.jobs import Job
    from wsisdesk.ui.library.controller import LibraryController
    from wsisdesk.ui.services import Services
    from wsisdesk.workspace.workspace import Workspace

_PAUSE = 1200  # milliseconds after the library has changed: what is on the screen comes first
_LONG = 400  # milliseconds after which a job is worth a word in the status line


@dataclass(frozen=True, slots=True)
class IndexState:
    """How far the index is: documents held, whether all can be found, and work in hand."""

    documents: int = 0
    whole: bool = False
    working: bool = False
    done: int = 0
    to_do: int = 0


def bring_up_to_date(workspace: Workspace, inputs: None, progress: Progress) -> BuildReport:
    """Bring the index in step with the library; a task of the worker's."""
    from wsisdesk.workspace import searching  # late: brings the analysis of texts

    del inputs
    return searching.bring_up_to_date(workspace, progress)


class Upkeep(QObject):
    """Runs one job at a time. ``changed`` tells how far it is, ``updated`` that answers may differ.

    ``started`` announces jobs that are worth showing. After a failure nothing is tried again
    unless the user wants it, so that it is told once.
    """

    changed = Signal(object)
    updated = Signal()
    started = Signal(object)

    def __init__(self, library: LibraryController, services: Services) -> None:
        super().__init__(library)
        self._library = library
        self._services = services
        self._job: Job | None = None
        self._again = False
        self._failed = False
        self._made = False  # whether there is an index for certain
        self._seen: frozenset[object] | None = None
        self.state = IndexState()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.update)
        self._patience = QTimer(self, singleShot=True, interval=_LONG)
        self._patience.timeout.connect(self._announce)
        library.listed.connect(self._look)

    def update(self) -> None:
        """Bring the index up to date now, or again as soon as the job in hand is done."""
        self._pause.stop()
        if self._job is not None:
            self._again = True
            return
        name = self.tr("Preparing the search")
        job = self._services.index.run(bring_up_to_date, None, name)
        self._job = job
        job.progressed.connect(self._progress)
        job.succeeded.connect(self._succeed)
        job.failed.connect(self._fail)
        job.finished.connect(self._finish)
        self._patience.start()

    def stop(self) -> None:
        """Stop for now; the next call goes on from there."""
        if self._job is not None:
            self._job.cancel()

    def _look(self, _: object) -> None:
        """Update soon if what is indexed of the library has changed."""
        entries = self._library.entries.values()
        seen = frozenset(
            (entry.id, entry.work, entry.version, entry.title, entry.tags) for entry in entries
        )
        if seen != self._seen and not self._failed:
            self._seen = seen
            self._pause.start()

    def _announce(self) -> None:
        if self._job is not None:
            self.started.emit(self._job)

    def _progress(self, done: int, total: int, _: str) -> None:
        if total:
            self._say(working=True, done=done, to_do=total)

    def _succeed(self, report: BuildReport) -> None:
        self._failed = False
        first = not self._made
        self._made = True
        self._say(whole=True)
        if first or report.added or report.removed:
            self.updated.emit()

    def _fail(self, error: WsisdeskError) -> None:
        self._failed = True
        del error  # told by the window, as every job's failure is
        self._say()

    def _finish(self) -> None:
        self._job = None
        self._patience.stop()
        if self.state.working:
            self._say()
        if self._again and not self._failed:
            self._again = False
            self.update()

    def _say(
        self, *, whole: bool = False, working: bool = False, done: int = 0, to_do: int = 0
    ) -> None:
        held = len(self._library.entries)
        self.state = IndexState(held, whole, working, done, to_do)
        self.changed.emit(self.state)
