"""A jump ends where its goal is, also while the heights above it are still being measured."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.unit.ui.reader.specimens import long_report
from wsisdesk.ui.reader.view import ReaderView

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wsisdesk.documents.model import Document

NARROW = "it is still ill lit, till it tilts; "
SHARE, SLACK = 0.2, 40  # of the view above the goal; pixels


@pytest.fixture
def view(qtbot: QtBot) -> ReaderView:
    """A view that has just been given a long document, of which most is not laid out yet."""
    made = ReaderView()
    qtbot.addWidget(made)
    made.resize(762, 700)
    made.show()
    made.show_document(_misjudged())
    return made


def _misjudged() -> Document:
    """Return a document of narrow letters, which takes less room than their number lets expect."""
    report = long_report("en")
    blocks = (replace(block, text=NARROW * 12) for block in report.blocks)
    return replace(report, blocks=tuple(blocks))


def _stands_at(view: ReaderView, block: str) -> float:
    """Return how far below the upper edge of the view a block stands."""
    canvas = view.canvas
    assert canvas.composition is not None
    origin = canvas.page.origin(canvas.composition.index[block])
    return origin.y() - canvas.verticalScrollBar().value()


@pytest.mark.parametrize("block", ["p150", "p250"])
@pytest.mark.parametrize("still", [True, False])
def test_the_goal_is_in_view_when_all_heights_are_known(
    view: ReaderView, qtbot: QtBot, block: str, still: bool
) -> None:
    view.set_reduce_motion(still)
    assert not view.canvas.page.heights.complete
    view.go_to(block)
    qtbot.waitUntil(lambda: view.canvas.page.heights.complete)
    wanted = view.canvas.viewport().height() * SHARE
    qtbot.waitUntil(lambda: abs(_stands_at(view, block) - wanted) < SLACK)


def test_a_jump_back_ends_where_its_goal_is(view: ReaderView, qtbot: QtBot) -> None:
    view.go_to("p250")
    qtbot.waitUntil(lambda: view.canvas.page.heights.complete)
    view.go_to("p100")
    wanted = view.canvas.viewport().height() * SHARE
    qtbot.waitUntil(lambda: abs(_stands_at(view, "p100") - wanted) < SLACK)
