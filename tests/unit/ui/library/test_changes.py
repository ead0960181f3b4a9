"""Documents of the library are tagged, linked and removed, each with its way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.helpers.window import settle
from tests.unit.ui.conftest import WORK
from wsisdesk.errors import LibraryLocked
from wsisdesk.ui.library import tasks
from wsisdesk.ui.widgets.prompt import Prompt

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wsisdesk.app import Desk
    from wsisdesk.library.entries import Entry


# A screen that is not there gives popups neither the keyboard nor the front.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def _select(desk: Desk, words: str) -> None:
    """Select every row that the filter leaves for these words."""
    desk.window.panel.filter.setText(words)
    desk.window.panel.view.selectAll()
    assert desk.window.panel.selected_entries()


def _do(desk: Desk, qtbot: QtBot, action: str) -> None:
    desk.window.actions_[action].trigger()
    settle(desk, qtbot)


def _entry(desk: Desk, document: str) -> Entry:
    return desk.window.library.entries[document]


def _prompt(desk: Desk) -> Prompt:
    prompt = desk.window.panel.findChild(Prompt)
    assert isinstance(prompt, Prompt)
    assert prompt.isVisible()
    return prompt


def _answer(desk: Desk, qtbot: QtBot, typed: str) -> Prompt:
    prompt = _prompt(desk)
    prompt.field.clear()
    QTest.keyClicks(prompt.field, typed)
    QTest.keyClick(prompt.field, Qt.Key.Key_Return)
    settle(desk, qtbot)
    return prompt


def test_a_tag_is_given_to_all_that_is_selected_and_taken_back(
    desk: Desk, qtbot: QtBot, papers: tuple[str, ...]
) -> None:
    _select(desk, "terms")
    _do(desk, qtbot, "tag")
    _answer(desk, qtbot, "for Tuesday")
    assert [_entry(desk, paper).tags for paper in papers] == [("for Tuesday",)] * 3 + [()]
    assert "for Tuesday" in desk.window.strip.text()
    _do(desk, qtbot, "undo")
    assert not any(_entry(desk, paper).tags for paper in papers)


def test_tags_in_use_are_suggested(desk: Desk, qtbot: QtBot) -> None:
    _select(desk, "letter")
    desk.window.library.tag("budget")
    settle(desk, qtbot)
    _select(desk, "terms")
    _do(desk, qtbot, "tag")
    completer = _prompt(desk).field.completer()
    assert completer.model().index(0, 0).data() == "budget"
    _prompt(desk).close()


def test_a_tag_of_nothing_is_none(desk: Desk, qtbot: QtBot, papers: tuple[str, ...]) -> None:
    _select(desk, "letter")
    _do(desk, qtbot, "tag")
    _answer(desk, qtbot, "   ")
    assert _entry(desk, papers[3]).tags == ()


def test_a_letter_becomes_a_version_of_a_work_and_stands_alone_again(
    desk: Desk, qtbot: QtBot, papers: tuple[str, ...]
) -> None:
    _select(desk, "letter")
    _do(desk, qtbot, "link")
    _answer(desk, qtbot, "Resolution 9300 (Mod. 2027)")
    entry = _entry(desk, papers[3])
    assert (entry.work, entry.version, entry.linked) == (WORK, "2027", True)
    _do(desk, qtbot, "undo")
    entry = _entry(desk, papers[3])
    assert (entry.work, entry.version) == ("", "")


def test_what_is_no_symbol_is_refused_in_place(
    desk: Desk, qtbot: QtBot, papers: tuple[str, ...]
) -> None:
    _select(desk, "letter")
    _do(desk, qtbot, "link")
    prompt = _answer(desk, qtbot, "the one of last year")
    assert prompt.isVisible()
    assert _entry(desk, papers[3]).work == ""
    prompt.close()


def test_versions_that_were_parted_come_together_again(
    desk: Desk, qtbot: QtBot, papers: tuple[str, ...]
) -> None:
    _select(desk, "terms")
    _do(desk, qtbot, "unlink")
    assert {_entry(desk, paper).work for paper in papers} == {""}
    _do(desk, qtbot, "undo")
    assert [_entry(desk, paper).version for paper in papers] == ["2023", "2023", "2026", ""]
    assert {_entry(desk, paper).work for paper in papers[:3]} == {WORK}


def test_a_link_by_hand_comes_back_as_it_was(
    desk: Desk, qtbot: QtBot, papers: tuple[str, ...]
) -> None:
    _select(desk, "letter")
    _do(desk, qtbot, "link")
    _answer(desk, qtbot, "Resolution 9300 (Mod. 2027)")
    _select(desk, "letter")
    _do(desk, qtbot, "unlink")
    assert _entry(desk, papers[3]).work == ""
    _do(desk, qtbot, "undo")
    entry = _entry(desk, papers[3])
    assert (entry.work, entry.version, entry.linked) == (WORK, "2027", True)


def test_what_could_not_be_done_is_not_said_to_be_done(
    desk: Desk, qtbot: QtBot, papers: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise LibraryLocked("library.db")

    for name in ("link", "unlink", "tag", "remove"):
        monkeypatch.setattr(tasks, name, refuse)
    _select(desk, "terms")
    for action in ("unlink", "remove"):
        _do(desk, qtbot, action)
        assert desk.window.strip.property("level") == "warning"
        assert not desk.window.actions_["undo"].isEnabled()
    _do(desk, qtbot, "link")
    _answer(desk, qtbot, "Resolution 9301")
    assert desk.window.strip.property("level") == "warning"
    assert not desk.window.actions_["undo"].isEnabled()
    assert {_entry(desk, paper).work for paper in papers[:3]} == {WORK}


def test_tabs_of_removed_documents_close_and_do_not_come_back_by_themselves(
    desk: Desk, qtbot: QtBot, papers: tuple[str, ...]
) -> None:
    desk.window.tabs.open_document(papers[3])
    settle(desk, qtbot)
    _select(desk, "letter")
    QTest.keyClick(desk.window.panel.view, Qt.Key.Key_Delete)
    settle(desk, qtbot)
    assert desk.window.area.pages() == ()
    assert not desk.window.actions_["reopen_tab"].isEnabled()
    _do(desk, qtbot, "undo")
    assert papers[3] in desk.window.library.entries


def test_nothing_selected_is_nothing_asked(desk: Desk, qtbot: QtBot) -> None:
    desk.window.panel.view.clearSelection()
    library = desk.window.library
    library.tag_selected()
    library.link_selected()
    library.remove_selected()
    library.unlink_selected()
    settle(desk, qtbot)
    assert not [
        w for w in QApplication.topLevelWidgets() if isinstance(w, Prompt) and w.isVisible()
    ]
    assert not desk.window.strip.isVisible()


@pytest.mark.parametrize(
    ("action", "first"),
    [("group_year", "2026"), ("group_language", "Arabic"), ("group_body", "ITU Council")],
)
def test_headings_follow_the_grouping_and_stay_chosen(
    desk: Desk, qtbot: QtBot, action: str, first: str
) -> None:
    _do(desk, qtbot, action)
    model = desk.window.panel.view.model()
    assert model.index(0, 0).data() == first
    assert desk.window.actions_[action].isChecked()


def test_the_latest_added_stands_first_where_one_sorts_so(desk: Desk, qtbot: QtBot) -> None:
    _do(desk, qtbot, "group_work")
    names = {}
    for action in ("sort_name", "sort_added"):
        _do(desk, qtbot, action)
        model = desk.window.panel.view.model()
        names[action] = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert sorted(names["sort_name"]) == sorted(names["sort_added"])
