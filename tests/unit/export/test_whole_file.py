from __future__ import annotations

import errno
import sys
from pathlib import Path

import pytest

from wsisdesk.errors import DiskFull, ExportNotExact, ExportNotWritable
from wsisdesk.export.whole_file import write_whole


def test_the_content_is_at_the_path_and_nothing_else(tmp_path: Path) -> None:
    write_whole(tmp_path / "a.md", b"text")
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("a.md", b"text")]


def test_what_is_checked_is_written_and_not_yet_in_place(tmp_path: Path) -> None:
    target, seen = tmp_path / "a.docx", []

    def check(written: Path) -> None:
        seen.append((written.read_bytes(), target.exists()))

    write_whole(target, b"text", check)
    assert seen == [(b"text", False)]


def test_a_failed_check_leaves_the_older_file_as_it_was(tmp_path: Path) -> None:
    target = tmp_path / "a.docx"
    target.write_bytes(b"older")

    def refuse(written: Path) -> None:
        raise ExportNotExact(target, "old", "clause 1")

    with pytest.raises(ExportNotExact):
        write_whole(target, b"newer", refuse)
    assert target.read_bytes() == b"older"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize(
    ("number", "told"), [(errno.EACCES, ExportNotWritable), (errno.ENOSPC, DiskFull)]
)
def test_what_the_system_refuses_is_told_about_the_path(
    number: int, told: type[Exception], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path, content: bytes) -> int:
        raise OSError(number, "refused", str(path))

    monkeypatch.setattr(Path, "write_bytes", refuse)
    with pytest.raises(told) as failed:
        write_whole(tmp_path / "a.docx", b"text")
    assert "a.docx" in str(failed.value)
    assert ".part" not in str(failed.value)


def test_of_two_who_write_one_file_at_once_both_succeed(tmp_path: Path) -> None:
    target = tmp_path / "a.docx"
    write_whole(target, b"one's own", lambda _: write_whole(target, b"other's"))
    assert target.read_bytes() == b"one's own"
    assert list(tmp_path.iterdir()) == [target]


def test_a_file_of_the_users_beside_it_is_left_alone(tmp_path: Path) -> None:
    theirs = tmp_path / "a.docx.part"
    theirs.write_bytes(b"half a download")
    write_whole(tmp_path / "a.docx", b"text")
    assert theirs.read_bytes() == b"half a download"


@pytest.mark.skipif(sys.platform == "win32", reason="rights are of another kind there")
def test_a_file_is_written_with_the_rights_that_the_user_gives_new_files(tmp_path: Path) -> None:
    (tmp_path / "any").touch()
    write_whole(tmp_path / "a.docx", b"text")
    assert (tmp_path / "a.docx").stat().st_mode == (tmp_path / "any").stat().st_mode


def test_a_folder_that_is_not_there_is_told_as_the_fault_of_the_name(tmp_path: Path) -> None:
    target = tmp_path / "meeting" / "a.docx"
    with pytest.raises(ExportNotWritable) as told:
        write_whole(target, b"text")
    assert told.value.path == target
    assert not target.parent.exists()
