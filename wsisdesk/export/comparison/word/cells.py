"""The cells of table rows: of one row as a whole, or of two rows opposite each other."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from wsisdesk.compare.model import Side
from wsisdesk.export.comparison.word.composing import changed_spans, opposite, whole

if TYPE_CHECKING:
    from wsisdesk.compare.model import Row, Span
    from wsisdesk.documents.model import Block, Cell
    from wsisdesk.export.comparison.word.composing import SameNote
    from wsisdesk.export.comparison.word.stretches import Fate, Piece

    Changes = list[tuple[Span, Span]]


def whole_cells(block: Block, fate: Fate) -> tuple[tuple[Piece, ...], ...]:
    """Return the cells of a row of a table, all with one fate."""
    return tuple(whole(_as_block(block, cell), fate) for cell in cells(block))


def comparable(row: Row) -> bool:
    """Whether the rows have the same cells, and no change reaches over the edge of one."""
    if row.old is None or row.new is None or row.old.block.row is None or row.new.block.row is None:
        return False
    before, after = cells(row.old.block), cells(row.new.block)
    return (
        row.old.block.row.rtl == row.new.block.row.rtl
        and [_shape(cell) for cell in before] == [_shape(cell) for cell in after]
        and len(_shared_out(row)) == len(before)
    )


def opposite_cells(row: Row, same_note: SameNote) -> tuple[tuple[Piece, ...], ...]:
    """Return the cells of two comparable rows as one."""
    assert row.old is not None, "comparable rows have both sides"
    assert row.new is not None, "comparable rows have both sides"
    return tuple(
        opposite(
            _as_side(row.old, before),
            _as_side(row.new, after),
            [_moved(change, before.start, after.start) for change in changes],
            same_note,
        )
        for before, after, changes in zip(
            cells(row.old.block), cells(row.new.block), _shared_out(row), strict=True
        )
    )


def cells(block: Block) -> tuple[Cell, ...]:
    """Return the cells of a row of a table."""
    return () if block.row is None else block.row.cells


def _as_side(side: Side, cell: Cell) -> Side:
    return Side(_as_block(side.block, cell), side.index, 0, cell.end - cell.start)


def _as_block(block: Block, cell: Cell) -> Block:
    """Return a cell as a block of its own, its marks and calls moved along."""
    start, end = cell.start, cell.end
    return replace(
        block,
        text=block.text[start:end],
        label="",
        marks=tuple(
            replace(mark, start=max(mark.start, start) - start, end=min(mark.end, end) - start)
            for mark in block.marks
            if mark.start < end and mark.end > start
        ),
        notes=tuple(
            replace(ref, position=ref.position - start)
            for ref in block.notes
            if start <= ref.position <= end
        ),
    )


def _moved(change: tuple[Span, Span], old: int, new: int) -> tuple[Span, Span]:
    """Return a change with its places counted from where the two cells begin."""
    (old_start, old_end), (new_start, new_end) = change
    return (old_start - old, old_end - old), (new_start - new, new_end - new)


def _shared_out(row: Row) -> list[Changes]:
    """Return the changes of each cell; fewer lists than cells where a change fits into none."""
    assert row.old is not None, "comparable rows have both sides"
    assert row.new is not None, "comparable rows have both sides"
    left = list(changed_spans(row))
    shared: list[Changes] = []
    for before, after in zip(cells(row.old.block), cells(row.new.block), strict=True):
        own: Changes = []
        while left and _fits(left[0], before, after):
            own.append(left.pop(0))
        shared.append(own)
    return shared if not left else []


def _fits(change: tuple[Span, Span], before: Cell, after: Cell) -> bool:
    (old_start, old_end), (new_start, new_end) = change
    return (
        before.start <= old_start
        and old_end <= before.end
        and after.start <= new_start
        and new_end <= after.end
    )


def _shape(cell: Cell) -> tuple[int, int, bool]:
    return cell.column, cell.span, cell.continued
