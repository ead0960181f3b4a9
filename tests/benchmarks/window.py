"""How the window answers: ``python -m tests.benchmarks.window [FOLDER]``.

In one window over a library of 10,000 documents: opens a report of 300 pages, scrolls, resizes,
types into the filter, switches tabs. Prints milliseconds until the change is on the screen, the
longest time the event loop stood still, and memory.
"""

from __future__ import annotations

import statistics
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from tests.benchmarks.libraries import DEFAULT_FOLDER, library_of, long_document_id
from tests.benchmarks.measuring import (
    Figure,
    Painted,
    Stalls,
    least,
    painting,
    resident,
    rest,
    run_fresh,
    settle,
    show,
    tell,
    wait_for,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from wsisdesk.ui.window.main_window import MainWindow

COUNT = 10_000
RUNS = 3
TABS = 10
AT_EASE = 2500  # milliseconds from the list to the first document: nobody is faster
SCROLLS = 60
TYPED = ("r", "re", "res", "1334", "قرار", "")
STALL, FRAME = 100, 16  # milliseconds: the goals
_GOALS = {
    "open 300 pages: first paint": 200,
    "open 300 pages: longest turn": STALL,
    "scroll by a wheel step, typical": FRAME,
    "scroll by a wheel step, worst": STALL,
    "scroll to anywhere, worst": STALL,
    "resize, typical": STALL,
    "resize: longest turn": STALL,
    "switch tabs, typical": STALL,
    "switch tabs, worst": STALL,
    "type into the filter, worst": STALL,
}


def main(folder: Path = DEFAULT_FOLDER) -> None:
    """Measure and print."""
    place = library_of(COUNT, folder)
    found = least(
        [run_fresh("tests.benchmarks.window", "--child", str(place)) for _ in range(RUNS)]
    )
    figures = [
        Figure(name, value, "MB" if name.startswith("memory") else "ms", _GOALS.get(name, 0))
        for name, value in found.items()
    ]
    show(f"The window over {COUNT} documents (best of {RUNS})", figures)


def _child(folder: str) -> None:
    from wsisdesk import app

    with app.build(app.make_application(), Path(folder)) as desk:
        window = desk.window
        wait_for(window.library.listed, window.show)
        rest(AT_EASE)
        figures = {"memory: library listed": resident()}
        figures |= _open(window)
        figures["memory: 300 pages open"] = resident()
        figures |= _scroll(window) | _resize(window)
        figures |= _switch_tabs(window) | _filter(window)
        figures["memory: everything done"] = resident()
    tell(figures)


def _open(window: MainWindow) -> dict[str, float]:
    """Open the report until its first lines stand, then until it is measured to its end."""
    stalls = Stalls()
    first = wait_for(_Shown(window).done, lambda: window.tabs.open_document(long_document_id()))
    whole = wait_for(_canvas(window).laid_out)
    return {
        "open 300 pages: first paint": first,
        "open 300 pages: laid out to the end": first + whole,
        "open 300 pages: longest turn": stalls.longest,
    }


class _Shown(QObject):
    """Watches for the first paint of a document that has not been loaded yet."""

    done = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.tabs.changed.connect(self._look)

    def _look(self) -> None:
        page = self._window.tabs.current_document()
        if page is not None and page.reader.document() is not None:
            self._window.tabs.changed.disconnect(self._look)
            Painted(page.reader.canvas.viewport()).done.connect(self.done)


def _scroll(window: MainWindow) -> dict[str, float]:
    """Scroll through the report by the wheel, then to places far apart."""
    canvas = _canvas(window)
    bar, view = canvas.verticalScrollBar(), canvas.viewport()
    bar.setValue(bar.maximum() // 3)
    settle()
    step = 3 * bar.singleStep()
    near = [painting(view, lambda: bar.setValue(bar.value() + step)) for _ in range(SCROLLS)]
    places = [bar.maximum() * (number * 7 % SCROLLS) // SCROLLS for number in range(SCROLLS)]
    far = _each(places, lambda place: painting(view, lambda: bar.setValue(place)))
    return {
        "scroll by a wheel step, typical": statistics.median(near),
        "scroll by a wheel step, worst": max(near),
        "scroll to anywhere, typical": statistics.median(far),
        "scroll to anywhere, worst": max(far),
    }


def _resize(window: MainWindow) -> dict[str, float]:
    """Make the window narrower and wider, as one who drags its edge."""
    stalls = Stalls()
    widths = [1366 - 40 * step for step in range(9)]
    view = _canvas(window).viewport()

    def change(width: int) -> float:
        return painting(view, partial(_resize_to, window, width))

    taken = _each([*widths, *reversed(widths)], change)
    settle(200)
    return {"resize, typical": statistics.median(taken), "resize: longest turn": stalls.longest}


def _resize_to(window: MainWindow, width: int) -> None:
    window.resize(width, window.height())
    settle(2)


def _switch_tabs(window: MainWindow) -> dict[str, float]:
    """Open more documents, then go from one to the next."""
    for name in list(window.library.entries)[1 : TABS + 1]:
        wait_for(_Shown(window).done, partial(window.tabs.open_document, name))
    settle(100)
    area = window.area

    def change(_: int) -> float:
        taken = painting(window, area.next_tab)
        settle()
        return taken

    taken = _each(range(2 * TABS), change)
    return {"switch tabs, typical": statistics.median(taken), "switch tabs, worst": max(taken)}


def _filter(window: MainWindow) -> dict[str, float]:
    """Type into the filter of the library, letter by letter."""
    view = window.panel.view.viewport()

    def change(typed: str) -> float:
        taken = painting(view, lambda: window.panel.filter.setText(typed))
        settle()
        return taken

    taken = _each(TYPED, change)
    return {
        "type into the filter, typical": statistics.median(taken),
        "type into the filter, worst": max(taken),
    }


def _each(inputs: Sequence[Any], measured: Callable[[Any], float]) -> list[float]:
    return [measured(value) for value in inputs]


def _canvas(window: MainWindow) -> Any:  # noqa: ANN401 - the reader's, imported late
    page = window.tabs.current_document()
    if page is None:
        raise RuntimeError("no document is open")
    return page.reader.canvas


if __name__ == "__main__":
    if sys.argv[1:2] == ["--child"]:
        _child(sys.argv[2])
    else:
        main(*map(Path, sys.argv[1:]))
