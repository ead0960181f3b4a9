"""Where pages lie one below the other, in pixels, at some zoom. Pure geometry, no widgets."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from wsisdesk.ui.pages.aside import NOTHING, Aside

GAP = 16
PIXELS_PER_POINT = 96 / 72


@dataclass(frozen=True)
class Arrangement:
    """Pages of the given sizes (points), drawn at ``zoom`` per cent below each other.

    ``aside`` is what stands beside them.
    """

    sizes: tuple[tuple[float, float], ...]
    zoom: int = 100
    aside: Aside = NOTHING

    @property
    def scale(self) -> float:
        """Pixels for one point."""
        return PIXELS_PER_POINT * self.zoom / 100

    @cached_property
    def tops(self) -> tuple[int, ...]:
        """The upper edge of each page, and last where the next one would begin."""
        heights = (round(height * self.scale) + GAP for _, height in self.sizes)
        return tuple(accumulate(heights, initial=GAP))

    @property
    def height(self) -> int:
        """Height of all pages with the gaps around them."""
        return self.tops[-1]

    @cached_property
    def width(self) -> int:
        """Width of the widest page with what stands beside it."""
        widest = max((self.page_size(page)[0] for page in range(len(self.sizes))), default=0)
        return widest + sum(self.aside.bands(self.scale))

    def page_size(self, page: int) -> tuple[int, int]:
        """Width and height of a page in pixels."""
        width, height = self.sizes[page]
        return round(width * self.scale), round(height * self.scale)

    def page_at(self, y: int) -> int:
        """Return the page at height ``y``, or the nearest one; 0 if there are none."""
        return max(0, min(bisect_right(self.tops, y) - 1, len(self.sizes) - 1))

    def visible(self, top: int, height: int) -> range:
        """Return the pages of which something shows between ``top`` and ``top + height``."""
        if not self.sizes:
            return range(0)
        return range(self.page_at(top), self.page_at(top + height) + 1)

    def fitting(self, width: int) -> int:
        """Return the zoom at which the widest page, with what is beside it, is so many pixels."""
        widest = max((size[0] for size in self.sizes), default=0.0)
        scale = self.aside.scale_to_fit(widest, width - 2 * GAP) if widest else PIXELS_PER_POINT
        return max(10, int(100 * (scale / PIXELS_PER_POINT)))
