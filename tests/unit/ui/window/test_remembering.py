"""The window comes back as it was left, and whatever its session says, it opens."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

import pytest
from PySide6.QtGui import QKeySequence

from tests.helpers.window import open_desk, settle
from wsisdesk.ui.library.model import LibraryModel, Role
from wsisdesk.ui.library.row import RowKind
from wsisdesk.ui.window.session import FILE_NAME

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from wsisdesk.app import Desk


Doing: TypeAlias = "Callable[[Desk], None]"
Reopened: TypeAlias = Callable[[Doing, Doing], None]


@pytest.fixture
def reopened(qapp: QApplication, qtbot: QtBot, tmp_path: Path, papers: tuple[str, ...]) -> Reopened:
    """Do something in a window, close it, and look at the window that opens next."""

    def run(first: Doing, then: Doing) -> None:
        for act in (first, then):
            with open_desk(qapp, tmp_path / "data") as desk:
                settle(desk, qtbot)
                act(desk)
                settle(desk, qtbot)

    return run


def test_the_width_of_the_library_comes_back(
    reopened: Reopened,
) -> None:
    def widen(desk: Desk) -> None:
        sizes = desk.window.splitter.sizes()
        desk.window.splitter.setSizes([350, sizes[1], *sizes[2:]])

    def look(desk: Desk) -> None:
        assert abs(desk.window.side.first_width() - 350) <= 8

    reopened(widen, look)


def test_the_width_of_the_library_is_kept_while_the_search_stands_in_its_place(
    reopened: Reopened,
) -> None:
    widths: list[int] = []

    def search(desk: Desk) -> None:
        widths.append(desk.window.side.first_width())
        desk.window.actions_["search_library"].trigger()

    def look(desk: Desk) -> None:
        assert desk.window.panel.isVisible()
        assert abs(desk.window.side.first_width() - widths[0]) <= 8

    reopened(search, look)


@pytest.mark.parametrize("action", ["show_library", "show_outline", "show_details"])
def test_a_panel_shown_or_put_away_stays_so(reopened: Reopened, action: str) -> None:
    before: list[bool] = []

    def switch(desk: Desk) -> None:
        before.append(desk.window.actions_[action].isChecked())
        desk.window.actions_[action].trigger()

    def look(desk: Desk) -> None:
        assert desk.window.actions_[action].isChecked() is not before[0]

    reopened(switch, look)


def test_works_that_were_unfolded_stand_open_again(
    reopened: Reopened,
) -> None:
    def model(desk: Desk) -> LibraryModel:
        found = desk.window.panel.view.model()
        assert isinstance(found, LibraryModel)
        return found

    def unfold(desk: Desk) -> None:
        for index in model(desk).indexes(RowKind.WORK):
            desk.window.panel.view.expand(index)

    def look(desk: Desk) -> None:
        works = model(desk).indexes(RowKind.WORK)
        assert works
        assert all(desk.window.panel.view.isExpanded(index) for index in works)
        assert all(index.data(Role.KEY) for index in works)

    reopened(unfold, look)


def test_shortcuts_of_ones_own_come_back(
    reopened: Reopened,
) -> None:
    def bind(desk: Desk) -> None:
        desk.window.actions_.rebind("about", ("Ctrl+Alt+A",))

    def look(desk: Desk) -> None:
        assert desk.window.actions_["about"].shortcut() == QKeySequence("Ctrl+Alt+A")

    reopened(bind, look)


def test_tabs_come_back_in_order_with_the_same_one_in_front(
    reopened: Reopened,
    papers: tuple[str, ...],
    qtbot: QtBot,
) -> None:
    def read(desk: Desk) -> None:
        for document in papers[:3]:
            desk.window.tabs.open_document(document)
            settle(desk, qtbot)
        desk.window.area.go_to_tab("2")

    def look(desk: Desk) -> None:
        pages = desk.window.tabs.document_pages()
        assert [page.entry.id for page in pages] == list(papers[:3])
        assert desk.window.tabs.current_document() is pages[1]
        assert pages[0].reader.document() is None, "what is not in front is not loaded"

    reopened(read, look)


def test_a_page_that_is_no_document_is_not_opened_again(
    reopened: Reopened,
) -> None:
    def read(desk: Desk) -> None:
        desk.window.actions_["settings"].trigger()

    def look(desk: Desk) -> None:
        assert desk.window.area.pages() == ()

    reopened(read, look)


@pytest.mark.parametrize(
    "damage",
    [
        {"geometry": 5},
        {"geometry": "é"},
        {"geometry": "bm8gZ2VvbWV0cnk="},
        {"library_width": -40},
        {"library_width": 10**9},
        {"library_width": "wide"},
        {"current": 99},
        {"current": -7},
        {"expanded": 3},
        {"recent": {"a": 1}},
        {"shortcuts": [["no such action", ["Ctrl+J"]]]},
        {"shortcuts": [["about", ["No+Such+Key"]]]},
        {"tabs": [{"document": "of no library", "block": "b1"}]},
    ],
    ids=str,
)
def test_the_window_opens_whatever_its_session_says(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, papers: tuple[str, ...],
    damage: dict[str, object],
) -> None:  # fmt: skip
    stored = {"tabs": [{"document": papers[0], "block": ""}], "current": 0, **damage}
    (tmp_path / "data" / FILE_NAME).write_text(json.dumps(stored), "utf-8")
    with open_desk(qapp, tmp_path / "data") as desk:
        settle(desk, qtbot)
        assert desk.window.isVisible()
        assert desk.window.panel.width() > 100
        desk.window.tabs.open_document(papers[1])
        settle(desk, qtbot)
        assert desk.window.tabs.current_document() is not None
