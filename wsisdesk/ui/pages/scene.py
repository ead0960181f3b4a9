"""Where pages and blocks lie in a view of some width, in pixels of the whole arrangement."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF

from wsisdesk.ui.pages.arrangement import GAP, Arrangement

if TYPE_CHECKING:
    from wsisdesk.annotate.model import PageArea
    from wsisdesk.documents.model import Place
    from wsisdesk.ui.pages.places import Places


class PagePoint(NamedTuple):
    """A point of a page, in points from its top left."""

    page: int
    x: float
    y: float


@dataclass(frozen=True)
class Scene:
    """Pages centred in a view that is ``room`` pixels wide, with the places of blocks on them."""

    arrangement: Arrangement
    places: Places
    room: int

    @property
    def sizes(self) -> tuple[tuple[float, float], ...]:
        """Width and height of every page, in points."""
        return self.arrangement.sizes

    def page_box(self, page: int) -> QRect:
        """Return where a page lies."""
        width, height = self.arrangement.page_size(page)
        left, right = self.arrangement.aside.bands(self.arrangement.scale)
        room = max(self.room, self.arrangement.width + 2 * GAP) - left - right
        return QRect(left + (room - width) // 2, self.arrangement.tops[page], width, height)

    def box(self, place: Place | PageArea) -> QRect:
        """Return where a rectangle of a page lies, in whole pixels."""
        return self.area(place).toRect()

    def area(self, place: Place | PageArea) -> QRectF:
        """Return where a rectangle of a page lies."""
        page = self.page_box(min(place.page, len(self.sizes) - 1))
        scale = self.arrangement.scale
        left, top = page.left() + place.x0 * scale, page.top() + place.y0 * scale
        width, height = (place.x1 - place.x0) * scale, (place.y1 - place.y0) * scale
        return QRectF(left, top, width, height)

    def point_at(self, point: QPointF) -> PagePoint | None:
        """Return the page nearest to a point, and where on it that is; None without pages."""
        if not self.sizes:
            return None
        page = self.arrangement.page_at(round(point.y()))
        inside = (point - QPointF(self.page_box(page).topLeft())) / self.arrangement.scale
        return PagePoint(page, inside.x(), inside.y())

    def point_on(self, page: int, point: QPointF) -> PagePoint:
        """Return the point of a page that is nearest to a point."""
        inside = (point - QPointF(self.page_box(page).topLeft())) / self.arrangement.scale
        width, height = self.sizes[page]
        return PagePoint(page, min(max(inside.x(), 0), width), min(max(inside.y(), 0), height))

    def block_at(self, point: QPoint) -> str:
        """Return the block that has a line beside a point, or an empty string."""
        found = self.point_at(QPointF(point))
        return self.places.under(*found) if found is not None else ""

    def reading_at(self, y: int) -> str:
        """Return the block one reads at a height."""
        if not self.sizes:
            return ""
        page = self.arrangement.page_at(y)
        return self.places.reading_at(page, self.inside(page, y))

    def inside(self, page: int, y: int) -> float:
        """Return how far below the top of a page a height lies, in points."""
        return (y - self.arrangement.tops[page]) / self.arrangement.scale
