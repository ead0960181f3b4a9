"""Finds what was typed in the blocks of one document, forgiving as readers are.

Both sides are folded (``text.folding``); a ta marbuta also matches the ha it is typed as. In
scripts whose letters join, a hit covers the whole written word, clitics included, so that no mark
breaks a word apart.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wsisdesk.text.direction import is_rtl
from wsisdesk.text.folding import Folded, fold, folded

if TYPE_CHECKING:
    from wsisdesk.documents.model import Block

_TYPED_AS = str.maketrans("ة", "ه")


@dataclass(frozen=True, slots=True)
class Hit:
    """Code points ``start`` to ``end`` of the block with this index."""

    index: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for. ``exact``: as written, letter by letter; else folded."""

    text: str
    exact: bool = False

    @property
    def needle(self) -> str:
        """What is compared; empty if the query says nothing."""
        return self.text if self.exact else fold(self.text).strip().translate(_TYPED_AS)


class Searcher:
    """Searches the blocks of a document one by one; remembers their folded texts."""

    def __init__(self) -> None:
        self._folded: dict[int, Folded] = {}

    def forget(self) -> None:
        """Start anew: another document is shown."""
        self._folded.clear()

    def hits(self, query: Query, needle: str, index: int, block: Block) -> list[Hit]:
        """Return the hits in one block, in order; those in one word count once."""
        spans = (
            _spans(block.text, needle) if query.exact else self._folded_spans(needle, index, block)
        )
        if is_rtl(block.language):
            spans = [_whole_words(block.text, *span) for span in spans]
        return [Hit(index, start, end) for start, end in dict.fromkeys(spans)]

    def _folded_spans(self, needle: str, index: int, block: Block) -> list[tuple[int, int]]:
        if index not in self._folded:
            self._folded[index] = folded(block.text)
        form = self._folded[index]
        return [form.original(*span) for span in _spans(form.text.translate(_TYPED_AS), needle)]


def _spans(text: str, needle: str) -> list[tuple[int, int]]:
    found = []
    start = text.find(needle)
    while start >= 0:
        found.append((start, start + len(needle)))
        start = text.find(needle, start + len(needle))
    return found


def _whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    while start > 0 and _joins(text[start - 1]) and _joins(text[start]):
        start -= 1
    while end < len(text) and _joins(text[end]) and _joins(text[end - 1]):
        end += 1
    return start, end


def _joins(character: str) -> bool:
    """Tell whether a character belongs to a joined word: an Arabic letter, a mark, tatweel."""
    category = unicodedata.category(character)
    return category in ("Mn", "Lm") or unicodedata.bidirectional(character) == "AL"
