"""What is out of reach in a protected folder, and what makes no sense, do not get mixed up."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from wsisdesk.ui.action_table import ACTIONS
from wsisdesk.ui.actions import Actions
from wsisdesk.ui.protection import Protection
from wsisdesk.ui.protection_notice import ProtectionNotice
from wsisdesk.ui.widgets.status_line import StatusLine

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

WRITING = [spec.id for spec in ACTIONS if spec.writes]


@pytest.fixture
def actions(qtbot: QtBot) -> Iterator[Actions]:
    owner = QWidget()
    qtbot.addWidget(owner)
    yield Actions(owner, {})
    owner.close()


def test_what_writes_is_out_of_reach_and_back_again(actions: Actions) -> None:
    actions.protect(True)
    assert not [name for name in WRITING if actions[name].isEnabled()]
    assert actions["find"].isEnabled()
    actions.protect(False)
    assert all(actions[name].isEnabled() for name in WRITING)


def test_what_makes_no_sense_stays_out_of_reach_when_the_folder_is_free(actions: Actions) -> None:
    actions.enable(False, "undo")
    actions.protect(True)
    actions.protect(False)
    assert not actions["undo"].isEnabled()
    actions.protect(True)
    actions.enable(True, "undo")
    assert not actions["undo"].isEnabled(), "it makes sense, but nothing can be written"
    actions.protect(False)
    assert actions["undo"].isEnabled()


def test_a_shortcut_is_known_to_be_protected_only_while_it_is(actions: Actions) -> None:
    adding, finding = QKeySequence("Ctrl+O"), QKeySequence("Ctrl+F")
    assert not actions.is_protected(adding)
    actions.protect(True)
    assert actions.is_protected(adding)
    assert not actions.is_protected(finding)
    assert not actions.is_protected(QKeySequence("Ctrl+Alt+Shift+Q"))


def test_a_change_of_the_folder_is_told_once(qtbot: QtBot) -> None:
    known, told = Protection(), list[bool]()
    known.changed.connect(told.append)
    known.take(True)
    known.take(False)
    known.take(False)
    known.take(True)
    assert told == [False, True]


def test_who_asks_for_what_would_write_is_told_why_and_nobody_else() -> None:
    known, asked = Protection(), list[int]()
    known.refused.connect(lambda: asked.append(1))
    assert not known.refuses()
    known.take(False)
    assert known.refuses()
    assert asked == [1]


def test_the_notice_is_there_only_while_nothing_can_be_written(qtbot: QtBot) -> None:
    known = Protection()
    notice = ProtectionNotice(known, known.reason)
    qtbot.addWidget(notice)
    assert notice.isHidden()
    known.take(False)
    assert not notice.isHidden()
    assert known.reason() in notice.text()
    known.take(True)
    assert notice.isHidden()


def test_the_status_line_says_a_sentence_for_a_while(qtbot: QtBot) -> None:
    line = StatusLine()
    qtbot.addWidget(line)
    line.say("why")
    assert line._task.text() == "why"
    line._saying.timeout.emit()
    assert line._task.text() == ""


def test_the_status_line_shows_the_folder_s_state_with_what_to_do(qtbot: QtBot) -> None:
    line = StatusLine()
    qtbot.addWidget(line)
    line.show_protection("read only", "copy <it>")
    assert not line._protection.isHidden()
    assert line._protection.accessibleDescription() == "copy <it>"
    line.show_protection("", "copy <it>")
    assert line._protection.isHidden()
