"""Our own faults become a report, without the user's folders in it."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from wsisdesk import __version__
from wsisdesk.ui.crash import CrashDialog, CrashReporter, report

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot


def _error() -> BaseException:
    try:
        raise KeyError(f"{Path.home()}/secret")
    except KeyError as error:
        return error


def test_a_report_says_version_and_place_but_not_whose_computer() -> None:
    text = report(_error())
    assert __version__ in text
    assert "test_crash.py" in text
    assert "KeyError" in text
    assert str(Path.home()) not in text


def test_the_hook_shows_the_dialog_and_gives_way_again(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[str] = []
    monkeypatch.setattr(sys, "excepthook", lambda *about: seen.append("before"))
    before = sys.excepthook
    reporter = CrashReporter()
    reporter.install()
    error = _error()
    with qtbot.waitSignal(reporter.happened):
        sys.excepthook(type(error), error, None)
    qtbot.waitUntil(lambda: reporter.dialog is not None)
    dialog = reporter.dialog
    assert dialog is not None
    qtbot.addWidget(dialog)
    assert seen == ["before"]
    assert not dialog.isModal()
    reporter.uninstall()
    assert sys.excepthook is before


def test_the_report_can_be_copied(qtbot: QtBot) -> None:
    dialog = CrashDialog("the report")
    qtbot.addWidget(dialog)
    dialog.copy_report()
    assert QGuiApplication.clipboard().text() == "the report"


def test_enter_closes_the_report_and_changes_nothing_in_it(qtbot: QtBot) -> None:
    dialog = CrashDialog("the report")
    qtbot.addWidget(dialog)
    dialog.show()
    focused = dialog.focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.text() == "Close"
    QTest.keyClick(focused, Qt.Key.Key_Return)
    assert not dialog.isVisible()
