"""Tables: how wide the columns are, and where each cell of a row stands.

``QTextTable`` does not mirror its columns, so a row is one paragraph whose cells are set side by
side; in a table that runs from right to left the first column stands at the right.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wsisdesk.documents.model import Block, Cell

if TYPE_CHECKING:
    from collections.abc import Iterable

CELL_MARGIN = 8.0
ROW_MARGIN = 5.0
TABLE_MARGIN = 12.0  # above the first and below the last row
_LONGEST_WORD = 14  # letters a column gives room for before words are broken


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of one table: the share of the width that each takes, in reading order.

    ``letters`` is how many letters stand side by side where every column holds its longest word.
    """

    shares: tuple[float, ...]
    letters: float
    rtl: bool
    language: str
    first: str  # ids of the first and the last row
    last: str

    def extent(self, cell: Cell, width: float) -> tuple[float, float]:
        """Return where a cell starts and ends, from the left edge of a table of this width."""
        end = min(cell.column + max(cell.span, 1), len(self.shares))
        before = sum(self.shares[: cell.column]) * width
        until = sum(self.shares[:end]) * width
        return (width - until, width - before) if self.rtl else (before, until)

    def edges(self, width: float) -> list[float]:
        """Return where the rules between columns stand, outer edges included."""
        cells = [Cell(0, 0, number) for number in range(len(self.shares))]
        return sorted({edge for cell in cells for edge in self.extent(cell, width)})


def columns_of(blocks: Iterable[Block]) -> dict[int, Columns]:
    """Measure every table of a document by the length of what stands in its cells."""
    tables: dict[int, list[Block]] = {}
    for block in blocks:
        if block.row is not None:
            tables.setdefault(block.row.table, []).append(block)
    return {number: _columns(rows) for number, rows in tables.items()}


def _columns(rows: list[Block]) -> Columns:
    cells = [(row, cell) for row in rows if row.row for cell in row.row.cells]
    count = max((cell.column + max(cell.span, 1) for _, cell in cells), default=1)
    words = [3.0] * count
    lengths = [3.0] * count
    for row, cell in cells:
        if cell.span > 1:
            continue
        text = row.text[cell.start : cell.end]
        longest = max(map(len, text.split()), default=0)
        words[cell.column] = max(words[cell.column], min(longest, _LONGEST_WORD))
        lengths[cell.column] = max(lengths[cell.column], len(text))
    # The root keeps one long cell from starving its neighbours.
    weights = [
        word * 2 + math.sqrt(length) * 2 for word, length in zip(words, lengths, strict=True)
    ]
    first = rows[0].row
    return Columns(
        shares=tuple(weight / sum(weights) for weight in weights),
        letters=sum(words),
        rtl=first is not None and first.rtl,
        language=rows[0].language,
        first=rows[0].id,
        last=rows[-1].id,
    )
