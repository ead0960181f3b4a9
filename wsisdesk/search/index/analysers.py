"""Processes that make documents ready for the index, beside the one that writes it."""

from __future__ import annotations

import threading
from collections import deque
from queue import Queue
from typing import TYPE_CHECKING, Self

from wsisdesk.documents.codec import encode
from wsisdesk.documents.reading.wire import BrokenMessage, receive, send
from wsisdesk.search.index import messages
from wsisdesk.search.index.launching import end, start

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Iterable, Iterator
    from pathlib import Path
    from typing import IO

    from wsisdesk.documents.reading.wire import Message
    from wsisdesk.search.index.facts import Facts
    from wsisdesk.search.index.preparing import Prepared

_LONGEST = 1 << 31  # bytes of one document made ready
_AHEAD = 8  # documents that wait for the writer, each process


class AnalyserEnded(Exception):
    """A process ended without an answer: killed, or a mistake of the program."""


class Analysers:
    """Some processes at work for one library; a context manager."""

    def __init__(self, folder: Path, processes: int) -> None:
        self._folder = folder
        self._processes = processes
        self._running: list[subprocess.Popen[bytes]] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for process in self._running:
            end(process)

    def prepare(self, wanted: Iterable[Facts]) -> Iterator[Prepared]:
        """Yield the documents as they are ready, in about the order in which they are wanted."""
        waiting = deque(wanted)
        processes = min(self._processes, len(waiting))
        ready: Queue[Message | Exception | None] = Queue(_AHEAD * processes)
        for _ in range(processes):
            process = start()
            self._running.append(process)
            threading.Thread(
                target=self._serve, args=(process, waiting, ready), daemon=True
            ).start()
        while processes:
            message = ready.get()
            if message is None:
                processes -= 1
            elif isinstance(message, Exception):
                raise message
            else:
                messages.check(message)
                yield messages.unpacked(message)

    def _serve(
        self,
        process: subprocess.Popen[bytes],
        waiting: deque[Facts],
        ready: Queue[Message | Exception | None],
    ) -> None:
        """Keep one process busy until nothing is waiting.

        A request is sent only when the answer to the one before is here: with both pipes full,
        the two processes would wait for each other for ever.
        """
        requests, answers = _pipe(process.stdin), _pipe(process.stdout)
        try:
            send(requests, {"folder": str(self._folder), "task": messages.PREPARE})
            while (wanted := _next(waiting)) is not None:
                send(requests, {"facts": encode(wanted)})
                message = receive(answers, _LONGEST)
                if message is None:
                    raise AnalyserEnded
                ready.put(message)
            ready.put(None)
        except (OSError, ValueError, BrokenMessage, AnalyserEnded) as error:
            ready.put(error)


def _next(waiting: deque[Facts]) -> Facts | None:
    """Take what is next, if anything is left: other threads take from the same end."""
    try:
        return waiting.popleft()
    except IndexError:
        return None


def _pipe(stream: IO[bytes] | None) -> IO[bytes]:
    if stream is None:
        raise ValueError("the process was started without pipes")
    return stream
