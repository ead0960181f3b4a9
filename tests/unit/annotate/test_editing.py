"""What is done to a note is a new state of it, and undoing is one more."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from tests.unit.annotate.specimens import START, TARGET, note
from tests.unit.annotate.strategies import contents
from wsisdesk.annotate import editing
from wsisdesk.annotate.editing import Step
from wsisdesk.annotate.model import Content, NoteKind

HOUR = timedelta(hours=1)


def test_a_new_note_is_made_now_by_its_author() -> None:
    made = editing.make(TARGET, Content(NoteKind.QUESTION, "who pays?"), "Amal", now=START)
    assert made.created == made.modified == "2026-03-02T09:00:00.000000+00:00"
    assert (made.author, made.target, made.content.body) == ("Amal", TARGET, "who pays?")


def test_two_notes_never_have_the_same_name() -> None:
    assert len({editing.make(TARGET, note().content, "Amal").id for _ in range(50)}) == 50


@given(st.lists(st.tuples(contents, st.integers(-3, 3)), min_size=1, max_size=8))
def test_moments_grow_whatever_the_clock_does(changes: list[tuple[Content, int]]) -> None:
    changed = note()
    for content, hours in changes:
        changed = editing.change(changed, "Amal", content=content, now=START + hours * HOUR)
    moments = [state.modified for state in changed.states]
    assert moments == sorted(set(moments))
    assert changed.content == changes[-1][0]


def test_a_note_that_is_moved_says_what_it_said_and_one_that_is_edited_stays_where_it_was() -> None:
    before, place = note(), replace(TARGET, block="b9", start=0, end=5)
    moved = editing.change(before, "Boris", target=place)
    assert (moved.target, moved.content) == (place, before.content)
    edited = editing.change(moved, "Boris", content=replace(before.content, body="briefly"))
    assert (edited.target, edited.content.body) == (place, "briefly")


def test_a_note_stays_its_authors_whoever_edits_it() -> None:
    edited = editing.change(note(), "Boris", content=replace(note().content, body="briefly"))
    assert (edited.author, edited.current.author) == (note().author, "Boris")
    assert edited.created == note().created


@given(contents, contents, st.integers(1, 4))
def test_undoing_and_redoing_any_number_of_times_ends_at_one_of_the_two(
    first: Content, second: Content, times: int
) -> None:
    before = editing.make(TARGET, first, "Amal", now=START)
    after = editing.change(before, "Amal", content=second, now=START)
    step, now = Step.between(before, after), after
    for _ in range(times):
        now = editing.undo(now, step, "Amal", START)
        assert now.content == first
        now = editing.redo(now, step, "Amal", START)
        assert now.content == second
    assert len(now.states) == 2 + 2 * times, "every step is kept"


def test_undoing_a_deletion_gives_the_note_back() -> None:
    before = note()
    after = editing.delete(before, "Amal")
    back = editing.undo(after, Step.between(before, after), "Amal")
    assert not back.deleted
    assert back.content == before.content


def test_undoing_the_making_of_a_note_deletes_it_and_redoing_brings_it_back() -> None:
    made = note()
    step = Step.between(None, made)
    undone = editing.undo(made, step, "Amal")
    assert undone.deleted
    redone = editing.redo(undone, step, "Amal")
    assert not redone.deleted
    assert redone.content == made.content


def test_undoing_keeps_what_was_undone_in_the_history() -> None:
    before = note()
    after = editing.change(before, "Amal", content=replace(before.content, body="rash words"))
    back = editing.undo(after, Step.between(before, after), "Amal")
    assert [state.content.body for state in back.states] == ["remark", "rash words", "remark"]


def test_a_deleted_note_is_restored_as_it_was_last() -> None:
    before = editing.change(note(), "Amal", content=replace(note().content, body="last words"))
    back = editing.restored(editing.delete(before, "Boris"), "Amal")
    assert (back.deleted, back.content.body) == (False, "last words")
    assert len(back.states) == 4, "that it was deleted stays in its history"


def test_a_note_that_came_deleted_is_restored_as_it_came() -> None:
    gone = replace(note(), states=(replace(note().current, deleted=True),))
    assert editing.restored(gone, "Amal").content == note().content
