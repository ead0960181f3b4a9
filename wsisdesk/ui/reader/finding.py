"""Finds what was typed in the blocks of one document, forgiving as readers are.

Both sides are folded (``text.folding``); a ta marbuta also matches the ha it is typed as. In
scripts whose letters join, a hit covers the whole written word, clitics included, so that no mark
breaks a word apart.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from wsisdesk.text.direction import is_rtl
from wsisdesk.text.folding import Folded, fold, folded

if TYPE_CHECKING:
    from wsisdesk.documents.model import Block

_TYPED_AS = str.maketrans("ة", "ه")


@dataclass(frozen=True, slots=True)
class Hit:
    """Code points ``start`` to ``end`` of the block with this index.

    In a piece of a long paragraph ``end`` may lie behind it, in the piece that follows.
    """

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

    def hits(
        self,
        query: Query,
        needle: str,
        index: int,
        block: Block,
        following: str = "",
        taken: int = 0,
    ) -> list[Hit]:
        """Return the hits in one block, in order; those in one word count once.

        ``following`` is the text of the next piece where the block is one of a longer paragraph:
        a hit may end in there. What stands before ``taken`` belongs to a hit already.
        """
        text = block.text + following
        find = _spans if query.exact else partial(self._folded_spans, index)
        spans = find(text, needle, max(taken, 0))
        if is_rtl(block.language):
            spans = [_whole_words(text, *span) for span in spans]
        own = [span for span in dict.fromkeys(spans) if span[0] < len(block.text)]
        return [Hit(index, start, end) for start, end in own]

    def _folded_spans(
        self, index: int, text: str, needle: str, start: int
    ) -> list[tuple[int, int]]:
        if index not in self._folded:
            self._folded[index] = folded(text)
        form = self._folded[index]
        first = bisect_left(form.spans, (start, start))
        spans = _spans(form.text.translate(_TYPED_AS), needle, first)
        return [form.original(*span) for span in spans]


def _spans(text: str, needle: str, start: int) -> list[tuple[int, int]]:
    found = []
    start = text.find(needle, start)
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
