"""An export can be stopped while it writes, and then leaves nothing behind."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import pytest

from tests.helpers.builders import make_blocks, make_document
from tests.unit.export.comparison.specimens import DATE, options
from tests.unit.export.notes.specimens import ENGLISH, document
from wsisdesk.annotate import editing
from wsisdesk.annotate.anchoring import anchor
from wsisdesk.annotate.model import Content, NoteKind
from wsisdesk.compare.engine import compare
from wsisdesk.compare.parallel import align_all
from wsisdesk.export.comparison import saving as comparisons
from wsisdesk.export.comparison.parallel_saving import ParallelTexts, save_parallel
from wsisdesk.export.notes import saving as notes
from wsisdesk.export.notes.request import NotesRequest
from wsisdesk.progress import Cancelled, through

if TYPE_CHECKING:
    from pathlib import Path

    from wsisdesk.compare.model import Comparison

CLAUSES = 12


@dataclass
class Stopping:
    """Counts the reports of progress, and stops at one of them."""

    at: int = 0
    times: int = 0

    def __call__(self, done: int, total: int, label: str = "") -> None:
        self.times += 1
        if self.times == self.at:
            raise Cancelled


def compared() -> Comparison:
    texts = tuple(f"{ENGLISH[0]} chapter {number}" for number in range(CLAUSES))
    changed = tuple(text.replace("report", "summary") for text in texts)
    return compare(document(texts), document(changed, "b"))


@pytest.mark.parametrize("suffix", comparisons.FORMS)
def test_a_comparison_can_be_stopped_at_every_clause(tmp_path: Path, suffix: str) -> None:
    comparison, counted = compared(), Stopping()
    path = tmp_path / f"notes{suffix}"
    comparisons.save(comparison, path, options(progress=counted))
    assert counted.times >= CLAUSES
    path.unlink()

    for at in (1, counted.times // 2, counted.times):
        with pytest.raises(Cancelled):
            comparisons.save(comparison, path, options(progress=Stopping(at)))
        assert list(tmp_path.iterdir()) == []


def test_a_file_that_stood_there_before_is_left_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "notes.docx"
    path.write_bytes(b"yesterday's")
    counted = Stopping()
    comparisons.save(compared(), tmp_path / "other.docx", options(progress=counted))

    with pytest.raises(Cancelled):
        comparisons.save(compared(), path, options(progress=Stopping(counted.times)))

    assert path.read_bytes() == b"yesterday's"


@pytest.mark.parametrize("suffix", [".docx", ".pdf"])
def test_languages_abreast_can_be_stopped(tmp_path: Path, suffix: str) -> None:
    documents = tuple(make_document(name, blocks=make_blocks(name, 8)) for name in ("en", "fr"))
    texts = ParallelTexts(documents, tuple(align_all(documents)))
    counted = Stopping()
    save_parallel(texts, tmp_path / f"done{suffix}", options(progress=counted))
    assert counted.times >= len(texts.lines)

    with pytest.raises(Cancelled):
        save_parallel(texts, tmp_path / f"x{suffix}", options(progress=Stopping(counted.times)))

    assert [path.name for path in tmp_path.iterdir()] == [f"done{suffix}"]


@pytest.mark.parametrize("suffix", [".docx", ".md"])
def test_notes_can_be_stopped(tmp_path: Path, suffix: str) -> None:
    on = document(ENGLISH)
    made = tuple(
        editing.make(anchor(on, block), Content(NoteKind.COMMENT, f"why {number}?"), "Amal")
        for block in on.blocks
        for number in range(4)
    )
    request = NotesRequest(made, DATE, {on.id: on})
    counted = Stopping()
    notes.save(replace(request, progress=counted), tmp_path / f"done{suffix}")
    assert counted.times >= len(made)

    stopped = replace(request, progress=Stopping(counted.times))
    with pytest.raises(Cancelled):
        notes.save(stopped, tmp_path / f"x{suffix}")

    assert [path.name for path in tmp_path.iterdir()] == [f"done{suffix}"]


def test_how_far_it_has_come_is_no_part_of_what_is_asked() -> None:
    assert options(progress=Stopping()) == options()


def test_items_come_with_what_was_done_before_each() -> None:
    told: list[tuple[int, int]] = []

    def note(done: int, total: int, label: str = "") -> None:
        told.append((done, total))

    assert list(through("abc", note)) == ["a", "b", "c"]
    assert told == [(0, 3), (1, 3), (2, 3)]
