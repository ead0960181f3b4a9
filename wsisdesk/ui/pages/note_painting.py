"""Notes on pages as laid out: a bar beside the clause and a marker, highlights as a tint."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize
from PySide6.QtGui import QPainter

from wsisdesk.ui.note_marks import MARKER, NoteMark, note_colours, paint_marker
from wsisdesk.ui.theme import LIGHT, theme

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from wsisdesk.ui.pages.scene import Scene
    from wsisdesk.ui.theme import Theme

_BAR, _GAP = 3, 6
_BETWEEN = 3


class PageNoteMarks:
    """The marks of one document, and where their markers were painted last.

    Where in its clause a note stands is not known of pages: the clause is marked. Paper is white in
    every theme, so tints are always the light ones.
    """

    def __init__(self) -> None:
        self._marks: Mapping[str, Sequence[NoteMark]] = {}
        self._markers: list[tuple[QRect, str]] = []

    def show(self, marks: Mapping[str, Sequence[NoteMark]]) -> None:
        """Show these marks, by block."""
        self._marks = marks
        self._markers = []

    def at(self, point: QPoint) -> str:
        """Return the note whose marker is at a point of the arrangement."""
        return next((note for box, note in self._markers if box.contains(point)), "")

    def paint(self, painter: QPainter, scene: Scene, colours: Theme) -> None:
        """Paint bars, tints and markers of all blocks whose place is known."""
        self._markers = []
        if not scene.sizes:
            return
        for block, marks in self._marks.items():
            boxes = [scene.box(place) for place in scene.places.of(block)]
            if boxes:
                self._paint_block(painter, boxes, marks, colours)

    def _paint_block(
        self, painter: QPainter, boxes: Sequence[QRect], marks: Sequence[NoteMark], colours: Theme
    ) -> None:
        right = max(box.right() for box in boxes)
        left = right + _GAP
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        for mark in marks:
            ink = note_colours(theme(LIGHT), mark.colour)
            for box in boxes:
                if mark.fills:
                    painter.fillRect(box.adjusted(-2, -1, 2, 1), ink.fill)
                painter.fillRect(QRect(left, box.top(), _BAR, box.height()), ink.edge)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        corner = QPoint(left + _BAR + _GAP, boxes[0].top())
        for mark in marks:
            place = QRect(corner, QSize(round(MARKER[0]), round(MARKER[1])))
            paint_marker(painter, QRectF(place), mark, colours)
            self._markers.append((place, mark.note))
            corner += QPoint(0, place.height() + _BETWEEN)
