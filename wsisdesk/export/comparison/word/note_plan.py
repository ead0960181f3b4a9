"""Which footnotes of the two documents become one footnote of Word, and how each is marked.

Word counts footnotes by itself; marks it would not count so (``*``, or numbers that begin anew)
are typed.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from wsisdesk.documents.model import BlockKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from wsisdesk.compare.model import Comparison, Row
    from wsisdesk.documents.model import Block, NoteRef


@dataclass(frozen=True, slots=True)
class Notes:
    """The footnotes of one document that its text calls, by the id of their first block."""

    blocks: dict[str, tuple[Block, ...]]
    marks: dict[str, str]
    typed: frozenset[str]  # notes whose mark is typed, not counted
    members: frozenset[str] = field(repr=False)  # ids of all their blocks


class NotePlan:
    """The footnotes of a comparison. A pair is one footnote, its text compared row by row."""

    def __init__(self, comparison: Comparison) -> None:
        self.old = called_notes(comparison.old.blocks)
        self.new = called_notes(comparison.new.blocks)
        self._by_block = _by_block(comparison.rows)
        self._rows = {
            (row.old.block.id, row.new.block.id): row
            for row in comparison.rows
            if row.old is not None and row.new is not None and _is_whole(row)
        }
        self._partners = {
            old: new
            for old, new in self._rows
            if old in self.old.blocks and new in self.new.blocks and self._match(old, new)
        }

    def same(self, old: NoteRef, new: NoteRef) -> bool:
        """Whether two calls call what may be one footnote."""
        return self._partners.get(old.note) == new.note

    def rows(self, old: str, new: str) -> list[Row]:
        """Return the rows of a pair of notes, a paragraph each."""
        pairs = zip(self.old.blocks[old], self.new.blocks[new], strict=True)
        return [self._rows[before.id, after.id] for before, after in pairs]

    def rows_called(self, old: NoteRef | None, new: NoteRef | None) -> list[Row]:
        """Return the rows of the footnote that is called here, the new note's if there is one."""
        notes, ref = (self.new, new) if new is not None else (self.old, old)
        blocks = () if ref is None else notes.blocks[ref.note]
        found = (self._by_block.get((block.id, new is None)) for block in blocks)
        return [row for row in found if row is not None]

    def _match(self, old: str, new: str) -> bool:
        before, after = self.old.blocks[old], self.new.blocks[new]
        if len(before) != len(after):
            return False
        typed = old in self.old.typed or new in self.new.typed
        if typed and not (self.old.marks[old] == self.new.marks[new] and new in self.new.typed):
            return False
        pairs = zip(before, after, strict=True)
        return all((one.id, other.id) in self._rows for one, other in pairs)


def _by_block(rows: Sequence[Row]) -> dict[tuple[str, bool], Row]:
    """Find the row of a block, by its id and whether it is one of the old document."""
    found: dict[tuple[str, bool], Row] = {}
    for row in rows:
        for side, is_old in ((row.old, True), (row.new, False)):
            if side is not None:
                found.setdefault((side.block.id, is_old), row)
    return found


def called_notes(blocks: Sequence[Block]) -> Notes:
    """Return the notes of a document that its text calls, in the order of their first calls."""
    texts = _texts(blocks)
    marks: dict[str, str] = {}
    for block in blocks:
        for ref in sorted(block.notes, key=lambda ref: ref.position):
            if ref.note in texts and block.kind is not BlockKind.FOOTNOTE:
                marks.setdefault(ref.note, ref.mark)
    called = {note: tuple(texts[note]) for note in marks}
    members = frozenset(block.id for note in called.values() for block in note)
    return Notes(called, marks, _typed(marks), members)


def _texts(blocks: Iterable[Block]) -> dict[str, list[Block]]:
    """Return the blocks of each note: further paragraphs of a note follow its first one."""
    texts: dict[str, list[Block]] = {}
    for block in blocks:
        if block.kind is BlockKind.FOOTNOTE:
            first = block.id.partition("-")[0]
            texts.setdefault(first if first in texts else block.id, []).append(block)
    return texts


def _typed(marks: dict[str, str]) -> frozenset[str]:
    """Return the notes whose marks Word would not count: all but 1, 2, 3 … in order."""
    others = frozenset(note for note, mark in marks.items() if not mark.isdecimal())
    counted = [mark for note, mark in marks.items() if note not in others]
    if counted != [str(number) for number in range(1, len(counted) + 1)]:
        return frozenset(marks)
    return others


def _is_whole(row: Row) -> bool:
    """Whether a row pairs two whole blocks, not parts of them."""
    sides = (row.old, row.new)
    return all(
        side is not None and side.start == 0 and side.end == len(side.block.text) for side in sides
    )
