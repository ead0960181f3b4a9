"""One line of a row, given away from its two ends in the interface's direction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from wsisdesk.ui.words.bidi import RTL

if TYPE_CHECKING:
    from PySide6.QtCore import Qt


class Line:
    """What is left of a line. ``from_start`` and ``from_end`` take pieces of it, with a gap."""

    def __init__(self, box: QRectF, direction: Qt.LayoutDirection) -> None:
        self._box = QRectF(box)
        self._mirrored = direction == RTL

    @property
    def room(self) -> float:
        """How wide what is left is."""
        return max(self._box.width(), 0.0)

    def from_start(self, width: float, gap: float = 0.0) -> QRectF:
        """Take a piece where the interface starts."""
        return self._take(width, gap, left=not self._mirrored)

    def from_end(self, width: float, gap: float = 0.0) -> QRectF:
        """Take a piece where the interface ends."""
        return self._take(width, gap, left=self._mirrored)

    def rest(self) -> QRectF:
        """Return what is left."""
        return QRectF(self._box)

    def _take(self, width: float, gap: float, *, left: bool) -> QRectF:
        box = self._box
        x = box.left() if left else box.right() - width
        piece = QRectF(x, box.top(), width, box.height())
        if left:
            box.setLeft(box.left() + width + gap)
        else:
            box.setRight(box.right() - width - gap)
        return piece
