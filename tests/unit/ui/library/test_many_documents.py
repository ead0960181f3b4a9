"""A library of thousands stays quick: what takes long is left until it is asked for."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.unit.ui.library.test_arrangement import ENTRIES
from wsisdesk.ui.library.arrangement import arrange
from wsisdesk.ui.library.model import LibraryModel
from wsisdesk.ui.library.panel import LibraryPanel
from wsisdesk.ui.library.row import RowKind, Wish, make_searchable
from wsisdesk.ui.library.unfolding import MOST_UNFOLDED
from wsisdesk.ui.look import theme as themes

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wsisdesk.library.entries import Entry


def _many(works: int) -> list[Entry]:
    """Make works of two versions each."""
    like = ENTRIES[0]
    return [
        replace(like, id=f"{number}-{year}", work=f"itu/council/res/{number}", version=str(year))
        for number in range(1000, 1000 + works)
        for year in (2022, 2023)
    ]


@pytest.mark.parametrize(("works", "unfolded"), [(3, True), (MOST_UNFOLDED + 1, False)])
def test_a_filter_unfolds_what_it_finds_if_one_can_read_it(
    works: int, unfolded: bool, qtbot: QtBot
) -> None:
    panel = LibraryPanel(themes.theme(themes.LIGHT), lambda _: False)
    qtbot.addWidget(panel)
    panel.show_rows(arrange(_many(works), Wish()), "en")
    panel.filter.setText("res")
    model = panel.view.model()
    assert isinstance(model, LibraryModel)
    found = model.indexes(RowKind.WORK)
    assert len(found) == works
    assert {panel.view.isExpanded(index) for index in found} == {unfolded}


def test_what_the_filter_looks_through_is_made_only_when_it_is_wanted() -> None:
    rows = arrange(_many(2), Wish())
    work = rows[0].children[0]
    assert "searched" not in vars(work)
    make_searchable(rows)
    assert "1000" in vars(work)["searched"]
    assert "searched" in vars(work.children[0])
