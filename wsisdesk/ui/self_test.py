"""Whether the program as built works at all: a window, an import, and each kind of work once.

Run as ``wsisdesk --self-test`` after packaging; prints what failed and returns 1.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEventLoop, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication

    from wsisdesk.progress import Progress
    from wsisdesk.ui.jobs import JobRunner
    from wsisdesk.workspace.workspace import Workspace

PATIENCE = 60_000  # milliseconds


def self_test(application: QApplication, build: Callable[[QApplication, Path], Any]) -> int:
    """Go through the first minutes of a user's day; return 0 if all of it works."""
    with tempfile.TemporaryDirectory() as folder, build(application, Path(folder)) as desk:
        window = desk.window
        window.show()
        if not _wait(window.imports.install_starter().finished):
            return _fail("the starter library could not be imported in time")
        _wait(window.library.listed)
        entries = list(window.library.entries)
        if not entries:
            return _fail("the library is empty after an import")
        window.tabs.open_document(entries[0])
        if not _wait(desk.services.quick.idle):
            return _fail("a document could not be loaded in time")
        page = window.tabs.current_document()
        if page is None or page.reader.document() is None:
            return _fail("a document could not be shown")
        if failure := _tried_out(desk.services.long):
            return _fail(failure)
        for language in ("ar", "en"):
            desk.services.appearance.choose_language(language)
            if desk.services.appearance.language != language:
                return _fail(f"the interface does not speak {language}")
        if window.grab().isNull():
            return _fail("the window cannot be drawn")
    return 0


def _tried_out(runner: JobRunner[Workspace]) -> str:
    """Search, compare, export and note, off this thread; return what failed, "" for nothing."""
    said: list[object] = []
    job = runner.run(_try_out)
    for outcome in (job.succeeded, job.failed, job.crashed):
        outcome.connect(said.append)
    if not _wait(job.finished):
        return "the work on the specimens took too long"
    return next((str(what) or repr(what) for what in said if what != ""), "")


def _try_out(workspace: Workspace, inputs: None, progress: Progress) -> str:
    del inputs
    from wsisdesk.workspace.trial import try_out  # late: what is missing in it is to be told

    return try_out(workspace, progress)


def _wait(signal: Any) -> bool:  # noqa: ANN401 - Qt's bound signals have no public type
    """Run the event loop until a signal comes; tell whether it came in time."""
    loop = QEventLoop()
    timer = QTimer()
    timer.setSingleShot(True)
    timer.timeout.connect(loop.quit)
    signal.connect(loop.quit)
    timer.start(PATIENCE)
    loop.exec()
    return timer.isActive()


def _fail(why: str) -> int:
    sys.stderr.write(f"self-test: {why}\n")
    return 1
