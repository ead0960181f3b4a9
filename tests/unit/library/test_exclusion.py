"""What concerns a database file as a whole is done by one process at a time."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.helpers.protected import protected
from wsisdesk.annotate import opening, repairing
from wsisdesk.annotate.store import NoteStore
from wsisdesk.errors import LibraryLocked
from wsisdesk.insight import citing
from wsisdesk.insight.citing import CitationIndex
from wsisdesk.library import database, exclusion
from wsisdesk.library.exclusion import alone, lock_of
from wsisdesk.library.rebuilding import rebuild
from wsisdesk.library.store import Library
from wsisdesk.search.analysis import VERSION, analyse
from wsisdesk.search.index import files
from wsisdesk.search.index.reading import IndexReader
from wsisdesk.search.index.store import SearchStore

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parents[3]
HOLDER = """
import sys
from pathlib import Path
from wsisdesk.library.exclusion import alone
with alone(Path(sys.argv[1])):
    print("mine", flush=True)
    sys.stdin.readline()
"""

OPENERS: dict[str, Callable[[Path], object]] = {
    database.FILE_NAME: lambda folder: Library(folder).close(),
    opening.FILE_NAME: lambda folder: NoteStore(folder).close(),
    files.FILE_NAME: lambda folder: SearchStore(folder / files.FILE_NAME, VERSION, analyse).close(),
    citing.FILE_NAME: lambda folder: CitationIndex(folder / citing.FILE_NAME).close(),
}
REPLACERS: dict[str, Callable[[Path], object]] = {
    database.FILE_NAME: rebuild,
    opening.FILE_NAME: lambda folder: repairing.restore(folder, None),
    files.FILE_NAME: lambda folder: files.discard(folder / files.FILE_NAME),
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "notes.db"


def test_one_waits_until_the_other_is_done(path: Path) -> None:
    done: list[str] = []

    def second() -> None:
        with alone(path):
            done.append("second")

    waiting = threading.Thread(target=second)
    with alone(path):
        waiting.start()
        done.append("first")
    waiting.join()
    assert done == ["first", "second"]


def test_who_has_waited_long_is_told(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(exclusion, "PATIENCE", 0)
    with alone(path), pytest.raises(sqlite3.OperationalError, match="locked"), alone(path):
        pytest.fail("two at once")


def test_files_apart_do_not_wait_for_each_other(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exclusion, "PATIENCE", 0)
    with alone(path), alone(path.with_name("library.db")):
        assert not path.exists()


def test_the_turn_ends_with_the_block_however_it_ends(path: Path) -> None:
    with pytest.raises(KeyError), alone(path):
        raise KeyError
    with alone(path):
        assert lock_of(path).read_bytes() == b""


def test_the_turn_of_a_killed_process_ends_with_it(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(path)], cwd=ROOT,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    ) as holder:  # fmt: skip
        assert holder.stdout is not None
        assert holder.stdout.readline() == "mine\n"
        with monkeypatch.context() as patch:
            patch.setattr(exclusion, "PATIENCE", 0)
            with pytest.raises(sqlite3.OperationalError), alone(path):
                pytest.fail("two at once")
        holder.kill()
        holder.wait()
        with alone(path):
            assert lock_of(path).read_bytes() == b""


@pytest.mark.parametrize("before", [False, True], ids=["without a lock", "with one"])
def test_where_nothing_can_be_written_nobody_waits(path: Path, before: bool) -> None:
    if before:
        with alone(path):
            pass
    with protected(path.parent), alone(path), alone(path):
        assert lock_of(path).exists() == before


@pytest.mark.parametrize("name", OPENERS)
def test_no_file_is_opened_while_another_process_puts_one_in_its_place(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told_to_wait(OPENERS[name], tmp_path, name, monkeypatch)
    assert not (tmp_path / name).exists()


@pytest.mark.parametrize("name", REPLACERS)
def test_no_file_is_replaced_while_another_process_opens_it(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    OPENERS[name](tmp_path)
    before = (tmp_path / name).stat().st_ino
    told_to_wait(REPLACERS[name], tmp_path, name, monkeypatch)
    assert (tmp_path / name).stat().st_ino == before


def test_no_index_is_searched_while_another_process_begins_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    OPENERS[files.FILE_NAME](tmp_path)
    told_to_wait(
        lambda folder: IndexReader(folder / files.FILE_NAME), tmp_path, files.FILE_NAME, monkeypatch
    )
    IndexReader(tmp_path / files.FILE_NAME).close()


def told_to_wait(
    deed: Callable[[Path], object], folder: Path, name: str, patch: pytest.MonkeyPatch
) -> None:
    patch.setattr(exclusion, "PATIENCE", 0)
    (folder / name).parent.mkdir(exist_ok=True)
    with alone(folder / name), pytest.raises(LibraryLocked):
        deed(folder)
    patch.undo()
