"""Progress on standard error, and Ctrl+C as a polite request to stop."""

from __future__ import annotations

import shutil
import signal
import sys
import threading
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

from wsisdesk.cli.bidi_text import width
from wsisdesk.progress import Cancelled

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import FrameType

    from wsisdesk.progress import Progress

_EVERY = 0.1  # seconds between two lines of progress
_CLEAR = "\r\x1b[K"


class Watcher:
    """A progress callable: shows the numbers if someone watches, stops after Ctrl+C."""

    def __init__(self) -> None:
        self.stop_wanted = False
        self._shows = sys.stderr.isatty()
        self._shown = 0.0

    def __call__(self, done: int, total: int, label: str = "") -> None:
        """Report progress; raises ``Cancelled`` after the first Ctrl+C."""
        if self.stop_wanted:
            raise Cancelled
        if self._shows and time.monotonic() - self._shown >= _EVERY:
            self._shown = time.monotonic()
            counted = f"{done}/{total}  " if total else ""
            sys.stderr.write(f"{_CLEAR}{_fitting(counted + label)}")
            sys.stderr.flush()

    def interrupt(self, _signal: int, _frame: FrameType | None) -> None:
        """Take note of Ctrl+C; a second one ends the program at once."""
        if self.stop_wanted:
            raise KeyboardInterrupt
        self.stop_wanted = True

    def end(self) -> None:
        """Take the progress off the screen."""
        if self._shown:
            sys.stderr.write(_CLEAR)
            sys.stderr.flush()


@contextmanager
def watching() -> Iterator[Progress]:
    """Provide progress for one task, with Ctrl+C in its hands while it lasts."""
    watcher = Watcher()
    if threading.current_thread() is not threading.main_thread():
        yield watcher
        return
    before = signal.signal(signal.SIGINT, watcher.interrupt)
    try:
        yield watcher
    finally:
        signal.signal(signal.SIGINT, before)
        watcher.end()


def _fitting(text: str) -> str:
    """Cut a text to the width of the terminal, so that it stays on one line."""
    cells = shutil.get_terminal_size().columns - 1
    while width(text) > cells:
        text = text[:-1]
    return text
