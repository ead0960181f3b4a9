"""Several processes begin the files of an empty data folder together."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from tests.helpers.processes import meanwhile, refused_once
from tests.unit.library.test_exclusion import OPENERS
from wsisdesk.library.write_ahead import holds_anything, keep_log

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("name", OPENERS)
def test_who_comes_second_waits_for_the_one_who_begins_the_file(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    refused = refused_once(monkeypatch, tmp_path / name)
    OPENERS[name](tmp_path)
    assert refused == ["PRAGMA journal_mode = WAL"]
    with closing(sqlite3.connect(tmp_path / name)) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_a_file_that_stays_locked_is_not_waited_for_without_end(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    with (
        closing(sqlite3.connect(path, isolation_level=None)) as holder,
        closing(sqlite3.connect(path, isolation_level=None, timeout=0)) as other,
    ):
        holder.execute("BEGIN IMMEDIATE")
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            keep_log(other, 0)


def test_a_log_that_goes_while_it_is_looked_at_is_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The last to close a database deletes its log, between any two looks of others."""
    log = tmp_path / "library.db-wal"
    log.write_bytes(b"log")
    assert holds_anything(log)
    meanwhile(monkeypatch, type(log), "exists", log.unlink)
    assert log.exists()
    assert not holds_anything(log)
    assert not holds_anything(tmp_path / "nothing")
