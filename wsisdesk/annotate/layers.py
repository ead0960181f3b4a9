"""The layers of notes: what is remembered of each colleague's notes that were taken in.

A layer that is removed keeps its notes in the file and can be brought back: they are no longer
read, but what came once is not lost by a slip. What was removed goes for good when another file is
taken in under its name.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wsisdesk.annotate.editing import moment
from wsisdesk.errors import LayerNameTaken, LayerNotFound

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Sequence

    from wsisdesk.annotate.access import Access

_ROW = "SELECT name, source, imported, shown, removed FROM layers"
NOT_REMOVED = "layer NOT IN (SELECT name FROM layers WHERE removed <> '')"


@dataclass(frozen=True, slots=True)
class Layer:
    """One layer. ``source`` is the file's name, ``imported`` when it was last taken in (UTC).

    Both are empty where they are not known. ``removed`` is when it was removed, empty if it is not.
    """

    name: str
    source: str = ""
    imported: str = ""
    shown: bool = True
    removed: str = ""


class Layers:
    """The layers in one file of notes; each method is one transaction."""

    def __init__(self, access: Access) -> None:
        self._access = access

    def every(self, *, removed: bool = False) -> tuple[Layer, ...]:
        """Return the layers by name, or those that were removed."""
        condition = "removed <> ''" if removed else "removed = ''"
        with self._access.reading() as connection:
            return _load(connection, condition, ())

    def get(self, name: str) -> Layer:
        """Return one layer, removed or not; raises ``LayerNotFound``."""
        with self._access.reading() as connection:
            return _need(connection, name)

    def sizes(self) -> dict[str, int]:
        """Return how many notes there are in each layer that has any, removed ones included."""
        with self._access.reading() as connection:
            return dict(
                connection.execute(
                    "SELECT layer, count(*) FROM notes WHERE layer <> '' AND deleted = 0"
                    " GROUP BY layer"
                )
            )

    def remember(self, found: Iterable[Layer]) -> None:
        """Write down layers as they are told, each in the place of what was known of it."""
        with self._access.writing() as connection:
            for layer in found:
                put(connection, layer)

    def show(self, name: str, *, shown: bool) -> None:
        """Remember whether a layer is shown; raises ``LayerNotFound``."""
        self._set(name, "shown", int(shown))

    def remove(self, name: str) -> None:
        """Remove a layer; its notes are no longer read. Raises ``LayerNotFound``."""
        self._set(name, "removed", moment())

    def restore(self, name: str) -> None:
        """Bring back a layer that was removed; raises ``LayerNotFound``."""
        self._set(name, "removed", "")

    def rename(self, name: str, new: str) -> None:
        """Give a layer another name.

        Raises ``LayerNotFound``, and ``LayerNameTaken`` if there is one of that name, removed or
        not.
        """
        with self._access.writing() as connection:
            _need(connection, name)
            if new == name:
                return
            if not new or find(connection, new) is not None:
                raise LayerNameTaken(new)
            for table, column in (("layers", "name"), ("notes", "layer"), ("states", "layer")):
                connection.execute(
                    f"UPDATE {table} SET {column} = ? WHERE {column} = ?", (new, name)
                )

    def _set(self, name: str, column: str, value: object) -> None:
        with self._access.writing() as connection:
            _need(connection, name)
            connection.execute(f"UPDATE layers SET {column} = ? WHERE name = ?", (value, name))


def find(connection: sqlite3.Connection, name: str) -> Layer | None:
    """Return a layer; None if it is not there."""
    found = _load(connection, "name = ?", (name,))
    return found[0] if found else None


def put(connection: sqlite3.Connection, layer: Layer) -> None:
    """Write what is to be remembered of a layer, in the place of what was."""
    connection.execute(
        "INSERT OR REPLACE INTO layers (name, source, imported, shown, removed)"
        " VALUES (?, ?, ?, ?, ?)",
        (layer.name, layer.source, layer.imported, int(layer.shown), layer.removed),
    )


def forget(connection: sqlite3.Connection, name: str) -> None:
    """Remember nothing of a layer any more, if it has no notes."""
    connection.execute(
        "DELETE FROM layers WHERE name = ? AND NOT EXISTS (SELECT 1 FROM notes WHERE layer = ?)",
        (name, name),
    )


def _need(connection: sqlite3.Connection, name: str) -> Layer:
    found = find(connection, name)
    if found is None:
        raise LayerNotFound(name)
    return found


def _load(
    connection: sqlite3.Connection, condition: str, values: Sequence[object]
) -> tuple[Layer, ...]:
    rows = connection.execute(f"{_ROW} WHERE {condition} ORDER BY name", values)
    return tuple(
        Layer(name, source, imported, bool(shown), removed)
        for name, source, imported, shown, removed in rows
    )
