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
GAP = 12.0  # pixels between the text and a marker
MARKERS = GAP + MARKER[0] + 6.0  # pixels between the text and the column: markers stand there
EDGE = 4.0  # pixels between the column and the edge of the paper or of what is beside it


class Aside(NamedTuple):
    """How far the columns reach out beyond the edges of the paper; None where there is none.

    In points, negative where they end on the paper; ``MARKERS`` and ``EDGE`` come to it.
    """

    left: float | None = None
    right: float | None = None

    def bands(self, scale: float) -> tuple[int, int]:
        """Return how wide the ground is to be left and right of the paper, in pixels."""
        return _band(self.left, scale), _band(self.right, scale)

    def scale_to_fit(self, width: float, room: float) -> float:
        """Return at how many pixels a point a page of ``width`` with what is beside it has room.

        What a column takes beside the paper grows faster than the paper, once it takes any.
        """
        taken = [(0.0, 0.0), *((points, MARKERS + EDGE) for points in self if points is not None)]
        return min(
            (room - first[1] - second[1]) / max(width + first[0] + second[0], 1.0)
            for first, second in product(taken, repeat=2)
            if first is not second or first == (0.0, 0.0)
        )


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
            reached[on_left].append(COLUMN + reach)
    return Aside(max(reached[True], default=None), max(reached[False], default=None))


def _band(points: float | None, scale: float) -> int:
    if points is None:
        return 0
    return max(0, round(points * scale + MARKERS + EDGE))
