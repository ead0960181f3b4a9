"""Tables: how wide the columns are, and where each cell of a row stands.

``QTextTable`` does not mirror its columns, so a row is one paragraph whose cells are set side by
side; in a table that runs from right to left the first column stands at the right.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from wsisdesk.documents.model import Block, Cell

CELL_MARGIN = 8.0
ROW_MARGIN = 5.0
TABLE_MARGIN = 12.0  # above the first and below the last row
_LONGEST = 28  # letters; what is longer may be broken


class Word(NamedTuple):
    """What should stand on one line, and whether it is set in bold."""

    text: str
    bold: bool


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of one table, in reading order: the longest word of each, and its wish for more.

    ``first`` and ``last`` are the ids of the first and the last row.
    """

    words: tuple[Word, ...]
    wishes: tuple[float, ...]
    rtl: bool
    language: str
    first: str
    last: str

    def widths(self, least: Sequence[float], width: float) -> tuple[float, ...]:
        """Share ``width`` out: to each column the ``least`` it needs, the rest by their wishes.

        Where there is too little for all, the widest alone give way.
        """
        spare = width - sum(least)
        if spare <= 0:
            most = _ceiling(least, width)
            return tuple(min(one, most) for one in least)
        total = sum(self.wishes)
        return tuple(
            one + spare * wish / total for one, wish in zip(least, self.wishes, strict=True)
        )

    def extent(self, cell: Cell, widths: Sequence[float]) -> tuple[float, float]:
        """Return where a cell starts and ends, from the left edge of a table of these columns."""
        end = min(cell.column + max(cell.span, 1), len(widths))
        before, until, whole = sum(widths[: cell.column]), sum(widths[:end]), sum(widths)
        return (whole - until, whole - before) if self.rtl else (before, until)


def columns_of(blocks: Iterable[Block]) -> dict[int, Columns]:
    """Measure every table of a document by the length of what stands in its cells."""
    tables: dict[int, list[Block]] = {}
    for block in blocks:
        if block.row is not None:
            tables.setdefault(block.row.table, []).append(block)
    return {number: _columns(rows) for number, rows in tables.items()}


def _columns(rows: list[Block]) -> Columns:
    cells = [(block, cell) for block in rows if block.row for cell in block.row.cells]
    count = max((cell.column + max(cell.span, 1) for _, cell in cells), default=1)
    words = [Word("000", bold=False)] * count
    lengths = [3] * count
    for block, cell in cells:
        if cell.span > 1:
            continue
        text = block.text[cell.start : cell.end]
        bold = block.row is not None and block.row.header
        found = (Word(word, bold) for word in text.split() if len(word) <= _LONGEST)
        words[cell.column] = max(words[cell.column], *found, key=_letters)
        lengths[cell.column] = max(lengths[cell.column], len(text))
    first = rows[0].row
    return Columns(
        words=tuple(words),
        # What its longest word leaves to be set; the root keeps one long cell from taking all.
        wishes=tuple(
            1 + math.sqrt(length - len(word.text))
            for word, length in zip(words, lengths, strict=True)
        ),
        rtl=first is not None and first.rtl,
        language=rows[0].language,
        first=rows[0].id,
        last=rows[-1].id,
    )


def _letters(word: Word) -> int:
    """Guess which word is the widest: what is no small letter, as in symbols, counts for more."""
    wide = sum(letter.isupper() or letter.isdigit() for letter in word.text)
    return 4 * len(word.text) + wide + word.bold


def _ceiling(least: Sequence[float], width: float) -> float:
    """Return the width that none may exceed for all to have room together."""
    left = width
    for number, one in enumerate(sorted(least)):
        share = left / (len(least) - number)
        if one > share:
            return share
        left -= one
    return max(least, default=0.0)
