"""The whole window for tests: built as the program builds it, over a folder of its own."""

from __future__ import annotations

import gc
import sys
import threading
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer

from tests.helpers.executors import Immediately
from wsisdesk import settings as options
from wsisdesk.app import Desk, build

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from wsisdesk.ui.jobs import Executor

SPECIMEN = """<html lang="en"><head><title>{title}</title></head><body>
<p>RESOLUTION {number} ({version})</p><p>{title}</p><p>The ITU Council,</p>
<p><i>recalling</i></p><p>a) the work of earlier sessions;</p>
<p><i>resolves</i></p><p>1 to keep documents within reach of all delegates.</p></body></html>
"""


def write_specimen(
    folder: Path, name: str, title: str, number: int = 9200, version: str = "Modified 2025"
) -> Path:
    """Write a small resolution as an HTML file."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_text(SPECIMEN.format(title=title, number=number, version=version), "utf-8")
    return path


@contextmanager
def open_desk(
    qapp: QApplication,
    folder: Path,
    language: str = "en",
    executor: Callable[[], Executor] = Immediately,
) -> Iterator[Desk]:
    """Open the window in a language, without the starter library; put Qt back afterwards."""
    folder.mkdir(parents=True, exist_ok=True)
    if not (folder / options.FILE_NAME).exists():
        chosen = options.Settings(
            interface=options.Interface(language=language, theme="light"),
            library=options.Library(starter_offered=True),
        )
        options.save(chosen, folder)
    style = qapp.style().objectName()
    qapp.setStyle("Fusion")
    with build(qapp, folder, executor) as desk:
        desk.window.show()
        try:
            yield desk
        finally:
            desk.window.close()
    desk.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    desk.services.appearance.stop()
    qapp.setStyleSheet("")
    qapp.setStyle(style)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def settle(desk: Desk, qtbot: QtBot, seconds: int = 60) -> None:
    """Wait until no job is left."""

    def idle() -> None:
        assert not any(runner.jobs for runner in desk.services.runners)
        assert not desk.services.words.jobs
        pages = sys.modules.get("wsisdesk.ui.pages.pressroom")  # late: Qt's PDF module is large
        assert pages is None or not pages.pressroom().has_errands

    qtbot.waitUntil(idle, timeout=seconds * 1000)


def settle_notes(desk: Desk, qtbot: QtBot) -> None:
    """Wait until the notes on open documents are read and stored, and no job is left."""
    notebook = desk.window.notes.studio.notebook
    settle(desk, qtbot)
    qtbot.waitUntil(lambda: not notebook._unread)  # they are asked for after the text
    settle(desk, qtbot)
    qtbot.waitUntil(lambda: not notebook.outbox.busy)


class Watchdog(QObject):
    """Measures the longest turn of the event loop: milliseconds that its thread was computing.

    Processor time of this thread, not of the clock: a busy machine does not make a turn longer.
    Nor do collections of garbage count, which go through whatever the tests before have left.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.longest = 0.0
        self._since = 0.0
        self._collecting = 0.0  # since the last tick, in seconds
        self._collection_began = 0.0
        self._thread = threading.get_ident()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        """Begin to watch."""
        gc.callbacks.append(self._note_collection)
        self._since = time.thread_time()
        self._timer.start(5)

    def stop(self) -> None:
        """End the watch."""
        self._tick()
        self._timer.stop()
        gc.callbacks.remove(self._note_collection)

    def _tick(self) -> None:
        now = time.thread_time()
        computing = now - self._since - self._collecting
        self.longest = max(self.longest, 1000 * computing)
        self._since, self._collecting = now, 0.0

    def _note_collection(self, phase: str, _: Mapping[str, int]) -> None:
        if threading.get_ident() != self._thread:
            return
        now = time.thread_time()
        if phase == "start":
            self._collection_began = now
        else:
            self._collecting += now - self._collection_began
