"""Paints notes on the page: fills and rules of their words, proposed wording, margin markers."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from wsisdesk.ui.note_marks import MARKER, NoteMark, note_colours, paint_marker
from wsisdesk.ui.reader.proposed import ROLE
from wsisdesk.ui.typesetting.boxes import Box, boxes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QTextLayout

    from wsisdesk.ui.reader.proposed import PlacedProposal
    from wsisdesk.ui.typesetting.blocks import Typesetter
    from wsisdesk.ui.typesetting.composition import Composed

_RULE = 2.0
_STRIKE = 0.28  # share of the letter size above the baseline, as for the document's own
_CARET = 5.0  # half the width of the sign where words are put in
_GAP = 10.0  # between text and markers
_BETWEEN = 3.0  # between two markers
_LEAST = 14.0  # width of a marker in the narrowest margin
_OUTLINE = 1.5


class PlacedMark(NamedTuple):
    """A mark and where it stands on the page: its words, what is struck, where words come in."""

    mark: NoteMark
    words: list[Box]
    struck: list[Box]
    carets: list[QPointF]
    marker: QRectF | None


def placed_marks(
    marks: Sequence[NoteMark],
    item: Composed,
    layout: QTextLayout,
    origin: QPointF,
    setter: Typesetter,
    proposed: Sequence[PlacedProposal] = (),
) -> list[PlacedMark]:
    """Find out where the marks of one block (or piece of one) stand on the page.

    What is ``proposed`` below the block has its marker there.
    """
    face, length = setter.face(item), item.shown.length

    def found(start: int, end: int) -> list[Box]:
        first = min(max(start - item.offset, 0), length)
        last = min(max(end - item.offset, 0), length)
        if first >= last:
            return []
        span = item.shown.span(first, last)
        return [
            Box(box.rect.translated(origin), box.baseline + origin.y())
            for box in boxes(layout, *span, face.rise, face.line)
        ]

    placed: list[PlacedMark] = []
    taken: list[QRectF] = []
    line = setter.typography.face(ROLE, item.language).line if proposed else 0.0
    rows = {one.mark.note: (one.box.top(), line) for one in proposed}
    for mark in marks:
        words = found(mark.start, mark.end) if mark.fills else []
        struck = [box for stretch in mark.struck for box in found(*stretch)]
        carets = [
            _caret(found(_word_before(item, at), at or 1), item, setter, at_start=not at)
            for at in mark.inserted
        ]
        row = rows.get(mark.note) or _row_of(mark, item, layout, origin, setter)
        marker = _marker(row, item, setter, taken) if row is not None else None
        placed.append(PlacedMark(mark, words, struck, [c for c in carets if c], marker))
    return placed


def _word_before(item: Composed, at: int) -> int:
    """Return where the word before a place begins.

    In Arabic the end of a number is not where its last digit stands, but beside its first.
    """
    local = min(max(at - item.offset, 0), item.shown.length)
    return item.offset + item.block.text.rfind(" ", 0, max(local - 1, 0)) + 1


def _caret(
    word: Sequence[Box], item: Composed, setter: Typesetter, *, at_start: bool
) -> QPointF | None:
    """Return where words come in: behind the word with these boxes, or before it at the start."""
    if not word:
        return None
    if at_start:
        x = word[0].rect.right() if item.rtl else word[0].rect.left()
        return QPointF(x, word[0].baseline + setter.face(item).underline)
    line = [box.rect for box in word if box.baseline == word[-1].baseline]
    x = min(rect.left() for rect in line) if item.rtl else max(rect.right() for rect in line)
    return QPointF(x, word[-1].baseline + setter.face(item).underline)


def _row_of(
    mark: NoteMark, item: Composed, layout: QTextLayout, origin: QPointF, setter: Typesetter
) -> tuple[float, float] | None:
    """Return top and height of the line of a note's first word; none if it is not in this piece."""
    starts_here = item.offset <= mark.start and (
        not item.more or mark.start < item.offset + item.shown.length
    )
    if not starts_here or not layout.lineCount():
        return None
    local = 0 if mark.whole else min(mark.start - item.offset, item.shown.length)
    line = layout.lineForTextPosition(item.shown.position(local))
    line = line if line.isValid() else layout.lineAt(0)
    face = setter.face(item)
    return origin.y() + line.y() + line.ascent() - face.rise, face.line


def _marker(
    row: tuple[float, float], item: Composed, setter: Typesetter, taken: list[QRectF]
) -> QRectF:
    """Find a place in the end margin beside a row (top and height), below those taken."""
    sheet, scale = setter.sheet, setter.typography.scale
    margin = sheet.margin_left if item.rtl else sheet.margin_right
    gap = min(_GAP * scale, margin / 4)
    width = max(min(MARKER[0] * scale, margin - 2 * gap), _LEAST)
    height = MARKER[1] * scale
    left = sheet.text_left - gap - width if item.rtl else sheet.text_left + sheet.text_width + gap
    box = QRectF(left, row[0] + (row[1] - height) / 2, width, height)
    while any(box.intersects(other) for other in taken):
        box.translate(0, height + _BETWEEN)
    taken.append(box)
    return box


def paint_under(painter: QPainter, placed: Sequence[PlacedMark], setter: Typesetter) -> None:
    """Paint what lies under the letters."""
    theme = setter.theme
    for mark in placed:
        fill = note_colours(theme, mark.mark.colour).fill
        for box in mark.words:
            painter.fillRect(box.rect, fill)
        for box in mark.struck:
            painter.fillRect(box.rect, theme.delwash)


def paint_over(
    painter: QPainter, placed: Sequence[PlacedMark], item: Composed, setter: Typesetter, held: str
) -> None:
    """Paint rules, strikes, and markers; the note that is ``held`` has an outline."""
    theme, face = setter.theme, setter.face(item)
    for mark in placed:
        edge = note_colours(theme, mark.mark.colour).edge
        for box in mark.words:
            bottom = box.rect.bottom()
            painter.fillRect(QRectF(box.rect.left(), bottom - _RULE, box.rect.width(), _RULE), edge)
            if mark.mark.note == held:
                painter.setPen(QPen(edge, _OUTLINE))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(box.rect.adjusted(-1, 0.75, 1, -0.75))
        for box in mark.struck:
            y = box.baseline - face.size * _STRIKE
            painter.fillRect(QRectF(box.rect.left(), y, box.rect.width(), _RULE), theme.dele)
        for caret in mark.carets:
            _paint_caret(painter, caret, setter)
        if mark.marker is not None:
            paint_marker(painter, mark.marker, mark.mark, theme)


def _paint_caret(painter: QPainter, at: QPointF, setter: Typesetter) -> None:
    """Paint the sign that words come in here, below the line."""
    painter.setPen(QPen(setter.theme.ins, _RULE))
    left, right = QPointF(-_CARET, _CARET), QPointF(_CARET, _CARET)
    painter.drawPolyline([at + left, at, at + right])
