"""What is put into the notes is there, in every state, whoever writes beside."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.unit.annotate.specimens import DOCUMENT, note
from tests.unit.annotate.strategies import states
from wsisdesk.annotate import editing, opening, schema
from wsisdesk.annotate.merging import in_order
from wsisdesk.annotate.model import Annotation, State
from wsisdesk.annotate.store import NoteStore
from wsisdesk.errors import (
    FolderNotWritable,
    LibraryLocked,
    NoteNotFound,
    NotesDamaged,
    NotesTooNew,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def store(tmp_path: Path) -> Iterator[NoteStore]:
    with NoteStore(tmp_path) as opened:
        yield opened


def test_a_note_comes_back_as_it_went_in(store: NoteStore) -> None:
    store.save([note(1), note(2)])
    assert store.on_document(DOCUMENT) == (note(1), note(2))
    assert store.get(note(2).id) == note(2)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(states, min_size=1, max_size=5).map(in_order))
def test_every_state_comes_back(store: NoteStore, history: tuple[State, ...]) -> None:
    drawn = replace(editing.make(note().target, note().content, "Amal"), states=history)
    store.save([drawn])
    assert store.get(drawn.id) == drawn


def test_saving_unites_and_never_overwrites(store: NoteStore) -> None:
    store.save([note()])
    hers = editing.change(note(), "Amal", content=replace(note().content, body="hers"))
    his = editing.change(note(), "Boris", content=replace(note().content, body="his"))
    store.save([hers])
    (united,) = store.save([his])
    assert {state.content.body for state in united.states} == {"remark", "hers", "his"}
    assert store.get(note().id) == united


def test_a_deleted_note_is_kept_and_not_listed(store: NoteStore) -> None:
    store.save([note()])
    store.save([editing.delete(note(), "Amal")])
    assert store.every() == ()
    assert store.counts() == {}
    assert [kept.deleted for kept in store.every(deleted=True)] == [True]


def test_typing_on_leaves_one_state(store: NoteStore) -> None:
    typed, *_ = store.save([editing.make(note().target, note().content, "Amal")])
    for body in ("r", "re", "rem"):
        changed = editing.change(typed, "Amal", content=replace(typed.content, body=body))
        typed = store.amend(typed, changed.current)
    assert [state.content.body for state in store.get(typed.id).states] == ["rem"]


def test_typing_on_does_not_take_away_what_another_window_wrote(store: NoteStore) -> None:
    store.save([note()])
    with NoteStore(store.folder) as other:
        elsewhere = editing.change(note(), "Amal", content=replace(note().content, body="other"))
        other.save([elsewhere])
    mine = editing.change(note(), "Amal", content=replace(note().content, body="mine"))
    store.amend(note(), mine.current)
    bodies = {state.content.body for state in store.get(note().id).states}
    assert bodies == {"other", "mine"}


def test_layers_keep_a_colleagues_copy_apart(store: NoteStore) -> None:
    store.save([note(), replace(note(), layer="Boris.jsonld")])
    assert len(store.on_document(DOCUMENT)) == 2
    assert store.get(note().id, "Boris.jsonld").layer == "Boris.jsonld"


def test_what_was_carried_over_is_found_by_its_origin(store: NoteStore) -> None:
    target = replace(note().target, document="e" * 64)
    carried = editing.make(target, note().content, "Amal", origin=note().id)
    store.save([note(), carried])
    assert store.carried(note().id, "e" * 64) == carried
    assert store.carried(note().id, "f" * 64) is None


def test_a_note_that_is_not_there_is_told(store: NoteStore) -> None:
    with pytest.raises(NoteNotFound):
        store.get("urn:uuid:nowhere")


def test_a_file_of_a_newer_format_is_refused_and_not_touched(tmp_path: Path) -> None:
    with NoteStore(tmp_path) as store:
        store.save([note()])
    with closing(sqlite3.connect(tmp_path / opening.FILE_NAME)) as newer:
        newer.execute(f"PRAGMA user_version = {schema.VERSION + 1}")
    before = (tmp_path / opening.FILE_NAME).read_bytes()
    with pytest.raises(NotesTooNew) as told:
        NoteStore(tmp_path)
    assert (told.value.found, told.value.known) == (schema.VERSION + 1, schema.VERSION)
    assert (tmp_path / opening.FILE_NAME).read_bytes() == before


def test_rubbish_in_the_place_of_the_notes_is_damage(tmp_path: Path) -> None:
    (tmp_path / opening.FILE_NAME).write_bytes(b"no database at all " * 100)
    with pytest.raises(NotesDamaged):
        NoteStore(tmp_path)


def test_a_second_writer_waits_and_both_are_kept(store: NoteStore) -> None:
    with NoteStore(store.folder) as second:
        store.save([note(1)])
        second.save([note(2)])
        assert second.every() == store.every() == (note(1), note(2))


def test_a_writer_that_never_ends_is_told_of(
    store: NoteStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "BUSY_SECONDS", 0.05)
    with NoteStore(store.folder) as second, closing(sqlite3.connect(store.path)) as blocking:
        blocking.execute("BEGIN IMMEDIATE")
        with pytest.raises(LibraryLocked):
            second.save([note()])


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    with pytest.raises(FolderNotWritable):
        NoteStore(tmp_path / "file" / "folder")


def test_notes_of_an_older_format_are_migrated_after_a_backup(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(schema, "VERSION", 1)
    with NoteStore(tmp_path) as store:
        store.save([note()])
    monkeypatch.undo()
    with NoteStore(tmp_path) as store:
        assert store.every() == (note(),)
    assert len(list((tmp_path / "backups").glob("notes-*.db"))) == 1


def test_a_migration_without_a_backup_is_not_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(schema, "VERSION", 1)
    with NoteStore(tmp_path) as store:
        store.save([note()])
    monkeypatch.undo()
    (tmp_path / "backups").write_text("in the way", encoding="utf-8")
    with pytest.raises(FolderNotWritable):
        NoteStore(tmp_path)
    with closing(sqlite3.connect(tmp_path / opening.FILE_NAME)) as connection:
        assert opening.version(connection) == 1


def test_notes_carry_annotations_of_the_model(store: NoteStore) -> None:
    assert all(isinstance(kept, Annotation) for kept in store.save([note()]))
