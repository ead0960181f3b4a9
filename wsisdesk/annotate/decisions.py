"""What the user decided about a note of an older version when a newer one came.

Decisions are about one note and one newer document: a note left behind now is asked about again
when the next version comes. They are no part of the notes themselves and are not shared.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable


class Choice(StrEnum):
    """What was decided."""

    PLACED = "placed"  # made anew on the newer version
    KEPT_BACK = "kept_back"  # it stays on the older version alone


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided about ``note`` for ``document``; ``carried`` is the note made there."""

    note: str
    document: str
    choice: Choice
    decided: str
    carried: str = ""


def remember(connection: sqlite3.Connection, decisions: Iterable[Decision]) -> None:
    """Keep decisions, each in the place of one made before."""
    connection.executemany(
        "INSERT OR REPLACE INTO decisions VALUES (?, ?, ?, ?, ?)",
        [(d.note, d.document, d.choice, d.decided, d.carried) for d in decisions],
    )


def forget(connection: sqlite3.Connection, decisions: Iterable[Decision]) -> None:
    """Take decisions back."""
    connection.executemany(
        "DELETE FROM decisions WHERE id = ? AND document = ?",
        [(decision.note, decision.document) for decision in decisions],
    )


def recall(connection: sqlite3.Connection) -> tuple[Decision, ...]:
    """Return every decision; one of a later version's kinds counts as made."""
    rows = connection.execute(
        "SELECT id, document, decision, decided, carried FROM decisions ORDER BY id, document"
    )
    return tuple(
        Decision(note, document, _choice(choice), decided, carried)
        for note, document, choice, decided, carried in rows
    )


def _choice(written: str) -> Choice:
    return Choice(written) if written in set(Choice) else Choice.KEPT_BACK
