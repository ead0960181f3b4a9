"""Hover cards, the keyboard on links, and the menu of the text."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from tests.unit.ui.reader.specimens import english, long_report
from tests.unit.ui.reader.test_view import point_of
from wsisdesk.documents.model import Document
from wsisdesk.ui.look.theme import CONTRAST, theme
from wsisdesk.ui.reader.context_menu import ContextMenu
from wsisdesk.ui.reader.view import ReaderView
from wsisdesk.ui.widgets.hover_card import Card, CardAction

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wsisdesk.documents.symbols.model import Citation

MakeView = Callable[[Document], ReaderView]


@pytest.fixture
def view(make_view: MakeView, document: Document) -> ReaderView:
    return make_view(document)


@pytest.fixture
def opened(view: ReaderView) -> list[str]:
    """Make every citation show a card; return what its button has opened."""
    opened: list[str] = []

    def card(citation: Citation) -> Card:
        return Card(
            title=citation.symbol,
            rows=(("Cited", "2015"), ("Held", "2016")),
            warning="Not the version cited.",
            actions=(CardAction("Open", lambda: opened.append(citation.work)),),
        )

    view.previewing.provide = card
    return opened


def _caret_on_symbol(view: ReaderView) -> None:
    document = view.document()
    assert document is not None
    view.go_to("pre1", document.block("pre1").text.index("A/RES") + 2)


def test_resting_on_a_citation_opens_its_card(
    view: ReaderView, opened: list[str], qtbot: QtBot, document: Document
) -> None:
    start = document.block("pre1").text.index("A/RES")
    QTest.mouseMove(view.canvas.viewport(), point_of(view, "pre1", start, start + 5))
    qtbot.waitUntil(view.card.isVisible)
    texts = [label.text() for label in view.card.findChildren(QLabel)]
    assert {"A/RES/70/125", "Cited", "2015", "Not the version cited."} <= set(texts)
    assert view.canvas.viewport().cursor().shape() == Qt.CursorShape.PointingHandCursor


def test_the_card_leaves_the_line_of_its_link_in_view(
    view: ReaderView, opened: list[str], document: Document
) -> None:
    _caret_on_symbol(view)
    QTest.keyClick(view.canvas, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    start = document.block("pre1").text.index("A/RES")
    link = view.canvas.viewport().mapTo(view, point_of(view, "pre1", start, start + 5))
    assert not view.card.geometry().contains(link)
    assert view.rect().contains(view.card.geometry())


def test_by_key_the_card_takes_the_focus_and_escape_returns_it(
    view: ReaderView, opened: list[str], qtbot: QtBot
) -> None:
    _caret_on_symbol(view)
    QTest.keyClick(view.canvas, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    button = view.card.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    qtbot.waitUntil(button.hasFocus)
    QTest.keyClick(button, Qt.Key.Key_Escape)
    qtbot.waitUntil(view.canvas.hasFocus)
    assert not view.card.isVisible()
    assert opened == []


def test_a_button_of_the_card_does_its_work(view: ReaderView, opened: list[str]) -> None:
    _caret_on_symbol(view)
    QTest.keyClick(view.canvas, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    button = view.card.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    button.click()
    assert opened == ["un/a/res/70/125"]
    assert not view.card.isVisible()


def test_where_nothing_is_known_no_card_opens(view: ReaderView) -> None:
    view.previewing.provide = lambda _citation: None
    _caret_on_symbol(view)
    QTest.keyClick(view.canvas, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert not view.card.isVisible()


def test_the_card_paints_in_high_contrast(view: ReaderView, opened: list[str]) -> None:
    view.set_theme(theme(CONTRAST))
    _caret_on_symbol(view)
    QTest.keyClick(view.canvas, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert not view.grab().isNull()


def test_enter_follows_what_the_caret_stands_on(view: ReaderView, qtbot: QtBot) -> None:
    _caret_on_symbol(view)
    with qtbot.waitSignal(view.citation_clicked):
        QTest.keyClick(view.canvas, Qt.Key.Key_Return)


def test_space_turns_pages(make_view: MakeView) -> None:
    view = make_view(long_report(paragraphs=60))
    bar = view.canvas.verticalScrollBar()
    QTest.keyClick(view.canvas, Qt.Key.Key_Space)
    assert bar.value() > 300
    QTest.keyClick(view.canvas, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert bar.value() == 0


def _menu_texts(view: ReaderView, point: QPoint) -> dict[str, bool]:
    menu = ContextMenu(view).made_at(point)
    return {
        action.text().replace("&", ""): action.isEnabled()
        for action in menu.actions()
        if not action.isSeparator()
    }


def test_the_menu_offers_what_can_be_done_here(view: ReaderView, document: Document) -> None:
    assert view.canvas.composition is not None
    entries = _menu_texts(view, QPoint(1, 1))
    assert not entries["Copy"]
    assert not entries["Copy as quotation"]
    view.canvas.select(view.canvas.composition.index["op1"], 0, 8)
    start = document.block("pre1").text.index("A/RES")
    entries = _menu_texts(view, point_of(view, "pre1", start, start + 5))
    assert entries["Copy"]
    assert entries["Open what is cited"]


def test_a_quotation_reaches_the_clipboard(make_view: MakeView) -> None:
    view = make_view(english())
    assert view.canvas.composition is not None
    view.canvas.select(view.canvas.composition.index["op1"], 0, 14)
    view.copy_quotation()
    assert QGuiApplication.clipboard().text() == "“that documents” (R/9001, resolves 1)"


def test_resting_on_the_mark_of_a_note_shows_its_text(
    view: ReaderView, qtbot: QtBot, document: Document
) -> None:
    assert view.canvas.composition is not None
    mark = view.canvas.page.items[view.canvas.composition.index["pre2"]].shown.notes[0]
    QTest.mouseMove(view.canvas.viewport(), point_of(view, "pre2", mark.start, mark.end))
    qtbot.waitUntil(view.card.isVisible)
    texts = [label.text() for label in view.card.findChildren(QLabel)]
    assert document.block("n1").text in texts


def test_jumps_the_user_makes_are_announced_before_the_place_changes(
    view: ReaderView, document: Document
) -> None:
    told: list[tuple[str, str]] = []
    view.jumping.connect(lambda block: told.append((block, view.current_block())))
    start = view.current_block()
    view.following.place_wanted.emit("n1", 0, 0)  # as a click on the mark of a footnote does
    view.go_to_field.chosen.emit("pre1")
    view.go_to(document.blocks[0].id)
    assert told == [("n1", start), ("pre1", "n1")]
