from __future__ import annotations

import dataclasses
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.processes import meanwhile
from wsisdesk import settings
from wsisdesk.errors import InvalidSetting, SettingsDamaged, SettingsError, SettingsTooNew
from wsisdesk.text.languages import LANGUAGES


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
        ("[reading]\nzoom = 49", InvalidSetting),
        ("[interface]\nreduce_motion = 1", InvalidSetting),
        ('version = "new"', SettingsDamaged),
        ("version = true", SettingsDamaged),
        ("reading = 120", SettingsDamaged),
        ("[[reading]]\nzoom = 120", SettingsDamaged),
    ],
)
def test_bad_files_are_refused_by_name(tmp_path: Path, text: str, error: type[Exception]) -> None:
    (tmp_path / settings.FILE_NAME).write_text(text, "utf-8")
    with pytest.raises(error):
        settings.load(tmp_path)


@pytest.mark.parametrize("written", ["zoom = = 1", "reading = 120", "[[notes]]\nauthor = 'A'"])
def test_a_broken_file_is_put_aside_not_lost(tmp_path: Path, written: str) -> None:
    (tmp_path / settings.FILE_NAME).write_text(written, "utf-8")
    settings.save(settings.Settings(), tmp_path)
    assert (tmp_path / "settings.damaged").read_text("utf-8") == written
    assert settings.load(tmp_path) == settings.Settings()


def test_a_file_that_is_no_text_is_refused_and_put_aside(tmp_path: Path) -> None:
    (tmp_path / settings.FILE_NAME).write_bytes(b"\xff\xfe\x00")
    with pytest.raises(SettingsDamaged):
        settings.load(tmp_path)
    settings.save(settings.Settings(), tmp_path)
    assert (tmp_path / "settings.damaged").read_bytes() == b"\xff\xfe\x00"


def test_what_cannot_be_opened_is_said_to_be_so(tmp_path: Path) -> None:
    (tmp_path / settings.FILE_NAME).mkdir()
    with pytest.raises(SettingsError) as caught:
        settings.load(tmp_path)
    assert caught.value.path == tmp_path / settings.FILE_NAME


@given(st.data())
def test_every_value_that_an_option_allows_comes_back(data: st.DataObject) -> None:
    group = data.draw(st.sampled_from(dataclasses.fields(settings.Settings)))
    default = getattr(settings.Settings(), group.name)
    item = data.draw(st.sampled_from(dataclasses.fields(default)))
    value = data.draw(_allowed(item))
    assert not settings.invalid(item, value)
    chosen = dataclasses.replace(
        settings.Settings(), **{group.name: dataclasses.replace(default, **{item.name: value})}
    )
    with TemporaryDirectory() as folder:
        settings.save(chosen, Path(folder))
        assert settings.load(Path(folder)) == chosen


def _allowed(item: dataclasses.Field[Any]) -> st.SearchStrategy[Any]:
    if item.metadata["choices"]:
        return st.sampled_from(item.metadata["choices"])
    match item.default:
        case bool():
            return st.booleans()
        case int():
            return st.integers(item.metadata["low"], item.metadata["high"])
        case _:
            return st.text(max_size=20)


def test_only_colours_with_a_meaning_are_named() -> None:
    notes = settings.Notes(yellow=" red line ", blue="  ")
    assert notes.meanings == {"yellow": "red line"}


def test_the_interface_speaks_the_six_languages_and_that_of_the_system() -> None:
    (option,) = (f for f in dataclasses.fields(settings.Interface) if f.name == "language")
    assert option.metadata["choices"] == ("system", *LANGUAGES)


def test_a_broken_file_that_two_put_aside_at_once_is_there_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / settings.FILE_NAME
    path.write_text("zoom = = 1", "utf-8")
    aside = path.with_suffix(".damaged")
    meanwhile(monkeypatch, Path, "read_text", lambda: path.replace(aside))
    settings.save(settings.Settings(), tmp_path)
    assert aside.read_text("utf-8") == "zoom = = 1"
    assert settings.load(tmp_path) == settings.Settings()
