"""What an export of a comparison shows, line by line: the same for every form.

A moved clause has two entries, one where it stood and one where it stands; its comments are with
the latter. Clauses that a delegate wrote on are shown even where only changed ones are.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wsisdesk.compare.arrangement import Position, lines
from wsisdesk.compare.naming import row_key
from wsisdesk.documents.model import Part
from wsisdesk.export.comparison.marking import Mark, is_changed, mark_of
from wsisdesk.export.comparison.pieces import Piece, new_pieces, old_pieces
from wsisdesk.export.comparison.sections import OPENING, Sections

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wsisdesk.compare.model import Comparison, Row, Side
    from wsisdesk.documents.model import Block
    from wsisdesk.export.comparison.request import ExportOptions, RowComment


@dataclass(frozen=True, slots=True)
class Entry:
    """One line: a row at one of its places.

    ``number`` is that of the row, from 1; ``opens`` is the section that begins with this entry
    (its heading or lead phrase, or a part of the document), None within a section.
    """

    row: Row
    number: int
    place: Position
    mark: Mark
    opens: Block | Part | None = None
    comments: tuple[RowComment, ...] = ()
    typography: bool = False

    @property
    def old(self) -> Side | None:
        """The old clause, unless this is where a moved one arrives."""
        return None if self.place is Position.ARRIVAL else self.row.old

    @property
    def new(self) -> Side | None:
        """The new clause, unless this is where a moved one stood."""
        return None if self.place is Position.DEPARTURE else self.row.new

    @property
    def side(self) -> Side:
        """The side that speaks for the entry: the new one, else the old one."""
        side = self.new or self.old
        assert side is not None, "a row has at least one side"
        return side

    @property
    def old_pieces(self) -> tuple[Piece, ...]:
        """The old text with its marks; none where a moved clause arrives."""
        return () if self.old is None else old_pieces(self.row)

    @property
    def new_pieces(self) -> tuple[Piece, ...]:
        """The new text with its marks; none where a moved clause stood."""
        return () if self.new is None else new_pieces(self.row, typography=self.typography)

    @property
    def is_opening(self) -> bool:
        """Whether it is a heading or lead phrase that stays to the letter: shown as a section."""
        row = self.row
        if row.old is None or row.new is None or self.comments or self.place is not Position.HERE:
            return False
        same = row.old.text == row.new.text and row.old.block.label == row.new.block.label
        return same and row.new.block.kind in OPENING


def entries(comparison: Comparison, options: ExportOptions) -> tuple[Entry, ...]:
    """Return the entries an export shows, in order."""
    sections = Sections(comparison)
    current: int | Part | None = None
    shown: list[Entry] = []
    for entry in _chosen(comparison, options):
        section = _section(entry, sections)
        if section != current and section != entry.number - 1:
            opens = section if isinstance(section, Part) else sections.block(section)
            entry = dataclasses.replace(entry, opens=opens)
        current = section
        shown.append(entry)
    return tuple(shown)


def unchanged_count(comparison: Comparison, options: ExportOptions) -> int:
    """Return how many clauses an export of the changed ones leaves out."""
    shown = {entry.number for entry in _chosen(comparison, options)}
    return len(comparison.rows) - len(shown)


def _chosen(comparison: Comparison, options: ExportOptions) -> Iterator[Entry]:
    numbers = {id(row): number for number, row in enumerate(comparison.rows, 1)}
    for line in lines(comparison):
        row, place = line.row, line.place
        here = place is not Position.DEPARTURE
        comments = options.comments.get(row_key(row), ()) if here else ()
        moved = place is not Position.HERE
        changed = moved or is_changed(row, typography=options.typography)
        if options.only_changed and not changed and not comments:
            continue
        mark = mark_of(row, place, typography=options.typography)
        yield Entry(row, numbers[id(row)], place, mark, None, comments, options.typography)


def _section(entry: Entry, sections: Sections) -> int | Part:
    if entry.new is not None:
        return sections.of_new(entry.new)
    assert entry.old is not None, "an entry has at least one side"
    return sections.of_old(entry.old)
