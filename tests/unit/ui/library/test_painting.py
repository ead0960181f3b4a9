"""Where the words of a row of the library stand."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QStyleOptionViewItem

from tests.helpers.ink import drawn, ink_box
from tests.unit.ui.library.test_arrangement import ENTRIES
from wsisdesk.ui.library.arrangement import arrange
from wsisdesk.ui.library.delegate import CHEVRON, INDENT, MARGIN, NAME_LINE, LibraryDelegate
from wsisdesk.ui.library.model import LibraryModel
from wsisdesk.ui.library.row import Wish
from wsisdesk.ui.look import theme as themes

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

WIDTH = 272
LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
SLACK = 3  # pixels that letters stand off from the edge of their box


def _never(document: str) -> bool:
    return False


def _name_box(direction: Qt.LayoutDirection, file_name: str) -> QRect:
    """Draw the row of a document without title or symbol; return where its name stands."""
    entry = replace(ENTRIES[4], title="", language="", name=file_name)
    model = LibraryModel()
    model.show_rows(arrange([entry], Wish(grouping="work")))
    delegate = LibraryDelegate(themes.theme(themes.LIGHT), _never)
    option = QStyleOptionViewItem()
    option.direction = direction
    option.rect = QRect(0, 0, WIDTH, 60)
    image = drawn(
        QSize(WIDTH, 60), "#ffffff", lambda p: delegate.paint(p, option, model.index(0, 0))
    )
    chips = round(MARGIN + 2 * CHEVRON)
    start = 0 if direction == LTR else chips
    return ink_box(image, QRect(start, 0, WIDTH - chips, round(NAME_LINE + 4)))


@pytest.mark.usefixtures("qapp")
def test_a_file_name_begins_at_the_start_of_the_interface(qtbot: QtBot) -> None:
    del qtbot
    name = "letter.docx"
    left = _name_box(LTR, name)
    right = _name_box(RTL, name)
    assert abs(left.left() - (MARGIN + INDENT)) <= SLACK
    assert abs(WIDTH - right.right() - 1 - (MARGIN + INDENT)) <= SLACK
    assert abs(left.width() - right.width()) <= 1
