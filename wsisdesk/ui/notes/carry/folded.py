"""The exact notes behind the first, in one line: where they are, and a way to see them all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from wsisdesk.annotate.carrying import Outcome
from wsisdesk.text.direction import isolate
from wsisdesk.ui.look.theme import RADIUS_CONTROL
from wsisdesk.ui.notes.carry.outcomes import OutcomeSign
from wsisdesk.ui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wsisdesk.ui.look.theme import Theme
    from wsisdesk.ui.notes.carry.items import Item

_NAMED = 4  # addresses; more would be a list


class FoldedExact(QWidget):
    """``wanted`` asks for the notes one by one, by a link that says ``text``."""

    wanted = Signal()

    def __init__(self, items: Sequence[Item], text: str, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._sign = OutcomeSign(Outcome.EXACT, theme)
        places = list(dict.fromkeys(item.old_address for item in items))
        named = " · ".join(isolate(place) for place in places[:_NAMED])
        where = ElidedLabel()
        where.setText(f"{named} · …" if len(places) > _NAMED else named)
        where.setProperty("role", "meta")
        self.show_all = QPushButton(text)
        self.show_all.setProperty("link", "true")
        self.show_all.clicked.connect(self.wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 14, 6)
        row.setSpacing(8)
        row.addWidget(self._sign)
        row.addWidget(where, 1)
        row.addWidget(self.show_all)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: paint the ground of a card."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self._theme.raised)
        painter.setPen(QPen(self._theme.line, self._theme.border))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, RADIUS_CONTROL, RADIUS_CONTROL)
        painter.end()
