"""Reads files as documents, each in a confined process: the way in for everything from outside.

A file may hang, crash or exhaust the process that reads it; the caller gets an error of
``wsisdesk.errors`` for that file, and the others are read.
"""

from __future__ import annotations

import os
import time
from collections import deque
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Self

from wsisdesk.documents.model import Document
from wsisdesk.documents.reading.answers import failure_of_end, progress_of, result_of
from wsisdesk.documents.reading.limits import DEFAULT_LIMITS, Limits
from wsisdesk.documents.reading.process import Event, Job, ReaderProcess
from wsisdesk.errors import (
    DamagedDocument,
    DocumentError,
    HostileDocument,
    OversizedDocument,
    ReaderCrashed,
    ReadingTimeout,
)
from wsisdesk.progress import silent

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from wsisdesk.progress import Progress

_TICK = 0.1  # seconds between two looks at memory, clocks and a request to stop
_MOST_WORKERS = 4
_SPOILING = (DamagedDocument, HostileDocument, OversizedDocument, ReaderCrashed, ReadingTimeout)

Result = tuple["Path", "Document | DocumentError"]


def read(path: Path, progress: Progress = silent, limits: Limits = DEFAULT_LIMITS) -> Document:
    """Read one file. Raises a ``DocumentError``; ``progress`` may raise to stop the reading."""

    def listen(job: Job) -> None:
        progress(*job.last)

    with ReadingPool(1, limits) as pool:
        for _, result in pool.run([path], listen):
            if isinstance(result, Document):
                return result
            raise result
    raise ReaderCrashed(path)


class ReadingPool:
    """Reader processes that are kept between files; a context manager.

    ``workers`` is how many at most (default: one a processor, four at most). They are started when
    needed. Use from one thread at a time.
    """

    def __init__(
        self,
        workers: int | None = None,
        limits: Limits = DEFAULT_LIMITS,
        command: Sequence[str] | None = None,
    ) -> None:
        """Prepare a pool; ``command`` replaces the program that reads."""
        self._workers = workers or min(_MOST_WORKERS, os.cpu_count() or 1)
        self._limits = limits
        self._command = command
        self._inbox: SimpleQueue[Event] = SimpleQueue()
        self._idle: list[ReaderProcess] = []
        self._busy: dict[ReaderProcess, Job] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End all processes; nothing of them remains."""
        for process in [*self._busy, *self._idle]:
            process.kill()
        self._busy.clear()
        self._idle.clear()

    def read_all(self, paths: Sequence[Path], progress: Progress = silent) -> Iterator[Result]:
        """Read many files and yield each path with its document or its error, as they arrive.

        ``progress`` counts files, and is also called while one takes long; what it raises stops
        everything at once.
        """
        done = 0

        def listen(job: Job) -> None:
            progress(done, len(paths), job.path.name)

        for path, result in self.run(paths, listen):
            done += 1
            progress(done, len(paths), path.name)
            yield path, result

    def run(self, paths: Sequence[Path], listen: Callable[[Job], None]) -> Iterator[Result]:
        """Read the files; call ``listen`` with the jobs in hand several times a second."""
        waiting = deque(paths)
        try:
            ready = self._fill(waiting)
            while ready or self._busy:
                yield from ready
                ready = self._collect()
                ready += self._fill(waiting)
                for job in self._busy.values():
                    listen(job)
        finally:
            for process in list(self._busy):
                self._release(process, spoilt=True)

    def _fill(self, waiting: deque[Path]) -> list[Result]:
        """Give files to processes until all are busy; return those that could not be opened."""
        refused: list[Result] = []
        while waiting and len(self._busy) < self._workers:
            path = waiting.popleft()
            process = self._ready_process()
            try:
                job = process.submit(path)
            except DocumentError as error:
                refused.append((path, error))
                continue
            self._idle.remove(process)
            self._busy[process] = job
        return refused

    def _ready_process(self) -> ReaderProcess:
        """Return a living idle process, started if there is none."""
        for process in list(self._idle):
            if process.alive():
                return process
            self._idle.remove(process)
            process.kill()
        self._idle.append(ReaderProcess(self._limits, self._inbox, self._command))
        return self._idle[-1]

    def _collect(self) -> list[Result]:
        """Wait a tick for news; return the files that are finished, one way or the other."""
        if not self._busy:
            return []
        try:
            event = self._inbox.get(timeout=_TICK)
        except Empty:
            return self._overdue()
        job = self._busy.get(event.process)
        return [] if job is None else self._heard(event, job)

    def _heard(self, event: Event, job: Job) -> list[Result]:
        message = event.message or {}
        if "progress" in message:
            job.heard = event.time
            job.last = progress_of(message["progress"], job.last)
            return self._overdue()
        if event.message is None:
            result: Document | DocumentError = failure_of_end(
                job, event.fault, event.process.exit_code(), self._limits
            )
        else:
            result = result_of(message, job)
        self._release(event.process, spoilt=isinstance(result, _SPOILING))
        return [(job.path, result), *self._overdue()]

    def _overdue(self) -> list[Result]:
        """Stop the processes that exceed a limit.

        Only once all news is heard: the caller may have been away for long.
        """
        if not self._inbox.empty():
            return []
        stopped: list[Result] = []
        for process, job in list(self._busy.items()):
            error = self._excess(process, job)
            if error is not None:
                self._release(process, spoilt=True)
                stopped.append((job.path, error))
        return stopped

    def _excess(self, process: ReaderProcess, job: Job) -> DocumentError | None:
        now, limits = time.monotonic(), self._limits
        job.peak = max(job.peak, process.resident())
        if job.peak > limits.memory:
            return OversizedDocument(job.path, "memory")
        if now - job.started > limits.total:
            return ReadingTimeout(job.path, f"{limits.total:.0f} s")
        if now - job.heard > limits.idle:
            return ReadingTimeout(job.path, f"{limits.idle:.0f} s without progress")
        return None

    def _release(self, process: ReaderProcess, *, spoilt: bool) -> None:
        """Take a process off its file: keep it for the next one, or end it."""
        del self._busy[process]
        if spoilt or process.files >= self._limits.files:
            process.kill()
        else:
            process.forget_file()
            self._idle.append(process)
