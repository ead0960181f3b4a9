"""The index is brought in step document by document, and a stop or a kill costs little."""

from __future__ import annotations

import json
import random
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from tests.helpers.builders import make_block, make_document
from tests.helpers.processes import meanwhile
from tests.helpers.search_index import contents, keep
from wsisdesk.errors import DiskFull, LibraryDamaged, LibraryTooNew
from wsisdesk.library.store import Library
from wsisdesk.progress import Cancelled, silent
from wsisdesk.search.analysis import VERSION, analyse
from wsisdesk.search.index import building, launching, messages, process
from wsisdesk.search.index.building import TOGETHER, BuildReport, carry_out, read_and_prepare
from wsisdesk.search.index.facts import facts
from wsisdesk.search.index.files import FILE_NAME, discard
from wsisdesk.search.index.planning import plan
from wsisdesk.search.index.store import SearchStore

if TYPE_CHECKING:
    import subprocess
    from pathlib import Path

    from wsisdesk.documents.model import Document
    from wsisdesk.errors import WsisdeskError
    from wsisdesk.progress import Progress

COUNT = 24
LANGUAGES = ("ar", "en", "fr", "es", "ru", "zh")
KILLS = 25


def documents(count: int = COUNT) -> list[Document]:
    return [
        make_document(
            language, title=f"Text {number}", work=f"itu/council/res/{9000 + number // 3}",
            version=str(2020 + number % 3), date=str(2020 + number % 7),
            blocks=[make_block(n, f"duty {n} of text {number}: بناء القدرات") for n in range(9)],
        )
        for number, language in enumerate(LANGUAGES * (count // len(LANGUAGES)))
    ]  # fmt: skip


def build_here(folder: Path, progress: Progress = silent, together: int = TOGETHER) -> BuildReport:
    with Library(folder) as library, open_index(folder) as store:
        work = plan(facts(library.entries()), store.known())
        ready = read_and_prepare(library, work.add, analyse)
        return carry_out(store, work, ready, progress, together)


def open_index(folder: Path) -> SearchStore:
    return SearchStore(folder / FILE_NAME, VERSION, analyse)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    keep(tmp_path / "data", *documents())
    return tmp_path / "data"


@pytest.fixture
def expected(tmp_path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Build an index of the same documents in one go, and return what it holds."""
    keep(tmp_path / "whole", *documents())
    assert build_here(tmp_path / "whole") == BuildReport(added=COUNT)
    return contents(tmp_path / "whole" / FILE_NAME)


def test_what_is_in_step_is_left_alone(folder: Path) -> None:
    build_here(folder)
    assert build_here(folder) == BuildReport()


def test_removing_restoring_linking_and_tagging_are_followed(
    folder: Path, expected: dict[str, list[tuple[object, ...]]]
) -> None:
    build_here(folder)
    ids = [item.id for item in documents()]
    with Library(folder) as library:
        removal = library.remove(ids[:5])
        library.tag([ids[7]], "mine")
        library.link([ids[8]], "un/a/res/99/1", "2044")
        assert build_here(folder) == BuildReport(added=1, removed=5, retold=1)
        library.restore(removal)
        library.untag([ids[7]], "mine")
        library.trust_text([ids[8]])
        assert build_here(folder) == BuildReport(added=6, removed=0, retold=1)
    assert contents(folder / FILE_NAME) == expected


def test_a_newer_version_makes_the_older_ones_outdated_without_reading_them(tmp_path: Path) -> None:
    old = make_document(work="itu/council/res/9001", version="2029")
    keep(tmp_path, old)
    build_here(tmp_path)
    keep(tmp_path, make_document(work="itu/council/res/9001", version="2030"))
    assert build_here(tmp_path) == BuildReport(added=1, retold=1)
    with open_index(tmp_path) as store:
        assert not store.known()[old.id].current


def test_a_stopped_build_keeps_what_it_has_written_and_goes_on(
    folder: Path, expected: dict[str, list[tuple[object, ...]]]
) -> None:
    with pytest.raises(Cancelled):
        build_here(folder, stop_at(10), together=20)
    with open_index(folder) as store:
        kept = len(store.known())
    assert 0 < kept <= 10
    assert build_here(folder) == BuildReport(added=COUNT - kept)
    assert contents(folder / FILE_NAME) == expected


def stop_at(number: int) -> Progress:
    def stop(done: int, total: int, label: str = "") -> None:
        if done >= number:
            raise Cancelled

    return stop


def test_progress_counts_all_documents(folder: Path) -> None:
    seen: list[tuple[int, int]] = []
    build_here(folder, lambda done, total, label="": seen.append((done, total)))
    assert seen == [(done, COUNT) for done in range(1, COUNT + 1)]


def test_a_bulk_is_tidied_and_a_few_are_not(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tidied = []
    monkeypatch.setattr(SearchStore, "tidy", lambda store, progress: tidied.append(store))
    build_here(folder)
    assert tidied == []
    monkeypatch.setattr(building, "_BULK", 3)
    discard(folder / FILE_NAME)
    build_here(folder)
    assert len(tidied) == 1


def test_other_processes_build_the_very_same_index(
    folder: Path, expected: dict[str, list[tuple[object, ...]]]
) -> None:
    seen: list[tuple[int, int, str]] = []
    report = process.build(folder, lambda *now: seen.append(now))
    assert report == BuildReport(added=COUNT)
    assert contents(folder / FILE_NAME) == expected
    assert seen[-1][:2] == (COUNT, COUNT)
    assert process.build(folder) == BuildReport()


def test_two_builds_at_once_make_one_index(
    folder: Path, expected: dict[str, list[tuple[object, ...]]]
) -> None:
    with ThreadPoolExecutor(2) as pool:
        builds = [pool.submit(process.build, folder, together=20) for _ in range(2)]
        reports = [build.result() for build in builds]
    assert sum(report.added for report in reports) >= COUNT
    assert contents(folder / FILE_NAME) == expected
    assert process.build(folder) == BuildReport()


def test_a_request_to_stop_ends_the_other_processes(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    started = watch_starts(monkeypatch)
    with pytest.raises(Cancelled):
        process.build(folder, stop_at(1))
    assert [one.poll() is not None for one in started] == [True]
    assert process.build(folder).added <= COUNT
    with open_index(folder) as store:
        assert len(store.known()) == COUNT


def watch_starts(monkeypatch: pytest.MonkeyPatch) -> list[subprocess.Popen[bytes]]:
    started: list[subprocess.Popen[bytes]] = []
    start = launching.start

    def remember() -> subprocess.Popen[bytes]:
        started.append(start())
        return started[-1]

    monkeypatch.setattr(process, "start", remember)
    return started


def test_what_is_wrong_in_the_other_process_is_raised_here(folder: Path) -> None:
    (folder / "library.db").write_bytes(b"no database, but long enough to be read as one" * 99)
    with pytest.raises(LibraryDamaged) as told:
        process.build(folder)
    assert told.value.path == str(folder / "library.db")


def test_a_build_that_is_killed_at_any_moment_is_sound_and_goes_on(
    tmp_path: Path,
    expected: dict[str, list[tuple[object, ...]]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Each build is killed after some messages of the process that writes, or just as it starts."""
    chance = random.Random(9)
    started = watch_starts(monkeypatch)
    folder = tmp_path / "data"
    keep(folder, *documents())
    finished = 0
    for _ in range(KILLS):
        try:
            kill = kill_after(chance.randrange(COUNT), started)
            process.build(folder, kill, processes=1, together=chance.choice((9, 27, 90)))
            finished += 1
        except Killed:
            assert_sound(folder)
        if chance.random() < 0.4:  # begin again, so that there is something to kill
            discard(folder / FILE_NAME)
    process.build(folder)
    assert contents(folder / FILE_NAME) == expected
    assert finished < KILLS / 2


class Killed(Exception):
    pass


def kill_after(messages: int, started: list[subprocess.Popen[bytes]]) -> Progress:
    def kill(done: int, total: int, label: str = "") -> None:
        if done >= messages:
            started[-1].kill()
            raise Killed

    return kill


def assert_sound(folder: Path) -> None:
    path = folder / FILE_NAME
    if not path.exists():
        return
    with open_index(folder) as store:
        known = store.known()
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        for table in ("whole", "terms"):
            connection.execute(f"INSERT INTO {table} ({table}) VALUES ('integrity-check')")
        counted = connection.execute("SELECT COUNT(*) FROM paragraphs").fetchone()[0]
        told = connection.execute("SELECT COALESCE(SUM(count), 0) FROM documents").fetchone()[0]
    assert counted == told == 9 * len(known)


def test_a_process_that_dies_is_a_fault_of_ours_unless_a_stop_was_asked_for(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stillborn() -> subprocess.Popen[bytes]:
        started = launching.start()
        started.kill()
        return started

    monkeypatch.setattr(process, "start", stillborn)
    with pytest.raises(messages.WorkerCrashed):
        process.build(folder)
    with pytest.raises(Cancelled):
        process.build(folder, stop_at(0))


def test_a_fault_in_another_process_is_reported_with_its_traceback() -> None:
    try:
        raise ZeroDivisionError("in the other process")
    except ZeroDivisionError as error:
        told = messages.failure(error)
    with pytest.raises(messages.WorkerCrashed, match="in the other process"):
        messages.check(told)


@pytest.mark.parametrize(
    "error", [LibraryDamaged("a.db", "why"), LibraryTooNew("a.db", 3, 2), DiskFull("a.db")]
)
def test_the_faults_of_the_world_pass_between_processes(error: WsisdeskError) -> None:
    told = json.loads(json.dumps(messages.failure(error)))
    with pytest.raises(type(error)) as raised:
        messages.check(told)
    assert raised.value.fields() == error.fields()
    messages.check({"progress": [1, 2, ""]})


def test_what_another_process_has_put_in_meanwhile_is_not_put_in_again(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All would be written twice where two searches find that there is no index yet."""
    meanwhile(monkeypatch, SearchStore, "known", lambda: build_here(folder))
    assert build_here(folder) == BuildReport()
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection:
        numbers = connection.execute("SELECT min(number), max(number + count) FROM documents")
        written = connection.execute("SELECT count(*) FROM paragraphs").fetchone()[0]
        assert numbers.fetchone() == (1, written + 1)
