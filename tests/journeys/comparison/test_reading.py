"""Reading what changed: moved, folded, filtered, long, narrow, from right to left."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.helpers.window import Watchdog
from tests.journeys.comparison.driving import (
    OLD,
    compare_files,
    go_to,
    press_letter,
    shown_texts,
    take_in,
    trigger,
    write_page,
)
from wsisdesk.ui.compare.listing import ItemKind

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from wsisdesk.app import Desk
    from wsisdesk.ui.compare.page import ComparePage


def test_a_moved_clause_is_one_change_and_its_filter_shows_both_ends(page: ComparePage) -> None:
    page.changes._chips.button(4).click()
    shown = [i for i in page.rows.model.rows if i.kind is ItemKind.CLAUSE and i.entry]
    assert len(page.changes.shown()) == 1
    assert len(shown) == 2
    page.rows.go_to(shown[0].index)
    press_letter(page, "m")
    assert page.rows.current_index() == shown[1].index


def test_an_arabic_keyboard_steps_as_a_latin_one_does(page: ComparePage) -> None:
    page.walk.go_to_change(0)
    press_letter(page, "ى")
    assert page.walk.change_at(page.rows.current_index()) == 1
    press_letter(page, "ح")
    assert page.walk.change_at(page.rows.current_index()) == 0


def test_a_place_that_filters_hide_is_shown_when_one_comes_back_to_it(
    desk: Desk, qtbot: QtBot, page: ComparePage
) -> None:
    go_to(page, "seven days")
    place = page.place()
    page.changes._chips.button(4).click()
    assert "seven days" not in shown_texts(page)
    page.go_to(place)
    assert page.place() == place
    assert "seven days" in shown_texts(page)


def test_filters_are_put_off_for_the_whole_page_not_for_the_rows_alone(page: ComparePage) -> None:
    page.changes._chips.button(4).click()
    assert page.prepared is not None
    assert len(page.changes.shown()) < len(page.prepared.changes)
    go_to(page, "seven days")
    assert len(page.changes.shown()) == len(page.prepared.changes)
    assert page.changes._chips.button(0).isChecked()


def test_the_same_text_twice_is_said_to_be_alike(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    write_page(tmp_path / "more", "copy.html", (*OLD[:1], *OLD[1:]), "fr")
    take_in(desk, qtbot, tmp_path / "more")
    page = compare_files(desk, qtbot, "old.html", "copy.html")
    assert page.prepared is not None
    assert page.prepared.changes == ()
    assert page.rows.model.rows[0].kind is ItemKind.SENTENCE
    assert not page.tools.next.isEnabled()


def test_unfolding_shows_what_did_not_change_where_it_stands(page: ComparePage) -> None:
    assert "fact number 4" not in shown_texts(page)
    page.tools.fold.click()
    assert "fact number 4" in shown_texts(page)
    assert page.prepared is not None
    clauses = [i.index for i in page.rows.model.rows if i.entry]
    assert clauses == list(range(len(page.prepared.entries)))
    page.tools.fold.click()
    assert "fact number 4" not in shown_texts(page)


def test_folding_again_stays_at_the_clause_where_one_was(page: ComparePage) -> None:
    page.walk.go_to_change(1)
    place = page.place()
    page.tools.fold.click()
    assert page.place() == place
    page.tools.fold.click()
    assert page.place() == place


@pytest.mark.parametrize("language", ["ar", "en"])
def test_arabic_texts_run_from_the_right_in_both_directions_of_the_window(
    desk: Desk, qtbot: QtBot, language: str
) -> None:
    trigger(desk, qtbot, f"language_{language}")
    page = compare_files(desk, qtbot, "old-ar.html", "new-ar.html")
    desk.window.resize(1366, 768)
    qtbot.waitUntil(lambda: not page.rows.narrow)
    number = page.rows.view.currentIndex().row()
    row = page.rows.view.rows.laid(number)
    assert all(cell.cell.rtl for cell in row.cells)
    columns = page.rows.view.rows.setter.columns
    assert columns.rtl == (language == "ar")
    old, new = columns.old(0, 0).center().x(), columns.new(0, 0).center().x()
    assert (old > new) == columns.rtl
    for theme in ("theme_dark", "theme_contrast", "theme_light"):
        trigger(desk, qtbot, theme)
        assert not page.rows.view.viewport().grab().isNull()
    trigger(desk, qtbot, "language_en")


def test_the_page_speaks_the_language_one_changes_to(
    desk: Desk, qtbot: QtBot, page: ComparePage
) -> None:
    before = page.rows.header.accessibleName(), page.changes._chips.button(0).text()
    place = page.place()
    trigger(desk, qtbot, "language_fr")
    after = page.rows.header.accessibleName(), page.changes._chips.button(0).text()
    assert all(one != other for one, other in zip(before, after, strict=True))
    assert page.place() == place
    trigger(desk, qtbot, "language_en")
    assert (page.rows.header.accessibleName(), page.changes._chips.button(0).text()) == before


def test_a_very_long_paragraph_does_not_hold_the_window_up(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    long = "to keep every paper of the session within reach of all delegates and " * 1200
    for name, end in (("long-1.html", "five"), ("long-2.html", "seven")):
        lines = (*OLD[:4], f"1 {long}{end} more.", "2 to end here.")
        write_page(tmp_path / "more", name, lines)
    take_in(desk, qtbot, tmp_path / "more")
    page = compare_files(desk, qtbot, "long-1.html", "long-2.html")
    parts = [item for item in page.rows.model.rows if item.continues]
    assert len(parts) > 10
    dog = Watchdog()
    dog.start()
    view = page.rows.view
    for number in range(view.lines.rowCount()):
        view.show_line(number)
        qtbot.wait(1)
    dog.stop()
    assert dog.longest < 300  # generous: set as one text, each turn would take longer


def test_a_window_too_narrow_for_two_texts_keeps_the_place(
    desk: Desk, qtbot: QtBot, page: ComparePage
) -> None:
    go_to(page, "sockets")
    place = page.place()
    desk.window.resize(1366, 768)
    qtbot.waitUntil(lambda: not page.rows.narrow)
    desk.window.resize(880, 700)
    qtbot.waitUntil(lambda: page.rows.narrow)
    assert page.place() == place
    number = page.rows.view.currentIndex().row()
    assert page.rows.view.viewport().rect().intersects(page.rows.view.box_of(number))
    desk.window.resize(1366, 768)
    qtbot.waitUntil(lambda: not page.rows.narrow)
    assert page.place() == place
