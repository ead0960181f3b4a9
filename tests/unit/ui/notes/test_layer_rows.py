"""A layer shows as much of its name as there is room for, and always how many notes it has."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from wsisdesk.annotate.layers import Layer
from wsisdesk.text.direction import without_controls
from wsisdesk.ui.look.theme import LIGHT, theme
from wsisdesk.ui.notes.share.layers import LayerRow

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

LONG = "Delegation of the Republic of Longlandia & its dependencies"


def _row(qtbot: QtBot, name: str, width: int, layer: Layer | None = None) -> LayerRow:
    row = LayerRow(name, 12, layer, theme(LIGHT))
    qtbot.addWidget(row)
    row.resize(width, 34)
    row.show()
    return row


def _said(row: LayerRow) -> str:
    return without_controls(row.shown.text()).replace("&&", "&")


def test_a_name_that_fits_is_shown_whole(qtbot: QtBot) -> None:
    assert _said(_row(qtbot, "Marie Dubois", 250)) == "Marie Dubois (12)"


@pytest.mark.parametrize("name", [LONG, "وفد الجمهورية العربية الطويلة الاسم جداً وتوابعها"])
def test_of_a_long_name_the_beginning_is_shown_and_the_number_always(
    qtbot: QtBot, name: str
) -> None:
    row = _row(qtbot, name, 180)
    beginning, _, number = _said(row).partition("…")
    assert name.startswith(beginning)
    assert number == " (12)"
    assert row.shown.fontMetrics().horizontalAdvance(_said(row)) < row.shown.width()


def test_a_row_that_becomes_wider_shows_more(qtbot: QtBot) -> None:
    row = _row(qtbot, LONG, 160)
    row.resize(800, 34)
    qtbot.waitUntil(lambda: _said(row) == f"{LONG} (12)")


def test_the_whole_name_is_in_the_tip_and_said_to_screen_readers(qtbot: QtBot) -> None:
    layer = Layer(LONG, source="x.jsonld", imported="2026-01-02T00:00:00+00:00")
    row = _row(qtbot, LONG, 160, layer)
    tip = without_controls(row.shown.toolTip()).replace("\u2060", "")
    assert tip.splitlines()[0] == LONG
    assert "x.jsonld" in tip
    assert LONG in without_controls(row.shown.accessibleName())
