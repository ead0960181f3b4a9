"""The value that the analysis of a text is."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from itertools import accumulate
from operator import add, sub
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence


class Word(NamedTuple):
    """One word of an analysed text; ``start`` and ``end`` are code points of the original."""

    norm: str
    stem: str
    start: int
    end: int


class Piece(NamedTuple):
    """The words of what stands between two spaces, with their places in there."""

    norms: tuple[str, ...]
    stems: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]


@dataclass(frozen=True)
class Analysis:
    """The words of a text, in order and apart, as sequences of one length.

    ``norms`` are the words as they are spelled but for case, marks and kinds of letter and digit;
    ``stems`` what the forms of a word have in common. ``pieces`` are what stands between the
    spaces of ``text``, from which it is worked out where words stand when that is asked for.
    """

    norms: tuple[str, ...] = ()
    stems: tuple[str, ...] = ()
    text: str = field(default="", compare=False, repr=False)
    pieces: Sequence[Piece] = field(default=(), compare=False, repr=False)

    def __len__(self) -> int:
        return len(self.norms)

    @cached_property
    def starts(self) -> tuple[int, ...]:
        """Where each word begins, in code points of the text."""
        pieces = zip(self._offsets, self.pieces, strict=True)
        return tuple(offset + start for offset, piece in pieces for start in piece.starts)

    @cached_property
    def ends(self) -> tuple[int, ...]:
        """Where each word ends, in code points of the text."""
        pieces = zip(self._offsets, self.pieces, strict=True)
        return tuple(offset + end for offset, piece in pieces for end in piece.ends)

    @cached_property
    def _offsets(self) -> list[int]:
        return offsets(self.text, self.text.split())


def offsets(text: str, pieces: Sequence[str]) -> list[int]:
    """Return where each piece of a text begins that was split at its spaces."""
    lengths = list(map(len, pieces))
    ends = list(accumulate(lengths))
    if ends and len(text) == ends[-1] + len(ends) - 1:  # one space between any two
        return list(map(add, map(sub, ends, lengths), range(len(ends))))
    found: list[int] = []
    behind = 0
    for piece, length in zip(pieces, lengths, strict=True):
        found.append(text.find(piece, behind))
        behind = found[-1] + length
    return found
