"""The lines of a tracked document: its paragraphs and the rows of its tables."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wsisdesk.compare.model import Row
    from wsisdesk.documents.model import Block
    from wsisdesk.export.comparison.word.stretches import Fate, Piece


@dataclass(frozen=True, slots=True)
class ParagraphLine:
    """One paragraph: its pieces, what became of its mark, and the block it is laid out as.

    ``row`` is the row whose comments stand here; ``move`` names a move with its other end.
    """

    pieces: tuple[Piece, ...]
    mark: Fate
    block: Block
    row: Row | None = None
    move: str = ""


@dataclass(frozen=True, slots=True)
class TableLine:
    """One row of a table: the pieces of its cells, and its blocks in the old and new document."""

    cells: tuple[tuple[Piece, ...], ...]
    fate: Fate
    old: Block | None
    new: Block | None
    row: Row | None = None

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """The pieces of all cells."""
        return tuple(chain.from_iterable(self.cells))

    @property
    def block(self) -> Block:
        """The row as its newest document has it."""
        block = self.new or self.old
        assert block is not None, "a row of a table stands on at least one side"
        return block


ScriptLine = ParagraphLine | TableLine
