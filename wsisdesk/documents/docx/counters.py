"""Counting paragraphs: the label that Word prints in front of each (ISO/IEC 29500-1, 17.9).

Every story (body, text box, note) counts for itself. A level that was passed over counts as begun,
a level above restarts those below it, and lists of one abstract definition share their counters.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from wsisdesk.documents.docx.number_formats import formatted, padded
from wsisdesk.documents.symbol_fonts import bullet, printed

if TYPE_CHECKING:
    from wsisdesk.documents.docx.numbering import Level, NumberedList

_PLACEHOLDER = re.compile(r"%([1-9])")
_PICTURE_BULLET = "•"


class Counters:
    """The counters of one story."""

    def __init__(self) -> None:
        self._counts: dict[str, dict[int, int]] = {}
        self._restarted: set[tuple[str, int]] = set()

    def label(self, numbered: NumberedList, index: int) -> str:
        """Count one paragraph on level ``index`` (from 0) and return what is printed before it."""
        level = numbered.levels.get(index)
        if level is None:
            return ""
        counts = self._counts.setdefault(numbered.counter, {})
        self._count(counts, numbered, index)
        if level.hidden:
            return ""
        if level.picture:
            return _PICTURE_BULLET
        if level.style == "bullet":
            return bullet(level.text, level.font).strip()
        return _printed_label(level, numbered, counts)

    def _count(self, counts: dict[int, int], numbered: NumberedList, index: int) -> None:
        for above in range(index):
            counts.setdefault(above, numbered.start(above))
        first_use = (numbered.num, index)
        restarts = index in numbered.restarts and first_use not in self._restarted
        self._restarted.add(first_use)
        if restarts or index not in counts:
            counts[index] = numbered.start(index)
        else:
            counts[index] += 1
        for below in [deeper for deeper in counts if deeper > index]:
            level = numbered.levels.get(below)
            if level is None or level.restarts_after(index):
                del counts[below]


def _printed_label(level: Level, numbered: NumberedList, counts: dict[int, int]) -> str:
    """Fill the level's text with the numbers of the levels it names."""

    def fill(match: re.Match[str]) -> str:
        index = int(match[1]) - 1
        count = counts.get(index, numbered.start(index))
        named = numbered.levels.get(index)
        if named is None or (level.legal and named.style != "decimalZero"):
            return str(count)
        custom = padded(count, named.pattern) if named.style == "custom" else None
        return custom or formatted(count, named.style)

    return printed(_PLACEHOLDER.sub(fill, level.text), level.font).strip()
