"""Tables without borders: rows whose cells stand under one another, parted by wide white."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wsisdesk.documents.pdf.characters import Character
from wsisdesk.documents.pdf.lines import LineMaker, is_label
from wsisdesk.documents.pdf.tablerows import RowCell, TableCounter, TableLine

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wsisdesk.documents.pdf.rows import Row

_FEWEST_ROWS = 3
_FARTHEST = 3.2  # type sizes from one row to the next

Pieces = list[list[Character]]
Span = tuple[float, float]


@dataclass(frozen=True, slots=True)
class CutRow:
    """A row with its pieces from left to right."""

    row: Row
    pieces: Pieces

    @property
    def gaps(self) -> list[Span]:
        """The white between its pieces."""
        return [
            (_right(before), _left(after))
            for before, after in zip(self.pieces, self.pieces[1:], strict=False)
        ]


def table_at(rows: Sequence[CutRow], start: int, maker: LineMaker) -> int:
    """Return how many rows from ``start`` form a table without borders; 0 if none do."""
    rivers = rows[start].gaps
    if not rivers:
        return 0
    end = start + 1
    while end < len(rows) and _near(rows[end - 1].row, rows[end].row):
        narrowed = _narrowed(rivers, rows[end].gaps)
        if narrowed is None:
            break
        rivers, end = narrowed, end + 1
    members = rows[start:end]
    return end - start if _is_table(members, rivers, maker) else 0


def rows_without_borders(
    members: Sequence[CutRow], maker: LineMaker, counter: TableCounter
) -> list[TableLine]:
    """Make table rows of them, a cell for each piece."""
    table = counter.next()
    result: list[TableLine] = []
    for index, member in enumerate(members):
        pieces = member.pieces[::-1] if maker.rtl else member.pieces
        lines = [maker.line([piece], fresh=True) for piece in pieces]
        cells = [RowCell([line], number) for number, line in enumerate(lines) if line]
        top = min((cell.lines[0].top for cell in cells), default=member.row.baseline)
        row = TableLine(table, index, cells, maker.rtl, top)
        row.header = index == 0 and all(line.bold for line in row.lines)
        result.append(row)
    return result


def _is_table(members: Sequence[CutRow], rivers: list[Span], maker: LineMaker) -> bool:
    if len(members) < _FEWEST_ROWS or not rivers:
        return False
    if len(rivers) > 1:
        return True
    labels = sum(_starts_with_label(member, maker) for member in members)
    return labels * 2 < len(members)


def _starts_with_label(member: CutRow, maker: LineMaker) -> bool:
    head = member.pieces[-1 if maker.rtl else 0]
    text = "".join(item.text for item in head).strip()
    return is_label(text) or is_label(text[::-1]) or (len(text) <= 8 and " " not in text)


def _narrowed(rivers: list[Span], gaps: list[Span]) -> list[Span] | None:
    """Return what is white in the rows so far and in this one; None if their columns differ."""
    if len(gaps) != len(rivers):
        return None
    result: list[Span] = []
    for (low, high), (left, right) in zip(rivers, gaps, strict=True):
        if min(high, right) - max(low, left) < 4.0:
            return None
        result.append((max(low, left), min(high, right)))
    return result


def _near(upper: Row, lower: Row) -> bool:
    return lower.baseline - upper.baseline <= _FARTHEST * max(upper.size, lower.size)


def _left(piece: list[Character]) -> float:
    return min(item.x0 for item in piece)


def _right(piece: list[Character]) -> float:
    return max(item.x1 for item in piece)
