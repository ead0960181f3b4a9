"""The names of both documents over their columns: always in sight, whatever is scrolled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QWidget

from wsisdesk.ui.compare.columns import Columns
from wsisdesk.ui.look.fonts import interface_font
from wsisdesk.ui.look.theme import INTERFACE_TEXT, META_TEXT
from wsisdesk.ui.words.bidi import LTR, RTL, embedded, text_option

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from wsisdesk.ui.look.theme import Theme

HEIGHT = 36
_GAP = 8.0


class ColumnsHeader(QWidget):
    """Each name stands over its text, behind the word that says which text it is."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._columns = Columns(1.0, rtl=False, unified=False)
        self._old = self._new = ("", "", "")
        self.setFixedHeight(HEIGHT)

    def show_names(self, old: tuple[str, str, str], new: tuple[str, str, str]) -> None:
        """Show other names, each as the word for its column, the name, the name's language."""
        self._old, self._new = old, new
        self.setAccessibleName("; ".join(f"{word}: {name}" for word, name, _ in (old, new)))
        self.update()

    def show_columns(self, columns: Columns) -> None:
        """Stand over other columns."""
        self._columns = columns
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """Qt: as wide as there is room."""
        return QSize(200, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: paint the names."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.panel)
        painter.fillRect(QRectF(0, HEIGHT - 1, self.width(), 1), self._theme.line)
        columns, height = self._columns, float(HEIGHT - 1)
        if columns.unified:
            half = columns.text_width / 2 - _GAP
            start = (
                columns.width - columns.old(0, 0).right()
                if columns.rtl
                else columns.old(0, 0).left()
            )
            self._paint(painter, columns.placed(start, half, 0, height), self._old)
            self._paint(painter, columns.placed(start + half + _GAP, half, 0, height), self._new)
        else:
            self._paint(painter, columns.old(0, height), self._old)
            self._paint(painter, columns.new(0, height), self._new)
        painter.end()

    def _paint(self, painter: QPainter, box: QRectF, named: tuple[str, str, str]) -> None:
        word, name, language = named
        rtl = self._columns.rtl
        option = text_option(RTL if rtl else LTR)
        painter.setFont(interface_font(META_TEXT))
        painter.setPen(self._theme.text2)
        painter.drawText(box, word, option)
        taken = painter.fontMetrics().horizontalAdvance(word) + _GAP
        room = box.adjusted(0, 0, -taken, 0) if rtl else box.adjusted(taken, 0, 0, 0)
        painter.setFont(interface_font(INTERFACE_TEXT, 600))
        painter.setPen(self._theme.text)
        # Versions are told apart by what their names end with.
        middle = Qt.TextElideMode.ElideMiddle
        shown = QFontMetricsF(painter.font()).elidedText(name, middle, room.width())
        painter.drawText(room, embedded(shown, language), option)
