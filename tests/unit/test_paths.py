from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from wsisdesk import paths

if TYPE_CHECKING:
    from pathlib import Path


def test_an_explicit_folder_wins(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv(paths.DATA_VARIABLE, str(tmp_path / "from-environment"))
    assert paths.data_folder(tmp_path / "given") == tmp_path / "given"
    assert paths.data_folder() == tmp_path / "from-environment"


def test_a_portable_folder_beside_the_program_is_used(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv(paths.DATA_VARIABLE)
    monkeypatch.setattr(paths, "program_folder", lambda: tmp_path)
    assert paths.data_folder() != tmp_path / paths.PORTABLE_FOLDER
    (tmp_path / paths.PORTABLE_FOLDER).mkdir()
    assert paths.data_folder() == tmp_path / paths.PORTABLE_FOLDER


@pytest.mark.parametrize("name", ["/etc/passwd", "../secret", "resources/../../x"])
def test_names_outside_the_bundle_are_refused(name: str) -> None:
    with pytest.raises(ValueError, match="not a bundled name"):
        paths.bundled(name)


def test_a_frozen_program_finds_its_own_files_first(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "resources").mkdir()
    monkeypatch.setattr("sys._MEIPASS", str(tmp_path), raising=False)
    assert paths.bundled("resources") == tmp_path / "resources"


def test_a_missing_bundled_file_is_the_builds_fault() -> None:
    with pytest.raises(FileNotFoundError):
        paths.bundled("resources/nothing.toml")


def test_a_table_is_found_by_its_name() -> None:
    assert "plain" in paths.table("terminals")


def test_a_text_is_replaced_and_nothing_left_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    paths.replace_text(path, "first")
    paths.replace_text(path, "القمة")
    assert path.read_text("utf-8") == "القمة"
    assert list(path.parent.iterdir()) == [path]


def test_a_text_that_cannot_be_written_leaves_the_old_one(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    paths.replace_text(path, "old")
    with pytest.raises(UnicodeEncodeError):
        paths.replace_text(path, "\ud800")
    assert path.read_text("utf-8") == "old"


def test_no_folder_is_made_for_a_text(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        paths.replace_text(tmp_path / "gone" / "settings.toml", "new")
    assert list(tmp_path.iterdir()) == []
