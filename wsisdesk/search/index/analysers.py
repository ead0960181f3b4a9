"""Processes that make documents ready for the index, beside the one that writes it."""

from __future__ import annotations

import threading
from collections import deque
from queue import SimpleQueue
from typing import TYPE_CHECKING, Self

from wsisdesk.documents.codec import encode
from wsisdesk.documents.reading.wire import BrokenMessage, receive, send
from wsisdesk.search.index import messages
from wsisdesk.search.index.launching import end, start

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path
    from typing import IO

    from wsisdesk.documents.reading.wire import Message
    from wsisdesk.search.index.facts import Facts
    from wsisdesk.search.index.preparing import Prepared

_LONGEST = 1 << 31  # bytes of one document made ready
_AHEAD = 8  # documents in hand or waiting for the writer, each process


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

    def prepare(self, wanted: Sequence[Facts]) -> Iterator[Prepared]:
        """Yield the documents in the order in which they are wanted, as soon as they are ready.

        So an index of the same documents always is the same, and so are its answers.
        """
        work = _Work(wanted, _AHEAD * self._processes)
        for _ in range(min(self._processes, len(wanted))):
            process = start()
            self._running.append(process)
            threading.Thread(target=self._serve, args=(process, work), daemon=True).start()
        early: dict[int, Message] = {}
        for place in range(len(wanted)):
            while place not in early:
                arrived, message = work.ready.get()
                if isinstance(message, Exception):
                    raise message
                messages.check(message)
                early[arrived] = message
            work.free.release()
            yield messages.unpacked(early.pop(place))

    def _serve(self, process: subprocess.Popen[bytes], work: _Work) -> None:
        """Keep one process busy until nothing is waiting.

        A request is sent only when the answer to the one before is here: with both pipes full,
        the two processes would wait for each other for ever.
        """
        requests, answers = _pipe(process.stdin), _pipe(process.stdout)
        try:
            send(requests, {"folder": str(self._folder), "task": messages.PREPARE})
            while (item := work.next()) is not None:
                place, wanted = item
                send(requests, {"facts": encode(wanted)})
                message = receive(answers, _LONGEST)
                if message is None:
                    raise AnalyserEnded
                work.ready.put((place, message))
        except (OSError, ValueError, BrokenMessage, AnalyserEnded) as error:
            work.ready.put((-1, error))


class _Work:
    """What is to be made ready, taken by several threads; ``ahead`` documents at most wait."""

    def __init__(self, wanted: Iterable[Facts], ahead: int) -> None:
        self._waiting = deque(enumerate(wanted))
        self.free = threading.Semaphore(ahead)
        self.ready: SimpleQueue[tuple[int, Message | Exception]] = SimpleQueue()

    def next(self) -> tuple[int, Facts] | None:
        """Take what is next, with its place, when there is room for it; None if nothing is left."""
        self.free.acquire()
        try:
            return self._waiting.popleft()
        except IndexError:
            self.free.release()  # for another thread that waits for the end
            return None


def _pipe(stream: IO[bytes] | None) -> IO[bytes]:
    if stream is None:
        raise ValueError("the process was started without pipes")
    return stream
