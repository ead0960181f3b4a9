"""The stable name of a row, under which comments on it are kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wsisdesk.compare.model import Row, Side


def row_key(row: Row) -> str:
    """Return the name of a row: old block, bar, new block, as in ``b12|b14`` or ``b12|``.

    A part of a block that was split or merged says where it begins, as in ``b12:140|b15``, since
    the block stands in several rows. The same two files always give the same names.
    """
    return f"{_name(row.old)}|{_name(row.new)}"


def _name(side: Side | None) -> str:
    if side is None:
        return ""
    return f"{side.block.id}:{side.start}" if side.start else side.block.id
