"""What stands in one cell of a row: its text as shown, and which stretches of it are marked."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING

from wsisdesk.compare.model import BracketKind, ChangeKind
from wsisdesk.documents.model import BlockKind
from wsisdesk.export.comparison.cell_pieces import revised_row
from wsisdesk.export.comparison.pieces import Wording, new_pieces, old_pieces, revised
from wsisdesk.text.direction import is_rtl
from wsisdesk.ui.typesetting.displayed import Displayed, displayed

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wsisdesk.compare.model import Row, Side, Span
    from wsisdesk.documents.model import Block
    from wsisdesk.export.comparison.entries import Entry
    from wsisdesk.export.comparison.pieces import Piece

BODY_ROLE, LEAD_ROLE, HEADING_ROLE = "compared", "compared_lead", "compared_heading"


class Column(Enum):
    """Which text a cell shows."""

    OLD = "old"
    NEW = "new"
    BOTH = "both"  # one text with what went away and what came in


@dataclass(frozen=True, slots=True)
class Stretch:
    """UTF-16 units ``start`` to ``end`` of a cell's text under one mark."""

    start: int
    end: int
    wording: Wording


@dataclass(frozen=True, slots=True)
class Cell:
    """One text in a row.

    ``block`` holds the text of the cell alone, ``offset`` where that begins in its clause; a cell
    of BOTH texts has its own. ``whole`` is the mark on all of it, ``brackets`` are UTF-16 spans.
    """

    column: Column
    block: Block
    shown: Displayed
    offset: int
    label: str
    language: str
    rtl: bool
    role: str
    stretches: tuple[Stretch, ...] = ()
    whole: Wording = Wording.SAME
    brackets: tuple[tuple[int, int], ...] = ()


def cells_of(
    entry: Entry, languages: tuple[str, str], *, unified: bool, form: bool
) -> tuple[Cell, ...]:
    """Return the cells of an entry: the old and the new text, or one of both.

    ``languages`` are those of the documents; with ``form`` new forms of the same words are marked.
    """
    row = entry.row
    if unified and entry.old is not None and entry.new is not None:
        return (_both(row, languages[1]),)
    found = []
    if entry.old is not None:
        found.append(_side(Column.OLD, entry.old, old_pieces(row), languages[0], row))
    if entry.new is not None:
        pieces = new_pieces(row, typography=form)
        cell = _side(Column.NEW, entry.new, pieces, languages[1], row)
        found.append(_with_closed_gaps(cell, row) if form else cell)
    return tuple(found)


def plain_cell(column: Column, block: Block, language: str) -> Cell:
    """Return the cell of a text on which nothing is marked."""
    language = block.language or language
    rtl = is_rtl(language)
    return Cell(
        column=column, block=block, shown=displayed(block, rtl=rtl), offset=0, label=block.label,
        language=language, rtl=rtl, role=_role(block),
    )  # fmt: skip


def part_of(side: Side) -> Block:
    """Return the block of a side, or the part of it that the row is about, as a block."""
    block = side.block
    if side.start == 0 and side.end == len(block.text):
        return block
    return replace(
        block,
        text=side.text,
        label=block.label if side.start == 0 else "",
        marks=(),
        notes=tuple(
            replace(note, position=note.position - side.start)
            for note in block.notes
            if side.start <= note.position < side.end
        ),
        artefacts=(),
        row=None,
    )


def _side(
    column: Column, side: Side, pieces: Iterable[Piece], language: str, row: Row
) -> Cell:  # fmt: skip
    block = part_of(side)
    language = block.language or language
    rtl = is_rtl(language)
    shown = displayed(block, rtl=rtl)
    stretches = _stretches(pieces, shown)
    lone = row.old is None or row.new is None
    return Cell(
        column=column, block=block, shown=shown, offset=side.start, label=block.label,
        language=language, rtl=rtl, role=_role(block), stretches=stretches,
        whole=stretches[0].wording if lone and stretches else Wording.SAME,
        brackets=_brackets(row, column, side.start, shown),
    )  # fmt: skip


def _with_closed_gaps(cell: Cell, row: Row) -> Cell:
    """Mark the words between which something of form alone went away, such as a space."""
    found = list(cell.stretches)
    for change in row.changes:
        if change.kind is ChangeKind.FORM and change.new[0] == change.new[1]:
            start, end = _word_around(cell.block.text, change.new[0] - cell.offset)
            found.append(Stretch(*cell.shown.span(start, end), Wording.FORM))
    return replace(cell, stretches=tuple(sorted(found, key=lambda stretch: stretch.start)))


def _word_around(text: str, position: int) -> tuple[int, int]:
    start, end = position, position
    while start > 0 and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    return start, end


def _both(row: Row, language: str) -> Cell:
    """Return the cell of one text with what went away and what came in."""
    assert row.new is not None, "both texts are there"
    pieces = revised(row)
    text = "".join(piece.text for piece in pieces)
    block = replace(
        row.new.block, text=text, marks=(), notes=(), artefacts=(),
        row=revised_row(row.new, pieces),
    )  # fmt: skip
    language = block.language or language
    rtl = is_rtl(language)
    shown = displayed(block, rtl=rtl)
    return Cell(
        column=Column.BOTH, block=block, shown=shown, offset=0, label=block.label,
        language=language, rtl=rtl, role=_role(block), stretches=_stretches(pieces, shown),
    )  # fmt: skip


def _stretches(pieces: Iterable[Piece], shown: Displayed) -> tuple[Stretch, ...]:
    found, at = [], 0
    for piece in pieces:
        end = at + len(piece.text)
        if piece.wording is not Wording.SAME:
            found.append(Stretch(*shown.span(at, end), piece.wording))
        at = end
    return tuple(found)


def _brackets(
    row: Row, column: Column, offset: int, shown: Displayed
) -> tuple[tuple[int, int], ...]:
    """Return where brackets came, went, or went with their words, on the side that shows them."""
    found: list[Span] = []
    for change in row.brackets:
        here = change.new if column is Column.NEW else change.old
        stands = column is Column.NEW or change.kind is not BracketKind.OPENED
        if stands and here[0] < here[1]:
            found.append(shown.span(here[0] - offset, here[1] - offset))
    return tuple(found)


def _role(block: Block) -> str:
    if block.kind is BlockKind.LEAD:
        return LEAD_ROLE
    return HEADING_ROLE if block.kind in (BlockKind.HEADING, BlockKind.TITLE) else BODY_ROLE
