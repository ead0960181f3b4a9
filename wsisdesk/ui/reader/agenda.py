"""The stops of meeting mode: clause by clause, block by block, and what stands over each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wsisdesk.documents.model import BlockKind

if TYPE_CHECKING:
    from wsisdesk.documents.model import Document

_STOPS = (BlockKind.ITEM, BlockKind.PARAGRAPH, BlockKind.ROW)
_OVER = (BlockKind.LEAD, BlockKind.HEADING)


@dataclass(frozen=True)
class Agenda:
    """Block indices: the stops in order, and for each the lead phrase or heading over it (or -1).

    ``positions`` gives for every block of the document the number of its stop, or of the next.
    """

    stops: tuple[int, ...]
    over: tuple[int, ...]
    positions: tuple[int, ...]

    def stop_of(self, index: int) -> int:
        """Return the number of the stop at a block, or the next; the last behind the end."""
        return min(self.positions[index], len(self.stops) - 1)

    def group_start(self, stop: int, by: int) -> int:
        """Return the first stop of the next (1) or this and then the previous (-1) group."""
        starts = [n for n in range(len(self.stops)) if n == 0 or self.over[n] != self.over[n - 1]]
        if by > 0:
            return next((start for start in starts if start > stop), len(self.stops) - 1)
        return next((start for start in reversed(starts) if start < stop), 0)


def agenda(document: Document) -> Agenda:
    """Return the stops of a document; where it has no clauses every block is one."""
    kinds = _STOPS if any(block.kind in _STOPS for block in document.blocks) else tuple(BlockKind)
    stops: list[int] = []
    over: list[int] = []
    positions: list[int] = []
    above = -1
    for index, block in enumerate(document.blocks):
        positions.append(len(stops))
        if block.kind in kinds:
            stops.append(index)
            over.append(above)
        if block.kind in _OVER:
            above = index
    return Agenda(tuple(stops), tuple(over), tuple(positions))
