"""Find in the document: counting, going on and back, marks, and where the focus goes."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.unit.ui.reader.specimens import english, long_report
from wsisdesk.documents.model import Document
from wsisdesk.ui.look.theme import DARK, theme
from wsisdesk.ui.reader.stretches import Look
from wsisdesk.ui.reader.view import ReaderView

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

MakeView = Callable[[Document], ReaderView]


@pytest.fixture
def view(make_view: MakeView) -> ReaderView:
    return make_view(long_report(paragraphs=40))


def _look_for(view: ReaderView, qtbot: QtBot, text: str) -> None:
    view.finder.open()
    view.find_bar.field.setText(text)
    qtbot.waitUntil(lambda: view.finder.find.done)


def _count(view: ReaderView) -> str:
    return view.find_bar.count.text().strip("\u2066\u2069")


def test_the_counter_is_one_left_to_right_isolate(view: ReaderView, qtbot: QtBot) -> None:
    _look_for(view, qtbot, "الجمعيه")
    assert view.find_bar.count.text() == "\u20661 / 40\u2069"


def test_enter_goes_on_shift_enter_back_and_both_around_the_end(
    view: ReaderView, qtbot: QtBot
) -> None:
    _look_for(view, qtbot, "الجمعية")
    field = view.find_bar.field
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert _count(view) == "2 / 40"
    assert view.current_block() == "p2"
    for _ in range(2):
        QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert _count(view) == "40 / 40"
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert _count(view) == "1 / 40"


def test_buttons_do_the_same_by_mouse(view: ReaderView, qtbot: QtBot) -> None:
    _look_for(view, qtbot, "الجمعية")
    QTest.mouseClick(view.find_bar.next, Qt.MouseButton.LeftButton)
    assert _count(view) == "2 / 40"
    QTest.mouseClick(view.find_bar.previous, Qt.MouseButton.LeftButton)
    assert _count(view) == "1 / 40"


def test_the_search_begins_where_one_reads(view: ReaderView, qtbot: QtBot) -> None:
    view.go_to("p30")
    _look_for(view, qtbot, "الجمعية")
    number = int(_count(view).split(" / ")[0])
    assert 20 < number <= 30


def test_every_hit_is_marked_and_the_current_one_stands_out(view: ReaderView, qtbot: QtBot) -> None:
    _look_for(view, qtbot, "الجمعية")
    looks = [mark.look for marks in view.canvas.page.state.stretches.values() for mark in marks]
    assert looks.count(Look.CURRENT_HIT) == 1
    assert looks.count(Look.HIT) == 39
    QTest.mouseClick(view.find_bar.all, Qt.MouseButton.LeftButton)
    looks = [mark.look for marks in view.canvas.page.state.stretches.values() for mark in marks]
    assert looks == [Look.CURRENT_HIT]


def test_exact_matching_is_a_toggle(view: ReaderView, qtbot: QtBot) -> None:
    _look_for(view, qtbot, "الجمعيه")
    QTest.mouseClick(view.find_bar.exact, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: view.finder.find.done)
    assert _count(view) == "No match"
    assert not view.find_bar.next.isEnabled()


def test_escape_gives_the_focus_back_and_selects_the_hit(view: ReaderView, qtbot: QtBot) -> None:
    _look_for(view, qtbot, "الجمعية")
    QTest.keyClick(view.find_bar.field, Qt.Key.Key_Escape)
    assert not view.find_bar.isVisible()
    assert view.canvas.textCursor().selectedText() == "الجمعية"
    assert view.canvas.page.state.stretches == {}
    qtbot.waitUntil(view.canvas.hasFocus)


def test_what_is_selected_is_looked_for(make_view: MakeView, qtbot: QtBot) -> None:
    view = make_view(english())
    assert view.canvas.composition is not None
    view.canvas.select(view.canvas.composition.index["op1"], 5, 14)
    view.finder.open()
    assert view.find_bar.field.text() == "documents"


def test_another_document_is_searched_for_the_same_words(view: ReaderView, qtbot: QtBot) -> None:
    _look_for(view, qtbot, "A/RES/70/125")
    view.show_document(english())
    qtbot.waitUntil(lambda: view.finder.find.done)
    assert _count(view) == "1 / 2"


def test_everything_in_the_bar_has_a_name(view: ReaderView) -> None:
    focusable = [
        widget
        for widget in view.find_bar.findChildren(QWidget)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isVisibleTo(view.find_bar)
    ]
    assert len(focusable) >= 6
    assert all(widget.accessibleName() or widget.toolTip() for widget in focusable)


def test_the_ground_is_the_themes_whatever_the_style_sheet(
    view: ReaderView, qtbot: QtBot, qapp: QApplication
) -> None:
    view.set_theme(theme(DARK))
    view.finder.open()
    qapp.setStyleSheet("QLabel { padding: 0; }")
    image = view.find_bar.grab().toImage()
    qapp.setStyleSheet("")
    assert image.pixelColor(2, 2) == theme(DARK).panel


def test_the_bar_never_widens_a_narrow_pane(view: ReaderView, qtbot: QtBot) -> None:
    view.resize(430, 500)
    view.finder.open()
    assert view.width() == 430
    assert view.find_bar.width() == 430


@pytest.mark.parametrize("width", [360, 420, 500, 700])
def test_in_a_narrow_pane_nothing_overlaps(view: ReaderView, width: int) -> None:
    view.resize(width, 500)
    view.finder.open()
    bar = view.find_bar
    QTest.keyClicks(bar.field, "a")
    layout = bar.layout()
    assert layout is not None
    layout.activate()
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    parts = [part for part in bar.findChildren(QWidget, options=direct) if not part.isHidden()]
    areas = sorted((part.geometry() for part in parts), key=lambda area: area.left())
    assert all(one.right() < other.left() for one, other in itertools.pairwise(areas))
    assert bar.rect().contains(areas[-1].united(areas[0]))
