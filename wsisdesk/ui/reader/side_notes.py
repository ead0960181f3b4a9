"""Notes in meeting mode: their words marked in the clause in hand, what they say at its side.

Proposed wording stands below the clause.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QTextLayout

from wsisdesk.ui.look.fonts import interface_font
from wsisdesk.ui.note_marks import NoteMark, note_colours
from wsisdesk.ui.reader.note_painter import paint_over, paint_under, placed_marks
from wsisdesk.ui.reader.proposed import Proposals, paint_proposals
from wsisdesk.ui.words.bidi import content_direction, text_option

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wsisdesk.ui.look.theme import Theme
    from wsisdesk.ui.typesetting.blocks import Typesetter
    from wsisdesk.ui.typesetting.composition import Composed

_EDGE, _GAP = 4.0, 12.0
_ROLE = "neighbour"  # in the table of type: redlines are set as the clauses around
_SIZE, _LINE = 17.0, 27.0
_BETWEEN = 10.0
_MOST_LINES = 8
_NARROWEST = 90.0  # pixels in which a note can still be read


def paint_words(
    painter: QPainter,
    marks: Sequence[NoteMark],
    item: Composed,
    layout: QTextLayout,
    setter: Typesetter,
    top: float,
    *,
    over: bool,
) -> None:
    """Paint what lies under the letters of a block, or what lies ``over`` them."""
    origin = QPointF(setter.sheet.text_left, top)
    placed = [
        mark._replace(marker=None) for mark in placed_marks(marks, item, layout, origin, setter)
    ]
    if over:
        paint_over(painter, placed, item, setter, "")
    else:
        paint_under(painter, placed, setter)


def paint_proposed(
    painter: QPainter, marks: Sequence[NoteMark], item: Composed, setter: Typesetter, top: float
) -> float:
    """Paint the wording proposed for a clause below it; return how tall that is."""
    proposals = Proposals(_ROLE)
    proposals.show({0: [mark for mark in marks if mark.wording is not None]})
    placed = proposals.placed(0, item, setter, top)
    paint_proposals(painter, placed, item, setter, "")
    return proposals.height(0, item, setter)


def paint_side(
    painter: QPainter, marks: Sequence[NoteMark], column: QRectF, theme: Theme, *, rtl: bool
) -> float:
    """Paint what notes say at the end side, each behind a bar in its colour; return how tall.

    Proposed wording stands below the clause instead.
    """
    if column.width() < _NARROWEST:
        return 0.0
    top = column.top()
    for mark in marks:
        if not mark.says.strip() or mark.wording is not None:
            continue
        layout, height = _lines(mark.says.strip(), column.width() - _EDGE - _GAP)
        if top + height > column.bottom():
            break
        bar = column.right() - _EDGE if rtl else column.left()
        edge = note_colours(theme, mark.colour).edge
        painter.fillRect(QRectF(bar, top, _EDGE, height), edge)
        painter.setPen(theme.text)
        left = column.left() if rtl else column.left() + _EDGE + _GAP
        layout.draw(painter, QPointF(left, top))
        top += height + _BETWEEN
    return top - column.top()


def _lines(text: str, width: float) -> tuple[QTextLayout, float]:
    layout = QTextLayout(text.replace("\n", "\u2028"), interface_font(_SIZE))
    layout.setTextOption(text_option(content_direction(text), wrap=True))
    layout.beginLayout()
    height = 0.0
    while height < _MOST_LINES * _LINE and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += _LINE
    layout.endLayout()
    return layout, height
