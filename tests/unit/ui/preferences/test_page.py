"""The settings page shows every option, in words, and changes them."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QSpinBox, QWidget

from wsisdesk.settings import Settings
from wsisdesk.ui.preferences import wording
from wsisdesk.ui.preferences.editors import choices
from wsisdesk.ui.preferences.page import SettingsPage
from wsisdesk.ui.protection import Protection
from wsisdesk.ui.settings_store import SettingsStore
from wsisdesk.ui.words.i18n import available_languages

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

VISIBLE = [
    (f"{group.name}.{item.name}", item)
    for group in dataclasses.fields(Settings)
    for item in dataclasses.fields(getattr(Settings(), group.name))
    if not item.metadata["hidden"]
]


def _editor(page: QWidget, name: str) -> QWidget:
    wanted = wording.option_text(name)
    return next(w for w in page.findChildren(QWidget) if w.accessibleName() == wanted)


@pytest.mark.parametrize(("name", "item"), VISIBLE)
def test_every_option_and_choice_has_words(name: str, item: dataclasses.Field[Any]) -> None:
    assert wording.option_text(name)
    assert wording.group_text(name.partition(".")[0])
    for choice in choices(name, item):
        assert wording.choice_text(name, choice)


def test_there_are_no_words_for_options_that_do_not_exist() -> None:
    names = {name for name, _ in VISIBLE}
    assert set(wording.OPTIONS) == names
    assert set(wording.ADVICE) <= names
    assert set(wording.CHOICES) <= names


def test_only_languages_with_a_catalogue_are_offered() -> None:
    item = dict(VISIBLE)["interface.language"]
    assert set(choices("interface.language", item)) == {"system", *available_languages()}


def test_the_page_has_an_editor_for_every_option(qtbot: QtBot) -> None:
    page = SettingsPage(SettingsStore(Settings()), Protection())
    qtbot.addWidget(page)
    names = {widget.accessibleName() for widget in page.findChildren(QWidget)}
    assert {wording.option_text(name) for name, _ in VISIBLE} <= names


def test_editors_change_the_settings(qtbot: QtBot) -> None:
    store = SettingsStore(Settings())
    page = SettingsPage(store, Protection())
    qtbot.addWidget(page)
    zoom = _editor(page, "reading.zoom")
    assert isinstance(zoom, QSpinBox)
    zoom.setValue(150)
    motion = _editor(page, "interface.reduce_motion")
    assert isinstance(motion, QCheckBox)
    motion.click()
    theme = _editor(page, "interface.theme")
    assert isinstance(theme, QComboBox)
    theme.setCurrentIndex(theme.findData("dark"))
    theme.activated.emit(theme.currentIndex())
    settings = store.settings
    assert settings.reading.zoom == 150
    assert settings.interface.reduce_motion
    assert settings.interface.theme == "dark"


def test_the_page_follows_changes_made_elsewhere(qtbot: QtBot) -> None:
    store = SettingsStore(Settings())
    page = SettingsPage(store, Protection())
    qtbot.addWidget(page)
    store.change("reading", zoom=170)
    zoom = _editor(page, "reading.zoom")
    assert isinstance(zoom, QSpinBox)
    assert zoom.value() == 170


def test_nothing_is_announced_when_nothing_changes(qtbot: QtBot) -> None:
    store = SettingsStore(Settings())
    with qtbot.assertNotEmitted(store.changed):
        store.change("reading", zoom=Settings().reading.zoom)
