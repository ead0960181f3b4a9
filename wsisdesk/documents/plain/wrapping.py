"""Lines that a program broke at a width, put together again.

Mail programs and old converters end a line where the next word would go beyond a width. Read line
by line such a text falls to pieces: no clause has an end, none compares with its Word file. Whether
a text was wrapped it tells itself: a break *tells of* all widths at which the next word found no
room, and in a wrapped text most of them have one width in common. Lines of their own length, such
as addresses, have not.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

from wsisdesk.text.width import is_wide, joins_without_space

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_NARROWEST, _WIDEST = 60, 130  # code points, of a text that was wrapped
_TELLING_SHARE = 0.4  # of the breaks between written lines: the others end paragraphs
_BY_CHANCE = 2.4  # so many agree on a width in a short text that was not wrapped
_STANDS_ALONE = re.compile(r"\s*(?:\||[-=_*~]{3,}\s*$|#{1,6}\s)")  # table, rule or heading
_BEGINS_ITEM = re.compile(r"\s*(?:[-*+•–—·]\s|[(\[]?\w{1,4}[.)\]]\s)")
_SENTENCE_END = re.compile(r"[.:;!?؟؛…][\"'”’»)\]]*\s*$")
_JOINING_HYPHEN = re.compile(r"\w[-\u2010\u00ad]$")
_BLANK = " \t\u00a0\ufeff\0\x1a"


def unwrapped(lines: Sequence[str]) -> list[str]:
    """Return the paragraphs of a text: its written lines, joined where a program broke them.

    Nothing but the break and the white space around it is replaced, by one space, in Chinese by
    none; a hyphen at the end of a line stays, for it may be the word's own.
    """
    written = [line if line.strip(_BLANK) else "" for line in lines]
    width = _width(written)
    paragraphs: list[str] = []
    before = ""
    for line in written:
        if width is not None and before and line and _is_broken(before, line, width):
            paragraphs[-1] = _joined(paragraphs[-1], line)
        elif line:
            paragraphs.append(line)
        before = line
    return paragraphs


def _width(lines: Sequence[str]) -> int | None:
    """Return the width at which a text was wrapped; None if it was not."""
    told = [_widths(first, second) for first, second in _breaks(lines)]
    change = Counter[int]()
    for span in told:
        change[span.start] += 1
        change[span.stop] -= 1
    agreeing = list(accumulate(change[width] for width in range(_WIDEST + 1)))
    best = max(range(_NARROWEST, _WIDEST + 1), key=agreeing.__getitem__)
    return best if agreeing[best] >= _BY_CHANCE + _TELLING_SHARE * len(told) else None


def _breaks(lines: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield the lines before and after each break that may be a program's."""
    for first, second in pairwise(lines):
        if first and second and not (_STANDS_ALONE.match(first) or _STANDS_ALONE.match(second)):
            yield first, second


def _widths(first: str, second: str) -> range:
    """Return the widths at which the first word of a line found no room on the line before."""
    length = len(first.rstrip())
    return range(length, length + 1 + _first_word(second.lstrip()))


def _first_word(line: str) -> int:
    """Return the length of what a program would not break: Chinese is broken anywhere."""
    ends = (n for n, letter in enumerate(line) if letter.isspace() or is_wide(letter))
    return max(next(ends, len(line)), 1)


def _is_broken(first: str, second: str, width: int) -> bool:
    """Tell whether a break is one that a program made at ``width``."""
    if _STANDS_ALONE.match(first) or _STANDS_ALONE.match(second):
        return False
    if _BEGINS_ITEM.match(second) and _SENTENCE_END.search(first):
        return False
    return width in _widths(first, second)


def _joined(paragraph: str, line: str) -> str:
    kept = paragraph.rstrip()
    rest = line.strip()
    joins = joins_without_space(kept[-1:], rest[:1]) or _JOINING_HYPHEN.search(kept)
    between = "" if joins else " "
    return f"{kept}{between}{rest}"
