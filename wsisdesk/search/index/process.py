"""The index built by another process, as the one that waits for it sees it."""

from __future__ import annotations

import contextlib
import threading
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING

from wsisdesk.documents.reading.wire import BrokenMessage, receive, send
from wsisdesk.progress import silent
from wsisdesk.search.index import messages
from wsisdesk.search.index.building import TOGETHER, BuildReport
from wsisdesk.search.index.launching import end, start

if TYPE_CHECKING:
    import subprocess
    from pathlib import Path

    from wsisdesk.documents.reading.wire import Message
    from wsisdesk.progress import Progress

PROCESSES = 2  # that make documents ready; one more writes
_TICK = 0.1  # seconds between two looks at a request to stop
_LONGEST = 1 << 24
_END_WAIT = 10.0


def build(
    folder: Path,
    progress: Progress = silent,
    processes: int = PROCESSES,
    together: int = TOGETHER,
) -> BuildReport:
    """Bring the index of a data folder in step with its library, in processes of their own.

    ``processes`` make documents ready, another one writes, ``together`` paragraphs at once.

    ``progress`` counts documents and may stop the build, at once: what is written stays, and the
    next build goes on from there. Raises the library's errors.
    """
    process = start()
    if process.stdin is None or process.stdout is None:
        raise ValueError("the process was started without pipes")
    inbox: SimpleQueue[Message | None] = SimpleQueue()
    listener = threading.Thread(target=_listen, args=(process, inbox), daemon=True)
    listener.start()
    try:
        task = {"task": messages.BUILD, "processes": processes, "together": together}
        with contextlib.suppress(OSError):  # it has ended: the listener hears of that
            send(process.stdin, {"folder": str(folder), **task})
        return _wait(inbox, progress)
    finally:
        end(process)
        listener.join(_END_WAIT)


def _listen(process: subprocess.Popen[bytes], inbox: SimpleQueue[Message | None]) -> None:
    """Pass on what the process says; None when it has ended."""
    message: Message | None = None
    if process.stdout is not None:
        try:
            while (message := receive(process.stdout, _LONGEST)) is not None:
                inbox.put(message)
        except (BrokenMessage, OSError, ValueError) as error:  # ValueError: closed under our hands
            inbox.put(messages.failure(error))
    inbox.put(None)


def _wait(inbox: SimpleQueue[Message | None], progress: Progress) -> BuildReport:
    """Show progress until the report comes."""
    shown = (0, 0, "")
    while True:
        try:
            message = inbox.get(timeout=_TICK)
        except Empty:
            progress(*shown)
            continue
        if message is None:
            progress(*shown)  # whoever asked to stop is told that it has stopped
            raise messages.WorkerCrashed("the process that builds the index ended too early")
        messages.check(message)
        if "report" in message:
            return BuildReport(**message["report"])
        done, total, label = message["progress"]
        shown = (done, total, label)
        progress(*shown)
