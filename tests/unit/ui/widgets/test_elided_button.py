"""A title on a button is read from its beginning, however narrow the button is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from wsisdesk.text.direction import LRI, RLI, without_controls
from wsisdesk.ui.widgets.elided_button import ElidedButton

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

LONG = "A title that says at great length what the document is about & for whom it was written"


def _shown(qtbot: QtBot, title: str, width: int, language: str = "en") -> ElidedButton:
    button = ElidedButton(title, language)
    qtbot.addWidget(button)
    button.resize(width, 32)
    button.show()
    QApplication.processEvents()
    return button


def _said(button: ElidedButton) -> str:
    return without_controls(button.text()).replace("&&", "&")


def test_what_fits_is_said_whole_and_needs_no_tool_tip(qtbot: QtBot) -> None:
    button = _shown(qtbot, "A letter on R&D", 400)
    assert _said(button) == "A letter on R&D"
    assert not button.toolTip()


def test_what_does_not_fit_is_cut_at_its_end_and_whole_in_the_tool_tip(qtbot: QtBot) -> None:
    button = _shown(qtbot, LONG, 240)
    said = _said(button)
    assert said.endswith("…")
    assert LONG.startswith(said[:-1])
    assert without_controls(button.toolTip()).replace("\u2060", "") == LONG


def test_words_fit_into_the_button(qtbot: QtBot) -> None:
    button = _shown(qtbot, LONG, 240)
    assert button.fontMetrics().horizontalAdvance(_said(button)) < button.width()


def test_a_wider_button_says_more(qtbot: QtBot) -> None:
    button = _shown(qtbot, LONG, 200)
    before = _said(button)
    button.resize(1200, 32)
    qtbot.waitUntil(lambda: len(_said(button)) > len(before))
    assert _said(button) == LONG


def test_it_asks_for_room_for_the_whole_even_while_it_is_cut(qtbot: QtBot) -> None:
    button = _shown(qtbot, LONG, 200)
    assert button.sizeHint().width() > button.fontMetrics().horizontalAdvance(LONG)
    assert button.minimumSizeHint().width() < 200


def test_screen_readers_hear_the_whole(qtbot: QtBot) -> None:
    assert _shown(qtbot, LONG, 160).accessibleName() == LONG


def test_a_title_runs_in_the_direction_of_its_language(qtbot: QtBot) -> None:
    assert _shown(qtbot, "A/RES/70/125: القرار", 400, "ar").text()[0] == RLI
    assert _shown(qtbot, "A/RES/70/125", 400, "en").text()[0] == LRI
