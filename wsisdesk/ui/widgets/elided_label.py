"""A line of text that ends in an ellipsis where there is no room for all of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from wsisdesk.ui.bidi import text_option
from wsisdesk.ui.widgets.content_painter import elided

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class ElidedLabel(QLabel):
    """Runs in its layout direction, and is cut at its own end; the tool tip has the whole."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: paint the line."""
        del event
        box = QRectF(self.contentsRect())
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(self.foregroundRole()))
        shown = elided(self.text(), QFontMetricsF(self.font()), box.width())
        painter.drawText(box, shown, text_option(self.layoutDirection()))
        painter.end()
