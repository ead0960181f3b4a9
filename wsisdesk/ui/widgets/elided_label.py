"""A line of text that ends in an ellipsis where there is no room for all of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QPainter
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolTip, QWidget

from wsisdesk.ui.widgets.content_painter import elided
from wsisdesk.ui.words.bidi import plain_tip, text_option

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class ElidedLabel(QLabel):
    """Runs in its layout direction, and is cut at its own end; the tool tip has the whole."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def shown(self) -> str:
        """Return what can be read: all of it, or its beginning and an ellipsis."""
        return elided(self.text(), QFontMetricsF(self.font()), self.contentsRect().width())

    def _is_cut(self) -> bool:
        return self.shown() != self.text()

    def event(self, event: QEvent) -> bool:
        """Qt: the pointer rests here; say the whole of what is cut."""
        if isinstance(event, QHelpEvent) and self._is_cut() and not self.toolTip():
            QToolTip.showText(event.globalPos(), plain_tip(self.text()), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: paint the line."""
        del event
        box = QRectF(self.contentsRect())
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(box, self.shown(), text_option(self.layoutDirection()))
        painter.end()
