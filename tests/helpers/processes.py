"""What another process does in the middle of one's own work, at the very moment that matters.

Races of processes are proved here without processes: what the other would do is done by a call
that stands between two steps of the code under test.
"""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import pytest


def meanwhile(
    patch: pytest.MonkeyPatch, place: object, name: str, other: Callable[[], object]
) -> None:
    """Have ``other`` done once, right after ``place.name`` has been called for the first time."""
    call = getattr(place, name)

    def called(*arguments: Any, **options: Any) -> Any:  # noqa: ANN401 - whatever it takes
        result = call(*arguments, **options)
        patch.setattr(place, name, call)
        other()
        return result

    patch.setattr(place, name, called)


def refused_once(patch: pytest.MonkeyPatch, path: Path) -> list[str]:
    """Hold the lock of a file just begun until the first who wants it has been refused.

    Returns where the statements will stand that were refused.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    holder = sqlite3.connect(path, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    refused: list[str] = []

    class Watched(sqlite3.Connection):
        def execute(self, statement: str, *values: Any) -> sqlite3.Cursor:  # noqa: ANN401
            try:
                return super().execute(statement, *values)
            except sqlite3.OperationalError:
                refused.append(statement)
                holder.close()
                raise

    connect = sqlite3.connect

    def watched(database: Any, **options: Any) -> sqlite3.Connection:  # noqa: ANN401
        return connect(database, factory=Watched, **options)

    patch.setattr(sqlite3, "connect", watched)
    return refused
