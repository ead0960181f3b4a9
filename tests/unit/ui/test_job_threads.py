"""The same jobs on a real thread: where things are opened, and how a stop gets through."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from wsisdesk.ui.jobs import JobRunner, Outcome, WorkerThread

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wsisdesk.progress import Progress


class Shelf:
    """Remembers the threads in which it was opened, used and closed."""

    def __init__(self) -> None:
        self.threads = {threading.get_ident()}

    def close(self) -> None:
        self.threads.add(threading.get_ident())


def use(shelf: Shelf, inputs: object, progress: Progress) -> Shelf:
    shelf.threads.add(threading.get_ident())
    return shelf


def go_on(shelf: Shelf, under_way: threading.Event, progress: Progress) -> None:
    under_way.set()
    while True:
        progress(0, 1)


def test_a_workspace_is_opened_used_and_closed_in_the_worker(qtbot: QtBot) -> None:
    runner = JobRunner(Shelf, WorkerThread())
    with qtbot.waitSignal(runner.run(use).succeeded) as caught:
        pass
    runner.close()
    shelf = caught.args[0]
    assert len(shelf.threads) == 1
    assert threading.get_ident() not in shelf.threads


def test_jobs_run_in_the_order_they_were_given(qtbot: QtBot) -> None:
    seen: list[int] = []

    def note(shelf: Shelf, number: int, progress: Progress) -> None:
        seen.append(number)

    runner = JobRunner(Shelf, WorkerThread())
    for number in range(20):
        last = runner.run(note, number)
    qtbot.waitUntil(lambda: last.outcome is not None)
    runner.close()
    assert seen == list(range(20))


def test_a_running_job_can_be_stopped(qtbot: QtBot) -> None:
    runner = JobRunner(Shelf, WorkerThread())
    under_way = threading.Event()
    job = runner.run(go_on, under_way)
    assert under_way.wait(10)
    with qtbot.waitSignal(job.cancelled):
        job.cancel()
    runner.close()
    assert job.outcome is Outcome.CANCELLED


def test_closing_stops_what_runs(qtbot: QtBot) -> None:
    runner = JobRunner(Shelf, WorkerThread())
    under_way = threading.Event()
    runner.run(go_on, under_way)
    assert under_way.wait(10)
    runner.close()
    qtbot.waitUntil(lambda: not runner.jobs)


def test_whoever_listens_to_a_job_hears_it_in_the_window_s_thread(qtbot: QtBot) -> None:
    threads: set[int] = set()
    runner = JobRunner(Shelf, WorkerThread())
    job = runner.run(use)
    job.progressed.connect(lambda *_: threads.add(threading.get_ident()))
    job.succeeded.connect(lambda _: threads.add(threading.get_ident()))
    qtbot.waitUntil(lambda: job.outcome is not None)
    runner.close()
    assert threads == {threading.get_ident()}
