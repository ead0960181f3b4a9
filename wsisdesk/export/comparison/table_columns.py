"""How wide the columns of a document's tables are, where their rows are shown one by one."""

from __future__ import annotations

from collections import defaultdict
from math import sqrt
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from wsisdesk.documents.model import Block, TableRow

Shares = tuple[float, ...]  # of a table's width, for each of its columns; together 1
_LEAST = 3.0  # letters that any column has room for
_WHOLE = 10  # letters up to which a cell, a number with its spaces perhaps, stands in one line


def columns_of(blocks: Iterable[Block]) -> dict[int, Shares]:
    """Return the shares of the columns of each table, by its number.

    A column takes room for its longest word and for much of its text, as tables are drawn by hand.
    """
    tables: dict[int, _Wishes] = defaultdict(_Wishes)
    for block in blocks:
        if block.row is not None:
            tables[block.row.table].take(block, block.row)
    return {number: wishes.shares() for number, wishes in tables.items()}


def shares_of(row: TableRow, tables: Mapping[int, Shares]) -> Shares:
    """Return the shares of a row's table; where they are not known all columns are equal."""
    count = max((cell.column + cell.span for cell in row.cells), default=1)
    known = tables.get(row.table, ())
    return known if len(known) >= count else (1.0 / count,) * count


class _Wishes:
    """What the columns of one table would like to have, in letters."""

    def __init__(self) -> None:
        self._count = 1
        self._widest: dict[int, float] = defaultdict(lambda: _LEAST)
        self._letters: dict[int, int] = defaultdict(int)

    def take(self, block: Block, row: TableRow) -> None:
        """Note what a row needs; cells over several columns take what these have."""
        for cell in row.cells:
            self._count = max(self._count, cell.column + cell.span)
            if cell.span > 1:
                continue
            text, column = block.text[cell.start : cell.end], cell.column
            self._letters[column] += len(text)
            longest = max(map(len, text.split()), default=0)
            self._widest[column] = max(self._widest[column], longest, min(len(text), _WHOLE))

    def shares(self) -> Shares:
        """Return the shares of the columns."""
        numbers = range(self._count)
        wishes = [max(self._widest[number], sqrt(self._letters[number])) for number in numbers]
        return tuple(wish / sum(wishes) for wish in wishes)
