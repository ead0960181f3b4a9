"""The words of a new version that no clause of the old one brought along, and who is among them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from wsisdesk.annotate.adoption import align, telling, theirs

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from wsisdesk.annotate.adoption import Ours, Theirs
    from wsisdesk.annotate.passages import Passage
    from wsisdesk.documents.model import Document


@dataclass(frozen=True, slots=True)
class Newness:
    """Tells of the words of one new block whether they came from nowhere in the old version."""

    passages: Sequence[Passage]

    def __call__(self, start: int, end: int) -> bool:
        """Tell it of the word from ``start`` to ``end``."""
        return not any(passage.brings(start, end) for passage in self.passages)


class Found(NamedTuple):
    """The block in which words were found, and where each of them stands, by its number."""

    block: str
    words: dict[int, Theirs]


class Newcomers:
    """The new words of every block that has any."""

    def __init__(self, new: Document, passages: Mapping[str, Sequence[Passage]]) -> None:
        """``passages`` are those into each new block, by its id."""
        self._new = new
        self._passages = passages

    def most_alike(self, words: Sequence[Ours], least: float, near: int) -> Found | None:
        """Return the block whose new words are most like ``words``, as a value of where they are.

        Only blocks with the share ``least`` of them count; among equals it is the one nearest to
        the block of number ``near``. None if there is none.
        """
        wanted = Counter(word.key for word in words if word.is_word)
        needed = max(least * wanted.total(), 1)
        best: Found | None = None
        best_rank = (0, 0)
        for number, (block, fresh) in self._fresh.items():
            if (wanted & Counter(word.key for word in fresh)).total() < needed:
                continue
            pairs = align(words, fresh)
            score = sum(words[place].is_word for place in pairs)
            rank = (score, -abs(number - near))
            if score >= needed and telling(words, pairs) and (best is None or rank > best_rank):
                best, best_rank = Found(block, {i: fresh[j] for i, j in pairs.items()}), rank
        return best

    @cached_property
    def _fresh(self) -> dict[int, tuple[str, tuple[Theirs, ...]]]:
        """The new words of each block, by the block's number."""
        found = {}
        for number, block in enumerate(self._new.blocks):
            newness = Newness(self._passages.get(block.id, ()))
            every = theirs(block.id, block.text, (0, len(block.text)), newness)
            fresh = tuple(word for word in every if word.is_new)
            if fresh:
                found[number] = block.id, fresh
        return found
