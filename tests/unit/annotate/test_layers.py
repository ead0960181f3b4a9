"""What is remembered of colleagues' layers: name, file, moment, shown or not; nothing is lost."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.unit.annotate.specimens import DOCUMENT, note
from wsisdesk.annotate import opening, schema
from wsisdesk.annotate.layers import Layer
from wsisdesk.annotate.sharing import as_layer
from wsisdesk.annotate.store import NoteStore
from wsisdesk.errors import LayerNameTaken, LayerNotFound

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

BORIS = Layer("Boris", "boris.jsonld", "2026-03-02T09:00:00.000000+00:00")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[NoteStore]:
    with NoteStore(tmp_path) as opened:
        opened.save([note(1)])
        opened.exchange.take_in([note(1), note(2)], BORIS)
        yield opened


def layers_of(store: NoteStore) -> list[str]:
    return [kept.layer for kept in store.every()]


def test_a_layer_is_remembered_with_its_file_and_moment(store: NoteStore) -> None:
    with NoteStore(store.folder) as again:
        assert again.layers.every() == (BORIS,)
        assert again.layers.sizes() == {"Boris": 2}


def test_notes_that_are_saved_with_a_layer_make_it_known(store: NoteStore) -> None:
    store.save([replace(note(3), layer="Amal")])
    assert store.layers.get("Amal") == Layer("Amal")


def test_whether_a_layer_is_shown_is_remembered_between_runs(store: NoteStore) -> None:
    store.layers.show("Boris", shown=False)
    with NoteStore(store.folder) as again:
        assert not again.layers.get("Boris").shown
        assert len(again.on_document(DOCUMENT)) == 3, "hiding is for the eye alone"
        again.layers.show("Boris", shown=True)
        assert again.layers.every() == (BORIS,)


def test_a_removed_layer_is_not_read_and_is_there_again_when_restored(store: NoteStore) -> None:
    before = store.every()
    store.layers.remove("Boris")
    assert layers_of(store) == [""]
    assert store.counts() == {DOCUMENT: 1}
    assert [kept.layer for kept in store.on_document(DOCUMENT, deleted=True)] == [""]
    assert store.layers.every() == ()
    (removed,) = store.layers.every(removed=True)
    assert (removed.name, removed.source, bool(removed.removed)) == ("Boris", BORIS.source, True)
    store.layers.restore("Boris")
    assert store.every() == before
    assert store.layers.every() == (BORIS,)


def test_a_layer_takes_its_notes_to_its_new_name(store: NoteStore) -> None:
    store.layers.rename("Boris", "بوريس")
    assert store.layers.every() == (replace(BORIS, name="بوريس"),)
    assert sorted(layers_of(store)) == ["", "بوريس", "بوريس"]
    assert store.get(note(2).id, "بوريس").content == note(2).content
    store.layers.rename("بوريس", "Boris")
    assert store.layers.every() == (BORIS,)


@pytest.mark.parametrize("taken", ["Amal", "Gone", ""])
def test_two_layers_never_have_one_name(store: NoteStore, taken: str) -> None:
    store.save([replace(note(3), layer="Amal"), replace(note(3), layer="Gone")])
    store.layers.remove("Gone")
    before = store.every()
    with pytest.raises(LayerNameTaken):
        store.layers.rename("Boris", taken)
    assert store.every() == before


def test_a_layer_keeps_its_own_name(store: NoteStore) -> None:
    store.layers.rename("Boris", "Boris")
    assert store.layers.every() == (BORIS,)


def test_a_layer_that_is_not_there_is_told(store: NoteStore) -> None:
    for deed in (
        store.layers.get,
        store.layers.remove,
        store.layers.restore,
        lambda name: store.layers.show(name, shown=False),
        lambda name: store.layers.rename(name, "other"),
    ):
        with pytest.raises(LayerNotFound):
            deed("nobody")


def test_layers_of_an_older_file_are_known_after_the_migration(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with NoteStore(tmp_path) as store:
        store.save(as_layer([note(1)], "Boris"))
    with closing(sqlite3.connect(tmp_path / opening.FILE_NAME, isolation_level=None)) as older:
        older.executescript(
            "DELETE FROM layers; ALTER TABLE layers DROP COLUMN removed; PRAGMA user_version = 3"
        )
    monkeypatch.setattr(schema, "VERSION", 4)
    with NoteStore(tmp_path) as store:
        assert store.layers.every() == (Layer("Boris"),)
        assert layers_of(store) == ["Boris"]
    assert len(list((tmp_path / "backups").glob("notes-*.db"))) == 1
