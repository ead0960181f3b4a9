"""What happens to a library when the world around it misbehaves."""

from __future__ import annotations

import dataclasses
import errno
import os
import signal
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.helpers.builders import document_of, make_file
from wsisdesk.errors import (
    DiskFull,
    FolderNotWritable,
    LibraryDamaged,
    LibraryLocked,
    LibraryTooNew,
    LibraryUnreachable,
)
from wsisdesk.library import database, doctor, faults, journal, originals
from wsisdesk.library.store import Library

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[3]
WRITER = """
import sys
from pathlib import Path
from tests.helpers.builders import document_of, make_file
from wsisdesk.library.store import Library

folder, name, count = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
with Library(folder / "data") as library:
    for number in range(count):
        path = make_file(folder / name, f"{number}.txt", n=f"{sys.argv[4]} {number}")
        library.add(document_of(path), path)
        print(number, flush=True)
"""


def writer(folder: Path, name: str, count: int, mark: str) -> subprocess.Popen[str]:
    """Start a process that adds documents and prints the number of each one that is stored."""
    return subprocess.Popen(
        [sys.executable, "-c", WRITER, str(folder), name, str(count), mark],
        cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is a signal of POSIX systems")
@pytest.mark.parametrize("after", [1, 7, 20])
def test_a_killed_import_leaves_whole_documents_only(tmp_path: Path, after: int) -> None:
    with writer(tmp_path, "in", 100_000, "x") as process:
        assert process.stdout is not None
        seen = [process.stdout.readline() for _ in range(after)]
        os.kill(process.pid, signal.SIGKILL)
        process.communicate()
    assert seen[-1].strip() == str(after - 1)
    with Library(tmp_path / "data") as library:
        entries = library.entries()
        assert len(entries) >= after
        for entry in entries:
            assert len(library.document(entry.id).blocks) == entry.blocks
            assert originals.digest(library.original(entry.id)) == entry.id
        assert {entry.id for entry in entries} <= set(journal.read(library.originals))
    ill = {check.name for check in doctor.examine(tmp_path / "data") if not check.ok}
    assert ill <= {"orphans"}  # a file whose entry was not yet written; nothing else may be amiss


def test_two_processes_import_at_once(tmp_path: Path) -> None:
    first = writer(tmp_path, "first", 25, "shared")
    second = writer(tmp_path, "second", 25, "shared")
    for process in (first, second):
        _, complaint = process.communicate(timeout=120)
        assert process.returncode == 0, complaint
    with Library(tmp_path / "data") as library:
        assert len(library.entries()) == 25
    assert all(check.ok for check in doctor.examine(tmp_path / "data"))


@pytest.fixture
def locked(library: Library, monkeypatch: pytest.MonkeyPatch) -> Iterator[Library]:
    """A library whose database another connection is writing to."""
    monkeypatch.setattr(database, "BUSY_MILLISECONDS", 10)
    library.reopen()
    with closing(sqlite3.connect(library.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield library


def test_a_library_locked_for_writing_can_still_be_read(locked: Library) -> None:
    assert locked.entries() == ()


def test_a_library_locked_for_writing_says_so(locked: Library, tmp_path: Path) -> None:
    path = make_file(tmp_path / "in")
    with pytest.raises(LibraryLocked):
        locked.add(document_of(path), path)


def test_a_library_of_a_later_version_is_refused_untouched(library: Library) -> None:
    library.close()
    with closing(sqlite3.connect(library.path)) as connection:
        connection.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at)"
            " VALUES ('library', 'from_the_future', '')"
        )
        connection.commit()
    with pytest.raises(LibraryTooNew) as refused:
        library.reopen()
    assert refused.value.found == refused.value.known + 1
    assert [check.name for check in doctor.examine(library.folder) if not check.ok] == [
        "migrations"
    ]


def test_migrations_that_fail_leave_no_trace_and_run_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from wsisdesk.library import schema

    def fail(_: object) -> None:
        raise sqlite3.IntegrityError("made to fail")

    steps = schema.ALL._migrations
    with monkeypatch.context() as patched:
        patched.setattr(steps[2], "fn", fail)
        with pytest.raises(sqlite3.IntegrityError):
            Library(tmp_path)
    with closing(sqlite3.connect(tmp_path / database.FILE_NAME)) as connection:
        applied = connection.execute("SELECT count(*) FROM _sqlite_migrations").fetchone()
    assert applied == (2,)
    with Library(tmp_path) as library:
        assert library.entries() == ()


def test_the_database_keeps_what_a_change_failed_to_write_to_the_journal_out(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = make_file(tmp_path / "in")
    entry, _ = library.add(document_of(path), path)

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DiskFull):
        library.tag([entry.id], "red")
    assert library.entry(entry.id).tags == ()


def test_a_full_disk_is_told_from_sqlite_itself(library: Library, tmp_path: Path) -> None:
    path = make_file(tmp_path / "in")
    large = dataclasses.replace(document_of(path), title="x" * 200_000)
    with library._reading() as connection:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(DiskFull):
        library.add(large, path)
    assert library.entries() == ()


def test_a_file_in_place_of_the_folder_cannot_be_written_to(tmp_path: Path) -> None:
    path = make_file(tmp_path, "data")
    with pytest.raises(FolderNotWritable):
        Library(path)


def test_a_write_protected_database_cannot_be_written_to(library: Library, tmp_path: Path) -> None:
    path = make_file(tmp_path / "in")
    with library._reading() as connection:
        connection.execute("PRAGMA query_only = ON")
    with pytest.raises(FolderNotWritable):
        library.add(document_of(path), path)


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (errno.ENOSPC, DiskFull),
        (errno.EACCES, FolderNotWritable),
        (errno.EROFS, FolderNotWritable),
        (errno.EIO, LibraryUnreachable),
        (errno.ENOENT, LibraryUnreachable),
    ],
)
def test_failures_of_the_system_are_named(number: int, expected: type[Exception]) -> None:
    with pytest.raises(expected), faults.told(Path("data")):
        raise OSError(number, "said by the system")


