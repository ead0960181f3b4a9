"""Which heading or lead phrase governs a clause: what tables repeat above its rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsisdesk.documents.model import BlockKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from wsisdesk.compare.model import Comparison, Side
    from wsisdesk.documents.model import Block, Part

OPENING = frozenset({BlockKind.HEADING, BlockKind.LEAD})


class Sections:
    """The sections of both documents of a comparison, as one: by the rows that open them."""

    def __init__(self, comparison: Comparison) -> None:
        self._rows = comparison.rows
        self._old = dict(_governing(comparison.old.blocks))
        self._new = dict(_governing(comparison.new.blocks))
        self._old_rows: dict[int, int] = {}
        self._new_rows: dict[int, int] = {}
        for number, row in enumerate(comparison.rows):
            if row.old is not None:
                self._old_rows.setdefault(row.old.index, number)
            if row.new is not None:
                self._new_rows.setdefault(row.new.index, number)

    def of_old(self, side: Side) -> int | Part:
        """Return what governs a clause of the old document: a row's number, else the part."""
        governing = self._old.get(side.index)
        return side.block.part if governing is None else self._old_rows[governing]

    def of_new(self, side: Side) -> int | Part:
        """Return what governs a clause of the new document: a row's number, else the part."""
        governing = self._new.get(side.index)
        return side.block.part if governing is None else self._new_rows[governing]

    def block(self, number: int) -> Block:
        """Return the heading or lead phrase of the row with this number, the new one if any."""
        return self._rows[number].side.block


def _governing(blocks: Sequence[Block]) -> Iterator[tuple[int, int]]:
    """Yield for each block that is governed: its index and that of the block that governs it."""
    governing, part = -1, None
    for index, block in enumerate(blocks):
        if block.part is not part:
            governing, part = -1, block.part
        if block.kind in OPENING:
            governing = index
        if governing >= 0:
            yield index, governing
