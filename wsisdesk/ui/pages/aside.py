"""How much room there is beside the pages for what is proposed on them. Pure geometry.

Proposed wording stands in a column behind the text and the markers of notes: on the paper as far as
its margin is wide enough, and on the ground beside it for the rest, as in word processors.
"""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, NamedTuple

from wsisdesk.ui.note_marks import MARKER

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wsisdesk.ui.pages.places import Places

COLUMN = 138.0  # points: its width
LEAST_COLUMN = 124.0  # pixels: its width beside small pages
GAP = 12.0  # pixels between the text and a marker
MARKERS = GAP + MARKER[0] + 6.0  # pixels between the text and the column: markers stand there
EDGE = 4.0  # pixels between the column and the edge of the paper or of what is beside it


class Aside(NamedTuple):
    """How far the text reaches towards the columns, in points from the edges of the paper.

    Negative where it ends on the paper, None where there is no column.
    """

    left: float | None = None
    right: float | None = None

    def bands(self, scale: float) -> tuple[int, int]:
        """Return how wide the ground is to be left and right of the paper, in pixels."""
        left, right = (
            max(points * scale + pixels for points, pixels in _parts(reach)) for reach in self
        )
        return round(left), round(right)

    def scale_to_fit(self, width: float, room: float) -> float:
        """Return at how many pixels a point a page of ``width`` with what is beside it has room.

        What is beside it is as wide as the widest of its parts, each of which may be the widest.
        """
        return min(
            (room - left[1] - right[1]) / max(width + left[0] + right[0], 1.0)
            for left, right in product(_parts(self.left), _parts(self.right))
        )


def column_width(scale: float) -> float:
    """Return how wide a column is, in pixels, where it has the room."""
    return max(COLUMN * scale, LEAST_COLUMN)


def _parts(reach: float | None) -> list[tuple[float, float]]:
    """Return what the ground beside the paper is at least, as points and pixels."""
    if reach is None:
        return [(0.0, 0.0)]
    around = MARKERS + EDGE
    return [(0.0, 0.0), (reach + COLUMN, around), (reach, LEAST_COLUMN + around)]


NOTHING = Aside()


def aside_of(
    needed: Iterable[tuple[int, bool]], sizes: tuple[tuple[float, float], ...], places: Places
) -> Aside:
    """Return what the pages need: each is named with whether its column is at the left."""
    reached: dict[bool, list[float]] = {True: [], False: []}
    for page, on_left in needed:
        if page < len(sizes):
            first, last = places.edges(page)
            reach = -first if on_left else last - sizes[page][0]
            reached[on_left].append(reach)
    return Aside(max(reached[True], default=None), max(reached[False], default=None))
