"""An index that cannot be used is thrown away and begun anew; a sound one is kept."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from tests.helpers.search_index import ANALYSIS, contents, make_prepared, open_store
from wsisdesk.errors import FolderNotWritable, LibraryError
from wsisdesk.library.exclusion import lock_of
from wsisdesk.search.analysis import analyse
from wsisdesk.search.index import schema
from wsisdesk.search.index.files import discard, is_sound
from wsisdesk.search.index.store import SearchStore

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "index" / "search.db"
    with open_store(path) as store, store.writing():
        store.add(make_prepared("a" * 64, "to continue its work"))
    return path


def set_version(path: Path, version: int) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {version}")


def test_a_sound_index_is_kept(path: Path) -> None:
    before = contents(path)
    assert is_sound(path, ANALYSIS)
    with open_store(path) as store:
        assert len(store.known()) == 1
    assert contents(path) == before


@pytest.mark.parametrize(
    "spoil",
    [
        lambda path: path.write_bytes(b""),
        lambda path: path.write_bytes(b"no database at all, but long enough to be read" * 100),
        lambda path: path.write_bytes(path.read_bytes()[:5000]),
        lambda path: set_version(path, schema.VERSION + 1),
        lambda path: set_version(path, schema.VERSION - 1),
    ],
    ids=["empty", "rubbish", "cut off", "newer", "older"],
)
def test_an_index_that_cannot_be_used_is_begun_anew(
    path: Path, spoil: Callable[[Path], object]
) -> None:
    spoil(path)
    with open_store(path) as store:
        assert store.known() == {}
        with store.writing():
            store.add(make_prepared("b" * 64, "to continue its work"))
    assert is_sound(path, ANALYSIS)


def test_an_index_of_another_analysis_is_begun_anew(path: Path) -> None:
    assert not is_sound(path, "another")
    with SearchStore(path, "another", analyse) as store:
        assert store.known() == {}
    assert is_sound(path, "another")


def test_a_file_that_another_process_has_just_begun_is_sound(tmp_path: Path) -> None:
    path = tmp_path / "search.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        assert is_sound(path, ANALYSIS)
        with open_store(path) as store:
            assert store.known() == {}


def test_two_may_open_the_index_at_once(path: Path) -> None:
    with open_store(path) as one, open_store(path) as other:
        with one.writing():
            one.add(make_prepared("b" * 64, "the second"))
        with other.writing():
            other.add(make_prepared("b" * 64, "the second"))
        assert one.known().keys() == other.known().keys() == {"a" * 64, "b" * 64}
    assert len(contents(path)["documents"]) == 2


def test_discarding_takes_the_log_along_and_may_be_repeated(path: Path) -> None:
    with open_store(path) as store, store.writing():
        store.remove("a" * 64)
        path.with_name("search.db-wal").touch()
    discard(path)
    discard(path)
    assert list(path.parent.iterdir()) == [lock_of(path)]


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "index").write_text("a file where the folder should be")
    with pytest.raises(LibraryError) as told:
        open_store(tmp_path / "index" / "search.db")
    assert isinstance(told.value, FolderNotWritable)
