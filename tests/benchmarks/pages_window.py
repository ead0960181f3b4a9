"""Notes on the pages of a PDF: ``python -m tests.benchmarks.pages_window``.

Opens the pages of a report of about 100 with 2,000 notes on it: until the first is there and until
its words can be selected; scrolls by wheel steps and to places far apart while words are read in
the background; drags over words. Prints milliseconds until the change is on the screen, and the
longest time the event loop stood still.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.benchmarks.measuring import (
    Figure,
    Stalls,
    least,
    painting,
    resident,
    rest,
    run_fresh,
    show,
    tell,
    wait_for,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from wsisdesk.annotate.model import Annotation
    from wsisdesk.documents.model import Document
    from wsisdesk.ui.pages.canvas import PageCanvas
    from wsisdesk.ui.window.main_window import MainWindow

NOTES = 2_000
CLAUSES = 900
RUNS = 3
AT_EASE = 1500
_SENTENCES = {
    "ar": "تطلب الفقرة {n} إلى الأعضاء (انظر القرار A/RES/70/125) إحضار ما لديهم إلى الدورة. ",
    "en": "Paragraph {n} asks the members (see A/RES/70/125) to bring what they have along. ",
}
_STALL, _FRAME = 100, 16
_GOALS = {
    "scroll by a wheel step, typical": _FRAME,
    "scroll by a wheel step, worst": _STALL,
    "scroll to anywhere, worst": _STALL,
    "scrolling: longest turn": _STALL,
    "drag over words, typical": _FRAME,
    "drag over words, worst": _STALL,
}


def main() -> None:
    """Measure and print."""
    for language in _SENTENCES:
        with tempfile.TemporaryDirectory() as folder:
            pages = _prepare(Path(folder), language)
            found = least(
                [run_fresh("tests.benchmarks.pages_window", "--child", folder) for _ in range(RUNS)]
            )
        figures = [
            Figure(name, value, "MB" if name.startswith("memory") else "ms", _GOALS.get(name, 0))
            for name, value in found.items()
        ]
        show(f"{NOTES} notes on {pages} pages, {language} (best of {RUNS})", figures)


def _prepare(folder: Path, language: str) -> int:
    """Write a PDF, import it and put notes all over it; return how many pages it has."""
    from tests.helpers.builders import make_block
    from wsisdesk.documents.model import Document, DocumentKind
    from wsisdesk.export.reading_pdf import save_pdf
    from wsisdesk.workspace import tasks
    from wsisdesk.workspace.workspace import open_workspace

    blocks = tuple(
        make_block(n, _SENTENCES[language].format(n=n) * 6, language=language)
        for n in range(CLAUSES)
    )
    report = Document("0" * 64, "x", "text", DocumentKind.OTHER, language, "Report", blocks)
    save_pdf(report, folder / "report.pdf")
    with open_workspace(folder / "data") as workspace:
        tasks.import_files(workspace, [folder / "report.pdf"], lambda *_: None)
        (entry,) = workspace.library.entries()
        document = workspace.library.document(entry.id)
        workspace.notes.save(_notes(document))
    return len(document.pages)


def _notes(document: Document) -> list[Annotation]:
    from wsisdesk.annotate import editing
    from wsisdesk.annotate.model import Content, NoteKind, Quote, Target

    blocks = [block for block in document.blocks if len(block.text) > 60]
    made: list[Annotation] = []
    for number in range(NOTES):
        block = blocks[number * len(blocks) // NOTES]
        start = 10 * (number % 4)
        quote = Quote(block.text[start : start + 30])
        target = Target(document.id, block.id, start, start + 30, quote=quote)
        made.append(editing.make(target, Content(NoteKind.COMMENT, f"note {number}"), "Amal"))
    return made


def _child(folder: str) -> None:
    from wsisdesk import app
    from wsisdesk.ui.window.session import FILE_NAME

    data = Path(folder) / "data"
    (data / FILE_NAME).unlink(missing_ok=True)
    with app.build(app.make_application(), data) as desk:
        window = desk.window
        wait_for(window.library.listed, window.show)
        rest(AT_EASE)
        figures = _open(window)
        canvas = _canvas(window)
        figures |= _scroll(canvas) | _drag(canvas)
        figures["memory: everything done"] = resident()
        window.close()
    tell(figures)


def _canvas(window: MainWindow) -> PageCanvas:
    page = window.tabs.current_document()
    assert page is not None
    assert page.views.pages is not None
    return page.views.pages.canvas


def _until(done: Callable[[], bool]) -> float:
    began = time.perf_counter()
    while not done():
        rest(1)
    return (time.perf_counter() - began) * 1000


def _open(window: MainWindow) -> dict[str, float]:
    (entry,) = window.library.entries.values()
    window.tabs.open_document(entry.id)
    studio = window.notes.studio
    _until(lambda: bool(studio.panel.model.rows))
    stalls = Stalls()

    def shown() -> bool:
        page = window.tabs.current_document()
        return page is not None and page.views.is_paged()

    window.actions_["page_view"].trigger()
    first = _until(shown)
    words = _until(lambda: _canvas(window).lettering.of(0) is not None)
    rest(300)
    return {
        "the pages are there": first,
        "words can be selected": first + words,
        "opening: longest turn": stalls.longest,
    }


def _scroll(canvas: PageCanvas) -> dict[str, float]:
    """Scroll by the wheel's steps, then far apart, resting so that words are read meanwhile."""
    bar, view = canvas.verticalScrollBar(), canvas.viewport()
    bar.setValue(bar.maximum() // 3)
    rest(500)
    stalls = Stalls()
    steps: list[float] = []
    for number in range(120):
        steps.append(painting(view, lambda: bar.setValue(bar.value() + 144)))
        if number % 6 == 5:
            rest(150)  # one looks; the words of the page are read while one goes on
    far = []
    for number in range(30):
        place = bar.maximum() * (number * 7 % 30) // 30
        far.append(painting(view, lambda: bar.setValue(place)))  # noqa: B023
        rest(60 if number % 2 else 200)
    return {
        "scroll by a wheel step, typical": statistics.median(steps),
        "scroll by a wheel step, worst": max(steps),
        "scroll to anywhere, typical": statistics.median(far),
        "scroll to anywhere, worst": max(far),
        "scrolling: longest turn": stalls.longest,
    }


def _drag(canvas: PageCanvas) -> dict[str, float]:
    """Drag from the first line of the view down over a page of words."""
    view = canvas.viewport()
    _until(lambda: all(canvas.lettering.of(page) is not None for page in canvas.pages_seen()))
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    start = QPointF(view.width() / 2, 60)
    QTest.mousePress(view, left, none, start.toPoint())
    taken = []
    for number in range(40):
        point = start + QPointF(number % 7 * 10, number * (view.height() - 100) / 40)

        def move(point: QPointF = point) -> None:
            event = QMouseEvent(
                QEvent.Type.MouseMove, point, view.mapToGlobal(point),
                Qt.MouseButton.NoButton, left, none,
            )  # fmt: skip
            QApplication.sendEvent(view, event)
            view.update()

        taken.append(painting(view, move))
    QTest.mouseRelease(view, left, none, start.toPoint())
    return {"drag over words, typical": statistics.median(taken),
            "drag over words, worst": max(taken)}  # fmt: skip


if __name__ == "__main__":
    if sys.argv[1:2] == ["--child"]:
        _child(sys.argv[2])
    else:
        main()
