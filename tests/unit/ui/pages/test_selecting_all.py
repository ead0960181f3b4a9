"""Everything is selected with one key, pages that nobody has looked at among it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from tests.unit.ui.pages.specimens import Paper, answer, paper
from wsisdesk.ui.look.theme import theme
from wsisdesk.ui.pages import PageView

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from wsisdesk.ui.pages.tasks import Wanted

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def _shown(qtbot: QtBot, sheet: Paper) -> PageView:
    view = PageView(theme("light"))
    qtbot.addWidget(view)
    view.resize(900, 600)
    view.show()
    assert view.show_file(sheet.path, sheet.document)
    return view


@pytest.fixture(params=["en", "ar"])
def sheet(request: pytest.FixtureRequest, tmp_path: Path) -> Paper:
    return paper(tmp_path, request.param, times=30)


@pytest.fixture
def view(qtbot: QtBot, sheet: Paper) -> PageView:
    return _shown(qtbot, sheet)


def _press(view: PageView, key: Qt.Key, keys: Qt.KeyboardModifier = CTRL) -> None:
    QTest.keyClick(view.canvas, key, keys)


def _texts(sheet: Paper) -> list[str]:
    return [block.text for block in sheet.document.blocks if block.text.strip()]


def test_all_words_are_selected_though_no_page_has_been_read(view: PageView, sheet: Paper) -> None:
    assert view.page_count() > 1
    _press(view, Qt.Key.Key_A)
    assert not view.canvas.lettering.texts
    assert [passage.text for passage in view.passages()] == _texts(sheet)


def test_all_words_are_copied_in_the_order_of_the_document(view: PageView, sheet: Paper) -> None:
    _press(view, Qt.Key.Key_A)
    _press(view, Qt.Key.Key_C)
    copied = QGuiApplication.clipboard().text()
    places = [copied.index(text) for text in _texts(sheet)]
    assert places == sorted(places)


def test_the_words_of_a_page_are_tinted_once_it_is_read(view: PageView, qtbot: QtBot) -> None:
    canvas = view.canvas
    _press(view, Qt.Key.Key_A)
    assert canvas.selected.areas_on(1) == []
    answer(view)
    with qtbot.waitSignal(canvas.selected.changed):
        canvas.lettering.ask((1,))
    text = canvas.lettering.of(1)
    assert text is not None
    areas = canvas.selected.areas_on(1)
    assert all(
        any(
            area.x0 <= letter.drawn.middle <= area.x1 and area.y0 == letter.drawn.top
            for area in areas
        )
        for letter in text.letters
        if letter.block not in text.strays
    )
    assert {area.page for area in areas} == {1}


def test_esc_gives_everything_up(view: PageView) -> None:
    _press(view, Qt.Key.Key_A)
    _press(view, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    assert not view.passages()
    assert view.canvas.selected.is_empty


def test_a_click_gives_everything_up(view: PageView) -> None:
    _press(view, Qt.Key.Key_A)
    QTest.mouseClick(view.canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(200, 200))
    assert not view.passages()


def test_another_file_is_shown_with_nothing_selected(view: PageView, tmp_path: Path) -> None:
    _press(view, Qt.Key.Key_A)
    other = paper(tmp_path)
    assert view.show_file(other.path, other.document)
    assert not view.passages()
    assert view.canvas.selected.areas_on(0) == []


def test_words_can_be_selected_by_keys_after_everything_was(view: PageView, sheet: Paper) -> None:
    answer(view)
    view.canvas.lettering.ask((0,))
    _press(view, Qt.Key.Key_A)
    _press(view, Qt.Key.Key_Down, SHIFT)
    words = view.passages()
    assert words[0].block.id == sheet.block(0).id
    assert sum(len(one.text) for one in words) < 200


def test_a_passage_of_everything_knows_its_place_though_its_page_is_not_read(
    view: PageView, sheet: Paper
) -> None:
    _press(view, Qt.Key.Key_A)
    selected = view.canvas.selected
    second = next(one for one in selected.passages() if one.block.id == sheet.block(1).id)
    places = sheet.block(1).places
    assert [area.page for area in selected.areas_of(second)] == [place.page for place in places]
    assert len({place.page for place in places}) > 1


def test_the_menu_selects_everything(view: PageView, sheet: Paper) -> None:
    menu = view.menu.made_at(QPoint(10, 10))
    (entry,) = (one for one in menu.actions() if "Select" in one.text())
    entry.trigger()
    assert [passage.text for passage in view.passages()] == _texts(sheet)


def test_selecting_everything_wants_no_pages(view: PageView) -> None:
    wanted: list[Wanted] = []
    view.words_wanted.connect(wanted.append)
    _press(view, Qt.Key.Key_A)
    assert wanted == []


def test_without_pages_there_is_nothing_to_select(qtbot: QtBot) -> None:
    view = PageView(theme("light"))
    qtbot.addWidget(view)
    _press(view, Qt.Key.Key_A)
    assert not view.passages()
