"""An action can be chosen when there is something for it to do, and not before."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.helpers.window import settle
from wsisdesk.ui.action_table import ACTIONS
from wsisdesk.ui.window.state import READER_ACTIONS

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wsisdesk.app import Desk

ALWAYS = ("add_files", "add_folder", "settings", "quit", "palette", "commands", "zoom_in",
          "shortcuts", "check_library", "about", "filter_library", "search_library")  # fmt: skip


def _read(desk: Desk, qtbot: QtBot, *documents: str) -> None:
    for document in documents:
        desk.window.tabs.open_document(document)
        settle(desk, qtbot)


def _enabled(desk: Desk, *actions: str) -> set[str]:
    return {name for name in actions if desk.window.actions_[name].isEnabled()}


def test_what_needs_no_document_can_always_be_done(desk: Desk) -> None:
    assert _enabled(desk, *ALWAYS) == set(ALWAYS)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_without_a_document_nothing_that_needs_one_is_offered(desk: Desk, language: str) -> None:
    desk.services.appearance.choose_language(language)
    needing = (*READER_ACTIONS, "save_pdf", "print", "split", "meeting", "page_view", "cited_by",
               "close_tab", "close_others", "next_tab", "tab_1", "back", "forward")  # fmt: skip
    assert _enabled(desk, *needing) == set()


def test_with_a_document_one_can_search_and_quote_it(
    desk: Desk, qtbot: QtBot, papers: tuple[str, ...]
) -> None:
    _read(desk, qtbot, papers[0])
    assert _enabled(desk, *READER_ACTIONS) == set(READER_ACTIONS)


def test_a_page_that_is_no_document_takes_the_readers_actions_away(
    desk: Desk, qtbot: QtBot, papers: tuple[str, ...]
) -> None:
    _read(desk, qtbot, papers[0])
    desk.window.actions_["about"].trigger()
    assert _enabled(desk, *READER_ACTIONS) == set()
    assert _enabled(desk, "close_tab", "close_others", "tab_2") == {
        "close_tab",
        "close_others",
        "tab_2",
    }
    desk.window.actions_["previous_tab"].trigger()
    assert _enabled(desk, *READER_ACTIONS) == set(READER_ACTIONS)


def test_others_can_be_closed_only_if_there_are_others(
    desk: Desk, qtbot: QtBot, papers: tuple[str, ...]
) -> None:
    _read(desk, qtbot, papers[0])
    assert not _enabled(desk, "close_others")
    _read(desk, qtbot, papers[1])
    desk.window.actions_["close_others"].trigger()
    assert not _enabled(desk, "close_others")
    assert [page.entry.id for page in desk.window.tabs.document_pages()] == [papers[1]]


def test_back_and_forward_follow_where_one_has_been(
    desk: Desk, qtbot: QtBot, papers: tuple[str, ...]
) -> None:
    _read(desk, qtbot, papers[0], papers[1])
    assert _enabled(desk, "back", "forward") == {"back"}
    desk.window.actions_["back"].trigger()
    assert _enabled(desk, "back", "forward") == {"forward"}


def test_what_concerns_a_selection_waits_for_one(desk: Desk) -> None:
    panel = desk.window.panel
    concerned = ("open_selected", "tag", "link", "remove")
    panel.view.clearSelection()
    assert _enabled(desk, *concerned, "unlink") == set()
    panel.filter.setText("letter")
    panel.view.selectAll()
    assert _enabled(desk, *concerned, "unlink") == set(concerned), "a letter has no link"
    panel.filter.setText("terms")
    panel.view.selectAll()
    assert _enabled(desk, "unlink") == {"unlink"}


def test_the_choice_in_force_is_the_one_that_is_checked(desk: Desk) -> None:
    chosen = {
        "theme": "theme_dark", "grouping": "group_year", "sorting": "sort_added",
        "language": "language_fr",
    }  # fmt: skip
    for name in chosen.values():
        desk.window.actions_[name].trigger()
    for group, name in chosen.items():
        checked = [
            s.id for s in ACTIONS if s.group == group and desk.window.actions_[s.id].isChecked()
        ]
        assert checked == [name]
    desk.services.appearance.choose_language("en")


def test_undo_waits_for_something_to_take_back(desk: Desk, qtbot: QtBot) -> None:
    assert not _enabled(desk, "undo")
    desk.services.messages.done("Something was done.", lambda: None)
    assert _enabled(desk, "undo")
    desk.window.actions_["undo"].trigger()
    assert not _enabled(desk, "undo")


def test_the_starter_library_is_offered_while_it_is_not_there(desk: Desk) -> None:
    assert _enabled(desk, "install_starter", "remove_starter") == {"install_starter"}
