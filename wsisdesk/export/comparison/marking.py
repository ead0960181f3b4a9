"""The mark that ITU proposals and Final Acts set beside a clause (``ADD``, ``MOD``, ``SUP`` …).

ITU has a mark for text brought from elsewhere (``ADD*``, with ``SUP*`` where it stood) and one for
editorial amendments (``(MOD)``), which is what new numbers and letters written otherwise are.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from wsisdesk.compare.arrangement import Position
from wsisdesk.compare.model import Relation, Status

if TYPE_CHECKING:
    from wsisdesk.compare.model import Row


class Mark(StrEnum):
    """What stands in the mark column."""

    ADD = "ADD"
    MOD = "MOD"
    EDITORIAL = "(MOD)"  # other form or other number, same words
    SUP = "SUP"
    MOVED_AWAY = "SUP*"
    MOVED_HERE = "ADD*"
    NOC = "NOC"


_MOVES = {Position.DEPARTURE: Mark.MOVED_AWAY, Position.ARRIVAL: Mark.MOVED_HERE}


def mark_of(row: Row, place: Position = Position.HERE, *, typography: bool = False) -> Mark:
    """Return the mark of a row at one of its places.

    A clause that was split or merged is modified even where its words are the same. Without
    ``typography`` what changed in form or number only counts as unchanged.
    """
    if place in _MOVES:
        return _MOVES[place]
    if row.status is not Status.NOC:
        return Mark(row.status.value)
    if row.relation in (Relation.SPLIT, Relation.MERGED):
        return Mark.MOD
    return Mark.EDITORIAL if typography and (row.form_only or row.renumbered) else Mark.NOC


def is_changed(row: Row, *, typography: bool = False) -> bool:
    """Whether a row is shown where only changed clauses are."""
    return row.moved or mark_of(row, typography=typography) is not Mark.NOC
