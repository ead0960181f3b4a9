"""The round through everything that a stand-alone build is tried with."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from wsisdesk.compare.engine import compare
from wsisdesk.export.comparison import saving
from wsisdesk.search.index import process
from wsisdesk.workspace import tasks, trial
from wsisdesk.workspace.workspace import Workspace, open_workspace

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from wsisdesk.compare.model import Comparison
    from wsisdesk.documents.model import Document
    from wsisdesk.progress import Progress
    from wsisdesk.search.index.building import BuildReport


@pytest.fixture
def specimens(tmp_path: Path) -> Iterator[Workspace]:
    with open_workspace(tmp_path) as workspace:
        assert not tasks.install_starter(workspace).failed
        yield workspace


def test_everything_is_tried_and_comes_out_right(
    specimens: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[Path] = []
    build = process.build

    def watched(folder: Path, progress: Progress) -> BuildReport:
        started.append(folder)
        return build(folder, progress)

    monkeypatch.setattr(process, "build", watched)
    assert trial.try_out(specimens) == ""
    assert started == [
        specimens.folder
    ]  # the index is built as the build does it: by a process of its own
    assert specimens.notes.every()


def test_it_is_said_what_did_not_come_out_right(
    specimens: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def equal(old: Document, _: Document) -> Comparison:
        return compare(old, old)

    def nothing(_: Comparison, path: Path, __: object) -> None:
        path.touch()

    with monkeypatch.context() as spoilt:
        spoilt.setattr(trial, "compare", equal)
        assert trial.try_out(specimens) == "two versions were not told apart"
    monkeypatch.setattr(saving, "save", nothing)
    assert trial.try_out(specimens) == "nothing was written to made.table.docx"
