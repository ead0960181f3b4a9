"""What stands in the cells of a row, and where its marks are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.unit.ui.compare.specimens import make_comparison, make_prepared
from wsisdesk.export.comparison.pieces import Wording
from wsisdesk.ui.compare.cells import Cell, Column, cells_of, part_of

if TYPE_CHECKING:
    from wsisdesk.export.comparison.entries import Entry


def _entry(words: str) -> Entry:
    entries = make_prepared().entries
    return next(entry for entry in entries if words in entry.side.text)


def _cells(words: str, *, unified: bool = False, form: bool = True) -> tuple[Cell, ...]:
    return cells_of(_entry(words), ("en", "en"), unified=unified, form=form)


def _marked(cell: Cell) -> list[tuple[str, Wording]]:
    text = cell.shown.text.encode("utf-16-le")
    return [
        (text[2 * stretch.start : 2 * stretch.end].decode("utf-16-le"), stretch.wording)
        for stretch in cell.stretches
    ]


def test_old_and_new_words_are_marked_on_their_own_sides() -> None:
    old, new = _cells("seven days")
    assert (old.column, _marked(old)) == (Column.OLD, [("five", Wording.DELETED)])
    assert (new.column, _marked(new)) == (Column.NEW, [("seven", Wording.INSERTED)])


def test_one_text_holds_what_went_away_and_what_came_in() -> None:
    (both,) = _cells("seven days", unified=True)
    assert both.column is Column.BOTH
    assert both.block.text == "to publish within fiveseven days;"
    assert _marked(both) == [("five", Wording.DELETED), ("seven", Wording.INSERTED)]


def test_a_new_clause_is_marked_as_a_whole() -> None:
    (new,) = _cells("sockets")
    assert new.whole is Wording.INSERTED
    assert _marked(new) == [("to equip every room with sockets;", Wording.INSERTED)]


def test_a_moved_clause_is_not_marked_as_new() -> None:
    (cell,) = _cells("glossary")
    assert cell.whole is Wording.SAME
    assert cell.stretches == ()


def test_new_forms_of_the_same_words_are_marked_on_request() -> None:
    marked = _marked(_cells("Rev.1")[1])
    assert [wording for _, wording in marked] == [Wording.FORM]
    assert _marked(_cells("Rev.1", form=False)[1]) == []


def test_brackets_that_went_are_outlined_on_both_sides() -> None:
    old, new = _cells("agree")
    assert len(old.brackets) == len(new.brackets) == 1
    start, end = old.brackets[0]
    assert old.shown.text[start:end] == "[in time]"


@pytest.mark.parametrize(("language", "rtl"), [("ar", True), ("en", False), ("zh", False)])
def test_a_text_runs_as_its_language_does(language: str, rtl: bool) -> None:
    entry = make_prepared(language).entries[0]
    assert all(cell.rtl is rtl for cell in cells_of(entry, ("", ""), unified=False, form=True))


def test_a_part_of_a_clause_is_a_block_of_its_own() -> None:
    row = make_comparison().rows[0]
    assert row.new is not None
    assert part_of(row.new) is row.new.block
