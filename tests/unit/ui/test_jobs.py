"""Jobs report how they ended, whoever runs them and whenever one listens."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject

from tests.helpers.executors import Immediately
from wsisdesk.errors import LibraryLocked
from wsisdesk.ui.jobs import Job, JobRunner, Outcome

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from wsisdesk.progress import Progress


class Shelf:
    """What the tasks of these tests work on."""

    def __init__(self) -> None:
        self.closed = False

    def close(self) -> None:
        self.closed = True


class Diary(QObject):
    """Writes down what a job says."""

    def __init__(self, job: Job) -> None:
        super().__init__()
        self.said: list[str] = []
        self.value: object = None
        job.succeeded.connect(self.succeed)
        job.failed.connect(self.fail)
        job.cancelled.connect(self.cancel)
        job.crashed.connect(self.crash)
        job.finished.connect(self.finish)

    def succeed(self, value: object) -> None:
        self.said.append("succeeded")
        self.value = value

    def fail(self, value: object) -> None:
        self.said.append("failed")
        self.value = value

    def cancel(self) -> None:
        self.said.append("cancelled")

    def crash(self, value: object) -> None:
        self.said.append("crashed")
        self.value = value

    def finish(self) -> None:
        self.said.append("finished")


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[JobRunner[Shelf]]:
    with JobRunner(Shelf, Immediately()) as made:
        yield made


def double(shelf: Shelf, number: int, progress: Progress) -> int:
    progress(1, 1)
    return 2 * number


def lock(shelf: Shelf, inputs: object, progress: Progress) -> None:
    raise LibraryLocked("library.db")


def stumble(shelf: Shelf, inputs: object, progress: Progress) -> None:
    raise KeyError("bug")


def test_a_job_that_ends_before_anyone_listens_still_reports(
    runner: JobRunner[Shelf], qtbot: QtBot
) -> None:
    diary = Diary(runner.run(double, 21))
    qtbot.waitUntil(lambda: len(diary.said) == 2)
    assert diary.said == ["succeeded", "finished"]
    assert diary.value == 42


def test_the_world_s_fault_is_a_failure(runner: JobRunner[Shelf], qtbot: QtBot) -> None:
    job = runner.run(lock)
    diary = Diary(job)
    with qtbot.waitSignal(runner.failed):
        pass
    qtbot.waitUntil(lambda: "finished" in diary.said)
    assert diary.said == ["failed", "finished"]
    assert isinstance(diary.value, LibraryLocked)
    assert job.outcome is Outcome.FAILED


def test_of_a_quiet_job_only_the_job_says_that_it_failed(
    runner: JobRunner[Shelf], qtbot: QtBot
) -> None:
    told = list[object]()
    runner.failed.connect(told.append)
    job = runner.run(lock, quiet=True)
    diary = Diary(job)
    qtbot.waitUntil(lambda: "finished" in diary.said)
    assert diary.said == ["failed", "finished"]
    assert told == []


def test_our_own_bug_is_a_crash(runner: JobRunner[Shelf], qtbot: QtBot) -> None:
    diary = Diary(runner.run(stumble))
    qtbot.waitUntil(lambda: "finished" in diary.said)
    assert diary.said == ["crashed", "finished"]
    assert isinstance(diary.value, KeyError)


def test_a_stop_is_neither_success_nor_failure(runner: JobRunner[Shelf], qtbot: QtBot) -> None:
    def stop_oneself(shelf: Shelf, inputs: object, progress: Progress) -> None:
        runner.jobs[0].cancel()
        progress(1, 2)
        raise AssertionError("went on after a stop")

    diary = Diary(runner.run(stop_oneself))
    qtbot.waitUntil(lambda: "finished" in diary.said)
    assert diary.said == ["cancelled", "finished"]


def test_a_workspace_that_cannot_be_opened_fails_each_job(qtbot: QtBot) -> None:
    def refuse() -> Shelf:
        raise LibraryLocked("library.db")

    with JobRunner(refuse, Immediately()) as runner:
        diaries = [Diary(runner.run(double, 1)) for _ in range(2)]
        qtbot.waitUntil(lambda: all("finished" in diary.said for diary in diaries))
    assert [diary.said[0] for diary in diaries] == ["failed", "failed"]


def test_closing_closes_the_workspace(qtbot: QtBot) -> None:
    shelves: list[Shelf] = []

    def opened() -> Shelf:
        shelves.append(Shelf())
        return shelves[-1]

    with JobRunner(opened, Immediately()) as runner:
        diaries = [Diary(runner.run(double, number)) for number in range(3)]
        qtbot.waitUntil(lambda: all("finished" in diary.said for diary in diaries))
    assert len(shelves) == 1
    assert shelves[0].closed
