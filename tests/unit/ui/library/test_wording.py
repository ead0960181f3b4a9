"""What the rows of the library say to eyes and ears, in the interface's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.unit.ui.library.test_arrangement import ENTRIES
from wsisdesk.text.direction import LRI, RLI, without_controls
from wsisdesk.ui.library.arrangement import arrange
from wsisdesk.ui.library.row import Row, RowKind, Wish, filtered, make_searchable
from wsisdesk.ui.library.wording import accessible_text, shown_name, tool_tip

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from tests.unit.ui.conftest import Speaking

LANGUAGES = ["ar", "en", "fr", "es", "ru", "zh"]


def _rows(grouping: str = "body") -> list[Row]:
    """List all rows of an arrangement, from top to bottom."""
    waiting, found = list(reversed(arrange(ENTRIES, Wish(grouping)))), []
    while waiting:
        row = waiting.pop()
        found.append(row)
        waiting += reversed(row.children)
    return found


@pytest.mark.parametrize("grouping", ["body", "work", "year", "language", "tag"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_row_has_a_name_a_tip_and_something_to_hear(
    speaking: Speaking, grouping: str, language: str
) -> None:
    speaking(language)
    for row in _rows(grouping):
        assert shown_name(row)
        assert tool_tip(row)
        assert shown_name(row) in accessible_text(row)


def test_what_has_no_tag_stands_under_a_heading_that_says_so(speaking: Speaking) -> None:
    speaking("en")
    headings = [row for row in _rows("tag") if row.kind is RowKind.HEADING]
    assert "Without a tag" in {shown_name(row) for row in headings}


def test_a_heading_is_heard_with_its_count(speaking: Speaking) -> None:
    speaking("en")
    heading = _rows()[0]
    assert without_controls(accessible_text(heading)) == (
        f"{shown_name(heading)}, documents: {heading.count}"
    )


def test_titles_of_both_directions_keep_theirs_in_the_tip(qapp: QApplication) -> None:
    tips = [tool_tip(row) for row in _rows() if row.kind is RowKind.VERSION]
    lines = [line for tip in tips for line in tip.splitlines()]
    assert {line[0] for line in lines} == {LRI, RLI}
    for line in lines:
        rtl = any("ء" <= letter <= "ي" for letter in line)
        assert (line[0] == RLI) == rtl


class TestTheFilter:
    def test_nothing_typed_keeps_everything(self) -> None:
        rows = arrange(ENTRIES, Wish())
        assert filtered(rows, "") == rows
        assert filtered(rows, "   ") == rows

    def test_every_word_must_be_found_but_not_in_one_place(self) -> None:
        rows = arrange(ENTRIES, Wish())
        kept = filtered(rows, "9200")
        assert kept
        assert filtered(rows, "9200 nowhere") == ()

    def test_what_is_kept_counts_only_itself(self) -> None:
        rows = arrange(ENTRIES, Wish())
        (kept,) = filtered(rows, "9200")
        assert kept.count == sum(child.count for child in kept.children)
        assert kept.count < sum(row.count for row in rows)

    def test_made_searchable_beforehand_it_finds_the_same(self) -> None:
        rows = arrange(ENTRIES, Wish())
        before = filtered(rows, "9200")
        again = arrange(ENTRIES, Wish())
        make_searchable(again)
        assert filtered(again, "9200") == before
