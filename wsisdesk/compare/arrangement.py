"""The order in which a comparison is shown: rows, and where moved clauses left from."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from wsisdesk.compare.order import old_place, staying

if TYPE_CHECKING:
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
    in_place = staying(rows)
    leaving = sorted(
        (row for number, row in enumerate(rows) if row.old and row.new and number not in in_place),
        key=old_place, reverse=True,
    )  # fmt: skip
    found: list[Line] = []
    for number, row in enumerate(rows):
        if row.old is None or number not in in_place:
            found.append(Line(row, Position.HERE if row.old is None else Position.ARRIVAL))
            continue
        while leaving and old_place(leaving[-1]) < old_place(row):
            found.append(Line(leaving.pop(), Position.DEPARTURE))
        found.append(Line(row, Position.HERE))
    return (*found, *(Line(row, Position.DEPARTURE) for row in leaving[::-1]))
