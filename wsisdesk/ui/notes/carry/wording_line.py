"""A line of the document's own words on the page, with what went or came marked in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from wsisdesk.text.direction import is_rtl
from wsisdesk.ui.look.fonts import reading_font
from wsisdesk.ui.typesetting.redlines import RedlineText, TextLook

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wsisdesk.ui.look.theme import Theme
    from wsisdesk.ui.typesetting.redlines import Piece

_ARABIC, _LATIN = (17.0, 28.0), (15.0, 25.0)  # size and line
_MOST_LINES = 6


class WordingLine(QWidget):
    """As tall as its words need at its width; said to screen readers as plain text."""

    def __init__(self, pieces: Sequence[Piece], language: str, theme: Theme) -> None:
        super().__init__()
        self._pieces, self._language, self._theme = pieces, language, theme
        size, line = _ARABIC if is_rtl(language) else _LATIN
        self._look = TextLook(reading_font(language, size), line, _MOST_LINES)
        self.setAccessibleName("".join(piece.text for piece in pieces))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme
        self.update()

    def _made(self, width: float) -> RedlineText:
        return RedlineText(self._pieces, self._language, width, self._look)

    def heightForWidth(self, width: int) -> int:
        """Qt: the height at a width."""
        return round(self._made(width).height) + 4

    def hasHeightForWidth(self) -> bool:
        """Qt: the height depends on the width."""
        return True

    def sizeHint(self) -> QSize:
        """Qt: wide, and as tall as that needs."""
        return QSize(320, self.heightForWidth(320))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: take the height that the new width needs."""
        super().resizeEvent(event)
        self.setFixedHeight(self.heightForWidth(event.size().width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: paint the words."""
        del event
        painter = QPainter(self)
        self._made(self.width()).draw(painter, QPointF(0, 0), self._theme, self._theme.text)
        painter.end()
