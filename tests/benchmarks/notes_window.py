"""Notes in the window: ``python -m tests.benchmarks.notes_window [FOLDER]``.

Opens a report of 300 pages with 2,000 notes on it: until its first lines stand, until the notes are
marked and listed, the longest time the event loop stood still. What the window's thread worked is
processor time, which a busy machine does not lengthen. Then types a comment: milliseconds
from the moment typing rests until the note is stored (the debounce comes before), and how long the
loop stood still for it.
"""

from __future__ import annotations

import shutil
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.benchmarks.libraries import DEFAULT_FOLDER, library_of, long_document_id
from tests.benchmarks.measuring import (
    Figure,
    Stalls,
    least,
    painting,
    rest,
    run_fresh,
    settle,
    show,
    tell,
    wait_for,
)

if TYPE_CHECKING:
    from wsisdesk.ui.window.main_window import MainWindow

COUNT = 100  # documents
NOTES = 2_000
RUNS = 3
AT_EASE = 2500
WORDS = ("ask ", "the ", "capital ", "whether ", "this ", "covers ", "older ", "texts")
_STALL = 100
_GOALS = {
    "open with 2,000 notes: first paint": 200,
    "open with 2,000 notes: worked until first paint": 200,
    "open with 2,000 notes: longest turn": _STALL,
    "scroll among notes, worst": _STALL,
    "a note stored after the debounce, typical": 20,
    "a note stored after the debounce, worst": 50,
    "while typing: longest turn": _STALL,
    "one key highlights: shown": _STALL,
}


def main(folder: Path = DEFAULT_FOLDER) -> None:
    """Measure and print."""
    place = library_of(COUNT, folder)
    with tempfile.TemporaryDirectory() as copy:
        data = Path(copy) / "data"
        shutil.copytree(place, data)
        _annotate(data)
        found = least(
            [run_fresh("tests.benchmarks.notes_window", "--child", str(data)) for _ in range(RUNS)]
        )
    figures = [Figure(name, value, "ms", _GOALS.get(name, 0)) for name, value in found.items()]
    show(f"{NOTES} notes on a report of 300 pages (best of {RUNS})", figures)


def _annotate(data: Path) -> None:
    """Put notes all over the report."""
    from wsisdesk.annotate import editing
    from wsisdesk.annotate.model import Content, NoteKind, Quote, Target
    from wsisdesk.workspace.workspace import open_workspace

    with open_workspace(data) as workspace:
        document = workspace.library.document(long_document_id())
        blocks = [block for block in document.blocks if len(block.text) > 40]
        made = []
        for number in range(NOTES):
            block = blocks[number * len(blocks) // NOTES]
            start = number % 20
            end = start + 20
            target = Target(document.id, block.id, start, end, quote=Quote(block.text[start:end]),
                            address=block.address, language="ar")  # fmt: skip
            body = f"ملاحظة {number}: ask about A/RES/70/{number}"
            made.append(editing.make(target, Content(NoteKind.COMMENT, body), "Amal"))
        workspace.notes.save(made)


def _child(folder: str) -> None:
    from wsisdesk import app
    from wsisdesk.ui.window.session import FILE_NAME

    (Path(folder) / FILE_NAME).unlink(missing_ok=True)  # or the report would be open already
    with app.build(app.make_application(), Path(folder)) as desk:
        window = desk.window
        wait_for(window.library.listed, window.show)
        rest(AT_EASE)
        figures = _open(window) | _scroll(window) | _write(window)
        window.close()
    tell(figures)


def _open(window: MainWindow) -> dict[str, float]:
    """Open the report; the notes come when its first lines stand."""
    studio = window.notes.studio
    stalls = Stalls()
    began, worked = time.perf_counter(), time.thread_time()
    window.tabs.open_document(long_document_id())
    while (page := window.tabs.current_document()) is None or page.reader.document() is None:
        rest(1)
    page.reader.canvas.viewport().repaint()
    first = (time.perf_counter() - began) * 1000
    worked = (time.thread_time() - worked) * 1000
    while not studio.panel.model.rows:
        rest(1)
    listed = (time.perf_counter() - began) * 1000
    rest(500)
    return {
        "open with 2,000 notes: first paint": first,
        "open with 2,000 notes: worked until first paint": worked,
        "open with 2,000 notes: marked and listed": listed,
        "open with 2,000 notes: longest turn": stalls.longest,
    }


def _scroll(window: MainWindow) -> dict[str, float]:
    page = window.tabs.current_document()
    assert page is not None
    canvas = page.reader.canvas
    bar, view = canvas.verticalScrollBar(), canvas.viewport()
    places = [bar.maximum() * (number * 7 % 40) // 40 for number in range(40)]
    taken = [painting(view, lambda: bar.setValue(place)) for place in places]  # noqa: B023
    settle()
    return {"scroll among notes, typical": statistics.median(taken),
            "scroll among notes, worst": max(taken)}  # fmt: skip


def _write(window: MainWindow) -> dict[str, float]:
    """Type a comment with pauses; each pause stores what has been typed."""
    page = window.tabs.current_document()
    assert page is not None
    studio, canvas = window.notes.studio, page.reader.canvas
    canvas.select(40, 0, 10)
    shown = painting(canvas.viewport(), lambda: QTest.keyClick(canvas, Qt.Key.Key_H))
    rest(300)
    canvas.select(42, 0, 10)
    QTest.keyClick(canvas, Qt.Key.Key_C)
    editor = studio.making.editor
    stalls, stored = Stalls(), []
    for word in WORDS:
        QTest.keyClicks(editor.fields.body, word)
        said: list[float] = []
        editor.edited.connect(lambda _: said.append(time.perf_counter()))  # noqa: B023
        wait_for(studio.notebook.stored)
        stored.append((time.perf_counter() - said[0]) * 1000)
        rest(100)
    return {
        "one key highlights: shown": shown,
        "a note stored after the debounce, typical": statistics.median(stored),
        "a note stored after the debounce, worst": max(stored),
        "while typing: longest turn": stalls.longest,
    }


if __name__ == "__main__":
    if sys.argv[1:2] == ["--child"]:
        _child(sys.argv[2])
    else:
        main(*map(Path, sys.argv[1:2]))
