"""Which lines are shown: folds, headings, filters."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.unit.ui.compare.specimens import make_prepared
from wsisdesk.ui.compare.listing import Display, Item, ItemKind, items

ENTRIES = make_prepared().entries
ALL = range(len(ENTRIES))


def _kinds(lines: tuple[Item, ...]) -> list[str]:
    return [line.kind.value for line in lines]


def _text(item: Item) -> str:
    return item.entry.side.text if item.entry else ""


def test_unchanged_clauses_fold_and_say_how_many_they_are() -> None:
    lines = items(ENTRIES, Display())
    assert lines[0].kind is ItemKind.FOLD
    assert len(lines[0].folded) == 4
    assert not lines[0].is_open


def test_the_heading_over_a_change_is_shown_as_a_section() -> None:
    sections = [_text(item) for item in items(ENTRIES, Display()) if item.kind is ItemKind.SECTION]
    assert sections == ["resolves", "invites"]


def test_an_opened_fold_keeps_its_line_so_that_it_can_be_folded_again() -> None:
    lines = items(ENTRIES, Display(), unfolded={0})
    assert lines[0].kind is ItemKind.FOLD
    assert lines[0].is_open
    assert _text(lines[1]).startswith("noting fact 0")


def test_nothing_folds_if_the_user_does_not_want_it() -> None:
    lines = items(ENTRIES, Display(fold=False))
    assert ItemKind.FOLD not in [line.kind for line in lines]
    assert len(lines) == len(ENTRIES)


def test_a_single_unchanged_clause_is_not_worth_a_fold() -> None:
    entries = make_prepared(quiet=1).entries
    assert items(entries, Display())[0].kind is ItemKind.CLAUSE


def test_renumbered_clauses_are_shown_on_request() -> None:
    def renumbered(display: Display) -> int:
        return sum(line.entry.row.renumbered for line in items(ENTRIES, display) if line.entry)

    assert renumbered(Display()) == 1
    assert renumbered(Display(renumbering=False, form=False)) <= 1


def test_clauses_changed_in_form_fold_if_form_is_not_asked_for() -> None:
    shown = [line for line in items(ENTRIES, Display()) if line.entry and line.entry.row.form_only]
    assert len(shown) == 1


def test_a_filter_shows_what_passes_under_its_heading_and_nothing_else() -> None:
    added = next(i for i in ALL if ENTRIES[i].mark.value == "ADD")
    lines = items(ENTRIES, Display(), chosen={added})
    assert _kinds(lines) == ["section", "clause"]
    assert items(ENTRIES, Display(), chosen=()) == ()


def test_a_clause_with_a_comment_is_shown_though_nothing_changed() -> None:
    lines = items(ENTRIES, Display(), kept={2})
    assert 2 in [line.index for line in lines if line.kind is ItemKind.CLAUSE]
    assert lines[0].kind is ItemKind.FOLD
    assert len(lines[0].folded) == 2


@given(st.sets(st.integers(0, len(ENTRIES) - 1)), st.sets(st.integers(0, len(ENTRIES) - 1)))
def test_every_entry_is_shown_once_or_folded_once(unfolded: set[int], kept: set[int]) -> None:
    lines = items(ENTRIES, Display(), unfolded, None, kept)
    shown = [line.index for line in lines if line.entry is not None]
    hidden = [
        line.index + place
        for line in lines
        if line.kind is ItemKind.FOLD and not line.is_open
        for place in range(len(line.folded))
    ]
    assert sorted(shown + hidden) == list(ALL)
    assert shown == sorted(shown)
