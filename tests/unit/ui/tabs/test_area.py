"""Pages in tabs: which is in front, in what order, and what closing leaves."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.unit.ui.tabs.conftest import TitledPage

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from tests.unit.ui.tabs.conftest import Opening
    from wsisdesk.ui.tabs.area import TabArea


def _titles(area: TabArea) -> list[str]:
    return [page.title() for page in area.pages()]


def _front(area: TabArea) -> str:
    page = area.current()
    assert page is not None
    assert page.isVisible()
    return page.title()


def test_without_pages_the_empty_page_is_shown_and_no_strip(area: TabArea, empty: QWidget) -> None:
    assert area.current() is None
    assert empty.isVisible()
    assert not area.bar.isVisible()


def test_a_page_added_comes_to_the_front(area: TabArea, opened: Opening) -> None:
    opened("one", "two")
    assert _front(area) == "two"
    assert area.bar.isVisible()


def test_a_page_added_behind_leaves_the_front_alone(area: TabArea, opened: Opening) -> None:
    opened("one")
    area.add(TitledPage("behind"), activate=False)
    assert _front(area) == "one"
    assert _titles(area) == ["one", "behind"]


@pytest.mark.parametrize(
    ("closed", "front"), [("one", "three"), ("two", "three"), ("three", "two")]
)
def test_closing_brings_a_neighbour_to_the_front_only_if_it_must(
    area: TabArea, opened: Opening, closed: str, front: str
) -> None:
    pages = {page.title(): page for page in opened("one", "two", "three")}
    area.close_page(pages[closed])
    assert _front(area) == front
    assert closed not in _titles(area)


def test_closing_the_last_page_shows_the_empty_one_again(
    area: TabArea, opened: Opening, empty: QWidget
) -> None:
    opened("one")
    area.close_current()
    assert empty.isVisible()
    assert not area.bar.isVisible()


def test_closing_with_nothing_open_does_nothing(area: TabArea) -> None:
    area.close_current()
    area.close_others()
    assert area.pages() == ()


def test_the_others_close_and_the_front_stays(area: TabArea, opened: Opening) -> None:
    pages = opened("one", "two", "three", "four")
    area.activate(pages[1])
    area.close_others()
    assert _titles(area) == ["two"]
    assert _front(area) == "two"


def test_each_page_closed_is_announced_once(area: TabArea, opened: Opening) -> None:
    pages = opened("one", "two", "three")
    closed: list[TitledPage] = []
    area.closed.connect(closed.append)
    area.close_others()
    assert closed == pages[:2]


def test_tabs_follow_one_another_around_the_end(area: TabArea, opened: Opening) -> None:
    opened("one", "two", "three")
    area.next_tab()
    assert _front(area) == "one"
    area.previous_tab()
    assert _front(area) == "three"


def test_stepping_with_nothing_open_does_nothing(area: TabArea) -> None:
    area.next_tab()
    area.previous_tab()
    assert area.current() is None


def test_a_number_beyond_the_last_tab_changes_nothing(area: TabArea, opened: Opening) -> None:
    opened("one", "two")
    area.go_to_tab("1")
    area.go_to_tab("9")
    assert _front(area) == "one"


def test_a_tab_dragged_takes_its_page_with_it(area: TabArea, opened: Opening) -> None:
    opened("one", "two", "three")
    area.bar.moveTab(2, 0)
    assert _titles(area) == ["three", "one", "two"]
    assert _front(area) == "three"
    area.bar.setCurrentIndex(1)
    assert _front(area) == "one"


def test_the_cross_closes_its_own_tab_after_tabs_were_moved(area: TabArea, opened: Opening) -> None:
    opened("one", "two", "three")
    area.bar.moveTab(0, 2)
    cross = area.bar.tabButton(1, area.bar.ButtonPosition.RightSide)
    QTest.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert _titles(area) == ["two", "one"]


def test_the_middle_button_closes_the_tab_under_it(area: TabArea, opened: Opening) -> None:
    opened("one", "two", "three")
    where = area.bar.tabRect(0).center()
    QTest.mouseClick(area.bar, Qt.MouseButton.MiddleButton, pos=where)
    assert _titles(area) == ["two", "three"]
    assert _front(area) == "three"


def test_the_same_key_finds_the_page_that_is_open(area: TabArea, opened: Opening) -> None:
    (page,) = opened("one")
    assert area.page("titled:one") is page
    assert area.page("titled:two") is None
