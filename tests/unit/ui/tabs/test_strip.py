"""The tab strip: how tabs share the room, and what lists them where it is short."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication

from tests.unit.ui.tabs.conftest import TitledPage
from wsisdesk.text.direction import PDI, RLI
from wsisdesk.ui.tabs.strip import LEAST_TAB, TabStrip

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.unit.ui.conftest import Speaking
    from tests.unit.ui.tabs.conftest import Opening
    from wsisdesk.ui.tabs.area import TabArea

LONG = "Resolution on the rather long road to the review of all outcomes, part {}"


@pytest.fixture
def strip(area: TabArea) -> TabStrip:
    found = area.findChild(TabStrip)
    assert isinstance(found, TabStrip)
    return found


def _listed(strip: TabStrip) -> list[str]:
    strip.list.menu().aboutToShow.emit()
    return [action.text() for action in strip.list.menu().actions()]


def test_few_tabs_have_their_whole_titles_and_no_list(
    area: TabArea, strip: TabStrip, opened: Opening
) -> None:
    opened("one", "two", "three")
    QApplication.processEvents()
    assert not strip.list.isVisible()
    for index in range(3):
        assert area.bar.tabRect(index).width() >= area.bar.tabSizeHint(index).width()


def test_a_tab_that_grows_with_its_title_brings_no_list(
    area: TabArea, strip: TabStrip, opened: Opening, qtbot: QtBot
) -> None:
    """While Qt lays tabs out it tells widths that do not hold."""
    told: list[bool] = []
    (page,) = opened("A")
    area.bar.crowded.connect(told.append)
    page.call(LONG.format(1))
    qtbot.waitUntil(lambda: bool(told))
    assert told == [False] * len(told)
    assert not strip.list.isVisible()


def test_many_tabs_become_narrower_but_never_useless(
    area: TabArea, strip: TabStrip, opened: Opening
) -> None:
    opened(*(LONG.format(number) for number in range(12)))
    QApplication.processEvents()
    widths = {area.bar.tabRect(index).width() for index in range(12)}
    assert min(widths) >= LEAST_TAB
    assert max(widths) - min(widths) <= 1, "no tab takes more than its share"
    assert strip.list.isVisible()


def test_a_short_title_is_never_made_wider_than_it_is(
    area: TabArea, strip: TabStrip, opened: Opening
) -> None:
    opened("A", *(LONG.format(number) for number in range(12)))
    QApplication.processEvents()
    assert area.bar.tabRect(0).width() < LEAST_TAB


def test_the_tab_in_front_is_always_in_view(area: TabArea, opened: Opening, qtbot: QtBot) -> None:
    pages = opened(*(LONG.format(number) for number in range(12)))
    for page in (pages[0], pages[11], pages[5]):
        area.activate(page)
        QApplication.processEvents()
        shown = area.bar.tabRect(area.bar.currentIndex())
        assert shown.left() >= 0
        assert shown.right() <= area.bar.width()


def test_the_list_goes_when_there_is_room_again(
    area: TabArea, strip: TabStrip, opened: Opening, qtbot: QtBot
) -> None:
    opened(*(LONG.format(number) for number in range(6)))
    qtbot.waitUntil(lambda: strip.list.isVisible())
    area.close_others()
    qtbot.waitUntil(lambda: not strip.list.isVisible())


def test_the_list_names_all_tabs_and_checks_the_one_in_front(
    area: TabArea, strip: TabStrip, opened: Opening
) -> None:
    pages = opened("one", "two", "three")
    area.activate(pages[1])
    _listed(strip)
    checked = [action.isChecked() for action in strip.list.menu().actions()]
    assert checked == [False, True, False]


def test_choosing_in_the_list_brings_the_tab_to_the_front(
    area: TabArea, strip: TabStrip, opened: Opening
) -> None:
    pages = opened("one", "two", "three")
    _listed(strip)
    strip.list.menu().actions()[0].trigger()
    assert area.current() is pages[0]


def test_an_ampersand_in_a_title_is_shown_and_no_mnemonic(
    area: TabArea, strip: TabStrip, opened: Opening
) -> None:
    opened("CWG-WSIS&SDG")
    assert "WSIS&&SDG" in area.bar.tabText(0)
    assert "WSIS&&SDG" in _listed(strip)[0]


def test_an_arabic_title_keeps_its_own_direction_on_the_tab_and_in_the_list(
    area: TabArea, strip: TabStrip
) -> None:
    area.add(TitledPage("القرار 1334 (المعدَّل في 2023)", "ar"))
    for text in (area.bar.tabText(0), *_listed(strip)):
        assert text.startswith(RLI)
        assert text.endswith(PDI)


def test_a_very_long_title_is_cut_inside_its_isolate(area: TabArea, strip: TabStrip) -> None:
    area.add(TitledPage("قرار " * 90, "ar"))
    (listed,) = _listed(strip)
    assert listed.startswith(RLI)
    assert listed.endswith(f"…{PDI}")


def test_the_tip_gives_the_whole_title_as_plain_text(area: TabArea, opened: Opening) -> None:
    (page,) = opened("<img src=x> whole")
    assert "<img" not in area.bar.tabToolTip(0), "Qt would take it for a tag"
    page.call("another")
    assert "another" in area.bar.tabToolTip(0)
    assert "another" in area.bar.tabText(0)


def test_the_menu_is_asked_for_the_tab_under_the_pointer_which_comes_to_the_front(
    area: TabArea, opened: Opening, qtbot: QtBot
) -> None:
    pages = opened("one", "two")
    where = area.bar.tabRect(0).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, where, area.bar.mapToGlobal(where))
    with qtbot.waitSignal(area.bar.menu_requested) as asked:
        QApplication.sendEvent(area.bar, event)
    assert area.current() is pages[0]
    assert asked.args == [area.bar.mapToGlobal(where)]


def test_the_menu_key_asks_for_the_tab_in_front_wherever_the_pointer_is(
    area: TabArea, opened: Opening, qtbot: QtBot
) -> None:
    pages = opened("one", "two")
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(2, 2), QPoint(2, 2))
    with qtbot.waitSignal(area.bar.menu_requested):
        QApplication.sendEvent(area.bar, event)
    assert area.current() is pages[1]


def test_beside_the_tabs_there_is_no_menu(area: TabArea, opened: Opening, qtbot: QtBot) -> None:
    opened("one")
    beside = QPoint(area.bar.width() + 50, 4)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, beside, beside)
    with qtbot.assertNotEmitted(area.bar.menu_requested):
        QApplication.sendEvent(area.bar, event)


@pytest.mark.parametrize("language", ["en", "ar", "fr", "es", "ru", "zh"])
def test_the_parts_are_named_in_every_language(
    strip: TabStrip, opened: Opening, speaking: Speaking, language: str
) -> None:
    opened("one")
    speaking(language)
    QApplication.processEvents()
    cross = strip.bar.tabButton(0, strip.bar.ButtonPosition.RightSide)
    for named in (strip.bar, strip.list, cross):
        assert named.accessibleName()
    assert cross.focusPolicy() == Qt.FocusPolicy.NoFocus
