"""Messages reach the strip, and what was done can be taken back once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QPushButton

from wsisdesk.errors import DamagedDocument, DiskFull
from wsisdesk.text.direction import FSI, LRI, PDI
from wsisdesk.ui.look import theme as themes
from wsisdesk.ui.messages import Messages
from wsisdesk.ui.widgets.message_strip import MessageStrip
from wsisdesk.ui.words.error_text import error_text
from wsisdesk.ui.words.sentences import in_a_row

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.unit.ui.conftest import Speaking


def test_messages_may_come_before_anyone_shows_them(qtbot: QtBot) -> None:
    Messages().inform("early")


def test_the_strip_shows_text_and_advice(qtbot: QtBot) -> None:
    messages = Messages()
    strip = MessageStrip(messages, themes.theme(themes.LIGHT))
    qtbot.addWidget(strip)
    messages.warn("It failed.", "Try again.")
    assert strip.text() == "It failed. Try again."
    assert strip.accessibleName() == "It failed. Try again."
    assert not strip.isHidden()


def test_undo_takes_back_the_last_thing_first(qtbot: QtBot) -> None:
    messages, taken = Messages(), list[str]()
    messages.done("one", lambda: taken.append("one"))
    messages.done("two", lambda: taken.append("two"))
    messages.undo()
    messages.undo()
    messages.undo()
    assert taken == ["two", "one"]


def test_what_was_said_to_be_done_can_be_done_again_where_that_is_known(qtbot: QtBot) -> None:
    messages, deeds = Messages(), list[str]()
    possible = list[bool]()
    messages.redo_changed.connect(possible.append)
    messages.done("one", lambda: deeds.append("undone"), lambda: deeds.append("redone"))
    messages.redo()
    for _ in range(2):
        messages.undo()
        messages.redo()
    messages.redo()
    assert deeds == ["undone", "redone", "undone", "redone"]
    assert possible[-1] is False
    messages.undo()
    messages.done("two", lambda: None)
    messages.redo()
    assert deeds[-1] == "undone", "after something new nothing is done again"


def test_the_button_and_undo_do_not_take_back_twice(qtbot: QtBot) -> None:
    messages, taken = Messages(), list[str]()
    strip = MessageStrip(messages, themes.theme(themes.LIGHT))
    qtbot.addWidget(strip)
    messages.done("one", lambda: taken.append("one"))
    button = strip.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    button.click()
    messages.undo()
    assert taken == ["one"]
    assert strip.isHidden()


def test_a_message_goes_when_what_it_says_has_been_taken_back(qtbot: QtBot) -> None:
    messages = Messages()
    strip = MessageStrip(messages, themes.theme(themes.LIGHT))
    qtbot.addWidget(strip)
    messages.done("one", lambda: None)
    messages.undo()
    assert strip.isHidden()


def test_a_message_about_something_else_stays(qtbot: QtBot) -> None:
    messages = Messages()
    strip = MessageStrip(messages, themes.theme(themes.LIGHT))
    qtbot.addWidget(strip)
    messages.done("one", lambda: None)
    messages.inform("Something else.")
    messages.undo()
    assert not strip.isHidden()


@pytest.mark.parametrize(("language", "shown"), [("en", "A. B."), ("ar", "A. B."), ("zh", "A.B.")])
def test_sentences_follow_each_other_as_the_language_writes_them(
    qtbot: QtBot, speaking: Speaking, language: str, shown: str
) -> None:
    speaking(language)
    assert in_a_row(("A.", "", "B.")) == shown


def test_undo_says_whether_there_is_anything_left(qtbot: QtBot) -> None:
    messages = Messages()
    with qtbot.waitSignal(messages.undo_changed) as caught:
        messages.done("one", lambda: None)
    assert caught.args == [True]
    with qtbot.waitSignal(messages.undo_changed) as caught:
        messages.undo()
    assert caught.args == [False]


def test_errors_name_the_file_in_an_isolate_and_give_advice(qtbot: QtBot) -> None:
    what, advice = error_text(DamagedDocument("/somewhere/قرار.docx", "truncated"))
    assert f"{LRI}قرار.docx{PDI}" in what
    assert "somewhere" not in what
    assert advice
    assert f"{FSI}/data{PDI}" in error_text(DiskFull("/data"))[0]
