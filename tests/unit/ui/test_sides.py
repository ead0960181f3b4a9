"""The sides of the window: panels that stand in for one another, and share what room there is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSplitter, QWidget

from wsisdesk.ui.look.theme import END_PANEL_WIDTH, LIBRARY_WIDTH
from wsisdesk.ui.window.end_side import EndSide
from wsisdesk.ui.window.start_side import LEAST_READER, LEAST_WIDTH, StartSide

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

WIDE = 1300


class TestTheStart:
    @pytest.fixture
    def first(self, qtbot: QtBot) -> QWidget:
        return QLabel("library")

    @pytest.fixture
    def side(self, first: QWidget) -> StartSide:
        return StartSide(first)

    @pytest.fixture
    def splitter(self, side: StartSide, qtbot: QtBot) -> QSplitter:
        made = QSplitter(Qt.Orientation.Horizontal)
        qtbot.addWidget(made)
        made.addWidget(QLabel("reader"))
        side.stand_in(made)
        made.resize(WIDE, 500)
        made.show()
        made.setSizes([LIBRARY_WIDTH, WIDE - LIBRARY_WIDTH])
        return made

    def test_it_stands_before_what_is_there(self, splitter: QSplitter, side: StartSide) -> None:
        assert splitter.widget(0) is side

    def test_each_panel_has_the_width_it_was_given(
        self, splitter: QSplitter, side: StartSide, first: QWidget
    ) -> None:
        search = QLabel("search")
        side.show_panel(search, 600)
        assert abs(side.width() - 600) <= 2
        splitter.setSizes([500, WIDE - 500])
        side.show_panel(first)
        assert abs(side.width() - LIBRARY_WIDTH) <= 2
        side.show_panel(search, 600)
        assert abs(side.width() - 500) <= 2

    def test_a_wide_panel_leaves_the_text_enough(
        self, splitter: QSplitter, side: StartSide
    ) -> None:
        splitter.resize(900, 500)
        side.show_panel(QLabel("search"), 800)
        assert splitter.sizes()[1] >= LEAST_READER - 2
        assert side.width() >= LEAST_WIDTH

    def test_the_extra_room_is_what_the_first_panel_would_not_take(
        self, splitter: QSplitter, side: StartSide, first: QWidget
    ) -> None:
        assert side.extra_width() == 0
        side.show_panel(QLabel("search"), LIBRARY_WIDTH + 300)
        assert abs(side.extra_width() - 300) <= 2
        side.hide()
        assert side.extra_width() == 0

    def test_a_change_is_announced_and_the_same_panel_again_is_none(
        self, splitter: QSplitter, side: StartSide, first: QWidget, qtbot: QtBot
    ) -> None:
        with qtbot.assertNotEmitted(side.changed):
            side.show_panel(first)
        with qtbot.waitSignal(side.changed):
            side.show_panel(QLabel("search"))
        assert not side.shows_first()

    def test_before_it_stands_anywhere_panels_can_be_changed(self, side: StartSide) -> None:
        side.show_panel(QLabel("search"), 600)
        assert not side.shows_first()


def _window_of(end: EndSide, qtbot: QtBot) -> tuple[StartSide, QSplitter]:
    """Put the end side beside a start side and a text."""
    outer = QSplitter(Qt.Orientation.Horizontal)
    qtbot.addWidget(outer)
    start = StartSide(QLabel("library"))
    outer.addWidget(QLabel("reader"))
    outer.addWidget(end)
    start.stand_in(outer)
    outer.resize(WIDE, 500)
    outer.show()
    return start, outer


class TestTheEnd:
    @pytest.fixture
    def panels(self, qtbot: QtBot) -> tuple[QLabel, QLabel]:
        return QLabel("outline"), QLabel("notes")

    @pytest.fixture
    def side(self, panels: tuple[QLabel, QLabel], qtbot: QtBot) -> EndSide:
        made = EndSide(*panels)
        qtbot.addWidget(made)
        made.resize(280, 600)
        made.show()
        return made

    def test_it_goes_with_its_last_panel_and_comes_with_the_first(
        self, side: EndSide, panels: tuple[QLabel, QLabel]
    ) -> None:
        outline, notes = panels
        outline.hide()
        assert side.isVisible()
        notes.hide()
        assert not side.isVisible()
        outline.show()
        assert side.isVisible()

    def test_a_panel_that_comes_later_has_its_share(self, side: EndSide) -> None:
        later = QLabel("layers")
        side.add(later)
        assert later.height() > 100

    def test_it_is_as_wide_as_before_when_it_comes_back(
        self, side: EndSide, panels: tuple[QLabel, QLabel], qtbot: QtBot
    ) -> None:
        start, outer = _window_of(side, qtbot)
        library = start.currentWidget()
        assert library is not None
        outer.setSizes([272, 718, 310])
        for panel in panels:
            panel.hide()
        start.show_panel(QLabel("search"), 664)
        start.show_panel(library)
        for panel in panels:
            panel.show()
        assert abs(side.width() - 310) <= 2
        assert abs(start.width() - 272) <= 2

    def test_the_first_time_it_has_the_width_of_end_panels(
        self, side: EndSide, panels: tuple[QLabel, QLabel], qtbot: QtBot
    ) -> None:
        for panel in panels:
            panel.hide()
        _, outer = _window_of(side, qtbot)
        outer.setSizes([272, WIDE - 272, 0])
        panels[0].show()
        assert abs(side.width() - END_PANEL_WIDTH) <= 2

    def test_without_a_panel_to_show_a_new_one_brings_it_back(
        self, side: EndSide, panels: tuple[QLabel, QLabel]
    ) -> None:
        for panel in panels:
            panel.hide()
        side.add(QLabel("layers"))
        assert side.isVisible()
