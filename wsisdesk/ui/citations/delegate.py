"""How citing clauses look in a list: where they stand, and the words around the citation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QFont, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from wsisdesk.text.offsets import to_utf16
from wsisdesk.ui.citations.model import Heading
from wsisdesk.ui.look.fonts import interface_font
from wsisdesk.ui.look.painting import paint_row_ground
from wsisdesk.ui.look.theme import INTERFACE_TEXT, META_TEXT
from wsisdesk.ui.widgets.content_painter import Setting, paint_text
from wsisdesk.ui.widgets.list_model import ROW, Index
from wsisdesk.ui.words.bidi import language_direction, text_option

if TYPE_CHECKING:
    from wsisdesk.insight.citing import Citing
    from wsisdesk.ui.look.theme import Theme

_LINE_HEIGHT = 21.0
_MARGIN = 14.0
_PADDING = 6.0
_EXCERPT_LINES = 2
_HEADING = 30


class CitingDelegate(QStyledItemDelegate):
    """Paints headings, and clauses with the citation in the accent."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.width = 600.0  # of the list, for the heights of its lines

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt: paint one line."""
        line: Heading | Citing = index.data(ROW)
        box = QRectF(option.rect)
        painter.save()
        if isinstance(line, Heading):
            inner = box.adjusted(_MARGIN, _PADDING, -_MARGIN, 0)
            font = interface_font(INTERFACE_TEXT, 600)
            setting = Setting(font, self.theme.text, _LINE_HEIGHT, language=line.language)
            paint_text(painter, inner, line.text, setting)
        else:
            self._paint_clause(painter, option, line, box)
        painter.restore()

    def _paint_clause(
        self, painter: QPainter, option: QStyleOptionViewItem, line: Citing, box: QRectF
    ) -> None:
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        paint_row_ground(painter, option, self.theme)
        inner = box.adjusted(_MARGIN, _PADDING, -_MARGIN, -_PADDING)
        quiet = self.theme.seltext if selected else self.theme.text2
        where = Setting(interface_font(META_TEXT), quiet, _LINE_HEIGHT, language=line.language)
        paint_text(painter, inner, line.address, where)
        painter.setPen(self.theme.seltext if selected else self.theme.text)
        below = inner.adjusted(0, _LINE_HEIGHT if line.address else 0, 0, 0)
        self._paint_excerpt(painter, below, line, selected=selected)

    def _paint_excerpt(
        self, painter: QPainter, box: QRectF, line: Citing, *, selected: bool
    ) -> None:
        layout = _layout(line)
        layout.setFormats([self._citation(line, selected=selected)])
        _set_lines(layout, box.width())
        layout.draw(painter, box.topLeft())

    def _citation(self, line: Citing, *, selected: bool) -> QTextLayout.FormatRange:
        """Return the stretch of the excerpt that is the citation, in the accent."""
        stretch = QTextLayout.FormatRange()
        text, offset = _shown(line)
        stretch.start = to_utf16(text, line.start - offset)
        stretch.length = to_utf16(text, line.end - offset) - stretch.start
        look = QTextCharFormat()
        look.setForeground(self.theme.seltext if selected else self.theme.accent)
        look.setFontWeight(QFont.Weight.DemiBold)
        stretch.format = look
        return stretch

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Qt: the height of a line."""
        line: Heading | Citing = index.data(ROW)
        if isinstance(line, Heading):
            return QSize(0, _HEADING)
        excerpt = _set_lines(_layout(line), self.width - 2 * _MARGIN)
        lines = excerpt + bool(line.address)
        return QSize(0, round(lines * _LINE_HEIGHT + 2 * _PADDING))


def _shown(line: Citing) -> tuple[str, int]:
    """Return the excerpt as it is shown, and where in the block it begins."""
    if line.offset:
        return f"…{line.excerpt}", line.offset - 1
    return line.excerpt, 0


def _layout(line: Citing) -> QTextLayout:
    layout = QTextLayout(_shown(line)[0], interface_font(INTERFACE_TEXT))
    layout.setTextOption(text_option(language_direction(line.language), wrap=True))
    return layout


def _set_lines(layout: QTextLayout, width: float) -> int:
    """Break the excerpt into the lines there is room for; return how many they are."""
    layout.beginLayout()
    for number in range(_EXCERPT_LINES):
        row = layout.createLine()
        if not row.isValid():
            break
        row.setLineWidth(width)
        row.setPosition(QPointF(0, number * _LINE_HEIGHT))
    layout.endLayout()
    return layout.lineCount()
