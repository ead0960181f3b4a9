"""Paints pages as they were drawn, and over them what is marked, selected and noted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from wsisdesk.ui.look.theme import LIGHT, theme
from wsisdesk.ui.pages.note_painting import paint_over, paint_under

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from wsisdesk.annotate.model import PageArea
    from wsisdesk.documents.model import Place
    from wsisdesk.ui.look.theme import Theme
    from wsisdesk.ui.pages.canvas import PageCanvas
    from wsisdesk.ui.pages.renderer import PageRenderer

# Paper is white in every theme, so tints are always those of the light one.
_FRAME = 1.5
_SELECTED = 0.28  # how much of the accent lies on selected words


class PagePainter:
    """Paints what is in sight of one canvas. ``theme`` has the colours around the pages."""

    def __init__(self, canvas: PageCanvas, renderer: PageRenderer, theme: Theme) -> None:
        self._canvas = canvas
        self._renderer = renderer
        self.theme = theme

    def paint(self, painter: QPainter, area: QRect, marked: Sequence[Place | PageArea]) -> None:
        """Paint the pages in sight; ``marked`` is tinted."""
        canvas = self._canvas
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(area, self.theme.ground)
        painter.translate(-canvas.on_pages(QPointF(0, 0)))
        pages = canvas.pages_seen()
        for page in pages:
            self._paint_page(painter, page, canvas.scene.page_box(page))
        shades = theme(LIGHT)
        _shade(painter, map(canvas.scene.box, marked), shades.hl, room=2)
        for page in pages:
            paint_under(painter, canvas.notes.on_page(page), canvas.scene)
            chosen = QColor(shades.accent)
            chosen.setAlphaF(_SELECTED)
            _shade(painter, map(canvas.scene.box, canvas.selected.areas_on(page)), chosen)
            standing = canvas.notes.standing(page)
            paint_over(painter, standing, canvas.scene, page, canvas.notes.held)
        if canvas.selected.frame is not None:
            painter.setPen(QPen(shades.accent, _FRAME, Qt.PenStyle.DashLine))
            painter.drawRect(canvas.scene.area(canvas.selected.frame))

    def _paint_page(self, painter: QPainter, page: int, box: QRect) -> None:
        """Paint a page into ``box``: as sharp as the screen once it is drawn, else roughly."""
        ratio = self._canvas.devicePixelRatioF()
        size = QSize(round(box.width() * ratio), round(box.height() * ratio))
        image = self._renderer.image(page, size) or self._renderer.stand_in(page)
        painter.fillRect(box, Qt.GlobalColor.white)
        if image is not None:
            painter.drawImage(box, image)
        painter.setPen(QPen(self.theme.line, self.theme.border))
        painter.drawRect(box)


def _shade(painter: QPainter, boxes: Iterable[QRect], colour: QColor, room: int = 0) -> None:
    """Tint rectangles as a highlighter does, letters staying dark."""
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
    for box in boxes:
        painter.fillRect(box.adjusted(-room, -room // 2, room, room // 2), colour)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
