"""What stands where in a tracked document: its paragraphs and table rows, in one order for both.

Without what was inserted or moved here the lines are the old document's, without what was deleted
or moved away the new document's. Rows that Word could not show exactly as one become a deleted
and an inserted paragraph.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from wsisdesk.compare.arrangement import Position, lines
from wsisdesk.compare.model import Relation
from wsisdesk.documents.model import BlockKind
from wsisdesk.export.comparison.word.cells import cells, comparable, opposite_cells, whole_cells
from wsisdesk.export.comparison.word.composing import changed_spans, labels, opposite, whole
from wsisdesk.export.comparison.word.groups import joined_groups
from wsisdesk.export.comparison.word.growing import grown
from wsisdesk.export.comparison.word.lines import ParagraphLine, ScriptLine, TableLine
from wsisdesk.export.comparison.word.stretches import Fate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wsisdesk.compare.arrangement import Line
    from wsisdesk.compare.model import Comparison, Row, Side
    from wsisdesk.documents.model import Block
    from wsisdesk.export.comparison.word.note_plan import NotePlan


def script(comparison: Comparison, plan: NotePlan) -> tuple[ScriptLine, ...]:
    """Return the lines of the body, in order; footnotes that are called are no lines of it."""
    found = tuple(_Script(comparison, plan).lines())
    return grown(tuple(map(_parted, found, (*found[1:], None))))


def _parted(line: ScriptLine, following: ScriptLine | None) -> ScriptLine:
    """Return a paragraph with its last deletion behind its last insertion, before an inserted one.

    LibreOffice takes words inserted at the end of a paragraph and a paragraph inserted behind it
    for one insertion, and joins what is left on rejecting it.
    """
    if not isinstance(line, ParagraphLine) or not isinstance(following, ParagraphLine):
        return line
    fates = [piece.fate for piece in line.pieces[-2:]]
    if following.mark is Fate.INSERTED and fates == [Fate.DELETED, Fate.INSERTED]:
        *before, gone, come = line.pieces
        return replace(line, pieces=(*before, come, gone))
    return line


def note_script(plan: NotePlan, old: str, new: str) -> tuple[ParagraphLine, ...]:
    """Return the paragraphs of one footnote: of a pair, or of one side where the other is empty."""
    if old and new:
        rows = plan.rows(old, new)
        return tuple(_note_line(row, plan, number) for number, row in enumerate(rows))
    fate = Fate.DELETED if old else Fate.INSERTED
    blocks = plan.old.blocks[old] if old else plan.new.blocks[new]
    last = len(blocks) - 1
    return tuple(
        ParagraphLine(
            whole(block, fate, labelled=number > 0), fate if number < last else Fate.KEPT, block
        )
        for number, block in enumerate(blocks)
    )


def _note_line(row: Row, plan: NotePlan, number: int) -> ParagraphLine:
    assert row.old is not None, "rows of a pair of notes have both sides"
    assert row.new is not None, "rows of a pair of notes have both sides"
    front = labels(row.old, row.new) if number else ()
    text = opposite(row.old, row.new, changed_spans(row), plan.same)
    return ParagraphLine((*front, *text), Fate.KEPT, row.new.block, row)


class _Script:
    def __init__(self, comparison: Comparison, plan: NotePlan) -> None:
        self._plan = plan
        self._lines = lines(comparison)
        self._joined = joined_groups(self._lines, self._is_paragraph)
        self._shown: set[tuple[str, bool]] = set()  # blocks shown whole, and on which side

    def lines(self) -> Iterator[ScriptLine]:
        for number, line in enumerate(self._lines):
            row, place = line.row, line.place
            if place is Position.DEPARTURE:
                yield from self._moved_away(row)
            elif place is Position.ARRIVAL:
                yield from self._moved_here(row)
            elif row.relation in (Relation.SPLIT, Relation.MERGED):
                yield from self._part(number, line)
            else:
                yield from self._in_place(row)

    def _moved_away(self, row: Row) -> Iterator[ScriptLine]:
        assert row.old is not None, "a moved row has both sides"
        if self._moves_as_paragraph(row):
            pieces = whole(row.old.block, Fate.MOVED_AWAY)
            yield ParagraphLine(pieces, Fate.MOVED_AWAY, row.old.block, None, row.group)
        else:
            yield from self._one_sided(row.old, Fate.DELETED, None)

    def _moved_here(self, row: Row) -> Iterator[ScriptLine]:
        assert row.new is not None, "a moved row has both sides"
        if self._moves_as_paragraph(row):
            pieces = whole(row.new.block, Fate.MOVED_HERE)
            yield ParagraphLine(pieces, Fate.MOVED_HERE, row.new.block, row, row.group)
        else:
            yield from self._one_sided(row.new, Fate.INSERTED, row)

    def _part(self, number: int, line: Line) -> Iterator[ScriptLine]:
        """Yield one part of a split or merged clause: its mark parts what was one, or joins."""
        row = line.row
        if row.group not in self._joined:
            yield from self._apart(row)
            return
        last = number == self._joined[row.group]
        between = Fate.INSERTED if row.relation is Relation.SPLIT else Fate.DELETED
        yield self._paragraph(row, Fate.KEPT if last else between)

    def _in_place(self, row: Row) -> Iterator[ScriptLine]:
        if row.old is None or row.new is None:
            fate = Fate.INSERTED if row.old is None else Fate.DELETED
            yield from self._one_sided(row.side, fate, row)
        elif self._is_paragraph(row):
            yield self._paragraph(row, Fate.KEPT)
        elif comparable(row):
            cells = opposite_cells(row, self._plan.same)
            yield TableLine(cells, Fate.KEPT, row.old.block, row.new.block, row)
        else:
            yield from self._apart(row)

    def _apart(self, row: Row) -> Iterator[ScriptLine]:
        """Yield both sides of a row as if they had nothing in common."""
        if row.old is not None:
            yield from self._one_sided(row.old, Fate.DELETED, None)
        if row.new is not None:
            yield from self._one_sided(row.new, Fate.INSERTED, row)

    def _one_sided(self, side: Side, fate: Fate, row: Row | None) -> Iterator[ScriptLine]:
        """Yield a whole block that stands on one side, once even where several rows have it."""
        block, is_old = side.block, fate is Fate.DELETED
        if (block.id, is_old) in self._shown or self._is_called(side, is_old=is_old):
            return
        self._shown.add((block.id, is_old))
        if _is_table_row(block):
            old, new = (block, None) if is_old else (None, block)
            yield TableLine(whole_cells(block, fate), fate, old, new, row)
        else:
            yield ParagraphLine(whole(block, fate), fate, block, row)

    def _paragraph(self, row: Row, mark: Fate) -> ParagraphLine:
        assert row.old is not None, "only rows with both sides are compared"
        assert row.new is not None, "only rows with both sides are compared"
        text = opposite(row.old, row.new, changed_spans(row), self._plan.same)
        return ParagraphLine((*labels(row.old, row.new), *text), mark, row.new.block, row)

    def _moves_as_paragraph(self, row: Row) -> bool:
        return row.moved and bool(row.group) and self._is_paragraph(row)

    def _is_paragraph(self, row: Row) -> bool:
        """Whether what the row has stands in paragraphs of the body on each side it has."""
        return not any(
            side is not None
            and (_is_table_row(side.block) or self._is_called(side, is_old=side is row.old))
            for side in (row.old, row.new)
        )

    def _is_called(self, side: Side, *, is_old: bool) -> bool:
        """Whether a block belongs to a footnote that is called, and so is no line of the body."""
        notes = self._plan.old if is_old else self._plan.new
        return side.block.id in notes.members


def _is_table_row(block: Block) -> bool:
    return bool(cells(block)) and block.kind is not BlockKind.FOOTNOTE
