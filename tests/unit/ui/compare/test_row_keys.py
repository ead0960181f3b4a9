"""Keys, menus and the mouse on the rows, on keyboards of several scripts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest

from tests.unit.ui.compare.specimens import make_prepared
from wsisdesk.ui.compare.cells import Column
from wsisdesk.ui.compare.content import RowsPanel
from wsisdesk.ui.compare.listing import Display, ItemKind
from wsisdesk.ui.look.theme import theme
from wsisdesk.ui.widgets.menu import Menu

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wsisdesk.ui.compare.selecting import TextSelection

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


def _make(qtbot: QtBot, language: str = "en") -> RowsPanel:
    made = RowsPanel(theme("light"), language)
    qtbot.addWidget(made)
    made.resize(1034, 500)
    made.show_prepared(make_prepared(language))
    made.show()
    return made


@pytest.fixture
def panel(qtbot: QtBot) -> RowsPanel:
    return _make(qtbot)


def _go(panel: RowsPanel, words: str) -> int:
    """Go to the row that holds words; return its number."""
    number = next(
        number
        for number, item in enumerate(panel.model.rows)
        if item.kind is ItemKind.CLAUSE and item.entry and words in item.entry.side.text
    )
    panel.view.show_line(number)
    return number


def _press(panel: RowsPanel, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(panel.view, key, modifiers)


def _type(panel: RowsPanel, letter: str, key: int = 0) -> bool:
    event = QKeyEvent(QEvent.Type.KeyPress, key, NONE, letter)
    return panel.keys.take(event)


def _clipboard() -> str:
    return QGuiApplication.clipboard().text()


def _selected(panel: RowsPanel) -> str:
    now = panel.view.selected
    assert now is not None
    cell = panel.view.rows.laid(panel.view.currentIndex().row()).cell(now.column)
    assert cell is not None
    first, last = sorted((now.start, now.end))
    return cell.cell.shown.text[first:last]


@pytest.mark.parametrize(
    ("letters", "signal"),
    [
        ("nNىт", "next_wanted"),
        ("pPحз", "previous_wanted"),
        ("mMةь", "other_end_wanted"),
    ],
)
def test_one_key_steps_on_latin_arabic_and_russian_keyboards(
    panel: RowsPanel, qtbot: QtBot, letters: str, signal: str
) -> None:
    for letter in letters:
        with qtbot.waitSignal(getattr(panel.keys, signal)):
            assert _type(panel, letter)


def test_other_letters_do_not_search_the_list(panel: RowsPanel) -> None:
    here = panel.view.currentIndex().row()
    for letter in "tuxشй":
        assert _type(panel, letter)
    assert panel.view.currentIndex().row() == here


def test_letters_with_control_are_left_to_the_window(panel: RowsPanel) -> None:
    told: list[bool] = []
    panel.keys.next_wanted.connect(lambda: told.append(True))
    _press(panel, Qt.Key.Key_N, CONTROL)
    assert told == []


def test_enter_on_a_fold_unfolds_it_and_on_a_clause_asks_for_a_comment(
    panel: RowsPanel, qtbot: QtBot
) -> None:
    panel.view.show_line(0)
    assert panel.model.rows[0].kind is ItemKind.FOLD
    _press(panel, Qt.Key.Key_Return)
    assert panel.model.rows[0].is_open
    _go(panel, "seven days")
    with qtbot.waitSignal(panel.keys.comment_wanted):
        _press(panel, Qt.Key.Key_Return)


def test_enter_on_a_heading_asks_for_nothing(panel: RowsPanel) -> None:
    told: list[bool] = []
    panel.keys.comment_wanted.connect(lambda: told.append(True))
    section = next(n for n, i in enumerate(panel.model.rows) if i.kind is ItemKind.SECTION)
    panel.view.show_line(section)
    _press(panel, Qt.Key.Key_Return)
    assert told == []


def test_space_on_a_clause_of_an_open_fold_folds_that(panel: RowsPanel) -> None:
    panel.view.show_line(0)
    _press(panel, Qt.Key.Key_Space)
    _go(panel, "fact 2")
    _press(panel, Qt.Key.Key_Space)
    first = panel.view.current_item()
    assert first is not None
    assert first.kind is ItemKind.FOLD
    assert not first.is_open


def test_space_on_a_clause_in_no_fold_does_nothing(panel: RowsPanel) -> None:
    before = panel.model.rows
    _go(panel, "seven days")
    _press(panel, Qt.Key.Key_Space)
    assert panel.model.rows == before


def test_a_click_on_a_fold_opens_it(panel: RowsPanel) -> None:
    place = panel.view.box_of(0).center()
    QTest.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert panel.model.rows[0].is_open


def test_copying_takes_the_new_text_and_sideways_the_old_one(panel: RowsPanel) -> None:
    _go(panel, "seven days")
    _press(panel, Qt.Key.Key_C, CONTROL)
    assert "seven days" in _clipboard()
    _press(panel, Qt.Key.Key_Left)
    _press(panel, Qt.Key.Key_C, CONTROL)
    assert "five days" in _clipboard()
    _press(panel, Qt.Key.Key_Right)
    _press(panel, Qt.Key.Key_C, CONTROL)
    assert "seven days" in _clipboard()


def test_a_clause_of_one_side_has_no_other_side_to_go_to(panel: RowsPanel) -> None:
    _go(panel, "sockets")
    _press(panel, Qt.Key.Key_Left)
    assert panel.view.selected is None


def test_selected_letters_alone_are_copied(panel: RowsPanel) -> None:
    _go(panel, "seven days")
    for _ in range(2):
        _press(panel, Qt.Key.Key_Right, SHIFT)
    assert _selected(panel) == "to"
    _press(panel, Qt.Key.Key_C, CONTROL)
    assert _clipboard() == "to"


def test_whole_words_are_taken_with_control(panel: RowsPanel) -> None:
    _go(panel, "seven days")
    _press(panel, Qt.Key.Key_Right, SHIFT | CONTROL)
    _press(panel, Qt.Key.Key_Right, SHIFT | CONTROL)
    assert _selected(panel).split() == ["to", "publish"]
    _press(panel, Qt.Key.Key_Left, SHIFT | CONTROL)
    assert _selected(panel).split() == ["to"]


def test_end_and_home_reach_the_ends_of_the_text(panel: RowsPanel) -> None:
    _go(panel, "seven days")
    _press(panel, Qt.Key.Key_End, SHIFT)
    assert _selected(panel) == "to publish within seven days;"
    _press(panel, Qt.Key.Key_Home, SHIFT)
    assert _selected(panel) == ""


def test_in_an_arabic_text_left_goes_onward(qtbot: QtBot) -> None:
    panel = _make(qtbot, "ar")
    _go(panel, "sockets")
    for _ in range(2):
        _press(panel, Qt.Key.Key_Left, SHIFT)
    now = panel.view.selected
    assert now is not None
    assert now.end > now.start
    onward = now.end
    _press(panel, Qt.Key.Key_Right, SHIFT)
    assert panel.view.selected is not None
    assert panel.view.selected.end < onward


def test_all_of_a_text_is_selected_and_escape_lets_it_go(panel: RowsPanel) -> None:
    _go(panel, "seven days")
    _press(panel, Qt.Key.Key_A, CONTROL)
    assert _selected(panel) == "to publish within seven days;"
    _press(panel, Qt.Key.Key_Escape)
    assert panel.view.selected is None


def test_escape_with_nothing_selected_is_left_to_the_window(panel: RowsPanel) -> None:
    panel.view.selected = None
    assert not panel.keys.take(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, NONE))


def test_another_row_lets_the_selection_go(panel: RowsPanel) -> None:
    _go(panel, "seven days")
    _press(panel, Qt.Key.Key_A, CONTROL)
    _press(panel, Qt.Key.Key_Down)
    assert panel.view.selected is None


def test_one_text_is_copied_with_what_went_and_what_came(panel: RowsPanel) -> None:
    panel.set_display(Display(unified=True))
    _go(panel, "seven days")
    _press(panel, Qt.Key.Key_C, CONTROL)
    assert _clipboard() == "to publish within fiveseven days;"


def test_a_quotation_of_the_old_text_names_the_old_version(panel: RowsPanel) -> None:
    _go(panel, "seven days")
    _press(panel, Qt.Key.Key_Left)
    _press(panel, Qt.Key.Key_C, CONTROL | SHIFT)
    assert "five days" in _clipboard()
    old = _clipboard()
    _press(panel, Qt.Key.Key_Right)
    _press(panel, Qt.Key.Key_C, CONTROL | SHIFT)
    assert "seven days" in _clipboard()
    assert _clipboard() != old


def test_on_a_fold_there_is_nothing_to_copy(panel: RowsPanel) -> None:
    QGuiApplication.clipboard().setText("before")
    panel.view.show_line(0)
    _press(panel, Qt.Key.Key_C, CONTROL)
    panel.selection.copy_quotation()
    panel.selection.select_all()
    assert _clipboard() == "before"
    assert panel.view.selected is None


def _drag(panel: RowsPanel, start: QPoint, end: QPoint) -> None:
    port = panel.view.viewport()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(port, end)
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=end)


def test_a_drag_selects_from_where_it_began(panel: RowsPanel) -> None:
    number = _go(panel, "seven days")
    cell = panel.view.rows.laid(number).cell(Column.NEW)
    assert cell is not None
    corner = panel.view.box_of(number).topLeft()
    at = cell.cell.shown.text.index
    start, end = (
        cell.boxes(*span)[0].rect
        for span in ((at("publish"), at("publish") + 1), (at("within"), at("within") + 1))
    )
    left = QPoint(round(start.left()) + 1, round(start.center().y())) + corner
    right = QPoint(round(end.left()) + 1, round(end.center().y())) + corner
    _drag(panel, left, right)
    assert _selected(panel) == "publish "


def test_a_drag_into_the_other_text_keeps_to_its_own(panel: RowsPanel) -> None:
    number = _go(panel, "seven days")
    row = panel.view.rows.laid(number)
    corner = panel.view.box_of(number).topLeft()
    places = [cell.area.center().toPoint() + corner for cell in row.cells]
    _drag(panel, places[0], places[1])
    now = panel.view.selected
    assert now is not None
    assert now.column is Column.OLD


def test_the_pointer_shows_where_text_can_be_selected(panel: RowsPanel) -> None:
    number = _go(panel, "seven days")
    cell = panel.view.rows.laid(number).cells[0]
    port = panel.view.viewport()
    QTest.mouseMove(port, cell.area.center().toPoint() + panel.view.box_of(number).topLeft())
    assert port.cursor().shape() == Qt.CursorShape.IBeamCursor
    QTest.mouseMove(port, panel.view.box_of(0).center())
    assert port.cursor().shape() == Qt.CursorShape.PointingHandCursor


@pytest.fixture
def menus(monkeypatch: pytest.MonkeyPatch) -> list[Menu]:
    """Menus that would have been opened, the latest last."""
    opened: list[Menu] = []
    monkeypatch.setattr(Menu, "popup", lambda menu, _: opened.append(menu))
    return opened


def _menu(panel: RowsPanel, menus: list[Menu]) -> list[str]:
    panel.view.customContextMenuRequested.emit(QPoint(4, 4))
    return [action.text() for action in menus[-1].actions() if not action.isSeparator()]


def test_the_menu_of_a_moved_clause_offers_its_other_end(
    panel: RowsPanel, menus: list[Menu]
) -> None:
    _go(panel, "glossary")
    assert any("Other end" in name for name in _menu(panel, menus))
    _go(panel, "seven days")
    plain = _menu(panel, menus)
    assert not any("Other end" in name for name in plain)
    assert any("quotation" in name for name in plain)


def test_the_menu_of_a_fold_says_what_it_does(panel: RowsPanel, menus: list[Menu]) -> None:
    panel.view.show_line(0)
    assert _menu(panel, menus) == ["Unfold"]
    _press(panel, Qt.Key.Key_Space)
    panel.view.show_line(0)
    assert _menu(panel, menus) == ["Fold"]


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_End, -1),
        (Qt.Key.Key_Down, 4),
        (Qt.Key.Key_Up, 2),
    ],
)
def test_the_keys_of_lists_go_through_the_rows(
    panel: RowsPanel, key: Qt.Key, expected: int
) -> None:
    panel.view.show_line(3)
    _press(panel, key)
    assert panel.view.currentIndex().row() == expected % len(panel.model.rows)


def test_a_page_onward_and_back_is_the_same_row(panel: RowsPanel) -> None:
    panel.set_display(Display(fold=False))
    panel.resize(1034, 200)
    panel.view.show_line(0)
    _press(panel, Qt.Key.Key_PageDown)
    assert panel.view.currentIndex().row() > 1
    _press(panel, Qt.Key.Key_PageUp)
    assert panel.view.currentIndex().row() <= 1


def test_beyond_the_ends_there_is_nowhere_to_go(panel: RowsPanel) -> None:
    panel.view.show_line(0)
    _press(panel, Qt.Key.Key_Up)
    assert panel.view.currentIndex().row() == 0
    _press(panel, Qt.Key.Key_End)
    last = panel.view.currentIndex().row()
    _press(panel, Qt.Key.Key_Down)
    assert panel.view.currentIndex().row() == last


def test_an_empty_view_takes_every_key_in_peace(qtbot: QtBot) -> None:
    panel = RowsPanel(theme("light"), "en")
    qtbot.addWidget(panel)
    selection: TextSelection = panel.selection
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Left):
        _press(panel, key)
    selection.copy()
    assert panel.current_index() == -1
