"""Notes that come from colleagues are one act: taken back it leaves no trace, and comes again."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.unit.annotate.specimens import note
from tests.unit.annotate.strategies import states
from wsisdesk.annotate import editing, opening
from wsisdesk.annotate.exchange import layer_of
from wsisdesk.annotate.layers import Layer
from wsisdesk.annotate.merging import in_order, merge
from wsisdesk.annotate.sharing import Effect, to_share
from wsisdesk.annotate.store import NoteStore

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from wsisdesk.annotate.model import Annotation

BORIS = Layer("Boris", "boris.jsonld", "2026-03-02T09:00:00.000000+00:00")
drawn_notes = st.lists(
    st.builds(
        lambda number, history: replace(note(number), states=history),
        st.integers(1, 3),
        st.lists(states, min_size=1, max_size=3).map(in_order),
    ),
    max_size=4,
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[NoteStore]:
    with NoteStore(tmp_path) as opened:
        yield opened


def edited(before: Annotation, body: str, author: str = "Boris") -> Annotation:
    return editing.change(before, author, content=replace(before.content, body=body))


def whole(store: NoteStore) -> list[tuple[object, ...]]:
    """Return everything there is in the file but the moments of layers."""
    with closing(sqlite3.connect(store.path)) as connection:
        return [
            row
            for table in ("notes", "states", "layers")
            for row in connection.execute(f"SELECT * FROM {table} ORDER BY 1, 2, 3, 4")
        ]


def emptied(folder: Path) -> None:
    with closing(sqlite3.connect(folder / opening.FILE_NAME, isolation_level=None)) as connection:
        for table in ("notes", "states", "layers"):
            connection.execute(f"DELETE FROM {table}")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None,
          max_examples=40)  # fmt: skip
@given(drawn_notes, drawn_notes, st.sampled_from(["", "Boris"]))
def test_taken_back_it_is_as_if_the_file_had_never_come(
    store: NoteStore, ours: list[Annotation], theirs: list[Annotation], layer: str
) -> None:
    emptied(store.folder)
    store.save([replace(one, layer=layer) for one in ours])
    before = whole(store)
    exchange = store.exchange
    intake = exchange.take_in(theirs, BORIS) if layer else exchange.merge(theirs)
    after = whole(store)
    store.exchange.take_back(intake, "Amal")
    assert whole(store) == before
    store.exchange.take_again(intake, "Amal")
    assert whole(store) == after
    store.exchange.take_back(intake, "Amal")
    assert whole(store) == before


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None,
          max_examples=30)  # fmt: skip
@given(drawn_notes, drawn_notes)
def test_merging_files_in_either_order_gives_the_same_notes(
    store: NoteStore, first: list[Annotation], second: list[Annotation]
) -> None:
    outcomes = []
    for files in ((first, second), (second, first), (first, second, first)):
        emptied(store.folder)
        for incoming in files:
            store.exchange.merge(incoming)
        outcomes.append(store.every(deleted=True))
    assert outcomes[0] == outcomes[1] == outcomes[2]


def test_two_delegates_who_merge_each_others_notes_have_the_same(tmp_path: Path) -> None:
    with NoteStore(tmp_path / "amal") as amal, NoteStore(tmp_path / "boris") as boris:
        amal.save([note(1), note(2)])
        boris.save([edited(note(1), "his"), note(3)])
        for store, other in ((amal, boris), (boris, amal), (amal, boris)):
            store.exchange.merge(to_share(other.every(deleted=True)))
        assert amal.every(deleted=True) == boris.every(deleted=True)
        assert len(amal.every()) == 3


def test_a_merge_says_what_it_did(store: NoteStore) -> None:
    store.save([note(1), note(2)])
    intake = store.exchange.merge([edited(note(1), "newer"), note(2), note(3)])
    assert [change.effect for change in intake.changes] == [
        Effect.UPDATED, Effect.SAME, Effect.ADDED
    ]  # fmt: skip
    assert intake.fresh() == 2


def test_a_merge_taken_back_deletes_nothing_at_the_colleagues(tmp_path: Path) -> None:
    with NoteStore(tmp_path / "amal") as amal, NoteStore(tmp_path / "boris") as boris:
        boris.save([note(1)])
        amal.exchange.take_back(amal.exchange.merge(boris.every()), "Amal")
        boris.exchange.merge(to_share(amal.every(deleted=True)))
        assert [kept.deleted for kept in boris.every(deleted=True)] == [False]


def test_a_merge_that_was_taken_back_can_be_made_anew(store: NoteStore) -> None:
    store.exchange.take_back(store.exchange.merge([note(1)]), "Amal")
    intake = store.exchange.merge([note(1)])
    assert [change.effect for change in intake.changes] == [Effect.ADDED]
    assert store.every() == (note(1),)


def test_what_was_written_on_a_merged_note_stays_when_the_merge_is_taken_back(
    store: NoteStore,
) -> None:
    store.save([note(1)])
    intake = store.exchange.merge([edited(note(1), "hers")])
    mine = edited(store.get(note(1).id), "mine", "Amal")
    store.save([mine])
    (left,) = store.exchange.take_back(intake, "Amal")
    assert left.content.body == "mine"
    assert {state.content.body for state in left.states} == {"remark", "mine"}


def test_an_edit_that_was_undone_before_does_not_keep_the_merge_alive(store: NoteStore) -> None:
    store.save([note(1)])
    intake = store.exchange.merge([edited(note(1), "hers")])
    merged = store.get(note(1).id)
    mine = edited(merged, "mine", "Amal")
    undone = editing.undo(mine, editing.Step.between(merged, mine), "Amal")
    store.save([undone])
    (left,) = store.exchange.take_back(intake, "Amal")
    assert left.content.body == "remark"
    assert store.get(note(1).id) == left
    again = {kept.id: kept for kept in store.exchange.take_again(intake, "Amal")}
    assert again[note(1).id].content.body == "hers"


def test_a_note_that_came_and_was_written_on_is_deleted_by_taking_back(store: NoteStore) -> None:
    intake = store.exchange.merge([note(1)])
    mine = edited(note(1), "mine", "Amal")
    store.save([editing.undo(mine, editing.Step.between(note(1), mine), "Amal")])
    (left,) = store.exchange.take_back(intake, "Amal")
    assert left.deleted
    assert store.every() == ()


def test_what_others_merged_meanwhile_is_not_taken_back(store: NoteStore) -> None:
    intake = store.exchange.merge([edited(note(1), "hers")])
    with NoteStore(store.folder) as other:
        other.exchange.merge([merge(note(1), edited(note(1), "his", "Basim"))])
    (left,) = store.exchange.take_back(intake, "Amal")
    assert left.content.body == "his"


def test_a_second_file_of_a_colleague_goes_into_the_same_layer(store: NoteStore) -> None:
    store.exchange.take_in([note(1)], BORIS)
    later = replace(BORIS, source="boris (2).jsonld")
    intake = store.exchange.take_in([edited(note(1), "newer"), note(2)], later)
    assert [change.effect for change in intake.changes] == [Effect.UPDATED, Effect.ADDED]
    assert store.layers.every() == (later,)
    store.exchange.take_back(intake, "Amal")
    assert store.layers.every() == (BORIS,)
    assert store.every() == (replace(note(1), layer="Boris"),)


def test_a_hidden_layer_is_shown_when_more_comes_and_hidden_again_when_that_is_taken_back(
    store: NoteStore,
) -> None:
    store.exchange.take_in([note(1)], BORIS)
    store.layers.show("Boris", shown=False)
    intake = store.exchange.take_in([note(2)], BORIS)
    assert store.layers.get("Boris").shown
    store.exchange.take_back(intake, "Amal")
    assert not store.layers.get("Boris").shown


def test_a_removed_layer_begins_anew_and_is_whole_again_when_that_is_taken_back(
    store: NoteStore,
) -> None:
    store.exchange.take_in([note(1)], BORIS)
    store.layers.remove("Boris")
    intake = store.exchange.take_in([note(2)], BORIS)
    assert [kept.id for kept in store.every()] == [note(2).id], "the removed ones stay away"
    store.exchange.take_back(intake, "Amal")
    assert store.every() == ()
    store.layers.restore("Boris")
    assert [kept.id for kept in store.every()] == [note(1).id]
    store.layers.remove("Boris")
    store.exchange.take_again(intake, "Amal")
    assert [kept.id for kept in store.every()] == [note(2).id]


def test_ones_own_notes_are_out_of_a_layers_reach(store: NoteStore) -> None:
    store.save([note(1)])
    intake = store.exchange.take_in([edited(note(1), "hers")], BORIS)
    assert store.get(note(1).id) == note(1)
    store.exchange.take_back(intake, "Amal")
    assert store.every() == (note(1),)
    assert store.layers.every() == ()


def test_a_layer_is_dated_when_it_is_taken_in() -> None:
    before = editing.moment()
    layer = layer_of("Boris", "boris.jsonld")
    assert (layer.name, layer.source, layer.shown) == ("Boris", "boris.jsonld", True)
    assert before <= layer.imported <= editing.moment()
