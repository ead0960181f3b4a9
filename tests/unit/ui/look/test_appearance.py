"""Colours, language and size follow the settings, at once and all together."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette

from wsisdesk import settings as options
from wsisdesk.ui.look.appearance import ZOOM_STEP, Appearance
from wsisdesk.ui.settings_store import SettingsStore

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


@pytest.fixture
def store(qtbot: QtBot) -> SettingsStore:
    chosen = options.Interface(language="en", theme="light")
    return SettingsStore(options.Settings(interface=chosen))


@pytest.fixture
def appearance(qapp: QApplication, store: SettingsStore) -> Iterator[Appearance]:
    palette, font = qapp.palette(), qapp.font()
    made = Appearance(qapp, store)
    made.start()
    yield made
    made.stop()
    made.deleteLater()
    qapp.setStyleSheet("")
    qapp.setPalette(palette)
    qapp.setFont(font)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("name", ["dark", "contrast"])
def test_other_colours_reach_palette_and_style_sheet_before_they_are_announced(
    qapp: QApplication, appearance: Appearance, qtbot: QtBot, name: str
) -> None:
    ground, sheet = qapp.palette().color(QPalette.ColorRole.Window), qapp.styleSheet()
    with qtbot.waitSignal(appearance.theme_changed) as told:
        appearance.choose_theme(name)
    assert told.args == [appearance.theme]
    assert appearance.theme.name == name
    assert qapp.palette().color(QPalette.ColorRole.Window) != ground
    assert qapp.styleSheet() != sheet


def test_the_same_colours_again_are_no_news(appearance: Appearance, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(appearance.theme_changed):
        appearance.choose_theme("light")


def test_arabic_turns_the_window_and_mirrors_the_icons(
    qapp: QApplication, appearance: Appearance, qtbot: QtBot
) -> None:
    with qtbot.waitSignals([appearance.theme_changed, appearance.language_changed]):
        appearance.choose_language("ar")
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert appearance.language == "ar"
    appearance.choose_language("fr")
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_other_digits_are_announced_as_the_language_is(
    store: SettingsStore, appearance: Appearance, qtbot: QtBot
) -> None:
    appearance.choose_language("ar")
    with qtbot.waitSignal(appearance.language_changed):
        store.change("interface", digits="arabic")


def test_text_grows_and_shrinks_in_steps_and_returns_to_its_size(
    store: SettingsStore, appearance: Appearance, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(appearance.zoom_changed) as told:
        appearance.zoom_in()
    assert told.args == [100 + ZOOM_STEP]
    appearance.zoom_out()
    appearance.zoom_out()
    assert store.settings.reading.zoom == 100 - ZOOM_STEP
    appearance.zoom_reset()
    assert store.settings.reading.zoom == 100


def test_there_is_a_largest_and_a_smallest_size_that_the_settings_allow(
    store: SettingsStore, appearance: Appearance
) -> None:
    for _ in range(100):
        appearance.zoom_in()
    largest = store.settings.reading.zoom
    for _ in range(100):
        appearance.zoom_out()
    smallest = store.settings.reading.zoom
    item = next(f for f in dataclasses.fields(options.Reading) if f.name == "zoom")
    assert not options.invalid(item, largest)
    assert not options.invalid(item, smallest)
    assert options.invalid(item, largest + 1)
    assert options.invalid(item, smallest - 1)


def test_what_other_settings_say_changes_nothing_here(
    store: SettingsStore, appearance: Appearance, qtbot: QtBot
) -> None:
    heard = [appearance.theme_changed, appearance.language_changed, appearance.zoom_changed]
    with qtbot.assertNotEmitted(heard[0]), qtbot.assertNotEmitted(heard[1]):
        store.change("notes", author="A delegate")


def test_a_stopped_appearance_hears_no_more(
    qapp: QApplication, store: SettingsStore, qtbot: QtBot
) -> None:
    made = Appearance(qapp, store)
    made.start()
    made.stop()
    with qtbot.assertNotEmitted(made.theme_changed):
        store.change("interface", theme="dark")
    qapp.setStyleSheet("")


class TestTheStore:
    def test_what_was_changed_is_there_and_announced_whole(
        self, store: SettingsStore, qtbot: QtBot
    ) -> None:
        with qtbot.waitSignal(store.changed) as told:
            store.change("reading", zoom=120, line_height=110)
        assert told.args == [store.settings]
        assert (store.settings.reading.zoom, store.settings.reading.line_height) == (120, 110)
        assert store.settings.interface.theme == "light", "other groups stay as they are"

    def test_the_same_values_are_no_news(self, store: SettingsStore, qtbot: QtBot) -> None:
        with qtbot.assertNotEmitted(store.changed):
            store.change("reading", zoom=store.settings.reading.zoom)

    def test_an_option_that_does_not_exist_is_a_mistake_of_the_program(
        self, store: SettingsStore
    ) -> None:
        with pytest.raises(TypeError):
            store.change("reading", colour="red")
