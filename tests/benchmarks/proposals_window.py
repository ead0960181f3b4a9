"""Redlines in the window: ``python -m tests.benchmarks.proposals_window [FOLDER]``.

Opens a report of 300 pages with 2,000 proposals on it, and does what guesses or measures anew how
much room their redlines take. The longest turn of the event loop is told in processor time of the
window's thread: a busy machine does not lengthen it.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks.libraries import DEFAULT_FOLDER, library_of, long_document_id
from tests.benchmarks.measuring import Figure, least, rest, run_fresh, show, tell, wait_for
from tests.helpers.window import Watchdog

if TYPE_CHECKING:
    from collections.abc import Callable

    from wsisdesk.ui.window.main_window import MainWindow

COUNT = 100  # documents
PROPOSALS = 2_000
RUNS = 2
AT_EASE = 1500
_LONGEST_CHANGE = 1500  # milliseconds in which a change shows what it takes
_LONGEST_TURN = 100


def main(folder: Path = DEFAULT_FOLDER) -> None:
    """Measure and print."""
    place = library_of(COUNT, folder)
    with tempfile.TemporaryDirectory() as copy:
        data = Path(copy) / "data"
        shutil.copytree(place, data)
        _propose(data)
        name = "tests.benchmarks.proposals_window"
        found = least([run_fresh(name, "--child", str(data)) for _ in range(RUNS)])
    figures = [Figure(name, value, "ms", _LONGEST_TURN) for name, value in found.items()]
    show(f"Longest turn with {PROPOSALS} proposals on 300 pages (best of {RUNS})", figures)


def _propose(data: Path) -> None:
    """Put proposals all over the report: each replaces a word and adds others behind the next."""
    from wsisdesk.annotate import editing
    from wsisdesk.annotate.anchoring import anchor
    from wsisdesk.annotate.model import Content, Edit, NoteKind, Proposal, ProposalAction
    from wsisdesk.workspace.workspace import open_workspace

    with open_workspace(data) as workspace:
        document = workspace.library.document(long_document_id())
        blocks = [block for block in document.blocks if block.text.count(" ") > 5]
        made = []
        for number in range(PROPOSALS):
            block = blocks[number * len(blocks) // PROPOSALS]
            words = block.text.split(" ")
            start = len(" ".join(words[:3])) + 1
            end = start + len(words[3])
            behind = end + 1 + len(words[4])
            edits = Edit(start, end, f"A/RES/80/{number}"), Edit(behind, behind, " and others")
            proposal = Proposal(ProposalAction.MOD, edits, "it was agreed so")
            content = Content(NoteKind.PROPOSAL, proposal=proposal)
            made.append(editing.make(anchor(document, block), content, "Amal"))
        workspace.notes.save(made)


def _child(folder: str) -> None:
    from wsisdesk import app
    from wsisdesk.ui.window.session import FILE_NAME

    (Path(folder) / FILE_NAME).unlink(missing_ok=True)  # or the report would be open already
    with app.build(app.make_application(), Path(folder)) as desk:
        window = desk.window
        wait_for(window.library.listed, window.show)
        rest(AT_EASE)
        figures = {"open": _longest(lambda: _open(window))} | _changes(window)
        window.close()
    tell(figures)


def _longest(act: Callable[[], object]) -> float:
    """Return the longest turn while something is done and for a while after."""
    watch = Watchdog()
    watch.start()
    act()
    rest(_LONGEST_CHANGE)
    watch.stop()
    return watch.longest


def _open(window: MainWindow) -> None:
    """Open the report, and wait until all redlines have been measured."""
    window.tabs.open_document(long_document_id())
    while not window.notes.studio.panel.model.rows:
        rest(1)
    page = window.tabs.current_document()
    assert page is not None
    while not page.reader.canvas.page.heights.complete:
        rest(5)


def _changes(window: MainWindow) -> dict[str, float]:
    page = window.tabs.current_document()
    assert page is not None
    canvas, studio = page.reader.canvas, window.notes.studio
    bar = canvas.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)

    def look(*, proposals: bool = True, zoom: int = 100) -> Callable[[], object]:
        wanted = replace(canvas.appearance, proposals=proposals, zoom=zoom)
        return lambda: canvas.set_appearance(wanted)

    acts: dict[str, Callable[[], object]] = {
        "fold all away": look(proposals=False),
        "unfold all": look(),
        "larger letters": look(zoom=120),
        "delete the first": lambda: studio.making.delete(studio.listing.notes()[0]),
        "read all again": studio.reload,
        "hide all": lambda: studio.attendance.hide_layers(frozenset({""})),
        "show all": lambda: studio.attendance.hide_layers(frozenset()),
    }
    return {name: _longest(act) for name, act in acts.items()}


if __name__ == "__main__":
    if sys.argv[1:2] == ["--child"]:
        _child(sys.argv[2])
    else:
        main(*map(Path, sys.argv[1:2]))
