"""How the lines of the palette look."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QTextLayout, QTextLine
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from wsisdesk.text.direction import isolate_ltr
from wsisdesk.text.offsets import to_utf16
from wsisdesk.ui.look.fonts import interface_font
from wsisdesk.ui.look.icons import paint_icon
from wsisdesk.ui.look.painting import paint_focus_ring, paint_row_ground
from wsisdesk.ui.look.theme import META_TEXT, RADIUS_TAG, Theme
from wsisdesk.ui.palette.matching import Group
from wsisdesk.ui.widgets.content_painter import elided
from wsisdesk.ui.widgets.list_model import ROW, Index
from wsisdesk.ui.words.bidi import LEFT, RIGHT, content_direction, text_option

if TYPE_CHECKING:
    from wsisdesk.ui.palette.matching import Found

LINE = 38
HEADING = 28
MARGIN = 16.0
SIGN = 18.0
UNDERLINE = 2.0


class PaletteDelegate(QStyledItemDelegate):
    """Paints headings and suggestions; what was typed is underlined."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._font = interface_font(14)
        self._meta = interface_font(META_TEXT)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt: paint one line."""
        row: Group | Found = index.data(ROW)
        box = QRectF(option.rect)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, Group):
            inner = box.adjusted(MARGIN, 0, -MARGIN, 0)
            text = index.data(Qt.ItemDataRole.DisplayRole)
            self._paint_meta(painter, inner, text, self._theme.text3, right=mirrored)
        else:
            self._paint_found(painter, option, row, mirrored)
        painter.restore()

    def _paint_found(
        self, painter: QPainter, option: QStyleOptionViewItem, found: Found, mirrored: bool
    ) -> None:
        box = QRectF(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        paint_row_ground(painter, option, self._theme)
        if selected:  # the keyboard is in the field, but Enter goes here
            paint_focus_ring(painter, box, self._theme, selected=True)
        ink = self._theme.seltext if selected else self._theme.text
        quiet = self._theme.seltext if selected else self._theme.text2
        inner = box.adjusted(MARGIN, 0, -MARGIN, 0)
        left = inner.right() - SIGN if mirrored else inner.left()
        sign = QRectF(left, inner.center().y() - SIGN / 2, SIGN, SIGN)
        if found.suggestion.icon:
            paint_icon(painter, found.suggestion.icon, sign, quiet, option.direction)
        inner = _without(inner, SIGN + 12, mirrored, at_start=True)
        inner = self._paint_end(painter, inner, found, quiet, mirrored)
        self._paint_text(painter, inner, found, ink, mirrored)

    def _paint_end(
        self, painter: QPainter, inner: QRectF, found: Found, ink: QColor, mirrored: bool
    ) -> QRectF:
        """Paint shortcut and detail at the end of the line; return the room that is left."""
        metrics = QFontMetricsF(self._meta)
        if found.suggestion.keys:
            width = metrics.horizontalAdvance(found.suggestion.keys) + 12
            left = inner.left() if mirrored else inner.right() - width
            key = QRectF(left, inner.center().y() - 10, width, 20)
            painter.setPen(QPen(self._theme.line2, self._theme.border))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(key.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_TAG, RADIUS_TAG)
            painter.setFont(self._meta)
            painter.setPen(ink)
            keys = isolate_ltr(found.suggestion.keys)
            painter.drawText(key, Qt.AlignmentFlag.AlignCenter, keys)
            inner = _without(inner, width + 12, mirrored, at_start=False)
        if found.suggestion.detail:
            room = inner.width() * 0.4
            text = elided(found.suggestion.detail, metrics, room)
            self._paint_meta(painter, inner, text, ink, right=not mirrored)
            used = metrics.horizontalAdvance(text) + 16
            inner = _without(inner, used, mirrored, at_start=False)
        return inner

    def _paint_text(
        self, painter: QPainter, inner: QRectF, found: Found, ink: QColor, mirrored: bool
    ) -> None:
        suggestion = found.suggestion
        text = elided(suggestion.text, QFontMetricsF(self._font), inner.width())
        layout = QTextLayout(text, self._font)
        option = text_option(content_direction(suggestion.text, suggestion.language))
        side = RIGHT if mirrored else LEFT
        option.setAlignment(side)
        layout.setTextOption(option)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(inner.width())
        layout.endLayout()
        top = inner.center().y() - line.height() / 2
        painter.setPen(ink)
        layout.draw(painter, QPointF(inner.left(), top))
        for start, end in found.spans:
            if end > len(text):
                continue
            x0, x1 = (_x(line, to_utf16(text, position)) for position in (start, end))
            y = top + line.ascent() + 4
            left, width = inner.left() + min(x0, x1), abs(x1 - x0)
            painter.fillRect(QRectF(left, y, width, UNDERLINE), self._theme.accent)

    def _paint_meta(
        self, painter: QPainter, box: QRectF, text: str, ink: QColor, *, right: bool
    ) -> None:
        painter.setFont(self._meta)
        painter.setPen(ink)
        option = text_option(content_direction(text))
        side = RIGHT if right else LEFT
        option.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(box, text, option)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Qt: the height of a line."""
        return QSize(0, HEADING if isinstance(index.data(ROW), Group) else LINE)


def _x(line: QTextLine, position: int) -> float:
    """Return where a position stands in a line; Qt also returns the position it settled on."""
    x, _ = cast("tuple[float, int]", line.cursorToX(position))
    return x


def _without(box: QRectF, width: float, mirrored: bool, *, at_start: bool) -> QRectF:
    """Return the box without ``width`` at its start or end."""
    if at_start == mirrored:
        return box.adjusted(0, 0, -width, 0)
    return box.adjusted(width, 0, 0, 0)
