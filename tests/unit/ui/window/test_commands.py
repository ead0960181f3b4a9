"""Panels that come and go, and the way back to the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.helpers.window import settle
from wsisdesk.ui.window.main_window import NARROW

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wsisdesk.app import Desk

WIDE = 1366


def _do(desk: Desk, action: str) -> None:
    desk.window.actions_[action].trigger()


def _read(desk: Desk, qtbot: QtBot, document: str) -> None:
    desk.window.tabs.open_document(document)
    settle(desk, qtbot)


def _checked(desk: Desk, action: str) -> bool:
    return desk.window.actions_[action].isChecked()


def test_the_library_folds_into_the_rail_and_comes_back(desk: Desk) -> None:
    window = desk.window
    assert window.panel.isVisible()
    _do(desk, "show_library")
    assert not window.panel.isVisible()
    assert not _checked(desk, "show_library")
    _do(desk, "show_library")
    assert window.panel.isVisible()
    assert _checked(desk, "show_library")


def test_the_library_takes_the_place_of_the_search(desk: Desk) -> None:
    _do(desk, "search_library")
    assert not desk.window.panel.isVisible()
    _do(desk, "show_library")
    assert desk.window.panel.isVisible()
    assert not desk.window.search.is_shown()


def test_a_narrow_window_gives_its_room_to_the_text_until_it_is_wide_again(desk: Desk) -> None:
    window = desk.window
    window.resize(NARROW - 100, 700)
    assert not window.panel.isVisible()
    window.resize(WIDE, 700)
    assert window.panel.isVisible()


def test_a_library_put_away_stays_away_however_wide_the_window_becomes(desk: Desk) -> None:
    window = desk.window
    _do(desk, "show_library")
    window.resize(NARROW - 100, 700)
    window.resize(WIDE, 700)
    assert not window.panel.isVisible()


def test_who_asks_for_the_library_in_a_narrow_window_gets_it(desk: Desk) -> None:
    desk.window.resize(NARROW - 100, 700)
    _do(desk, "filter_library")
    assert desk.window.focusWidget() is desk.window.panel.filter


def test_asking_for_the_filter_selects_what_stands_in_it(desk: Desk) -> None:
    field = desk.window.panel.filter
    field.setText("terms")
    _do(desk, "filter_library")
    assert field.selectedText() == "terms"


def test_details_are_shown_only_when_asked_for(desk: Desk) -> None:
    details = desk.window.panel.details
    assert not details.isVisible()
    _do(desk, "show_details")
    assert details.isVisible()
    _do(desk, "show_details")
    assert not details.isVisible()


def test_a_maximised_window_is_maximised_again_after_the_full_screen(desk: Desk) -> None:
    window = desk.window
    window.showMaximized()
    _do(desk, "full_screen")
    assert window.isFullScreen()
    assert _checked(desk, "full_screen")
    _do(desk, "full_screen")
    assert window.isMaximized()
    assert not _checked(desk, "full_screen")


class TestEscape:
    """Esc that no field or card takes leads back, one step at a time."""

    def test_with_nothing_open_it_leads_from_the_filter_to_the_list(self, desk: Desk) -> None:
        _do(desk, "filter_library")
        QTest.keyClick(desk.window.panel.filter, Qt.Key.Key_Escape)
        assert desk.window.focusWidget() is desk.window.panel.view

    def test_the_filter_is_emptied_before_it_is_left(self, desk: Desk) -> None:
        field = desk.window.panel.filter
        _do(desk, "filter_library")
        QTest.keyClicks(field, "letter")
        QTest.keyClick(field, Qt.Key.Key_Escape)
        assert field.text() == ""
        assert desk.window.focusWidget() is field
        QTest.keyClick(field, Qt.Key.Key_Escape)
        assert desk.window.focusWidget() is desk.window.panel.view

    def test_with_nothing_open_it_leads_from_an_empty_search_to_the_library(
        self, desk: Desk
    ) -> None:
        _do(desk, "search_library")
        field = desk.window.focusWidget()
        assert field is not None
        QTest.keyClick(field, Qt.Key.Key_Escape)
        assert desk.window.panel.isVisible()
        assert desk.window.focusWidget() is desk.window.panel.view

    def test_with_a_document_open_it_leads_to_the_text(
        self, desk: Desk, qtbot: QtBot, papers: tuple[str, ...]
    ) -> None:
        _read(desk, qtbot, papers[0])
        _do(desk, "filter_library")
        QTest.keyClick(desk.window.panel.filter, Qt.Key.Key_Escape)
        page, focused = desk.window.tabs.current_document(), desk.window.focusWidget()
        assert page is not None
        assert focused is not None
        assert page.isAncestorOf(focused)

    def test_a_message_goes_first_and_the_keyboard_stays(self, desk: Desk) -> None:
        desk.services.messages.inform("Something was done.")
        _do(desk, "filter_library")
        QTest.keyClick(desk.window.panel.filter, Qt.Key.Key_Escape)
        assert not desk.window.strip.isVisible()
        assert desk.window.focusWidget() is desk.window.panel.filter

    @pytest.mark.parametrize("presses", [1, 2, 3])
    def test_again_and_again_it_changes_nothing_more(self, desk: Desk, presses: int) -> None:
        _do(desk, "filter_library")
        for _ in range(presses):
            focused = desk.window.focusWidget()
            assert focused is not None
            QTest.keyClick(focused, Qt.Key.Key_Escape)
        assert desk.window.focusWidget() is desk.window.panel.view
        assert desk.window.isVisible()
