"""What a user of the search does and sees."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.helpers.window import settle
from wsisdesk.ui.search.results import GroupRow, HitRow, MoreRow

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wsisdesk.app import Desk
    from wsisdesk.ui.reader.stretches import Look
    from wsisdesk.ui.search.parts import SearchParts

HELD_UP = 100  # milliseconds
NO_KEYS = Qt.KeyboardModifier.NoModifier


def look_for(desk: Desk, qtbot: QtBot, query: str) -> SearchParts:
    """Open the search and type a query, letter by letter."""
    settle(desk, qtbot)
    desk.window.actions_["search_library"].trigger()
    parts = desk.window.search.parts
    parts.panel.head.field.clear()
    for letter in query:
        press = QKeyEvent(QEvent.Type.KeyPress, 0, NO_KEYS, letter)
        QApplication.sendEvent(parts.panel.head.field, press)
    wait_for(qtbot, parts, query)
    return parts


def wait_for(qtbot: QtBot, parts: SearchParts, query: str) -> None:
    """Wait for the answer to a query, or for word that there is no index."""

    def answered() -> None:
        assert parts.controller.question.query == query
        assert not parts.controller.waiting

    qtbot.waitUntil(answered)


def hits(parts: SearchParts) -> list[HitRow]:
    return [row for row in parts.panel.model.rows if isinstance(row, HitRow)]


def press(widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_KEYS) -> None:
    QTest.keyClick(widget, key, modifiers)


def marked(desk: Desk, look: Look) -> list[str]:
    """Return what is marked so in the document in front."""
    page = desk.window.tabs.current_document()
    if page is None or page.reader.document() is None:
        return []
    layout = page.reader.canvas.page
    return [
        layout.items[index].block.text[stretch.start : stretch.end]
        for index, stretches in layout.state.stretches.items()
        for stretch in stretches
        if stretch.look is look
    ]


def press_on(parts: SearchParts, row: MoreRow | GroupRow | HitRow) -> None:
    parts.panel.view.setCurrentIndex(parts.panel.model.find(row.key))
    press(parts.panel.view, Qt.Key.Key_Return)
