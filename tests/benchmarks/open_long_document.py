"""Measures opening a report of 300 pages (0.6 million letters) in the reading view.

Run: ``python -m tests.benchmarks.open_long_document [ar|en]``. Prints milliseconds.
"""

from __future__ import annotations

import os
import sys
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from tests.unit.ui.reader.specimens import long_report
from wsisdesk.ui.look.fonts import load_fonts
from wsisdesk.ui.reader.finding import Query
from wsisdesk.ui.reader.view import ReaderView

PARAGRAPHS = 3600


class Watchdog:
    """Notes the longest time the event loop was busy."""

    def __init__(self) -> None:
        self._last = time.perf_counter()
        self.longest = 0.0
        self._timer = QTimer(interval=0)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._last)
        self._last = now


def timed(label: str, started: float) -> None:
    """Print the milliseconds since ``started``."""
    sys.stdout.write(f"{label:<42}{(time.perf_counter() - started) * 1000:8.0f} ms\n")


def main(language: str = "ar") -> None:
    """Open, scroll, zoom and search a long report."""
    app = QApplication.instance() or QApplication([])
    load_fonts()
    document = long_report(language, PARAGRAPHS)
    letters = sum(len(block.text) for block in document.blocks)
    sys.stdout.write(f"{len(document.blocks)} blocks, {letters} letters, {language}\n")
    view = ReaderView()
    view.resize(800, 768)
    view.set_reduce_motion(True)
    view.show()
    app.processEvents()

    start = time.perf_counter()
    view.show_document(document)
    view.grab()
    timed("opened and painted", start)

    start = time.perf_counter()
    view.go_to(document.blocks[-20].id)
    view.grab()
    timed("jumped near the end and painted", start)

    start = time.perf_counter()
    watchdog = Watchdog()
    loop = QEventLoop()
    view.canvas.laid_out.connect(loop.quit)
    loop.exec()
    timed("measured whole, in slices", start)
    sys.stdout.write(f"{'longest turn of the event loop':<42}{watchdog.longest * 1000:8.0f} ms\n")

    start = time.perf_counter()
    view.set_zoom(120)
    view.grab()
    timed("zoomed and painted", start)

    watchdog = Watchdog()
    start = time.perf_counter()
    view.finder.find.search(Query("A/RES/70/125"))
    while not view.finder.find.done:
        app.processEvents()
    timed("searched whole, first time, in slices", start)
    sys.stdout.write(f"{'longest turn of the event loop':<42}{watchdog.longest * 1000:8.0f} ms\n")

    bar = view.canvas.verticalScrollBar()
    start = time.perf_counter()
    for step in range(50):
        bar.setValue(bar.maximum() * step // 50)
        view.grab()
    timed("50 far scrolls, each painted", start)


if __name__ == "__main__":
    main(*sys.argv[1:])
