from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from tests.helpers.processes import meanwhile
from wsisdesk import paths


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


def test_of_two_who_replace_one_file_at_once_neither_loses_his_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "session.json"
    meanwhile(monkeypatch, Path, "write_text", lambda: paths.replace_text(path, "other's"))
    paths.replace_text(path, "one's own")
    assert path.read_text("utf-8") == "one's own"
    assert list(tmp_path.iterdir()) == [path]


def test_no_file_of_the_users_stands_in_the_way(tmp_path: Path) -> None:
    path = tmp_path / "session.json"
    beside = [path.with_name(path.name + suffix) for suffix in (".new", ".part", ".tmp", "~")]
    for theirs in beside:
        theirs.write_text("theirs", "utf-8")
    paths.replace_text(path, "ours")
    assert {theirs.read_text("utf-8") for theirs in beside} == {"theirs"}
    assert sorted(tmp_path.iterdir()) == sorted([path, *beside])


def test_a_name_of_any_length_the_system_knows_can_be_replaced(tmp_path: Path) -> None:
    path = tmp_path / ("n" * 250 + ".json")
    paths.replace_text(path, "text")
    assert path.read_text("utf-8") == "text"


def test_a_block_that_fails_leaves_no_trace(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text("old", "utf-8")
    with pytest.raises(UnicodeEncodeError), paths.replacing(path) as unfinished:
        unfinished.write_text("half \ud800", "utf-8")
    assert path.read_text("utf-8") == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_what_a_killed_process_left_goes_with_the_next_and_what_is_being_written_stays(
    tmp_path: Path,
) -> None:
    path = tmp_path / "settings.toml"
    with paths.replacing(path) as at_work:
        left = at_work.with_name(at_work.name.replace("wsisdesk-", "wsisdesk-0"))
        left.touch()
        os.utime(left, (0, 0))
        paths.replace_text(path, "text")
        assert (left.exists(), at_work.exists()) == (False, True)


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right of their own there")
def test_what_goes_while_it_is_swept_is_no_fault(tmp_path: Path) -> None:
    gone, old = tmp_path / "a.part", tmp_path / "b.part"
    gone.symlink_to(tmp_path / "nothing")  # listed, and no longer there when it is looked at
    old.touch()
    os.utime(old, (0, 0))
    paths.sweep(tmp_path, "*.part")
    assert not old.exists()


def test_sweeping_takes_what_matches_alone(tmp_path: Path) -> None:
    old = [tmp_path / name for name in ("a.part", "b.part", "c.docx")]
    for path in old:
        path.touch()
        os.utime(path, (0, 0))
    paths.sweep(tmp_path, "*.part")
    assert list(tmp_path.iterdir()) == [tmp_path / "c.docx"]
    paths.sweep(tmp_path / "no such folder", "*")
