from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

import pytest

from tests.helpers.builders import document_of, make_file
from wsisdesk.errors import FolderNotWritable, SettingsDamaged
from wsisdesk.library import store
from wsisdesk.settings import FILE_NAME, Reading, load
from wsisdesk.workspace.workspace import open_workspace

if TYPE_CHECKING:
    from pathlib import Path


def test_opening_makes_the_folder(tmp_path: Path) -> None:
    with open_workspace(tmp_path / "new" / "data") as workspace:
        assert workspace.library.entries() == ()
        assert workspace.folder.is_dir()


def test_settings_are_kept(tmp_path: Path) -> None:
    with open_workspace(tmp_path) as workspace:
        changed = dataclasses.replace(workspace.settings, reading=Reading(zoom=150))
        workspace.save_settings(changed)
        assert workspace.settings == changed
    assert load(tmp_path) == changed


def test_settings_that_cannot_be_written_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from pathlib import Path as AnyPath

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    with open_workspace(tmp_path) as workspace:
        before = workspace.settings
        monkeypatch.setattr(AnyPath, "write_text", refuse)
        with pytest.raises(FolderNotWritable):
            workspace.save_settings(dataclasses.replace(before, reading=Reading(zoom=150)))
        assert workspace.settings == before


def test_broken_settings_are_told_before_anything_is_made(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text("zoom = = 1", "utf-8")
    with pytest.raises(SettingsDamaged):
        open_workspace(tmp_path)
    assert not (tmp_path / "library.db").exists()


def test_what_was_removed_long_ago_is_gone_at_the_next_opening(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = make_file(tmp_path / "in")
    with open_workspace(tmp_path / "data") as workspace:
        entry, _ = workspace.library.add(document_of(path), path)
        monkeypatch.setattr(store, "moment", lambda *_: "2020-01-01T00:00:00.000000+00:00")
        workspace.library.remove([entry.id])
        monkeypatch.undo()
    with open_workspace(tmp_path / "data") as workspace:
        assert workspace.library.removed() == ()
        assert list(workspace.library.originals.glob("??/*")) == []
