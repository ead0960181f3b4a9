from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

import pytest

from wsisdesk import settings
from wsisdesk.errors import InvalidSetting, SettingsDamaged, SettingsTooNew
from wsisdesk.text.languages import LANGUAGES

if TYPE_CHECKING:
    from pathlib import Path


def test_what_was_saved_is_loaded(tmp_path: Path) -> None:
    changed = dataclasses.replace(
        settings.Settings(), reading=settings.Reading(zoom=150), interface=settings.Interface("ar")
    )
    settings.save(changed, tmp_path)
    assert settings.load(tmp_path) == changed


def test_unknown_keys_and_comments_survive(tmp_path: Path) -> None:
    path = tmp_path / settings.FILE_NAME
    path.write_text('# mine\n[future]\nkey = "kept"\n[reading]\nzoom = 120\nsoon = 1\n', "utf-8")
    settings.save(settings.load(tmp_path), tmp_path)
    text = path.read_text("utf-8")
    assert "# mine" in text
    assert 'key = "kept"' in text
    assert "soon = 1" in text
    assert settings.load(tmp_path).reading.zoom == 120


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("version = 99", SettingsTooNew),
        ("zoom = = 1", SettingsDamaged),
        ("[reading]\nzoom = 5000", InvalidSetting),
        ('[interface]\nlanguage = "tlh"', InvalidSetting),
        ('[reading]\nzoom = "big"', InvalidSetting),
    ],
)
def test_bad_files_are_refused_by_name(tmp_path: Path, text: str, error: type[Exception]) -> None:
    (tmp_path / settings.FILE_NAME).write_text(text, "utf-8")
    with pytest.raises(error):
        settings.load(tmp_path)


def test_a_broken_file_is_put_aside_not_lost(tmp_path: Path) -> None:
    (tmp_path / settings.FILE_NAME).write_text("zoom = = 1", "utf-8")
    settings.save(settings.Settings(), tmp_path)
    assert (tmp_path / "settings.damaged").read_text("utf-8") == "zoom = = 1"


def test_the_interface_speaks_the_six_languages_and_that_of_the_system() -> None:
    (option,) = (f for f in dataclasses.fields(settings.Interface) if f.name == "language")
    assert option.metadata["choices"] == ("system", *LANGUAGES)
