"""The order in which a comparison is shown: rows, and where moved clauses left from."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from wsisdesk.compare.chains import Pair, best_chain
from wsisdesk.compare.model import Relation

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wsisdesk.compare.model import Comparison, Row


class Position(StrEnum):
    """Which end of a row a line shows."""

    HERE = "here"
    DEPARTURE = "departure"  # where a moved clause stood: its old side
    ARRIVAL = "arrival"  # where it stands now: its new side


class Line(NamedTuple):
    """One line to show: a row, and which end of it."""

    row: Row
    place: Position


def lines(comparison: Comparison) -> tuple[Line, ...]:
    """Return the lines in the order of the new text, departures and removals where they stood.

    Old sides of lines HERE and DEPARTURE follow the old document's order from first to last, new
    sides of HERE and ARRIVAL the new document's; so either text can be read off the lines.
    """
    rows = comparison.rows
    staying = _staying(rows)
    leaving = sorted(
        (row for number, row in enumerate(rows) if row.old and row.new and number not in staying),
        key=_old_place, reverse=True,
    )  # fmt: skip
    found: list[Line] = []
    for number, row in enumerate(rows):
        if row.old is None or number not in staying:
            found.append(Line(row, Position.HERE if row.old is None else Position.ARRIVAL))
            continue
        while leaving and _old_place(leaving[-1]) < _old_place(row):
            found.append(Line(leaving.pop(), Position.DEPARTURE))
        found.append(Line(row, Position.HERE))
    return (*found, *(Line(row, Position.DEPARTURE) for row in leaving[::-1]))


def _staying(rows: Sequence[Row]) -> set[int]:
    """Return the numbers of the rows whose old sides follow each other as the rows do."""
    candidates = [
        (number, row)
        for number, row in enumerate(rows)
        if row.old is not None and row.relation is not Relation.MOVED
    ]
    ranks = {
        number: rank
        for rank, (number, _) in enumerate(sorted(candidates, key=lambda c: _old_place(c[1])))
    }
    chain = best_chain([Pair(number, ranks[number], _weight(row)) for number, row in candidates])
    return {pair.old for pair in chain}


def _weight(row: Row) -> float:
    """Weigh removed clauses most: they have no other place to be shown at."""
    return 1_000.0 if row.new is None else 1.0


def _old_place(row: Row) -> tuple[int, int, int]:
    assert row.old is not None, "only rows with an old side have an old place"
    return row.old.index, row.old.start, row.old.end
