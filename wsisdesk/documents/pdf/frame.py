"""From the coordinates of a PDF page to those of the page as it is displayed.

A page may be cropped (CropBox) and turned (/Rotate). Everything else in this package knows only
displayed coordinates: points, origin at the top left, y downwards (ISO 32000-1, 7.7.3.3).
"""

from __future__ import annotations

import ctypes
from dataclasses import dataclass
from typing import Any

import pypdfium2.raw as pdfium

Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Frame:
    """The visible rectangle of a page, in the page's own coordinates, and its quarter turns."""

    left: float
    bottom: float
    right: float
    top: float
    turns: int = 0

    @property
    def width(self) -> float:
        """Width of the page as displayed."""
        return self.top - self.bottom if self.turns % 2 else self.right - self.left

    @property
    def height(self) -> float:
        """Height of the page as displayed."""
        return self.right - self.left if self.turns % 2 else self.top - self.bottom

    def point(self, x: float, y: float) -> tuple[float, float]:
        """Return where a point of the page is displayed."""
        if self.turns == 0:
            return x - self.left, self.top - y
        if self.turns == 1:
            return y - self.bottom, x - self.left
        if self.turns == 2:
            return self.right - x, y - self.bottom
        return self.top - y, self.right - x

    def back(self, x: float, y: float) -> tuple[float, float]:
        """Return the point of the page that is displayed there: the inverse of ``point``."""
        if self.turns == 0:
            return x + self.left, self.top - y
        if self.turns == 1:
            return y + self.left, x + self.bottom
        if self.turns == 2:
            return self.right - x, y + self.bottom
        return self.right - y, self.top - x

    def back_box(self, x0: float, y0: float, x1: float, y1: float) -> Box:
        """Return the rectangle of the page that is displayed there: left, bottom, right, top."""
        ax, ay = self.back(x0, y0)
        bx, by = self.back(x1, y1)
        return min(ax, bx), min(ay, by), max(ax, bx), max(ay, by)

    def box(self, x0: float, y0: float, x1: float, y1: float) -> Box:
        """Return the displayed rectangle with these two corners: left, top, right, bottom."""
        ax, ay = self.point(x0, y0)
        bx, by = self.point(x1, y1)
        return min(ax, bx), min(ay, by), max(ax, bx), max(ay, by)


def frame_of(page: Any) -> Frame:  # noqa: ANN401 - pypdfium2 has no types
    """Read the frame of an open pypdfium2 page."""
    rect = pdfium.FS_RECTF()
    turns = pdfium.FPDFPage_GetRotation(page.raw) % 4
    if pdfium.FPDF_GetPageBoundingBox(page.raw, ctypes.byref(rect)):
        return Frame(rect.left, rect.bottom, rect.right, rect.top, turns)
    width, height = page.get_size()
    if turns % 2:
        width, height = height, width
    return Frame(0.0, 0.0, width, height, turns)
