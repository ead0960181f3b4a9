"""What is painted between the texts: new numbers on a pill, and the lines of moves."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen

from wsisdesk.text.direction import isolate
from wsisdesk.ui.look.fonts import interface_font
from wsisdesk.ui.look.theme import META_TEXT
from wsisdesk.ui.words.bidi import LTR, RTL, text_option

if TYPE_CHECKING:
    from wsisdesk.compare.model import Row
    from wsisdesk.ui.compare.columns import Columns
    from wsisdesk.ui.compare.row_layout import LaidRow
    from wsisdesk.ui.look.theme import Theme

_PILL = 22.0
_PILL_IN = 8.0
_PILL_EDGE = 5.0
_LINE = 2.0
_DOT = 3.0
_HEAD = 5.0
_TURN = 7.0  # radius of the corners of a move's line
_LANE = 7.0  # between the lines of two moves
_LANES = 4
_BESIDE = 6.0  # between one text's end edge and the dot of a move
_LANES_BESIDE = 3


class Move(NamedTuple):
    """The ends of a move, in coordinates of the view: heights at which its line leaves and ends."""

    start: float
    end: float
    lane: int


def renumbered_text(row: Row, *, rtl: bool) -> str:
    """Return "3 → 2", the arrow turned as the interface runs; nothing without two labels."""
    if row.old is None or row.new is None or not row.renumbered:
        return ""
    old, new = (side.block.label.strip("()[] ") or "–" for side in (row.old, row.new))
    arrow = "←" if rtl else "→"
    return f"{isolate(old)} {arrow} {isolate(new)}"


def paint_pill(painter: QPainter, row: LaidRow, columns: Columns, theme: Theme) -> None:
    """Paint the old and the new number of a clause in the gutter."""
    entry = row.item.entry
    if entry is None or columns.unified or entry.old is None or entry.new is None:
        return
    text = renumbered_text(entry.row, rtl=columns.rtl)
    if not text:
        return
    font = interface_font(META_TEXT)
    gutter = columns.gutter(0, 0)
    width = QFontMetricsF(font).horizontalAdvance(text) + 2 * _PILL_IN
    line = row.cells[0].face.line if row.cells else _PILL
    box = QRectF(0, row.cells[0].area.top() + (line - _PILL) / 2, width, _PILL)
    if columns.rtl:  # beside the new text: the lines of moves run beside the old one
        box.moveLeft(gutter.left() + _PILL_EDGE)
    else:
        box.moveRight(gutter.right() - _PILL_EDGE)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.line2, theme.border))
    painter.setBrush(theme.panel)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), _PILL / 2, _PILL / 2)
    painter.setPen(theme.text2)
    painter.setFont(font)
    option = text_option(RTL if columns.rtl else LTR)
    option.setAlignment(Qt.AlignmentFlag.AlignCenter)
    painter.drawText(box, text, option)
    painter.restore()


def paint_move(painter: QPainter, move: Move, columns: Columns, theme: Theme) -> None:
    """Paint the line from the old place of a clause to its new one: dot, elbow, arrowhead.

    Beside one text alone, which has no gutter, it runs along its end edge.
    """
    ahead = -1.0 if columns.rtl else 1.0  # from old to new
    if columns.unified:
        text = columns.old(0, 0)
        edge = text.left() if columns.rtl else text.right()
        middle = edge + ahead * (_BESIDE + _LANE + _LANE * (move.lane % _LANES_BESIDE))
        begin, stop = (QPointF(edge + ahead * _BESIDE, y) for y in (move.start, move.end))
        _paint_line(painter, _bent(begin, stop, middle, (ahead, -ahead)), begin, theme)
        _paint_head(painter, stop, -ahead, theme)
        return
    gutter = columns.gutter(0, 0)
    start = gutter.right() if columns.rtl else gutter.left()
    end = gutter.left() if columns.rtl else gutter.right()
    middle = start + ahead * (14 + _LANE * (move.lane % _LANES))
    begin, stop = QPointF(start + ahead * 4, move.start), QPointF(end - ahead * 11, move.end)
    _paint_line(painter, _bent(begin, stop, middle, (ahead, ahead)), begin, theme)
    _paint_head(painter, stop, ahead, theme)


def _paint_line(painter: QPainter, path: QPainterPath, begin: QPointF, theme: Theme) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.mov, _LINE))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    painter.setBrush(theme.mov)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawEllipse(begin, _DOT, _DOT)
    painter.restore()


def _bent(begin: QPointF, stop: QPointF, middle: float, ways: tuple[float, float]) -> QPainterPath:
    """Return a line that goes sideways to ``middle``, along it, and sideways again to its end.

    ``ways`` say which way it goes sideways there: 1 to the right, -1 to the left.
    """
    path = QPainterPath(begin)
    height = stop.y() - begin.y()
    turn = min(_TURN, abs(height) / 2) * (1 if height >= 0 else -1)
    path.lineTo(middle - ways[0] * abs(turn), begin.y())
    path.quadTo(QPointF(middle, begin.y()), QPointF(middle, begin.y() + turn))
    path.lineTo(middle, stop.y() - turn)
    path.quadTo(QPointF(middle, stop.y()), QPointF(middle + ways[1] * abs(turn), stop.y()))
    path.lineTo(stop)
    return path


def _paint_head(painter: QPainter, point: QPointF, ahead: float, theme: Theme) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.mov, _LINE))
    for side in (-_HEAD, _HEAD):
        painter.drawLine(point, point + QPointF(-ahead * _HEAD, side))
    painter.restore()
