"""What was read lately is one menu away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton

from tests.helpers.window import settle
from wsisdesk.text.direction import without_controls
from wsisdesk.ui.action_table import RECENT_MENU

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from pytestqt.qtbot import QtBot

    from wsisdesk.app import Desk


def _entries(desk: Desk) -> list[QAction]:
    menu = desk.window.actions_.menu(RECENT_MENU)
    menu.aboutToShow.emit()
    return menu.actions()


def _read(desk: Desk, qtbot: QtBot, *documents: str) -> None:
    for document in documents:
        desk.window.tabs.open_document(document)
        settle(desk, qtbot)


def test_before_anything_is_read_it_says_so_and_offers_nothing(desk: Desk) -> None:
    (only,) = _entries(desk)
    assert only.text() == "Nothing read yet"
    assert not only.isEnabled()


def test_the_latest_stands_first_and_each_document_once(
    desk: Desk, qtbot: QtBot, papers: tuple[str, ...]
) -> None:
    _read(desk, qtbot, papers[0], papers[3], papers[0])
    assert [action.data() for action in _entries(desk)] == [papers[0], papers[3]]


def test_choosing_one_brings_it_to_the_front(
    desk: Desk, qtbot: QtBot, papers: tuple[str, ...]
) -> None:
    _read(desk, qtbot, papers[0], papers[3])
    desk.window.area.close_current()
    next(action for action in _entries(desk) if action.data() == papers[3]).trigger()
    settle(desk, qtbot)
    page = desk.window.tabs.current_document()
    assert page is not None
    assert page.entry.id == papers[3]


def test_an_ampersand_is_no_mnemonic(desk: Desk, qtbot: QtBot, papers: tuple[str, ...]) -> None:
    _read(desk, qtbot, papers[3])
    assert without_controls(_entries(desk)[0].text()) == "A letter on R&&D"


def test_what_was_removed_from_the_library_is_not_offered(
    desk: Desk, qtbot: QtBot, papers: tuple[str, ...]
) -> None:
    _read(desk, qtbot, papers[0], papers[3])
    desk.window.imports.take_out((papers[3],))
    settle(desk, qtbot)
    assert [action.data() for action in _entries(desk)] == [papers[0]]


def test_the_start_page_offers_the_same_documents(
    desk: Desk, qtbot: QtBot, papers: tuple[str, ...]
) -> None:
    _read(desk, qtbot, papers[3])
    desk.window.area.close_current()
    with qtbot.waitSignal(desk.window.start_page.open_requested) as asked:
        buttons = desk.window.start_page.findChildren(QPushButton)
        next(b for b in buttons if b.accessibleName() == "A letter on R&D").click()
    assert asked.args == [papers[3]]
