"""How long it takes from a key in the search panel to the first results on the screen.

``python -m tests.benchmarks.search_window FOLDER`` types queries letter by letter, at the speed of
a fast typist, into the window over the library in FOLDER, whose index must be up to date. Prints
the time from each key to the answer in the list, and to the end of its painting; then the same in
processor time, of the window's thread and of all together, which other programs disturb far less.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QEventLoop, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from wsisdesk import app

if TYPE_CHECKING:
    from wsisdesk.ui.search.parts import SearchParts

QUERIES = (
    "التوصيلية في القاعات", "المجلس الاقتصادي", "development goals", "70/125", "C24/8",
    "الأمين العام", "reporting to the council", "الفجوة الرقمية",
)  # fmt: skip
_GOAL = 100.0  # milliseconds
_BETWEEN = 0.15  # seconds between two keys of a fast typist
_AT_MOST = 5.0
_STARTING = 8.0  # seconds until the list of ten thousand documents stands


def main(folder: Path) -> None:
    application = app.make_application()
    with app.build(application, folder) as desk:
        desk.window.show()
        _spend(application, _STARTING)
        if desk.window.search.upkeep.state.working:
            sys.stdout.write("the index is being brought up to date meanwhile\n")
        desk.window.search.open()
        for name, times in _measure(application, desk.window.search.parts).items():
            _tell(name, times)
        desk.window.close()


def _measure(application: QApplication, parts: SearchParts) -> dict[str, list[float]]:
    taken: list[float] = []
    parts.controller.answered.connect(lambda: taken.append(time.perf_counter()))
    found: defaultdict[str, list[float]] = defaultdict(list)
    field = parts.panel.head.field
    for query in QUERIES:
        field.clear()
        _spend(application, 2 * _BETWEEN)
        for letter in query:
            taken.clear()
            begun, window, all_threads = _clocks()
            QApplication.sendEvent(field, _key(letter))
            while not taken and time.perf_counter() - begun < _AT_MOST:
                application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
                time.sleep(0.0005)
            found["key to answer"].append(1000 * (taken[0] - begun))
            parts.panel.window().repaint()
            now, window_now, all_now = _clocks()
            found["key to painted"].append(1000 * (now - begun))
            found["  of the window"].append(1000 * (window_now - window))
            found["  of all threads"].append(1000 * (all_now - all_threads))
            _spend(application, _BETWEEN - (time.perf_counter() - begun))
    return found


def _clocks() -> tuple[float, float, float]:
    """Return the time, and the processor time of this thread and of the whole process."""
    return time.perf_counter(), time.thread_time(), time.process_time()


def _key(letter: str) -> QKeyEvent:
    """Return the press of a key of any layout."""
    return QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)


def _spend(application: QApplication, seconds: float) -> None:
    """Let the window live for a while."""
    until = time.perf_counter() + seconds
    while time.perf_counter() < until:
        application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)
        time.sleep(0.001)


def _tell(name: str, times: list[float]) -> None:
    ranked = sorted(times)
    late = sum(one > _GOAL for one in ranked)
    sys.stdout.write(
        f"{name:16} median {statistics.median(ranked):6.1f} ms"
        f"  p95 {ranked[int(len(ranked) * 0.95)]:6.1f}  worst {ranked[-1]:6.1f}"
        f"  over {_GOAL:.0f} ms: {late} of {len(ranked)}\n"
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
