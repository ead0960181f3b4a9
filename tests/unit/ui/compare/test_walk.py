"""The way through the changes: around at the ends, through filters, to the other end of a move."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import pytest

from tests.unit.export.comparison.specimens import Versions
from tests.unit.ui.compare.specimens import make_prepared
from wsisdesk.compare.model import View
from wsisdesk.compare.naming import row_key
from wsisdesk.export.words import words
from wsisdesk.ui.compare.change_panel import ChangePanel
from wsisdesk.ui.compare.content import RowsPanel
from wsisdesk.ui.compare.listing import ItemKind
from wsisdesk.ui.compare.prepared import ChangeGroup, prepare
from wsisdesk.ui.compare.toolbar import CompareTools
from wsisdesk.ui.compare.walk import ChangeWalk
from wsisdesk.ui.look.theme import theme

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wsisdesk.ui.compare.prepared import Prepared

ALL, REWORDED, ADDED, REMOVED, MOVED = range(5)  # the chips, from the start


class Parts(NamedTuple):
    """What a page is made of, without the window around it."""

    rows: RowsPanel
    changes: ChangePanel
    tools: CompareTools
    walk: ChangeWalk

    def show(self, prepared: Prepared) -> None:
        """Show a comparison as its page does."""
        self.walk.prepared = prepared
        self.rows.show_prepared(prepared)
        self.changes.show_prepared(prepared)

    def filter(self, chip: int) -> None:
        """Let one sort of change through."""
        self.changes._chips.button(chip).click()

    def at(self) -> int:
        """Return the number of the change where one is."""
        return self.walk.change_at(self.rows.current_index())


@pytest.fixture
def parts(qtbot: QtBot) -> Parts:
    rows = RowsPanel(theme("light"), "en")
    changes, tools = ChangePanel(theme("light"), words("en")), CompareTools(theme("light"))
    for widget in (rows, changes, tools):
        qtbot.addWidget(widget)
    rows.resize(1034, 500)
    rows.show()
    made = Parts(rows, changes, tools, ChangeWalk(rows, changes, tools))
    made.show(make_prepared())
    return made


def _prepared(parts: Parts) -> Prepared:
    assert parts.walk.prepared is not None
    return parts.walk.prepared


def test_before_a_comparison_is_there_nothing_moves(parts: Parts) -> None:
    parts.walk.prepared = None
    here = parts.rows.current_index()
    parts.walk.next_change()
    parts.walk.go_to_other_end()
    parts.walk.go_to_change(2)
    assert parts.rows.current_index() == here
    assert parts.walk.standing(words("en")) == ("", "")


def test_all_changes_are_met_once_in_the_order_of_the_text(parts: Parts) -> None:
    parts.walk.go_to_change(0)
    met = [parts.at()]
    for _ in range(4):
        parts.walk.next_change()
        met.append(parts.at())
    assert met == [0, 1, 2, 3, 4]
    parts.walk.next_change()
    assert parts.at() == 0


def test_backwards_from_the_first_change_is_the_last(parts: Parts) -> None:
    parts.walk.go_to_change(0)
    parts.walk.previous_change()
    assert parts.at() == 4


@pytest.mark.parametrize(("step", "expected"), [("next_change", 0), ("previous_change", 4)])
def test_from_a_row_without_a_change_the_nearest_is_met(
    parts: Parts, step: str, expected: int
) -> None:
    parts.rows.go_to(0)
    assert parts.at() == -1
    getattr(parts.walk, step)()
    assert parts.at() == expected


def test_from_behind_the_last_change_on_leads_around_and_back_leads_to_it(parts: Parts) -> None:
    last = len(_prepared(parts).entries) - 1
    parts.rows.go_to(last)
    assert parts.at() == -1
    parts.walk.previous_change()
    assert parts.at() == 4
    parts.rows.go_to(last)
    parts.walk.next_change()
    assert parts.at() == 0


def test_both_ends_of_a_move_are_the_same_change(parts: Parts) -> None:
    (one, other) = next(iter(_prepared(parts).other_ends.items()))
    assert parts.walk.change_at(one) == parts.walk.change_at(other) >= 0


def test_the_other_end_is_met_though_it_lies_in_a_fold(parts: Parts) -> None:
    here, there = next(iter(_prepared(parts).other_ends.items()))
    parts.rows.go_to(here)
    parts.walk.go_to_other_end()
    assert parts.rows.current_index() == there
    parts.walk.go_to_other_end()
    assert parts.rows.current_index() == here


def test_a_filter_lets_both_ends_of_a_move_through(parts: Parts) -> None:
    parts.filter(MOVED)
    shown = [i.index for i in parts.rows.model.rows if i.kind is ItemKind.CLAUSE]
    assert shown == sorted(_prepared(parts).other_ends)
    parts.rows.go_to(shown[0])
    parts.walk.go_to_other_end()
    assert parts.rows.current_index() == shown[1]
    assert parts.changes.shown() != tuple(range(5))


def test_on_a_clause_that_did_not_move_there_is_no_other_end(parts: Parts) -> None:
    parts.walk.go_to_change(0)
    here = parts.rows.current_index()
    parts.walk.go_to_other_end()
    assert parts.rows.current_index() == here


def test_a_row_hidden_by_filters_is_met_by_putting_them_off(parts: Parts) -> None:
    parts.filter(ADDED)
    removed = next(
        number
        for number, change in enumerate(_prepared(parts).changes)
        if ChangeGroup.REMOVED in change.groups
    )
    parts.walk.go_to_entry(_prepared(parts).changes[removed].first)
    assert parts.at() == removed
    assert parts.changes.shown() == (0, 1, 2, 3, 4)


def test_a_row_that_passes_leaves_the_filters_as_they_are(parts: Parts) -> None:
    parts.filter(REWORDED)
    shown = parts.changes.shown()
    parts.walk.go_to_change(shown[-1])
    assert parts.changes.shown() == shown


def test_stepping_keeps_to_what_passes(parts: Parts) -> None:
    parts.filter(REWORDED)
    met = set()
    for _ in range(4):
        parts.walk.next_change()
        met.add(parts.at())
    assert met == set(parts.changes.shown())


def test_the_counter_counts_what_passes(parts: Parts) -> None:
    parts.filter(REWORDED)
    parts.walk.go_to_change(parts.changes.shown()[1])
    assert parts.tools.counter.text().strip("\u2066\u2069") == "2 / 2"
    parts.filter(ALL)
    assert parts.tools.counter.text().strip("\u2066\u2069").endswith("/ 5")


def test_the_place_told_is_the_name_of_the_row(parts: Parts, qtbot: QtBot) -> None:
    with qtbot.waitSignal(parts.walk.moved) as told:
        parts.walk.go_to_change(1)
    entry = _prepared(parts).entries[_prepared(parts).changes[1].first]
    assert told.args == [row_key(entry.row)]


def test_the_status_counts_what_the_change_list_does_not(parts: Parts) -> None:
    parts.walk.go_to_change(0)
    _, facts = parts.walk.standing(words("en"))
    for word in ("unchanged", "renumbered", "form"):
        assert word in facts


def test_on_a_row_without_a_change_the_status_names_none(parts: Parts) -> None:
    parts.rows.go_to(0)
    place, facts = parts.walk.standing(words("en"))
    assert place == ""
    assert facts != ""


def test_a_comparison_without_changes_has_nowhere_to_step(parts: Parts) -> None:
    alike = Versions()
    alike.same("to publish within five days;", "1")
    parts.show(prepare(alike.comparison(), (View.ACCEPTED, View.ACCEPTED)))
    here = parts.rows.current_index()
    parts.walk.next_change()
    parts.walk.previous_change()
    assert parts.rows.current_index() == here
    assert not parts.tools.next.isEnabled()


def test_the_tools_and_the_keys_step_alike(parts: Parts) -> None:
    parts.walk.go_to_change(0)
    parts.tools.next.click()
    assert parts.at() == 1
    parts.rows.keys.next_wanted.emit()
    assert parts.at() == 2
    parts.tools.previous.click()
    parts.rows.keys.previous_wanted.emit()
    assert parts.at() == 0


def test_a_clause_that_has_not_moved_says_so_until_one_goes_on(parts: Parts) -> None:
    prepared = _prepared(parts)
    parts.show(prepared)
    still = next(n for n, _ in enumerate(prepared.entries) if n not in prepared.other_ends)
    parts.walk.go_to_entry(still)
    told: list[str] = []
    parts.walk.moved.connect(told.append)
    parts.walk.go_to_other_end()
    assert "has not moved" in parts.walk.standing(words("en"))[0]
    assert told == [row_key(prepared.entries[still].row)]
    assert parts.rows.current_index() == still
    parts.walk.next_change()
    assert "has not moved" not in parts.walk.standing(words("en"))[0]


def test_a_moved_clause_has_another_end_and_nothing_to_say(parts: Parts) -> None:
    prepared = _prepared(parts)
    parts.show(prepared)
    here, there = next(iter(prepared.other_ends.items()))
    parts.walk.go_to_entry(here)
    parts.walk.go_to_other_end()
    assert parts.rows.current_index() == there
    assert "has not moved" not in parts.walk.standing(words("en"))[0]
