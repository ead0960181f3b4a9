"""Pages are drawn one at a time, and what needs PDFium for a moment is done in between."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QSize

from tests.unit.ui.pages.specimens import Paper, paper
from tests.unit.ui.pages.test_drawing import _huge_drawing
from wsisdesk.ui.pages.press import Press
from wsisdesk.ui.pages.pressroom import Pressroom, pressroom

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

SIZE = QSize(120, 170)


class Drawer:
    """Draws as many pages as it is told to; each is done when the test says so."""

    def __init__(self, room: Pressroom, name: str, told: list[str], pages: int = 1) -> None:
        self.room, self.name, self.told, self.pages = room, name, told, pages

    def draw_next(self) -> bool:
        if not self.pages:
            return False
        self.pages -= 1
        self.told.append(self.name)
        return True

    def finish(self) -> None:
        self.room.rest(self)
        if self.pages:
            self.room.stay(self)


@pytest.fixture
def room(qtbot: QtBot) -> Pressroom:
    return Pressroom(None)


@pytest.fixture
def told() -> list[str]:
    return []


def test_one_draws_at_a_time_and_the_last_to_come_is_next(
    room: Pressroom, told: list[str], qtbot: QtBot
) -> None:
    one, two, three = (Drawer(room, name, told) for name in ("one", "two", "three"))
    for drawer in (one, two, three, two):
        room.line_up(drawer)
    assert told == ["one"]
    one.finish()
    qtbot.waitUntil(lambda: told == ["one", "two"])
    two.finish()
    qtbot.waitUntil(lambda: told == ["one", "two", "three"])
    assert not room.is_free
    three.finish()
    assert room.is_free


def test_an_errand_is_done_at_once_when_nothing_is_drawn(room: Pressroom, told: list[str]) -> None:
    room.when_free(lambda: told.append("errand"))
    assert told == ["errand"]


def test_errands_wait_for_the_page_in_work_and_go_before_the_next(
    room: Pressroom, told: list[str], qtbot: QtBot
) -> None:
    busy, other = Drawer(room, "busy", told, pages=2), Drawer(room, "other", told)
    room.line_up(busy)
    room.line_up(other)
    room.when_free(lambda: told.append("first"))
    room.when_free(lambda: told.append("second"))
    assert told == ["busy"]
    busy.finish()
    assert told == ["busy"], "never within the signal that told of the page"
    qtbot.waitUntil(lambda: len(told) == 4)
    assert told == ["busy", "first", "second", "other"]


def test_who_has_many_pages_lets_others_draw_between_them(
    room: Pressroom, told: list[str], qtbot: QtBot
) -> None:
    many, other = Drawer(room, "many", told, pages=3), Drawer(room, "other", told)
    room.line_up(many)
    room.line_up(other)
    many.finish()
    qtbot.waitUntil(lambda: told == ["many", "other"])
    other.finish()
    qtbot.waitUntil(lambda: told == ["many", "other", "many"])
    many.finish()
    qtbot.waitUntil(lambda: told == ["many", "other", "many", "many"])


def test_who_is_looked_at_again_meanwhile_is_next(
    room: Pressroom, told: list[str], qtbot: QtBot
) -> None:
    many, other = Drawer(room, "many", told, pages=2), Drawer(room, "other", told)
    room.line_up(many)
    room.line_up(other)
    room.line_up(many)
    many.finish()
    qtbot.waitUntil(lambda: told == ["many", "many"])


def test_what_is_to_end_ends_soon_but_never_at_once(
    room: Pressroom, told: list[str], qtbot: QtBot
) -> None:
    room.soon(lambda: told.append("ended"))
    assert told == []
    qtbot.waitUntil(lambda: told == ["ended"])


def test_an_errand_that_fails_stops_no_other(
    room: Pressroom, told: list[str], qtbot: QtBot
) -> None:
    def fail() -> None:
        raise RuntimeError("an errand")

    with qtbot.captureExceptions() as raised:
        room.soon(fail)
        room.soon(lambda: told.append("errand"))
        room.line_up(Drawer(room, "page", told))
        qtbot.waitUntil(lambda: told == ["errand", "page"])
    assert len(raised) == 1


def test_who_leaves_or_has_nothing_to_draw_is_passed_over(
    room: Pressroom, told: list[str], qtbot: QtBot
) -> None:
    busy, gone, idle, last = (
        Drawer(room, name, told, pages) for name, pages in
        (("busy", 1), ("gone", 1), ("idle", 0), ("last", 1))
    )  # fmt: skip
    for drawer in (busy, last, gone, idle):
        room.line_up(drawer)
    room.leave(gone)
    room.leave(gone)
    busy.finish()
    qtbot.waitUntil(lambda: told == ["busy", "last"])


def test_there_is_one_for_the_program(qtbot: QtBot) -> None:
    assert pressroom() is pressroom()


# With PDFium ------------------------------------------------------------------------------------


@pytest.fixture
def sheet(tmp_path: Path) -> Paper:
    return paper(tmp_path)


def test_a_file_that_is_closed_waits_for_no_page_of_another(
    tmp_path: Path, sheet: Paper, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: pressroom().is_free, timeout=60_000)
    slow, idle = Press(_huge_drawing(tmp_path / "huge.pdf")), Press(sheet.path)
    drawn: list[int] = []
    slow.drawn.connect(lambda page, *_: drawn.append(page))
    slow.ask(0, SIZE)
    idle.retire()
    QCoreApplication.processEvents()
    assert drawn == [], "the window goes on while the page is drawn"
    assert shiboken6.isValid(idle)
    qtbot.waitUntil(lambda: not shiboken6.isValid(idle), timeout=60_000)
    assert drawn == [0]
    slow.retire()
    qtbot.waitUntil(lambda: not shiboken6.isValid(slow))


def test_a_file_that_is_to_be_opened_comes_between_two_pages(
    tmp_path: Path, sheet: Paper, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: pressroom().is_free, timeout=60_000)
    slow = Press(_huge_drawing(tmp_path / "huge.pdf"))
    drawn: list[QSize] = []
    slow.drawn.connect(lambda _, size, __: drawn.append(size))
    slow.ask(0, SIZE)
    slow.ask(0, SIZE * 2)
    opened: list[tuple[int, Press]] = []
    pressroom().when_free(lambda: opened.append((len(drawn), Press(sheet.path))))
    assert opened == []
    qtbot.waitUntil(lambda: bool(opened), timeout=60_000)
    ((after, press),) = opened
    assert after == 1
    assert press.opens
    slow.retire()
    press.retire()
    qtbot.waitUntil(lambda: not shiboken6.isValid(slow), timeout=60_000)


def test_a_page_that_does_not_exist_holds_up_no_other(sheet: Paper, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: pressroom().is_free, timeout=60_000)
    broken, other = Press(sheet.path.with_name("none.pdf")), Press(sheet.path)
    assert not broken.opens
    broken.ask(7, SIZE)
    with qtbot.waitSignal(other.drawn):
        other.ask(0, SIZE)
    for press in (broken, other):
        press.retire()
    qtbot.waitUntil(lambda: not shiboken6.isValid(other))
