"""The columns of the comparison: mark, old text, gutter, new text, comment, from start to end."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF

TAG, GUTTER, COMMENT = 64.0, 68.0, 36.0  # widths in pixels, at every zoom
_NARROW_GUTTER = 56.0  # where both texts have little room
_ROOMY = 760.0
_UNIFIED_MOST = 860.0  # one text: longer lines are hard to read


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns over a width; in a right-to-left interface they begin at the right."""

    width: float
    rtl: bool
    unified: bool

    @property
    def gutter_width(self) -> float:
        """How wide the space between the texts is; one text has none."""
        if self.unified:
            return 0.0
        return GUTTER if self.width >= _ROOMY else _NARROW_GUTTER

    @property
    def text_width(self) -> float:
        """How wide each text is, with its label."""
        room = max(self.width - TAG - COMMENT - self.gutter_width, 80.0)
        return min(room, _UNIFIED_MOST) if self.unified else room / 2

    def tag(self, top: float, height: float) -> QRectF:
        """Return the column of marks."""
        return self.placed(0.0, TAG, top, height)

    def old(self, top: float, height: float) -> QRectF:
        """Return the column of the old text, or of the only one."""
        return self.placed(TAG, self.text_width, top, height)

    def gutter(self, top: float, height: float) -> QRectF:
        """Return the space between the texts."""
        return self.placed(TAG + self.text_width, self.gutter_width, top, height)

    def new(self, top: float, height: float) -> QRectF:
        """Return the column of the new text, or of the only one."""
        start = TAG if self.unified else TAG + self.text_width + self.gutter_width
        return self.placed(start, self.text_width, top, height)

    def comment(self, top: float, height: float) -> QRectF:
        """Return the column of comment signs."""
        return self.placed(self.width - COMMENT, COMMENT, top, height)

    def wide(self, top: float, height: float) -> QRectF:
        """Return all between marks and comment signs: folds, remarks, comments."""
        return self.placed(TAG, self.width - TAG - COMMENT, top, height)

    def placed(self, start: float, extent: float, top: float, height: float) -> QRectF:
        """Return a rectangle ``start`` pixels from the start edge."""
        left = self.width - start - extent if self.rtl else start
        return QRectF(left, top, extent, height)