def test_mistakes_of_the_program_are_not_dressed_up(library: Library) -> None:
    with pytest.raises(sqlite3.OperationalError), library._reading() as connection:
        connection.execute("SELECT nothing FROM nowhere")
    with pytest.raises(OSError, match="unheard of"), faults.told(Path("data")):
        raise OSError(9999, "unheard of")


def test_text_that_is_no_text_shows_the_database_to_be_damaged(
    library: Library, tmp_path: Path
) -> None:
    path = make_file(tmp_path / "in")
    library.add(document_of(path), path)
    with library._writing() as connection:
        connection.execute("UPDATE documents SET title = CAST(x'ff' AS TEXT)")
    with pytest.raises(LibraryDamaged):
        library.entries()


def test_stored_data_that_cannot_be_decoded_shows_the_database_to_be_damaged(
    library: Library, tmp_path: Path
) -> None:
    path = make_file(tmp_path / "in")
    entry, _ = library.add(document_of(path), path)
    with library._writing() as connection:
        connection.execute("UPDATE blocks SET rest = '{'")
    with pytest.raises(LibraryDamaged):
        library.document(entry.id)


def test_unfinished_copies_are_swept_away_when_old(library: Library) -> None:
    old, new = library.originals / "ab" / ".incoming-1", library.originals / "ab" / ".incoming-2"
    old.parent.mkdir(parents=True)
    for path in (old, new):
        path.touch()
    os.utime(old, (0, 0))
    library.purge()
    assert (old.exists(), new.exists()) == (False, True)


def test_a_library_belongs_to_the_thread_that_opened_it(library: Library) -> None:
    caught: list[Exception] = []

    def use() -> None:
        try:
            library.entries()
        except sqlite3.ProgrammingError as error:
            caught.append(error)

    thread = threading.Thread(target=use)
    thread.start()
    thread.join()
    assert len(caught) == 1
