"""What a screen reader finds: a name for whatever takes the focus, a text for every row."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from tests.helpers.window import open_desk, settle

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from wsisdesk.app import Desk

PAGES = ("settings", "shortcuts", "about", "check_library")
READING = ("split", "find", "go_to_clause", "cited_by", "palette", "meeting")


@pytest.fixture(params=["ar", "en"])
def desk(
    request: pytest.FixtureRequest, qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> Iterator[Desk]:
    """The window with the starter library and one of its resolutions open."""
    with open_desk(qapp, tmp_path / "data", request.param) as made:
        made.window.imports.install_starter()
        settle(made, qtbot)
        entries = made.window.library.entries.values()
        chosen = next(e for e in entries if "/res/" in e.work and e.language == request.param)
        made.window.tabs.open_document(chosen.id)
        settle(made, qtbot)
        yield made


def _nameless() -> list[str]:
    """List the widgets on any window that take the focus and have no name."""
    found = []
    for widget in QApplication.allWidgets():
        takes_focus = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if not takes_focus or widget.focusProxy() is not None or not widget.isVisible():
            continue
        spoken = QAccessible.queryAccessibleInterface(widget)
        if spoken is not None and not spoken.text(QAccessible.Text.Name):
            found.append(f"{type(widget).__name__} {widget.objectName()}")
    return found


def _rows(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[QModelIndex]:
    for number in range(model.rowCount(parent)):
        index = model.index(number, 0, parent)
        yield index
        yield from _rows(model, index)


def _silent(root: QWidget) -> list[str]:
    """List the rows of all views in view of which a screen reader would say nothing."""
    found = []
    for view in root.findChildren(QAbstractItemView):
        model = view.model()
        if model is None or not view.isVisible():
            continue
        for index in _rows(model, QModelIndex()):
            said = index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data()
            if not said:
                found.append(f"{view.accessibleName()}: row {index.row()}")
    return found


@pytest.mark.parametrize("action", [*PAGES, *READING])
def test_everything_that_takes_the_focus_has_a_name(desk: Desk, qtbot: QtBot, action: str) -> None:
    desk.window.actions_[action].trigger()
    settle(desk, qtbot)
    assert _nameless() == []
    assert _silent(desk.window) == []


def test_rows_drawn_by_hand_have_a_text_of_their_own(desk: Desk, qtbot: QtBot) -> None:
    model = desk.window.panel.view.model()
    assert model is not None
    spoken = [i.data(Qt.ItemDataRole.AccessibleTextRole) for i in _rows(model, QModelIndex())]
    assert all(spoken)
    outline = desk.window.outline.panel.model
    qtbot.waitUntil(lambda: outline.rowCount() > 0)
    assert all(i.data(Qt.ItemDataRole.AccessibleTextRole) for i in _rows(outline, QModelIndex()))


@pytest.mark.parametrize("action", PAGES)
def test_a_page_that_opens_has_the_keyboard(desk: Desk, qtbot: QtBot, action: str) -> None:
    window = desk.window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    while window.area.pages():
        window.area.close_current()
    window.actions_[action].trigger()
    settle(desk, qtbot)
    page = window.area.current()
    focused = QApplication.focusWidget()
    assert page is not None
    assert focused is not None
    assert page.isAncestorOf(focused)
