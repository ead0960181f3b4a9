"""Whether a folder can be written is known before anything is written."""

from __future__ import annotations

import sys
import tempfile
from typing import TYPE_CHECKING

from tests.helpers.protected import protected
from wsisdesk.library.protection import is_writable

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_a_folder_of_ones_own_can_be_written_and_is_left_as_it_was(tmp_path: Path) -> None:
    (tmp_path / "a.db").write_text("kept", "utf-8")
    assert is_writable(tmp_path, "a.db", "not there.db")
    assert [path.name for path in tmp_path.iterdir()] == ["a.db"]


def test_a_protected_folder_is_known_while_it_is_protected(tmp_path: Path) -> None:
    (tmp_path / "a.db").write_text("kept", "utf-8")
    with protected(tmp_path):
        assert not is_writable(tmp_path, "a.db")
    assert is_writable(tmp_path, "a.db")


def test_a_folder_that_is_not_there_cannot_be_written(tmp_path: Path) -> None:
    assert not is_writable(tmp_path / "none")


def test_where_the_system_cannot_tell_it_is_tried(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(**_: object) -> None:
        raise PermissionError(13, "the medium is write protected")

    monkeypatch.setattr(sys, "platform", "win32")
    assert is_writable(tmp_path)
    assert not list(tmp_path.iterdir()), "what was made to try it is gone"
    monkeypatch.setattr(tempfile, "TemporaryFile", refuse)
    assert not is_writable(tmp_path)
