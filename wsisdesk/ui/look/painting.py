"""What is drawn by hand, the same everywhere: tags, focus rings, place bars, grounds of rows."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from wsisdesk.text.direction import strong_letters
from wsisdesk.ui.look.fonts import interface_font
from wsisdesk.ui.look.theme import BAR, FOCUS_RING, RADIUS_CONTROL, RADIUS_TAG, TAG_TEXT, Theme
from wsisdesk.ui.words.bidi import LTR, RTL, text_option

TAG_HEIGHT = 18.0
TAG_PADDING = 5.0


class TagStyle(Enum):
    """How a tag stands out: by its border or fill, never by colour alone."""

    PLAIN = "plain"  # hairline box: a language that is held
    SOLID = "solid"  # filled: the one on screen, the current version
    ACCENT = "accent"  # accent border: new
    DASHED = "dashed"  # superseded
    DOTTED = "dotted"  # unchanged
    MOVED = "moved"  # violet border


@dataclass(frozen=True)
class TagColours:
    """Fill, border and text of one tag."""

    fill: QColor | None
    border: QColor
    text: QColor
    line: Qt.PenStyle = Qt.PenStyle.SolidLine


@lru_cache(maxsize=1000)
def tag_width(text: str) -> float:
    """Return the width a tag with this text takes, in pixels."""
    letters = QFontMetricsF(interface_font(TAG_TEXT, 600)).horizontalAdvance(text)
    return max(TAG_HEIGHT + 2, letters + 2 * TAG_PADDING)


def paint_tag(
    painter: QPainter,
    corner: QPointF,
    text: str,
    style: TagStyle,
    theme: Theme,
    *,
    selected: bool = False,
) -> float:
    """Paint a tag with its top left at ``corner``; return its width."""
    colours = _tag_colours(style, theme, selected=selected)
    box = QRectF(corner.x(), corner.y(), tag_width(text), TAG_HEIGHT)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(colours.border, theme.border, colours.line)
    painter.setPen(pen)
    painter.setBrush(colours.fill if colours.fill is not None else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_TAG, RADIUS_TAG)
    painter.setPen(colours.text)
    painter.setFont(interface_font(TAG_TEXT, 600))
    rtl, ltr = strong_letters(text)
    option = text_option(RTL if rtl > ltr else LTR)
    option.setAlignment(Qt.AlignmentFlag.AlignCenter)
    painter.drawText(box, text, option)
    painter.restore()
    return box.width()


def _tag_colours(style: TagStyle, theme: Theme, *, selected: bool) -> TagColours:
    if selected and theme.is_contrast:
        return TagColours(theme.seltext, theme.seltext, theme.sel)
    quiet = theme.seltext if selected else theme.text2
    match style:
        case TagStyle.SOLID:
            return TagColours(theme.accent, theme.accent, theme.onaccent)
        case TagStyle.ACCENT:
            return TagColours(None, theme.accent, theme.seltext if selected else theme.accent)
        case TagStyle.MOVED:
            return TagColours(None, theme.mov, theme.mov)
        case TagStyle.DASHED:
            return TagColours(None, theme.line2, quiet, Qt.PenStyle.DashLine)
        case TagStyle.DOTTED:
            return TagColours(None, theme.line2, quiet, Qt.PenStyle.DotLine)
        case TagStyle.PLAIN:
            return TagColours(theme.raised, theme.line, theme.text2)


def ring_colour(theme: Theme, *, selected: bool = False) -> QColor:
    """Return the colour of the ring round what has the keyboard.

    In high contrast the fill of a selected row has the ring's own colour.
    """
    return theme.seltext if selected and theme.is_contrast else theme.focus


def paint_focus_ring(
    painter: QPainter, box: QRectF, theme: Theme, *, selected: bool = False
) -> None:
    """Paint the ring that shows where the keyboard is, inside the ``box`` of a row or button."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(ring_colour(theme, selected=selected), FOCUS_RING))
    half = FOCUS_RING / 2
    painter.drawRoundedRect(box.adjusted(half, half, -half, -half), RADIUS_CONTROL, RADIUS_CONTROL)
    painter.restore()


def paint_place_bar(
    painter: QPainter, row: QRectF, direction: Qt.LayoutDirection, theme: Theme
) -> None:
    """Paint the accent bar at the start edge of the row where the user is."""
    x = row.right() - BAR if direction == RTL else row.left()
    painter.fillRect(QRectF(x, row.top(), BAR, row.height()), theme.accent)


def paint_row_ground(painter: QPainter, option: QStyleOptionViewItem, theme: Theme) -> None:
    """Paint what lies under a row: where the user is, whether keys go there, where one points."""
    box = QRectF(option.rect)
    if option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(box, theme.sel)
        paint_place_bar(painter, box, option.direction, theme)
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_focus_ring(painter, box, theme, selected=True)
    elif option.state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(box, theme.hover)
