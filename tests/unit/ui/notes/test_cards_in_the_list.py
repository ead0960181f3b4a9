"""What is said below a note begins where the interface does, whatever the note's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontDatabase, QImage
from PySide6.QtWidgets import QListView, QStyleOptionViewItem

from tests.helpers.ink import drawn, ink_box
from wsisdesk.annotate import editing
from wsisdesk.annotate.model import Content, NoteKind, Quote, Target
from wsisdesk.ui.look.fonts import load_fonts
from wsisdesk.ui.look.theme import LIGHT, theme
from wsisdesk.ui.notes.listed.delegate import NoteDelegate
from wsisdesk.ui.notes.listed.rows import Card, NotesModel

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

WIDTH = 280
LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.fixture(autouse=True)
def fonts(qtbot: QtBot) -> None:
    del qtbot
    load_fonts()
    assert QFontDatabase.families()


def _card(*tags: str) -> Card:
    target = Target("d", "b1", 0, 5, whole=True, quote=Quote("words"), language="en")
    note = editing.make(target, Content(NoteKind.COMMENT, "A remark", tags=tags), "Amal")
    return Card("1 ", note, 1)


def _foot(direction: Qt.LayoutDirection, *tags: str) -> tuple[QImage, QRect]:
    """Draw a card; return the picture and where its last line is drawn."""
    delegate, model, view = NoteDelegate(theme(LIGHT)), NotesModel(), QListView()
    model.show_rows([_card(*tags)])
    index = model.index(0)
    option = QStyleOptionViewItem()
    option.direction = direction
    height = delegate.sizeHint(option, index).height()
    option.rect = QRect(0, 0, WIDTH, height)
    size = QSize(WIDTH, height)
    image = drawn(size, "#ffffff", lambda painter: delegate.paint(painter, option, index))
    view.deleteLater()
    inside = QRect(20, height - 32, WIDTH - 40, 20)
    return image, ink_box(image, inside)


@pytest.mark.parametrize("tag", ["WSIS", "جنيف"])
def test_tags_begin_at_the_left_in_an_interface_that_runs_to_the_right(tag: str) -> None:
    _, ink = _foot(LTR, tag)
    assert ink.left() < WIDTH / 4
    assert ink.right() < WIDTH / 2


@pytest.mark.parametrize("tag", ["WSIS", "جنيف"])
def test_tags_begin_at_the_right_in_an_interface_that_runs_to_the_left(tag: str) -> None:
    _, ink = _foot(RTL, tag)
    assert ink.right() > WIDTH * 3 / 4
    assert ink.left() > WIDTH / 2


def test_the_order_of_tags_is_that_of_the_interface() -> None:
    """A tag that runs the other way does not move to the other end of the line."""
    first, _ = _foot(RTL, "WSIS", "جنيف")
    alone, ink = _foot(RTL, "WSIS")
    place = QRect(ink.left(), ink.top(), WIDTH - 20 - ink.left(), ink.height())
    assert first.copy(place) == alone.copy(place)
