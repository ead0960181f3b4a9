"""Long work off the window's thread: a task runs on a worker thread that owns its workspace.

A task is a function ``(workspace, inputs, progress) -> result``. The worker opens the workspace
(and with it the database connections) in its own thread at the first task, and closes it there.
Progress and outcome come back by queued signals, so a job that ends before its caller has connected
anything still reports, and whatever is connected to a job's public signals runs in its own thread.
"""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable
from enum import Enum
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, QThread, Signal

from wsisdesk.errors import WsisdeskError
from wsisdesk.progress import Cancelled, Progress

if TYPE_CHECKING:
    from types import TracebackType

REPORT_INTERVAL = 0.05  # seconds between two progress signals: more would only flood the window


class Closable(Protocol):
    """What a worker opens and closes in its thread: a workspace."""

    def close(self) -> None:
        """Release connections and files."""


W = TypeVar("W", bound=Closable)
Task = Callable[[W, Any, Progress], Any]


class Outcome(Enum):
    """How a job ended."""

    SUCCEEDED = "succeeded"
    FAILED = "failed"
    CANCELLED = "cancelled"
    CRASHED = "crashed"


class Job(QObject):
    """One task on its way. ``finished`` follows whichever of the other three ended it."""

    progressed = Signal(int, int, str)
    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    finished = Signal()
    crashed = Signal(object)
    _reported = Signal(int, int, str)
    _settled = Signal(object, object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.outcome: Outcome | None = None
        self.lasting = False
        self._stop = threading.Event()
        self._reported.connect(self.progressed, Qt.ConnectionType.QueuedConnection)
        self._settled.connect(self._settle, Qt.ConnectionType.QueuedConnection)

    def cancel(self) -> None:
        """Ask the task to stop; it does so at its next report of progress."""
        self._stop.set()

    def run(self, task: Callable[[Progress], object]) -> None:
        """Run the task now, in the calling thread, and post what came of it."""
        try:
            self._report(0, 0)
            result = task(_Throttled(self._report, self._stop))
        except Cancelled:
            self._settled.emit(Outcome.CANCELLED, None)
        except WsisdeskError as error:
            self._settled.emit(Outcome.FAILED, error)
        except Exception as error:
            self._settled.emit(Outcome.CRASHED, error)
        else:
            self._settled.emit(Outcome.SUCCEEDED, result)

    def _report(self, done: int, total: int, label: str = "") -> None:
        if self._stop.is_set():
            raise Cancelled
        self._reported.emit(done, total, label)

    def _settle(self, outcome: Outcome, value: object) -> None:
        self.outcome = outcome
        match outcome:
            case Outcome.SUCCEEDED:
                self.succeeded.emit(value)
            case Outcome.FAILED:
                self.failed.emit(value)
            case Outcome.CRASHED:
                self.crashed.emit(value)
            case Outcome.CANCELLED:
                self.cancelled.emit()
        self.finished.emit()


class _Throttled:
    """A progress callable that looks for a stop at each call and reports now and then."""

    def __init__(self, report: Callable[[int, int, str], None], stop: threading.Event) -> None:
        self._report = report
        self._stop = stop
        self._last = 0.0

    def __call__(self, done: int, total: int, label: str = "") -> None:
        if self._stop.is_set():
            raise Cancelled
        now = time.monotonic()
        if now - self._last >= REPORT_INTERVAL or done >= total:
            self._last = now
            self._report(done, total, label)


class Executor(Protocol):
    """Where jobs run."""

    def submit(self, call: Callable[[], None]) -> None:
        """Run ``call`` after everything submitted before."""

    def close(self) -> None:
        """Run what is left, then stop."""


class WorkerThread(QThread):
    """One thread that runs calls in the order they came."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._calls: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self.start()

    def submit(self, call: Callable[[], None]) -> None:
        """Queue ``call``."""
        self._calls.put(call)

    def close(self) -> None:
        """Finish what is queued and wait for the thread to end."""
        self._calls.put(None)
        self.wait()

    def run(self) -> None:
        """Run calls until closed."""
        while (call := self._calls.get()) is not None:
            call()


class JobRunner(QObject, Generic[W]):
    """Runs jobs one after another over one workspace, opened and closed where they run."""

    started = Signal(object)
    idle = Signal()
    failed = Signal(object)
    crashed = Signal(object)

    def __init__(
        self, opener: Callable[[], W], executor: Executor, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._opener = opener
        self._executor = executor
        self._workspace: W | None = None
        self._jobs: list[Job] = []

    @property
    def jobs(self) -> tuple[Job, ...]:
        """The jobs that have not settled yet, the one that runs first."""
        return tuple(self._jobs)

    def run(
        self,
        task: Task[W],
        inputs: object = None,
        name: str = "",
        *,
        lasting: bool = False,
        quiet: bool = False,
    ) -> Job:
        """Queue a task; connect to the signals of the job that is returned.

        A ``lasting`` one is done even when the program is closing: it keeps what the user wrote.
        Of a ``quiet`` one only the job says that it failed: it is tried again by itself.
        """
        job = Job(name, self)
        job.lasting = lasting
        self._jobs.append(job)
        job.finished.connect(self._forget)
        if not quiet:
            job.failed.connect(self.failed)
        job.crashed.connect(self.crashed)
        self.started.emit(job)

        def call(progress: Progress) -> object:
            return task(self._open(), inputs, progress)

        def work() -> None:
            job.run(call)

        self._executor.submit(work)
        return job

    def close(self) -> None:
        """Stop all that need not last, close the workspace in its thread and wait for it."""
        for job in self.jobs:
            if not job.lasting:
                job.cancel()
        self._executor.submit(self._close_workspace)
        self._executor.close()

    def __enter__(self) -> JobRunner[W]:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def _open(self) -> W:
        if self._workspace is None:
            self._workspace = self._opener()
        return self._workspace

    def _close_workspace(self) -> None:
        if self._workspace is not None:
            self._workspace.close()
            self._workspace = None

    def _forget(self) -> None:
        job = self.sender()
        if isinstance(job, Job) and job in self._jobs:
            self._jobs.remove(job)
            job.deleteLater()  # here: the worker's reference may be the last one to go
        if not self._jobs:
            self.idle.emit()
