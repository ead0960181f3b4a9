"""One reader's process as the parent sees it: started, given files, listened to, killed.

The parent trusts nothing that comes back. Everything here works alike on Linux, Windows and macOS;
what only some systems offer is done by the process itself (``documents.reading.sandbox``).
"""

from __future__ import annotations

import contextlib
import shutil
import subprocess
import tempfile
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import psutil

from wsisdesk.documents.codec import encode
from wsisdesk.documents.reading.intake import take_in
from wsisdesk.documents.reading.launching import environment, worker_command
from wsisdesk.documents.reading.wire import BrokenMessage, Message, receive, send

if TYPE_CHECKING:
    from collections.abc import Sequence
    from queue import SimpleQueue
    from typing import IO

    from wsisdesk.documents.reading.limits import Limits

_FLOOD = 1000  # unread messages; progress beyond is dropped
_END_WAIT = 10.0  # seconds the system may take to end what was killed


@dataclass(frozen=True, slots=True)
class Event:
    """Something heard from a process; ``message`` is None when it has ended or talked rubbish."""

    process: ReaderProcess
    time: float
    message: Message | None
    fault: BrokenMessage | None = None


@dataclass(slots=True)
class Job:
    """One file in the hands of a process, with what is needed to judge whether it takes too long.

    Times are of ``time.monotonic``; ``last`` is the latest progress heard.
    """

    path: Path
    digest: str
    started: float
    heard: float
    peak: int = 0
    last: tuple[int, int, str] = field(default=(0, 0, ""))


class ReaderProcess:
    """A running reader process with a private folder of its own."""

    def __init__(
        self, limits: Limits, inbox: SimpleQueue[Event], command: Sequence[str] | None = None
    ) -> None:
        """Start the process; what it says is put into ``inbox`` by a thread."""
        self._limits = limits
        self._inbox = inbox
        self._folder = Path(tempfile.mkdtemp(prefix="wsisdesk-reader-"))
        self._popen = subprocess.Popen(
            list(command or worker_command()),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=self._folder,
            env=environment(self._folder),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self.files = 0
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()
        self._say({"limits": encode(limits)})

    def submit(self, path: Path) -> Job:
        """Copy the file to the process and ask for it; raises what ``take_in`` raises."""
        copy = self._folder / "document"
        digest = take_in(path, copy, self._limits.file)
        self.files += 1
        self._say({"path": str(copy), "name": path.name, "digest": digest})
        now = time.monotonic()
        return Job(path, digest, started=now, heard=now)

    def alive(self) -> bool:
        """Tell whether the process still runs."""
        return self._popen.poll() is None

    def resident(self) -> int:
        """Return how many bytes of memory the process holds; 0 if it has ended."""
        try:
            return int(psutil.Process(self._popen.pid).memory_info().rss)
        except psutil.Error:
            return 0

    def exit_code(self) -> int | None:
        """Wait a moment for a process that has closed its output; None if it still runs."""
        with contextlib.suppress(subprocess.TimeoutExpired):
            return self._popen.wait(timeout=1.0)
        return None

    def forget_file(self) -> None:
        """Remove what the last file left in the private folder, as far as the system lets us."""
        for entry in self._folder.iterdir():
            if entry.is_dir() and not entry.is_symlink():
                shutil.rmtree(entry, ignore_errors=True)
            else:
                with contextlib.suppress(OSError):
                    entry.unlink()

    def kill(self) -> None:
        """End the process and whatever it started, and remove its folder. Can be repeated."""
        for process in _family(self._popen.pid) if self._popen.poll() is None else []:
            with contextlib.suppress(psutil.Error):
                process.kill()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._popen.wait(timeout=_END_WAIT)
        self._listener.join(timeout=_END_WAIT)
        with contextlib.suppress(OSError):
            _pipe(self._popen.stdin).close()
        shutil.rmtree(self._folder, ignore_errors=True)

    def _say(self, message: Message) -> None:
        """Send a message; if the process has gone, its end is heard by the listener."""
        with contextlib.suppress(OSError):
            send(_pipe(self._popen.stdin), message)

    def _listen(self) -> None:
        with _pipe(self._popen.stdout) as stream:
            while (event := self._hear(stream)).message is not None:
                if "progress" not in event.message or self._inbox.qsize() < _FLOOD:
                    self._inbox.put(event)
            self._inbox.put(event)

    def _hear(self, stream: IO[bytes]) -> Event:
        try:
            message, fault = receive(stream, self._limits.answer), None
        except BrokenMessage as error:
            message, fault = None, error
        except (OSError, MemoryError) as error:
            message, fault = None, BrokenMessage(str(error))
        return Event(self, time.monotonic(), message, fault)


def _family(pid: int) -> list[psutil.Process]:
    """List a process and its descendants, so that none survives it."""
    try:
        process = psutil.Process(pid)
        return [process, *process.children(recursive=True)]
    except psutil.Error:
        return []


def _pipe(stream: IO[bytes] | None) -> IO[bytes]:
    if stream is None:
        raise ValueError("the process was started without pipes")
    return stream
