"""The editors of the settings page and the page as a whole, as one works with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QSpinBox,
    QWidget,
)

from wsisdesk.settings import LEAST_ZOOM, MOST_ZOOM, Settings
from wsisdesk.ui.preferences import wording
from wsisdesk.ui.preferences.page import SettingsPage
from wsisdesk.ui.protection import Protection
from wsisdesk.ui.settings_store import SettingsStore

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.unit.ui.conftest import Speaking


@pytest.fixture
def store(qapp: QApplication) -> SettingsStore:
    return SettingsStore(Settings())


@pytest.fixture
def page(store: SettingsStore, qtbot: QtBot) -> SettingsPage:
    made = SettingsPage(store, Protection())
    qtbot.addWidget(made)
    made.resize(800, 1200)
    made.show()
    return made


def _editor(page: QWidget, name: str) -> QWidget:
    wanted = wording.option_text(name)
    return next(w for w in page.findChildren(QWidget) if w.accessibleName() == wanted)


def test_a_number_is_taken_when_it_is_typed_to_its_end(
    page: SettingsPage, store: SettingsStore
) -> None:
    zoom = _editor(page, "reading.zoom")
    assert isinstance(zoom, QSpinBox)
    zoom.selectAll()
    QTest.keyClicks(zoom, "15")
    assert store.settings.reading.zoom == 100, "half a number is none"
    QTest.keyClicks(zoom, "0")
    QTest.keyClick(zoom, Qt.Key.Key_Return)
    assert store.settings.reading.zoom == 150


def test_a_number_beyond_the_limits_cannot_be_reached(
    page: SettingsPage, store: SettingsStore
) -> None:
    zoom = _editor(page, "reading.zoom")
    assert isinstance(zoom, QSpinBox)
    for _ in range(100):
        zoom.stepUp()
    assert store.settings.reading.zoom == MOST_ZOOM
    for _ in range(100):
        zoom.stepDown()
    assert store.settings.reading.zoom == LEAST_ZOOM


def test_a_name_is_taken_when_one_leaves_the_field(
    page: SettingsPage, store: SettingsStore
) -> None:
    author = _editor(page, "notes.author")
    assert isinstance(author, QLineEdit)
    QTest.keyClicks(author, "Delegate of Atlantis")
    assert store.settings.notes.author == ""
    QTest.keyClick(author, Qt.Key.Key_Return)
    assert store.settings.notes.author == "Delegate of Atlantis"


def test_an_arabic_name_is_typed_from_the_right(page: SettingsPage) -> None:
    author = _editor(page, "notes.author")
    assert isinstance(author, QLineEdit)
    author.setText("مندوبة")
    assert author.layoutDirection() == Qt.LayoutDirection.RightToLeft


def test_the_editor_one_works_in_stays_while_its_value_changes(
    page: SettingsPage, store: SettingsStore
) -> None:
    theme = _editor(page, "interface.theme")
    assert isinstance(theme, QComboBox)
    theme.setFocus()
    QTest.keyClick(theme, Qt.Key.Key_Down)
    assert _editor(page, "interface.theme") is theme
    assert store.settings.interface.theme == theme.currentData()


@pytest.mark.parametrize("language", ["ar", "en", "fr", "es", "ru", "zh"])
def test_in_every_language_all_is_said_and_nothing_is_cut(
    page: SettingsPage, speaking: Speaking, language: str
) -> None:
    speaking(language)
    QApplication.processEvents()
    labels = [label for label in page.findChildren(QLabel) if label.isVisibleTo(page)]
    assert len(labels) > 10
    for label in labels:
        assert label.text()
        needed = label.heightForWidth(label.width()) if label.wordWrap() else 0
        assert label.height() >= needed, label.text()
        assert label.wordWrap() or label.width() >= label.sizeHint().width(), label.text()


def test_advice_takes_no_more_room_than_its_lines(page: SettingsPage) -> None:
    QApplication.processEvents()
    advice = wording.advice_text("interface.language")
    label = next(label for label in page.findChildren(QLabel) if label.text() == advice)
    assert label.height() == label.heightForWidth(label.width())


def test_the_title_follows_the_language(
    page: SettingsPage, speaking: Speaking, qtbot: QtBot
) -> None:
    english = page.title()
    with qtbot.waitSignal(page.title_changed):
        speaking("ar")
    assert page.title() != english


@pytest.mark.parametrize("name", ["reading.line_height", "interface.theme"])
def test_the_wheel_over_an_editor_without_the_keyboard_changes_nothing(
    page: SettingsPage, store: SettingsStore, name: str
) -> None:
    editor = _editor(page, name)
    at = QPointF(editor.rect().center())
    turned = QWheelEvent(
        at, editor.mapToGlobal(at), QPoint(0, -120), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    before = store.settings
    QApplication.sendEvent(editor, turned)
    assert store.settings == before
    assert not editor.hasFocus()


@pytest.mark.parametrize("language", ["ar", "en"])
def test_editors_end_in_line_and_numbers_stand_off_from_their_frames(
    page: SettingsPage, speaking: Speaking, language: str
) -> None:
    speaking(language)
    QApplication.processEvents()
    short = [w for w in page.findChildren(QWidget) if isinstance(w, QComboBox | QSpinBox)]
    assert len({w.width() for w in short if w.isVisible()}) == 1
    for spin in page.findChildren(QSpinBox):
        field = spin.lineEdit()
        assert field.textMargins().left() == field.textMargins().right() > 0
        side = Qt.AlignmentFlag.AlignRight if language == "ar" else Qt.AlignmentFlag.AlignLeft
        assert spin.alignment() & side


@pytest.mark.parametrize("width", [520, 640, 900])
def test_advice_is_as_high_as_its_lines_and_no_form_reckons_otherwise(
    page: SettingsPage, speaking: Speaking, width: int
) -> None:
    speaking("ru")
    page.resize(width, 1200)
    QApplication.processEvents()
    notes = [w for w in page.findChildren(QLabel) if w.wordWrap() and w.isVisible()]
    assert notes
    for note in notes:
        assert note.height() == note.heightForWidth(note.width())
        note.setText(note.text())  # Qt thinks of what wraps anew
        assert not note.hasHeightForWidth()
