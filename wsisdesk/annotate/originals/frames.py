"""Rectangles of pages that a note is about: no words of its clause, but a picture or a table.

Such a note belongs to the clause beside it, by which it is listed and carried over.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from wsisdesk.annotate.model import PageArea
    from wsisdesk.documents.model import Block, Place

_SLACK = 1.5  # points by which words may stand outside the line that the reader found
_ABOVE = 2.0  # points by which a clause beside a rectangle may begin below its upper edge
_STRIPE = 12.0  # points below its upper edge: the height of a line
_ALIKE = 4.0  # points by which lines are not told apart


def frames_among(areas: Iterable[PageArea], places: Sequence[Place]) -> tuple[PageArea, ...]:
    """Return those areas of a note that lie on no line of its clause."""
    return tuple(area for area in areas if not any(_lies_in(area, line) for line in places))


def clause_beside(blocks: Sequence[Block], area: PageArea) -> str:
    """Return the block a rectangle belongs to: at its upper edge, else the last that begins above.

    Of several side by side it is the one under it or nearest. Empty without any places.
    """
    level = [
        (_aside(place, area) > 0, -(_shared(place, area) // _ALIKE), _aside(place, area), place.y0,
         block.id)
        for block in blocks
        for place in block.places
        if place.page == area.page and _shared(place, area) > 0
    ]  # fmt: skip
    if level:
        return min(level)[-1]
    starts = [(block.places[0].page, block.places[0].y0, block.id) for block in blocks
              if block.places]  # fmt: skip
    above = [start for start in starts if start[:2] <= (area.page, area.y0 + _ABOVE)]
    return max(above or starts[:1], default=(0, 0.0, ""))[-1]


def _shared(place: Place, area: PageArea) -> float:
    """Return how much of a line is as high as the upper edge of a rectangle."""
    return min(place.y1, area.y0 + _STRIPE) - max(place.y0, area.y0)


def _aside(place: Place, area: PageArea) -> float:
    return max(place.x0 - area.x1, area.x0 - place.x1, 0.0)


def _lies_in(one: PageArea, line: Place) -> bool:
    inside = line.x0 - _SLACK <= one.x0 and one.x1 <= line.x1 + _SLACK
    return (
        one.page == line.page
        and inside
        and line.y0 - _SLACK <= one.y0
        and one.y1 <= line.y1 + _SLACK
    )
