"""Where text of the other direction begins and ends in a paragraph.

Word wants its switch for right-to-left runs on nothing that runs from left to right (ISO/IEC
29500-1, 17.3.2.30), so a symbol among Arabic words is a run of its own, and so is the reverse.
"""

from __future__ import annotations

import unicodedata

_LEFT, _RIGHT = frozenset({"L"}), frozenset({"R", "AL", "AN"})
_NUMBER = frozenset({"EN"})


def islands(text: str, *, rtl: bool) -> list[tuple[int, int]]:
    """Return the spans that run against the paragraph: from their first letter to their last.

    Numbers behind a letter go with it, as in the bidirectional algorithm (UAX 9, rule W7).
    """
    own, other = (_RIGHT, _LEFT) if rtl else (_LEFT, _RIGHT)
    found: list[tuple[int, int]] = []
    if other.isdisjoint(map(unicodedata.bidirectional, set(text))):
        return found  # most texts: a look at each letter once is enough
    start = end = -1
    for position, character in enumerate(text):
        kind = unicodedata.bidirectional(character)
        if kind in other or (start >= 0 and kind in _NUMBER):
            start = position if start < 0 else start
            end = position + 1
        elif (kind in own or kind == "B") and start >= 0:
            found.append((start, end))
            start = -1
    if start >= 0:
        found.append((start, end))
    return found
