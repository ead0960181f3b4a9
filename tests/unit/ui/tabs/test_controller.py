"""Tabs are opened, left, come back to and closed; what is not in front loads nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from wsisdesk.documents.model import DocumentKind
from wsisdesk.library.entries import Entry
from wsisdesk.ui.tabs.controller import Tabs
from wsisdesk.ui.tabs.page import Page
from wsisdesk.ui.window.session import Place, Session

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wsisdesk.ui.tabs.area import TabArea
    from wsisdesk.ui.tabs.document_page import DocumentPage


class Room(Page):
    """A page that can be come back to, and rests on documents."""

    def __init__(self, key: str, *documents: str) -> None:
        super().__init__(key)
        self.loads = 0
        self._place = ""
        self._documents = documents

    def name(self) -> str:
        return self.key

    def title(self) -> str:
        return self.key

    def place(self) -> str:
        return self._place

    def go_to(self, place: str) -> None:
        self._place = place or self._place

    def walk_to(self, place: str) -> None:
        """Move on as a reader does."""
        self._place = place
        self.place_changed.emit(place)

    def load(self) -> None:
        self.loads += 1

    def rests_on(self) -> tuple[str, ...]:
        return self._documents


def _entry(name: str) -> Entry:
    return Entry(
        name, f"{name}.docx", name, "en", DocumentKind.REPORT, "docx", "", "", "", "",
        "2026-01-01", 10, 1,
    )  # fmt: skip


ENTRIES = {name: _entry(name) for name in ("one", "two", "three")}


def _no_document(entry: Entry) -> DocumentPage:
    raise AssertionError("these tests open no documents")


@pytest.fixture
def made() -> dict[str, Room]:
    """The rooms that have been made, by key."""
    return {}


@pytest.fixture
def tabs(area: TabArea, made: dict[str, Room]) -> Tabs:
    def make(key: str) -> Room | None:
        if key.endswith("none"):
            return None
        made[key] = Room(key, *key.partition(":")[2].split("+"))
        return made[key]

    tabs = Tabs(area, _no_document)
    tabs.makers["room"] = make
    tabs.set_entries(dict(ENTRIES))
    return tabs


def _keys(tabs: Tabs) -> list[str]:
    return [page.key for page in tabs.area.pages()]


def _front(tabs: Tabs) -> str:
    page = tabs.area.current()
    return page.key if page is not None else ""


def test_the_same_key_is_the_same_tab(tabs: Tabs) -> None:
    for key in ("room:one", "room:two", "room:one"):
        tabs.open_document(key)
    assert _keys(tabs) == ["room:one", "room:two"]
    assert _front(tabs) == "room:one"


def test_a_key_that_nobody_makes_opens_nothing(tabs: Tabs) -> None:
    tabs.open_document("hall:one")
    tabs.open_document("room:none")
    assert _keys(tabs) == []


def test_opened_behind_it_stays_behind_and_loads_nothing(tabs: Tabs, made: dict[str, Room]) -> None:
    tabs.open_document("room:one")
    tabs.open_document("room:two", activate=False)
    assert _front(tabs) == "room:one"
    assert made["room:two"].loads == 0
    tabs.area.next_tab()
    assert made["room:two"].loads == 1


def test_back_returns_to_the_page_and_place_one_came_from(
    tabs: Tabs, made: dict[str, Room]
) -> None:
    tabs.open_document("room:one", "b1")
    made["room:one"].walk_to("b7")
    tabs.open_document("room:two")
    assert tabs.can_go(-1)
    tabs.go_back()
    assert (_front(tabs), made["room:one"].place()) == ("room:one", "b7")
    tabs.go_forward()
    assert _front(tabs) == "room:two"
    assert not tabs.can_go(1)


def test_back_opens_a_tab_again_that_was_closed_meanwhile(tabs: Tabs) -> None:
    tabs.open_document("room:one")
    tabs.open_document("room:two")
    page = tabs.area.page("room:one")
    assert page is not None
    tabs.area.close_page(page)
    tabs.go_back()
    assert _front(tabs) == "room:one"


def test_nowhere_to_go_is_no_fault(tabs: Tabs) -> None:
    tabs.go_back()
    tabs.go_forward()
    tabs.reopen_closed()
    assert _keys(tabs) == []


def test_closed_tabs_come_back_the_latest_first_where_one_was(
    tabs: Tabs, made: dict[str, Room]
) -> None:
    for name in ("one", "two", "three"):
        tabs.open_document(f"room:{name}")
    made["room:two"].walk_to("b5")
    for name in ("one", "two"):
        page = tabs.area.page(f"room:{name}")
        assert page is not None
        tabs.area.close_page(page)
    tabs.reopen_closed()
    assert (_front(tabs), made["room:two"].place()) == ("room:two", "b5")
    tabs.reopen_closed()
    assert _front(tabs) == "room:one"
    assert not tabs.can_reopen()


def test_a_page_closes_when_a_document_it_rests_on_is_gone(tabs: Tabs) -> None:
    tabs.open_document("room:one+two")
    tabs.open_document("room:three")
    tabs.set_entries({name: ENTRIES[name] for name in ("one", "three")})
    assert _keys(tabs) == ["room:three"]
    tabs.go_back()
    assert _keys(tabs) == ["room:three"], "one does not come back to what is gone"


class TestASessionRestored:
    PLACES = (Place("room:one", "b1"), Place("room:two", "b2"), Place("room:three"))

    @pytest.fixture
    def waiting(self, area: TabArea, made: dict[str, Room]) -> Tabs:
        def make(key: str) -> Room:
            made[key] = Room(key, key.partition(":")[2])
            return made[key]

        tabs = Tabs(area, _no_document)
        tabs.makers["room"] = make
        return tabs

    def test_nothing_opens_before_the_library_is_listed(self, waiting: Tabs) -> None:
        waiting.restore(Session(tabs=self.PLACES, current=1))
        assert _keys(waiting) == []
        waiting.set_entries(dict(ENTRIES))
        assert _keys(waiting) == ["room:one", "room:two", "room:three"]

    def test_only_what_is_in_front_is_loaded(self, waiting: Tabs, made: dict[str, Room]) -> None:
        waiting.restore(Session(tabs=self.PLACES, current=1))
        waiting.set_entries(dict(ENTRIES))
        assert _front(waiting) == "room:two"
        assert [made[place.document].loads for place in self.PLACES] == [0, 1, 0]
        assert made["room:one"].place() == "b1"
        assert not waiting.can_go(-1), "opening them again is no way one has gone"

    @pytest.mark.parametrize("current", [-1, 3, 99])
    def test_a_front_that_makes_no_sense_still_opens_all(self, waiting: Tabs, current: int) -> None:
        waiting.restore(Session(tabs=self.PLACES, current=current))
        waiting.set_entries(dict(ENTRIES))
        assert len(_keys(waiting)) == 3

    def test_what_is_remembered_is_what_is_open(self, tabs: Tabs, made: dict[str, Room]) -> None:
        tabs.open_document("room:one")
        tabs.open_document("room:two", "b4")
        tabs.area.add(Page("settings"))
        places, front = tabs.places()
        assert places == (Place("room:one"), Place("room:two", "b4"))
        assert front == -1, "a page without a name is not come back to"
        tabs.area.go_to_tab("1")
        assert tabs.places()[1] == 0


def test_each_change_is_announced(tabs: Tabs, qtbot: QtBot, made: dict[str, Room]) -> None:
    with qtbot.waitSignal(tabs.changed):
        tabs.open_document("room:one")
    with qtbot.waitSignal(tabs.changed):
        tabs.area.close_current()


def test_a_document_asked_for_before_it_is_listed_opens_when_it_is(
    area: TabArea, qtbot: QtBot
) -> None:
    asked: list[str] = []

    def note(entry: Entry) -> DocumentPage:
        asked.append(entry.id)
        raise StopIteration

    tabs = Tabs(area, note)
    tabs.set_entries(dict(ENTRIES))
    tabs.open_document("four")
    assert not asked
    with pytest.raises(StopIteration):
        tabs.set_entries({**ENTRIES, "four": _entry("four")})
    assert asked == ["four"]
