"""Files dragged over the window are taken; what is no file is left to others."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QFontMetricsF
from PySide6.QtWidgets import QApplication, QWidget

from wsisdesk.ui.look.fonts import interface_font, load_fonts
from wsisdesk.ui.look.theme import CONTRAST, DARK, LIGHT, PAGE_HEADING, theme
from wsisdesk.ui.widgets.drop import FileDrop

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.unit.ui.conftest import Speaking

NO_KEYS = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(700, 400)
    made.show()
    return made


@pytest.fixture
def drop(window: QWidget) -> FileDrop:
    return FileDrop(window, theme(LIGHT))


def _data(*addresses: str, text: str = "") -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl(address) for address in addresses])
    if text:
        data.setText(text)
    return data


def _drag(window: QWidget, data: QMimeData) -> bool:
    event = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, data, LEFT, NO_KEYS)
    QApplication.sendEvent(window, event)
    return event.isAccepted()


def _let_go(window: QWidget, data: QMimeData) -> None:
    event = QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, LEFT, NO_KEYS)
    QApplication.sendEvent(window, event)


def test_files_are_taken_with_their_names_as_they_are(
    window: QWidget, drop: FileDrop, qtbot: QtBot, tmp_path: Path
) -> None:
    paths = (tmp_path / "قرار (1) #2.docx", tmp_path / "100 %.pdf")
    data = _data(*(QUrl.fromLocalFile(str(path)).toString() for path in paths))
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    assert _drag(window, data)
    with qtbot.waitSignal(drop.dropped) as taken:
        _let_go(window, data)
    assert taken.args == [paths]


def test_the_hint_covers_the_window_while_files_are_over_it(
    window: QWidget, drop: FileDrop
) -> None:
    _drag(window, _data("file:///a.docx"))
    assert drop.hint.isVisible()
    assert drop.hint.geometry() == window.rect()
    QApplication.sendEvent(window, QDragLeaveEvent())
    assert not drop.hint.isVisible()


def test_the_hint_goes_when_the_files_are_dropped(window: QWidget, drop: FileDrop) -> None:
    data = _data("file:///a.docx")
    _drag(window, data)
    _let_go(window, data)
    assert not drop.hint.isVisible()


@pytest.mark.parametrize(
    "data",
    [
        lambda: _data("https://example.org/a.docx"),
        lambda: _data(text="words of a text"),
        lambda: _data(),
    ],
    ids=["web", "text", "nothing"],
)
def test_what_is_no_file_is_left_to_others(
    window: QWidget, drop: FileDrop, qtbot: QtBot, data: object
) -> None:
    assert callable(data)
    made = data()
    with qtbot.assertNotEmitted(drop.dropped):
        assert not _drag(window, made)
        _let_go(window, made)
    assert not drop.hint.isVisible()


def test_of_files_and_addresses_the_files_are_taken(
    window: QWidget, drop: FileDrop, qtbot: QtBot
) -> None:
    data = _data("https://example.org/a.docx", "file:///b.docx")
    _drag(window, data)
    with qtbot.waitSignal(drop.dropped) as taken:
        _let_go(window, data)
    assert taken.args == [(Path(QUrl("file:///b.docx").toLocalFile()),)]


@pytest.mark.parametrize("language", ["ar", "en", "fr", "es", "ru", "zh"])
def test_what_a_drop_would_do_fits_its_card_in_every_language(
    drop: FileDrop, speaking: Speaking, language: str
) -> None:
    load_fonts()
    speaking(language)
    metrics = QFontMetricsF(interface_font(PAGE_HEADING, 600))
    assert metrics.horizontalAdvance(drop.hint.text()) < 400


@pytest.mark.parametrize("name", [LIGHT, DARK, CONTRAST])
def test_the_frame_is_seen_in_all_colours(window: QWidget, drop: FileDrop, name: str) -> None:
    drop.set_theme(theme(name))
    _drag(window, _data("file:///a.docx"))
    picture = drop.hint.grab().toImage()
    assert picture.pixelColor(1, picture.height() // 2) == theme(name).focus
