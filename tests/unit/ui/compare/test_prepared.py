"""What a page asks of a comparison: its changes, their sorts, the ends of moves."""

from __future__ import annotations

from tests.unit.ui.compare.specimens import make_prepared
from wsisdesk.compare.arrangement import Position
from wsisdesk.documents.model import Block
from wsisdesk.export.words import words
from wsisdesk.ui.compare.change_lines import change_lines, passing
from wsisdesk.ui.compare.prepared import ChangeGroup, is_shown_change


def test_every_changed_row_is_one_change_though_a_move_has_two_entries() -> None:
    prepared = make_prepared()
    assert len(prepared.changes) == 5
    moves = [change for change in prepared.changes if len(change.entries) == 2]
    assert [change.groups for change in moves] == [{ChangeGroup.MOVED}]


def test_each_end_of_a_move_knows_the_other() -> None:
    prepared = make_prepared()
    (one, other), (again, back) = prepared.other_ends.items()
    assert (one, other) == (back, again)
    places = {prepared.entries[one].place, prepared.entries[other].place}
    assert places == {Position.DEPARTURE, Position.ARRIVAL}


def test_numbers_and_form_alone_are_no_changes_of_the_list() -> None:
    prepared = make_prepared()
    light = [entry for entry in prepared.entries if entry.row.renumbered or entry.row.form_only]
    assert len(light) == 2
    assert not any(map(is_shown_change, light))


def test_changes_pass_by_sort() -> None:
    changes = make_prepared().changes
    counts = {group: len(passing(changes, group, "")) for group in ChangeGroup}
    assert counts == {
        ChangeGroup.REWORDED: 2, ChangeGroup.ADDED: 1, ChangeGroup.REMOVED: 1, ChangeGroup.MOVED: 1,
    }  # fmt: skip
    assert passing(changes, None, "") == (0, 1, 2, 3, 4)
    assert passing(changes, None, "nobody") == ()


def test_a_change_stands_under_the_lead_phrase_that_governs_it() -> None:
    prepared = make_prepared()
    opens = [change.opens for change in prepared.changes]
    assert [block.text for block in opens if isinstance(block, Block)] == [
        "resolves", "resolves", "resolves", "resolves", "invites",
    ]  # fmt: skip


def test_the_list_says_in_a_few_words_what_changed() -> None:
    prepared = make_prepared()
    lines = change_lines(prepared, range(5), words("en"))
    headings = [line.text for line in lines if line.change < 0]
    assert headings == ["resolves", "invites"]
    said = [line.text.replace("\u2068", "").replace("\u2069", "") for line in lines if line.mark]
    assert said[0] == "five → seven"
    assert said[1] == "to equip every room with sockets;"


def test_a_moved_clause_shows_both_of_its_numbers_in_the_list() -> None:
    prepared = make_prepared("ar")
    lines = change_lines(prepared, range(5), words("ar"))
    moved = next(line for line in lines if "←" in line.label)
    assert moved.label.replace("\u2068", "").replace("\u2069", "") == "2 ← 4"


def test_headings_are_said_once_however_few_changes_pass() -> None:
    prepared = make_prepared()
    lines = change_lines(prepared, (4,), words("en"))
    assert [line.change for line in lines] == [-1, 4]
