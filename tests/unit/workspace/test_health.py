from __future__ import annotations

import importlib.metadata
import shutil
import sys
import tempfile
import tomllib
from pathlib import Path

import pytest

from wsisdesk.documents import legacy_doc
from wsisdesk.settings import FILE_NAME
from wsisdesk.workspace import health, tasks

ROOT = Path(__file__).resolve().parents[3]


def ill(folder: Path) -> list[str]:
    return [check.name for check in health.examine(folder) if not check.ok]


def test_a_fresh_folder_is_well_and_stays_as_it_was(tmp_path: Path) -> None:
    assert ill(tmp_path / "data") == []
    assert not (tmp_path / "data").exists()
    assert tasks.check(tmp_path) == health.examine(tmp_path)


def test_broken_settings_are_found(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text("zoom = = 1", "utf-8")
    assert ill(tmp_path) == ["settings"]


def test_a_folder_without_writing_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(**_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(tempfile, "TemporaryFile", refuse)
    assert ill(tmp_path) == ["folder"]


def test_a_full_disk_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = shutil.disk_usage(tmp_path)
    full = type(usage)(usage.total, usage.total, 0)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: full)
    assert ill(tmp_path) == ["space"]


@pytest.mark.parametrize(
    ("free", "said"),
    [
        (68_013_000_000, "68 GB are free."),
        (1_000_000_000, "1 GB are free."),
        (999_999_999, "999 MB are free."),
        (health.ENOUGH_BYTES, "209 MB are free."),
        (5_000_000, "Only 5 MB are free. Free some space on the disk."),
    ],
)
def test_free_room_is_told_in_the_unit_one_thinks_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, free: int, said: str
) -> None:
    usage = shutil.disk_usage(tmp_path)._replace(free=free)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage)
    check = next(check for check in health.examine(tmp_path) if check.name == "space")
    assert check.sentence.format(**check.values) == said


@pytest.mark.parametrize(
    ("version", "python", "well"),
    [("6.11.3", (3, 11), True), ("6.12.0", (3, 11), False), ("6.12.0", (3, 12), True)],
)
def test_the_window_library_that_crashes_is_found(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    version: str,
    python: tuple[int, int],
    well: bool,
) -> None:
    monkeypatch.setattr(importlib.metadata, "version", lambda _: version)
    monkeypatch.setattr(sys, "version_info", python)
    assert ("window" not in ill(tmp_path)) is well


def test_no_office_program_is_no_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(legacy_doc, "converter", lambda: None)
    assert ill(tmp_path) == []


def test_the_office_program_named_is_the_one_that_would_be_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "where installers put it" / "soffice"
    monkeypatch.setattr(legacy_doc, "converter", lambda: place)
    (office,) = (check for check in health.examine(tmp_path) if check.name == "libreoffice")
    assert str(place) in office.message


def test_missing_fonts_and_files_are_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(health, "FONT_PACKAGES", ("fontpkg_of_nobody",))
    monkeypatch.setattr(health, "_BUNDLED", ("resources/of_nobody",))
    assert ill(tmp_path) == ["resources", "fonts"]


def test_the_fonts_examined_are_those_the_program_depends_on() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    named = {
        requirement.partition(">")[0].replace("-", "_")
        for requirement in project["dependencies"]
        if requirement.startswith("fontpkg-")
    }
    assert set(health.FONT_PACKAGES) == named
