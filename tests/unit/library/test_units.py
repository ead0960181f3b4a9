"""What is written as one unit is there as a whole or not at all."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from wsisdesk.library.units import as_one_unit

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(tmp_path / "one.db", timeout=0, isolation_level=None)) as opened:
        opened.execute("CREATE TABLE words (word TEXT)")
        yield opened


def words(connection: sqlite3.Connection) -> list[str]:
    return [word for (word,) in connection.execute("SELECT word FROM words")]


def test_what_a_block_writes_stays(connection: sqlite3.Connection) -> None:
    with as_one_unit(connection):
        connection.execute("INSERT INTO words VALUES ('notes')")
    assert words(connection) == ["notes"]
    assert not connection.in_transaction


def write_and_fail(connection: sqlite3.Connection, failure: type[BaseException]) -> None:
    with as_one_unit(connection):
        connection.execute("INSERT INTO words VALUES ('notes')")
        raise failure


@pytest.mark.parametrize("failure", [ValueError, KeyboardInterrupt])
def test_nothing_stays_of_a_block_that_fails(
    connection: sqlite3.Connection, failure: type[BaseException]
) -> None:
    with pytest.raises(failure):
        write_and_fail(connection, failure)
    assert words(connection) == []
    assert not connection.in_transaction


def test_another_writer_is_kept_out_before_anything_is_written(
    connection: sqlite3.Connection, tmp_path: Path
) -> None:
    with (
        closing(sqlite3.connect(tmp_path / "one.db", timeout=0, isolation_level=None)) as other,
        as_one_unit(connection),
        pytest.raises(sqlite3.OperationalError, match="locked"),
        as_one_unit(other),
    ):
        pass
