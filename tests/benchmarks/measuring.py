"""What the measurements share: fresh processes, waiting for paint, memory, a table of figures."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import psutil
from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 60_000  # milliseconds
_STARTED = "WSISDESK_MEASURED_FROM"
_MEBIBYTE = 1 << 20
_LOOK_EVERY = 5  # milliseconds: a timer that never rests would take the worker's time


class Figure(NamedTuple):
    """One line of a table; ``goal`` is the most that the figure should be, 0 if none is set."""

    name: str
    value: float
    unit: str = "ms"
    goal: float = 0


def show(title: str, figures: Sequence[Figure]) -> None:
    """Print a table; what misses its goal is marked."""
    sys.stdout.write(f"\n{title}\n")
    for name, value, unit, goal in figures:
        verdict = f"goal {goal:g}{' – MISSED' if value > goal else ''}" if goal else ""
        sys.stdout.write(f"  {name:<52}{value:9.1f} {unit:<4} {verdict}\n")
    sys.stdout.flush()


def run_fresh(module: str, *arguments: str) -> dict[str, float]:
    """Run a module of ours in a process of its own; return the figures it has told."""
    with tempfile.TemporaryDirectory() as folder:
        environment = {"QT_QPA_PLATFORM": _screen(Path(folder)), **os.environ}
        run = subprocess.run(
            [sys.executable, "-m", module, *arguments],
            cwd=ROOT,
            env=environment | {_STARTED: repr(time.time())},
            stdout=subprocess.PIPE,
            text=True,
            check=True,
            timeout=PATIENCE / 1000,
        )
    figures: dict[str, float] = json.loads(run.stdout.splitlines()[-1])
    return figures


def _screen(folder: Path) -> str:
    """Describe a screen as large as a laptop's: the platform without one has 800 pixels."""
    size = {"x": 0, "y": 0, "width": 1600, "height": 1000, "name": "laptop"}
    path = folder / "screens.json"
    path.write_text(json.dumps({"screens": [size]}), "utf-8")
    return f"offscreen:configfile={path}"


def least(runs: Sequence[dict[str, float]]) -> dict[str, float]:
    """Return the least of each figure: what other programs took of the machine is not ours."""
    return {name: min(run[name] for run in runs) for name in runs[0]}


def tell(figures: dict[str, float]) -> None:
    """Give figures to the process that measures this one."""
    sys.stdout.write(json.dumps(figures) + "\n")
    sys.stdout.flush()


def since_start() -> float:
    """Return the milliseconds since this process was asked for."""
    return (time.time() - float(os.environ[_STARTED])) * 1000


def worked() -> float:
    """Return the milliseconds of processor time this process has taken, all threads together.

    Other programs of the machine disturb it far less than they disturb the clock.
    """
    return time.process_time() * 1000


def resident() -> float:
    """Return the memory this process holds, in MB."""
    return float(psutil.Process().memory_info().rss) / _MEBIBYTE


class Painted(QObject):
    """Emits ``done`` once, when a widget has been painted and the window's picture brought out."""

    done = Signal()

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._widget.removeEventFilter(self)
            QTimer.singleShot(0, self.done.emit)  # the other widgets are painted in this turn
        return super().eventFilter(watched, event)


class Stalls:
    """Watches the event loop: the longest time, in milliseconds, that it did not turn."""

    def __init__(self) -> None:
        self.reset()
        self._timer = QTimer(interval=_LOOK_EVERY)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def reset(self) -> None:
        """Begin anew."""
        self._last = time.perf_counter()
        self.longest = 0.0

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, (now - self._last) * 1000)
        self._last = now


def wait_for(
    signal: Any,  # noqa: ANN401 - Qt's bound signals have no public type
    start: Callable[[], object] = lambda: None,
    patience: int = PATIENCE // 2,
) -> float:
    """Start something and run the event loop until the signal comes; return milliseconds."""
    loop = QEventLoop()
    signal.connect(loop.quit)
    limit = QTimer(interval=patience, singleShot=True)
    limit.timeout.connect(loop.quit)
    limit.start()
    began = time.perf_counter()
    start()
    loop.exec()
    if not limit.isActive():
        raise TimeoutError(str(signal))
    return (time.perf_counter() - began) * 1000


def settle(turns: int = 20) -> None:
    """Let everything happen that is due now."""
    for _ in range(turns):
        QApplication.processEvents()


def rest(milliseconds: int) -> None:
    """Let the event loop run for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def painting(widget: QWidget, change: Callable[[], object]) -> float:
    """Return the milliseconds that a change takes until the widget shows it."""
    began = time.perf_counter()
    change()
    widget.repaint()
    return (time.perf_counter() - began) * 1000
