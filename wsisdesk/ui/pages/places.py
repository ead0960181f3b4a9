"""Which block stands where on the pages, and where a block stands, in points of the page."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wsisdesk.documents.model import Block, Document, Place

_NO_PLACES: tuple[Place, ...] = ()
BETWEEN_LINES = 4.0  # points above and below a line that still count as the line
_SLACK = 2.0  # points by which the line one looks at may lie above the letters


class Places:
    """An index of the places of one document, made once."""

    def __init__(self, blocks: tuple[Block, ...] = ()) -> None:
        self._places: dict[str, tuple[Place, ...]] = {}
        self._by_page: defaultdict[int, list[tuple[Place, str]]] = defaultdict(list)
        starts: list[tuple[int, float, str]] = []
        before = _NO_PLACES
        for block in blocks:
            before = block.places or before
            self._places[block.id] = before
            for place in block.places:
                self._by_page[place.page].append((place, block.id))
            if block.places:
                starts.append((block.places[0].page, block.places[0].y0, block.id))
        self._starts = sorted(starts)
        self._edges = {
            page: (min(place.x0 for place, _ in found), max(place.x1 for place, _ in found))
            for page, found in self._by_page.items()
        }

    def of(self, block_id: str) -> tuple[Place, ...]:
        """Return where a block stands; where that is not known, the nearest block before it."""
        return self._places.get(block_id, _NO_PLACES)

    def edges(self, page: int) -> tuple[float, float]:
        """Return how far to the left and to the right text stands on a page."""
        return self._edges.get(page, (0.0, 0.0))

    def reading_at(self, page: int, y: float) -> str:
        """Return the block one reads at a height of a page: the last that begins above it.

        At the head of the document that is the first block; empty without any places.
        """
        found = bisect_right(self._starts, (page, y + _SLACK, "\uffff")) - 1
        return self._starts[max(found, 0)][2] if self._starts else ""

    def under(self, page: int, x: float, y: float) -> str:
        """Return the block that has a line at a height, the nearest one to a point; or nothing."""
        found = [
            (max(place.x0 - x, x - place.x1, 0.0) + max(place.y0 - y, y - place.y1, 0.0), block_id)
            for place, block_id in self._by_page.get(page, ())
            if place.y0 - BETWEEN_LINES <= y <= place.y1 + BETWEEN_LINES
        ]
        return min(found, key=lambda one: one[0], default=(0.0, ""))[1]


def places_of(document: Document | None) -> Places:
    """Return the index of a document, an empty one without a document."""
    return Places(document.blocks if document is not None else ())
