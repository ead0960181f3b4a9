"""Which letters of a PDF are those of a block: the ones drawn where the reader found its lines.

Blocks know the rectangles of their lines. So what is drawn elsewhere (running heads, the foot of a
page on which a paragraph goes on) is never taken for theirs, and what is said twice in a file is
told apart. Within the lines, letters are compared one by one: labels stand there, too.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from wsisdesk.annotate.originals.letters import NOWHERE, Letters, trace

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from wsisdesk.documents.model import Block, Place
    from wsisdesk.documents.pdf.tracing import Drawn

_SLACK = 1.0  # points by which a letter may stand outside the rectangle of its line


class _Row(NamedTuple):
    """One line as drawn: the height of its middle, and its letters by number."""

    middle: float
    letters: range


def place_blocks(blocks: Sequence[Block], drawn: Sequence[Drawn]) -> dict[str, tuple[int, ...]]:
    """Return for each block which drawn letter each code point of it is; ``NOWHERE`` if none.

    Blocks are left out whose letters are not all drawn on the pages given, or are not to be found.
    """
    rows = _rows(drawn)
    traced: dict[str, tuple[int, ...]] = {}
    for group in _groups(blocks):
        numbers = _numbers(_places(group), rows, drawn)
        found = trace(group, _letters(numbers, drawn))
        traced |= {
            block: tuple(NOWHERE if place == NOWHERE else numbers[place] for place in places)
            for block, places in found.items()
        }
    return traced


def as_letters(drawn: Sequence[Drawn]) -> Letters:
    """Return drawn letters as text, with the places where lines end."""
    return _letters(range(len(drawn)), drawn)


def _groups(blocks: Iterable[Block]) -> Iterator[list[Block]]:
    """Yield blocks one by one, those together that were made of the same lines."""
    group: list[Block] = []
    for block in blocks:
        if group and block.places and block.places[0] not in _places(group):
            yield group
            group = []
        group.append(block)
    if group:
        yield group


def _places(group: Iterable[Block]) -> set[Place]:
    return {place for block in group for place in block.places}


def _rows(drawn: Sequence[Drawn]) -> Mapping[int, list[_Row]]:
    """Return the lines of each page."""
    rows: dict[int, list[_Row]] = defaultdict(list)
    numbers = range(len(drawn))
    for (page, _), group in groupby(numbers, key=lambda n: (drawn[n].page, drawn[n].line)):
        line = list(group)
        first = drawn[line[0]]
        rows[page].append(_Row((first.top + first.bottom) / 2, range(line[0], line[-1] + 1)))
    return rows


def _numbers(
    places: Iterable[Place], rows: Mapping[int, list[_Row]], drawn: Sequence[Drawn]
) -> list[int]:
    """Return the letters that stand in rectangles, in reading order."""
    found: set[int] = set()
    for place in places:
        for row in rows.get(place.page, ()):
            if place.y0 - _SLACK <= row.middle <= place.y1 + _SLACK:
                found.update(
                    number
                    for number in row.letters
                    if place.x0 - _SLACK <= drawn[number].middle <= place.x1 + _SLACK
                )
    return sorted(found)


def _letters(numbers: Sequence[int], drawn: Sequence[Drawn]) -> Letters:
    ends, at = set(), 0
    for _, group in groupby(numbers, key=lambda n: (drawn[n].page, drawn[n].line)):
        at += sum(1 for _ in group)
        ends.add(at)
    return Letters("".join(drawn[number].letter for number in numbers), frozenset(ends))
