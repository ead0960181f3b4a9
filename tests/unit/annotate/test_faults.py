"""What the disk may do to notes: no room, no right to write. What was acknowledged stays."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.unit.annotate.specimens import DOCUMENT, note
from wsisdesk.annotate import opening
from wsisdesk.annotate.store import NoteStore
from wsisdesk.errors import DiskFull, ExportNotWritable, FolderNotWritable
from wsisdesk.workspace import noting

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterator

ROOM = "512k"
MUCH = "long remark " * 2_000


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of its own with hardly any room; only root may have one."""
    place = tmp_path / "disk"
    place.mkdir()
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("needs the right to mount a disk")
    options = ["-t", "tmpfs", "-o", f"size={ROOM}", "tmpfs", str(place)]
    if subprocess.run(["mount", *options], capture_output=True, check=False).returncode:
        pytest.skip("no disk may be mounted here")
    yield place
    subprocess.run(["umount", str(place)], check=True)


def fill(store: NoteStore) -> int:
    """Save notes until the disk is full; return how many were acknowledged."""
    for number in range(10_000):
        try:
            store.save([note(number, MUCH)])
        except DiskFull:
            return number
    raise AssertionError("the disk never filled up")


def held(folder: Path) -> list[int]:
    with NoteStore(folder) as store:
        return sorted(int(one.id.rpartition(":")[2]) for one in store.every())


def test_on_a_full_disk_every_acknowledged_note_is_kept(small_disk: Path) -> None:
    with NoteStore(small_disk) as store:
        saved = fill(store)
        assert saved > 0
        with pytest.raises(DiskFull):
            store.save([note(saved, MUCH)])
        assert len(store.every()) == saved, "notes can still be read"
    assert held(small_disk) == list(range(saved))


def test_a_full_disk_costs_no_backup(small_disk: Path) -> None:
    with NoteStore(small_disk) as store:
        store.save([note(1)])
        first = store.back_up()
        fill(store)
        with pytest.raises(DiskFull):
            store.back_up()
        assert first.path.exists()
    assert not list(small_disk.rglob("*.part"))


def test_room_made_again_lets_writing_go_on(small_disk: Path) -> None:
    ballast = small_disk / "ballast"
    ballast.write_bytes(bytes(300 << 10))
    with NoteStore(small_disk) as store:
        saved = fill(store)
        ballast.unlink()
        store.save([note(saved, MUCH)])
    assert held(small_disk) == list(range(saved + 1))


def test_a_full_disk_is_told_wherever_sqlite_meets_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The same without a disk: SQLite is forbidden to grow the file."""
    whole: Callable[..., sqlite3.Connection] = opening.open_notes

    def bounded(*arguments: object) -> sqlite3.Connection:
        connection = whole(*arguments)
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count = {pages + 10}")
        return connection

    monkeypatch.setattr(opening, "open_notes", bounded)
    with NoteStore(tmp_path) as store:
        saved = fill(store)
        assert len(store.on_document(DOCUMENT)) == saved
    monkeypatch.undo()
    assert held(tmp_path) == list(range(saved))


def test_a_disk_that_may_only_be_read_is_told_and_notes_are_not_harmed(small_disk: Path) -> None:
    with NoteStore(small_disk) as store:
        store.save([note(1)])
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    with pytest.raises(FolderNotWritable), NoteStore(small_disk) as store:
        store.save([note(2)])
    subprocess.run(["mount", "-o", "remount,rw", str(small_disk)], check=True)
    assert held(small_disk) == [1]


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() == 0, reason="this user may write everywhere"
)
def test_a_folder_that_may_only_be_read_is_told(tmp_path: Path) -> None:
    with NoteStore(tmp_path) as store:
        store.save([note(1)])
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(FolderNotWritable), NoteStore(tmp_path) as store:
            store.save([note(2)])
    finally:
        tmp_path.chmod(0o700)
    assert held(tmp_path) == [1]


@pytest.mark.parametrize(
    ("number", "told"), [(errno.ENOSPC, DiskFull), (errno.EACCES, ExportNotWritable)]
)
def test_an_export_that_cannot_be_written_leaves_the_older_file(
    number: int, told: type[Exception], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "notes.jsonld"
    noting.write([note(1)], target)
    before = target.read_bytes()

    def refuse(path: Path, content: bytes) -> int:
        raise OSError(number, "refused", str(path))

    monkeypatch.setattr(Path, "write_bytes", refuse)
    with pytest.raises(told):
        noting.write([note(2)], target)
    monkeypatch.undo()
    assert target.read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == ["notes.jsonld"]
