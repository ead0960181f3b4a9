"""How the text of one version went over into the next, as a value: what notes are carried along.

Whoever compares versions makes these of the comparison's rows; this package knows no comparison.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

Stretch = tuple[int, int]


class PieceKind(StrEnum):
    """What became of a stretch of text."""

    SAME = "same"  # equal to the character
    FORM = "form"  # the same words, written otherwise
    CHANGED = "changed"  # other words, none before, or none now


@dataclass(frozen=True, slots=True)
class Piece:
    """One stretch of an old block and what stands for it in the new one (code points)."""

    kind: PieceKind
    old: Stretch
    new: Stretch


@dataclass(frozen=True, slots=True)
class Mapped:
    """Where a stretch went: its place in the new block and how many of its letters came along."""

    block: str
    start: int
    end: int
    letters: int
    of: int
    moved: bool

    @property
    def share(self) -> float:
        """The share of the stretch's letters that came along; all of none."""
        return self.letters / self.of if self.of else 1.0

    def as_whole(self, length: int, letters: int) -> Mapped:
        """Return the place of a note on a whole clause, of which ``letters`` are left anywhere."""
        return replace(self, start=0, end=length, letters=letters)


@dataclass(frozen=True, slots=True)
class Passage:
    """One old block (or a part of it) and the new block that it, or most of it, became.

    ``pieces`` tile both parts in order. ``moved`` says that the clause stands elsewhere.
    """

    old_block: str
    new_block: str
    old_text: str
    pieces: tuple[Piece, ...]
    moved: bool = False

    def map(self, start: int, end: int) -> Mapped | None:
        """Map a stretch of the old block; None if this passage has no part of it.

        The place reaches from the first letter that came along to the last, over the words that
        stand for others of the stretch; where no letter came along, it is what stands instead.
        """
        touched = [piece for piece in self.pieces if _touches(piece.old, start, end)]
        if not touched:
            return None
        kept = [piece for piece in touched if piece.kind is not PieceKind.CHANGED]
        spans = [
            _map_piece(piece, start, end)
            for piece in touched
            if piece in kept or not kept or _is_replaced_within(piece, start, end)
        ]
        return Mapped(
            block=self.new_block,
            start=min(span[0] for span in spans),
            end=max(span[1] for span in spans),
            letters=sum(
                _letters(self.old_text, max(piece.old[0], start), min(piece.old[1], end))
                for piece in kept
            ),
            of=_letters(self.old_text, start, end),
            moved=self.moved,
        )

    @property
    def brings_words(self) -> bool:
        """Whether anything of the old block is left in the new one."""
        return any(
            piece.kind is not PieceKind.CHANGED and _letters(self.old_text, *piece.old)
            for piece in self.pieces
        )

    def brings(self, start: int, end: int) -> bool:
        """Tell whether a stretch of the new block came, in any part of it, from the old one."""
        return any(
            piece.kind is not PieceKind.CHANGED and piece.new[0] < end and start < piece.new[1]
            for piece in self.pieces
        )


def _touches(stretch: Stretch, start: int, end: int) -> bool:
    if stretch[0] == stretch[1]:
        return False
    return stretch[0] < end and start < stretch[1]


def _is_replaced_within(piece: Piece, start: int, end: int) -> bool:
    """Tell whether other words stand for a piece that lies within the stretch altogether."""
    return start <= piece.old[0] and piece.old[1] <= end and piece.new[0] < piece.new[1]


def _map_piece(piece: Piece, start: int, end: int) -> Stretch:
    """Map the part of a piece that lies within a stretch; rewritten pieces go as a whole."""
    if piece.kind is not PieceKind.SAME:
        return piece.new
    shift = piece.new[0] - piece.old[0]
    return max(piece.old[0], start) + shift, min(piece.old[1], end) + shift


def _letters(text: str, start: int, end: int) -> int:
    return sum(map(str.isalnum, text[start:end]))
