"""Whether the program as built works at all: opens a window, imports, reads, switches language.

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
        for language in ("ar", "en"):
            desk.services.appearance.choose_language(language)
            if desk.services.appearance.language != language:
                return _fail(f"the interface does not speak {language}")
        if window.grab().isNull():
            return _fail("the window cannot be drawn")
    return 0


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
