"""A file is copied whole or refused, and what stands in the way is called by its name."""

from __future__ import annotations

import errno
import hashlib
from typing import TYPE_CHECKING

import pytest

from wsisdesk.documents.reading.intake import take_in
from wsisdesk.errors import (
    DiskFull,
    EmptyFile,
    FileMissing,
    FolderNotWritable,
    OversizedDocument,
)

if TYPE_CHECKING:
    from pathlib import Path

MOST = 1000


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "in.txt"
    path.write_bytes(b"resolves to act")
    return path


def test_the_copy_is_the_file_and_the_answer_its_hash(source: Path, tmp_path: Path) -> None:
    target = tmp_path / "copy"
    assert take_in(source, target, MOST) == hashlib.sha256(b"resolves to act").hexdigest()
    assert target.read_bytes() == b"resolves to act"


def test_an_empty_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "empty").touch()
    with pytest.raises(EmptyFile):
        take_in(tmp_path / "empty", tmp_path / "copy", MOST)


def test_a_file_beyond_the_limit_is_refused(source: Path, tmp_path: Path) -> None:
    with pytest.raises(OversizedDocument):
        take_in(source, tmp_path / "copy", 3)


@pytest.mark.parametrize("name", ["nowhere", "a\0b", "."])
def test_what_is_no_file_is_missing(tmp_path: Path, name: str) -> None:
    with pytest.raises(FileMissing):
        take_in(tmp_path / name, tmp_path / "copy", MOST)


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (errno.ENOSPC, DiskFull),
        (errno.EFBIG, DiskFull),
        (errno.EACCES, FolderNotWritable),
        (errno.EROFS, FolderNotWritable),
        (errno.EIO, FolderNotWritable),
    ],
)
def test_a_failed_write_says_why(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, kind: type[Exception]
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(code, "refused")

    monkeypatch.setattr(type(tmp_path), "open", refuse)
    with pytest.raises(kind) as told:
        take_in(source, tmp_path / "copy", MOST)
    assert type(told.value) is kind
