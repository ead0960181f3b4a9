"""Tab comes to everything that can be worked, on every page, and is caught nowhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLineEdit, QWidget

from tests.helpers.window import open_desk, settle

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from wsisdesk.app import Desk

MOST = 150  # presses that come round any page
PAGES = ("search_library", "synonyms", "settings", "shortcuts", "work_history")


@pytest.fixture
def desk(qapp: object, qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    """The window with the starter library and one of its resolutions open."""
    with open_desk(qapp, tmp_path / "data", "en") as made:  # type: ignore[arg-type]
        made.window.activateWindow()
        made.window.imports.install_starter()
        settle(made, qtbot)
        entries = made.window.library.entries.values()
        chosen = [e for e in entries if e.version == "2026" and e.language == "en"]
        made.window.tabs.open_document(chosen[0].id)
        settle(made, qtbot)
        yield made


def _workable(window: QWidget) -> set[QWidget]:
    """Return the buttons, fields and lists that can be seen and that Tab is to come to."""
    kinds = QAbstractButton | QLineEdit | QAbstractItemView
    return {
        w for w in window.findChildren(QWidget)
        if isinstance(w, kinds)
        and w.isVisible()
        and w.isEnabled()
        and w.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not w.objectName().startswith("qt_")
        and not w.visibleRegion().isEmpty()
    }  # fmt: skip


def _reached(window: QWidget) -> set[QWidget]:
    """Press Tab until the keyboard has come round; return where it has been."""
    been: set[QWidget] = set()
    for _ in range(MOST):
        focused = window.focusWidget()
        assert focused is not None
        been.add(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    return been


def _missed(window: QWidget) -> list[str]:
    """Return what Tab does not come to; a tool may go away meanwhile, when tabs find room."""
    wanted = _workable(window)
    missed = wanted - _reached(window)
    return _names(missed & _workable(window))


def _names(widgets: set[QWidget]) -> list[str]:
    return sorted(f"{type(w).__name__} {w.accessibleName()}" for w in widgets)


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_tab_comes_to_everything_beside_a_document(desk: Desk) -> None:
    desk.window.panel.filter.setFocus()
    assert not _missed(desk.window)


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize("page", PAGES)
def test_tab_comes_to_everything_on_a_page(desk: Desk, qtbot: QtBot, page: str) -> None:
    desk.window.actions_[page].trigger()
    settle(desk, qtbot)
    assert not _missed(desk.window)


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_tab_comes_to_the_tools_and_the_changes_of_a_comparison(desk: Desk, qtbot: QtBot) -> None:
    entries = desk.window.library.entries.values()
    old, new = sorted(
        (e for e in entries if "9101" in e.work and e.language == "en"), key=lambda e: e.version
    )
    desk.window.comparing.start.compare(old, new)
    settle(desk, qtbot)
    assert not _missed(desk.window)
