"""Which clause of one text answers to which of another: two languages, or two versions.

Clauses are paired by their keys, which are equal in all languages; what has no counterpart is
placed between its nearest neighbours that have one.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wsisdesk.documents.model import Document


class ClauseLink:
    """The way from the blocks of one document to those of another, by index."""

    def __init__(self, source: Document, target: Document) -> None:
        self._source_size, self._target_size = len(source.blocks), len(target.blocks)
        places = {block.key: n for n, block in enumerate(target.blocks) if block.key}
        self._pairs = {
            n: places[block.key] for n, block in enumerate(source.blocks) if block.key in places
        }
        self._paired = sorted(self._pairs)

    def counterpart(self, index: int) -> int:
        """Return the block that answers to ``index``, or stands where it would."""
        if index in self._pairs:
            return self._pairs[index]
        if not self._paired:
            return self._proportional(index)
        number = bisect_right(self._paired, index)
        if number == 0:
            first = self._paired[0]
            return max(self._pairs[first] - (first - index), 0)
        before = self._paired[number - 1]
        limit = self._target_size - 1
        if number < len(self._paired):
            following = self._pairs[self._paired[number]]
            if following > self._pairs[before]:
                limit = following - 1
        return max(min(self._pairs[before] + index - before, limit), self._pairs[before])

    def _proportional(self, index: int) -> int:
        return index * self._target_size // max(self._source_size, 1)
