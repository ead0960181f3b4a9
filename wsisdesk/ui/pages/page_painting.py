"""Paints a page as it was drawn, and the tint over a block."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPen

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wsisdesk.ui.pages.renderer import PageRenderer
    from wsisdesk.ui.theme import Theme

_TINT = "#FBEDB0"  # paper is white in every theme, so one tint serves them all


def paint_page(
    painter: QPainter, renderer: PageRenderer, page: int, box: QRect, theme: Theme
) -> None:
    """Paint a page into ``box``: as sharp as the screen if it is drawn already, else roughly."""
    ratio = painter.device().devicePixelRatioF()
    size = QSize(round(box.width() * ratio), round(box.height() * ratio))
    image = renderer.image(page, size) or renderer.stand_in(page)
    painter.fillRect(box, Qt.GlobalColor.white)
    if image is not None:
        painter.drawImage(box, image)
    painter.setPen(QPen(theme.line, theme.border))
    painter.drawRect(box)


def paint_tint(painter: QPainter, boxes: Iterable[QRect]) -> None:
    """Tint rectangles as a highlighter does, letters staying dark."""
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
    for box in boxes:
        painter.fillRect(box.adjusted(-2, -1, 2, 1), _TINT)
