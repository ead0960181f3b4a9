"""The sheet of paper: how wide it is, where it stands in the view, and its margins."""

from __future__ import annotations

from dataclasses import dataclass

from wsisdesk.ui.look.theme import PAPER_MARGIN

_NARROW_MARGIN = 16.0
_ADDRESS_MARGIN = 112.0  # further margin at the start edge in reference mode


@dataclass(frozen=True, slots=True)
class Sheet:
    """Geometry of the paper, in pixels of the view.

    The paper starts at ``left`` and is ``width`` wide; the text stands ``margin_left`` and
    ``margin_right`` inside it.
    """

    left: float
    width: float
    margin_left: float
    margin_right: float

    @property
    def text_left(self) -> float:
        """Left edge of the text."""
        return self.left + self.margin_left

    @property
    def text_width(self) -> float:
        """Width of the text."""
        return self.width - self.margin_left - self.margin_right


def sheet(view: float, column: int, scale: float, *, rtl: bool, addresses: bool = False) -> Sheet:
    """Place a sheet for a view ``view`` pixels wide; it fills the view where that is narrow.

    ``column`` is the width of the paper at 100 %; ``addresses`` makes room for the addresses of
    clauses at the start edge, which is the right one where ``rtl``.
    """
    extra = _ADDRESS_MARGIN * scale if addresses else 0.0
    width = min(column * scale + extra, view)
    missing = column * scale + extra - width
    full = PAPER_MARGIN * scale
    margin = min(max(full - missing / 2, _NARROW_MARGIN), full)
    left, right = (margin, margin + extra) if rtl else (margin + extra, margin)
    return Sheet(round((view - width) / 2), round(width), round(left), round(right))
