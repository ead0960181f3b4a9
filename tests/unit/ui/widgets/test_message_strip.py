"""The strip in which messages appear: one at a time, with its action, and not for ever."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton

from wsisdesk.text.direction import without_controls
from wsisdesk.ui.look.theme import CONTRAST, DARK, LIGHT, theme
from wsisdesk.ui.messages import Level, Message, Messages
from wsisdesk.ui.widgets.message_strip import MessageStrip

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.unit.ui.conftest import Speaking


@pytest.fixture
def messages(qtbot: QtBot) -> Messages:
    return Messages()


@pytest.fixture
def strip(messages: Messages, qtbot: QtBot) -> MessageStrip:
    made = MessageStrip(messages, theme(LIGHT))
    qtbot.addWidget(made)
    return made


def _button(strip: MessageStrip) -> QPushButton:
    found = strip.findChild(QPushButton)
    assert isinstance(found, QPushButton)
    return found


def test_it_is_away_until_something_is_said(strip: MessageStrip, messages: Messages) -> None:
    assert strip.isHidden()
    messages.inform("Done.")
    assert not strip.isHidden()


def test_advice_follows_and_screen_readers_hear_both(
    strip: MessageStrip, messages: Messages
) -> None:
    messages.warn("It did not work.", "Try again.")
    assert without_controls(strip.text()) == "It did not work. Try again."
    assert strip.accessibleName() == strip.text()


def test_what_comes_from_a_document_is_no_markup(strip: MessageStrip, messages: Messages) -> None:
    messages.inform("<img src='http://example.org'> & more")
    label = next(label for label in strip.findChildren(QLabel) if label.text() == strip.text())
    assert "<img" in strip.text()
    assert label.textFormat().name == "PlainText"


def test_the_action_is_there_only_with_its_message(strip: MessageStrip, messages: Messages) -> None:
    done: list[str] = []
    messages.post(Message("Removed.", action="Bring back", run=lambda: done.append("back")))
    assert _button(strip).text() == "Bring back"
    _button(strip).click()
    assert done == ["back"]
    assert strip.isHidden(), "what was offered has been done"
    messages.inform("Something else.")
    assert _button(strip).isHidden()


def test_a_later_message_takes_the_place_of_the_first_with_its_action(
    strip: MessageStrip, messages: Messages
) -> None:
    done: list[str] = []
    messages.post(Message("One.", action="Do one", run=lambda: done.append("one")))
    messages.post(Message("Two.", action="Do two", run=lambda: done.append("two")))
    _button(strip).click()
    assert done == ["two"]


def test_a_message_goes_by_itself_and_a_warning_stays(
    strip: MessageStrip, messages: Messages
) -> None:
    messages.inform("Done.")
    assert strip._timer.isActive()
    messages.warn("It did not work.")
    assert not strip._timer.isActive()
    assert strip.property("level") == Level.WARNING.value


def test_what_was_taken_back_elsewhere_is_no_longer_said(
    strip: MessageStrip, messages: Messages
) -> None:
    messages.done("Removed.", lambda: None)
    messages.undo()
    assert strip.isHidden()


def test_taking_back_something_older_leaves_the_latest_message(
    strip: MessageStrip, messages: Messages
) -> None:
    def first() -> None:
        pass

    messages.done("Tagged.", first)
    messages.inform("Saved.")
    messages.undo()
    assert strip.text() == "Saved."
    assert not strip.isHidden()


def test_the_cross_closes_it(strip: MessageStrip, messages: Messages) -> None:
    messages.warn("It did not work.")
    cross = strip.findChild(QToolButton)
    assert isinstance(cross, QToolButton)
    cross.click()
    assert strip.isHidden()


@pytest.mark.parametrize("name", [LIGHT, DARK, CONTRAST])
def test_a_warning_has_another_sign_than_news(
    strip: MessageStrip, messages: Messages, name: str
) -> None:
    strip.set_theme(theme(name))
    messages.inform("Done.")
    sign = next(label for label in strip.findChildren(QLabel) if not label.pixmap().isNull())
    news = sign.pixmap().toImage()
    messages.warn("It did not work.")
    assert sign.pixmap().toImage() != news


def test_the_cross_is_named_in_every_language(strip: MessageStrip, speaking: Speaking) -> None:
    cross = strip.findChild(QToolButton)
    assert isinstance(cross, QToolButton)
    names = set()
    for language in ("en", "ar", "fr", "es", "ru", "zh"):
        speaking(language)
        strip._name_parts()
        names.add(cross.accessibleName())
    assert len(names) == 6
