"""The value that the analysis of a text is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


class Word(NamedTuple):
    """One word of an analysed text; ``start`` and ``end`` are code points of the original."""

    norm: str
    stem: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Analysis:
    """The words of a text, in order and apart, as four sequences of one length.

    ``norms`` are the words as they are spelled but for case, marks and kinds of letter and digit;
    ``stems`` what the forms of a word have in common.
    """

    norms: tuple[str, ...] = ()
    stems: tuple[str, ...] = ()
    starts: tuple[int, ...] = ()
    ends: tuple[int, ...] = ()

    def __len__(self) -> int:
        return len(self.norms)

    def words(self) -> tuple[Word, ...]:
        """Return the words one by one."""
        return tuple(map(Word, self.norms, self.stems, self.starts, self.ends))
