"""How the comparison answers: ``python -m tests.benchmarks.comparison_window [CLAUSES]``.

Compares two versions of an Arabic text, shows them side by side without folding, scrolls. Prints
milliseconds until the rows stand, the longest turn of the event loop, and of a scroll step.
"""

from __future__ import annotations

import dataclasses
import random
import statistics
import sys
import time
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtTest import QTest

from tests.benchmarks.measuring import Figure, show
from tests.helpers.builders import make_block, make_document
from tests.helpers.window import Watchdog
from wsisdesk.compare.engine import compare
from wsisdesk.compare.model import View
from wsisdesk.documents.model import BlockKind, Part

if TYPE_CHECKING:
    from collections.abc import Callable

    from wsisdesk.documents.model import Block
    from wsisdesk.ui.compare.content import RowsPanel

T = TypeVar("T")

CLAUSES = 1500
SCROLLS = 100
STALL, FRAME = 100, 16  # milliseconds: the goals
_SENTENCE = "أن تتاح الوثائق باللغات الرسمية قبل افتتاح الدورة بخمسة أيام على الأقل في نسق واضح"


def main(clauses: int = CLAUSES) -> None:
    """Measure and print."""
    from wsisdesk.app import make_application
    from wsisdesk.ui.compare.content import RowsPanel
    from wsisdesk.ui.compare.listing import Display
    from wsisdesk.ui.compare.prepared import prepare
    from wsisdesk.ui.look.fonts import load_fonts
    from wsisdesk.ui.look.theme import theme

    application = make_application()
    load_fonts()
    old, new = (make_document("ar", blocks=blocks) for blocks in _versions(clauses))
    taken, comparison = _timed(partial(compare, old, new))
    prepared = prepare(comparison, (View.ACCEPTED, View.ACCEPTED))
    panel = RowsPanel(theme("light"), "ar")
    panel.resize(1034, 600)
    panel.set_display(Display(fold=False))
    panel.show()
    application.processEvents()
    view = panel.view
    dog = Watchdog()
    dog.start()

    def open_rows() -> None:
        panel.show_prepared(prepared)
        view.viewport().repaint()

    first = _timed(open_rows)[0]
    while not view.rows.heights.complete:
        QTest.qWait(5)
    dog.stop()
    bar = view.verticalScrollBar()
    near = [_scrolled(panel, bar.value() + bar.singleStep()) for _ in range(SCROLLS)]
    far = [_scrolled(panel, number * bar.maximum() // SCROLLS) for number in range(SCROLLS)]
    figures = [
        Figure("compare", taken, "ms", 1000),
        Figure("first rows", first, "ms", STALL),
        Figure("longest turn until all is measured", dog.longest, "ms", STALL),
        Figure("scroll by a wheel step, typical", statistics.median(near), "ms", FRAME),
        Figure("scroll to anywhere, worst", max(far), "ms", STALL),
    ]
    show(f"A comparison of {clauses} clauses", figures)


def _versions(clauses: int) -> tuple[list[Block], list[Block]]:
    chance = random.Random(5)
    words = _SENTENCE.split()
    old = [
        make_block(
            number, " ".join([str(number), *chance.choices(words, k=30)]), BlockKind.ITEM,
            part=Part.OPERATIVE, label=str(number % 40 + 1), address=f"يقرر، {number}",
            language="ar",
        )
        for number in range(clauses)
    ]  # fmt: skip
    new = [
        dataclasses.replace(block, text=f"{block.text} وكلمة جديدة") if number % 7 == 0 else block
        for number, block in enumerate(old)
        if number % 31
    ]
    return old, new


def _timed(call: Callable[[], T]) -> tuple[float, T]:
    start = time.perf_counter()
    value = call()
    return 1000 * (time.perf_counter() - start), value


def _scrolled(panel: RowsPanel, place: int) -> float:
    def scroll() -> None:
        panel.view.verticalScrollBar().setValue(place)
        panel.view.viewport().repaint()

    return _timed(scroll)[0]


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
