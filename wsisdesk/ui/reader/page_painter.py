"""Paints the page: sheet, washes, text, rules, labels in the margin.

Fills lie under the text and lines over it, both from the geometry of the lines, so that no letter
is torn from its neighbour by a format.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextCharFormat, QTextLayout

from wsisdesk.documents.model import MarkKind
from wsisdesk.ui.look.painting import TAG_HEIGHT, TagStyle, paint_tag, tag_width
from wsisdesk.ui.look.theme import BAR
from wsisdesk.ui.reader.margin import paint_address, paint_label, paint_notes_rule
from wsisdesk.ui.reader.note_painter import paint_over, paint_under
from wsisdesk.ui.reader.proposed import paint_proposals
from wsisdesk.ui.reader.stretches import Look, Stretch
from wsisdesk.ui.typesetting.boxes import Box, boxes
from wsisdesk.ui.typesetting.letters import caret_x
from wsisdesk.ui.typesetting.table_painter import paint_row

if TYPE_CHECKING:
    from wsisdesk.ui.note_marks import NoteMark
    from wsisdesk.ui.reader.remarks import Remarks
    from wsisdesk.ui.typesetting.blocks import Link, Typesetter
    from wsisdesk.ui.typesetting.composition import Composed

_CURRENT = (Look.CURRENT_HIT, Look.CURRENT_FOUND)
_RULE = 2.0
_OUTLINE = 1.5
_CARET, _CARET_INSET = 2.0, 0.12  # width in pixels, space above and below in rows
_PAIR_TINT = 0.55
_STRIKE = 0.28  # share of the letter size above the baseline: half the height of an x


@dataclass
class State:
    """What is painted besides the text. ``selection`` counts UTF-16 units of the whole document.

    ``tint`` fades from 1 to 0 over the block one has jumped to; ``pair`` is the block that is
    tinted as long as the reader is linked to another, with a bar at its left if it stands at the
    right of the seam; ``addresses`` is reference mode; ``held_note`` stands out.
    """

    stretches: dict[int, list[Stretch]] = field(default_factory=dict)
    links: dict[int, tuple[Link, ...]] = field(default_factory=dict)
    selection: tuple[int, int] = (0, 0)
    tinted: int = -1
    tint: float = 0.0
    pair: int = -1
    pair_bar: bool = False
    addresses: bool = False
    notes: dict[int, list[NoteMark]] = field(default_factory=dict)
    held_note: str = ""
    tag: str = ""  # above the title: what kind of text this is, such as a specimen


class PagePainter:
    """Paints blocks within ``clip`` (coordinates of the whole page)."""

    def __init__(self, painter: QPainter, setter: Typesetter, state: State, clip: QRectF) -> None:
        self._painter = painter
        self._setter = setter
        self._theme = setter.theme
        self._state = state
        self._clip = clip

    def paint_sheet(self) -> None:
        """Paint the ground and the paper on it, with a hairline at its sides."""
        sheet = self._setter.sheet
        self._painter.fillRect(self._clip, self._theme.ground)
        paper = QRectF(sheet.left, self._clip.top(), sheet.width, self._clip.height())
        self._painter.fillRect(paper, self._theme.paper)
        if sheet.left > 0:
            for x in (paper.left(), paper.right()):
                edge = QRectF(x, paper.top(), 1, paper.height())
                self._painter.fillRect(edge, self._theme.line)

    def paint_tag(self, height: float) -> None:
        """Paint the tag in the middle of the paper's top margin, which is so high."""
        if self._state.tag and self._clip.top() < height:
            sheet = self._setter.sheet
            left = sheet.left + (sheet.width - tag_width(self._state.tag)) / 2
            corner = QPointF(left, max((height - TAG_HEIGHT) / 2, 0))
            paint_tag(self._painter, corner, self._state.tag, TagStyle.DASHED, self._theme)

    def paint_block(
        self,
        index: int,
        item: Composed,
        layout: QTextLayout,
        rect: QRectF,
        origin: QPointF,
        start: int,
        remarks: Remarks,
    ) -> None:
        """Paint one block; ``origin`` is where its lines start, ``start`` its first character.

        ``rect`` is that of the block alone, without what is proposed below it.
        """
        self._paint_tints(index, rect)
        if item.columns is not None:
            paint_row(self._painter, item, rect, self._setter)
        stretches = [
            (stretch, self._boxes(item, layout, stretch.start, stretch.end, origin))
            for stretch in self._state.stretches.get(index, ())
        ]
        paint_under(self._painter, remarks.marks, self._setter)
        for stretch, pieces in stretches:
            self._fill(pieces, self._colours(stretch.look)[0])
        recoloured = self._letters_of_hit(index, item)
        recoloured += self._paint_selection(item, layout, origin, start)
        layout.draw(self._painter, origin, recoloured, self._clip)
        self._paint_lines(index, item, layout, origin)
        for stretch, pieces in stretches:
            self._paint_edges(stretch.look, pieces)
        held = self._state.held_note
        paint_proposals(self._painter, remarks.proposals, item, self._setter, held)
        paint_over(self._painter, remarks.marks, item, self._setter, held)
        self._paint_margin(item, layout, rect, origin)

    def paint_caret(
        self, item: Composed, layout: QTextLayout, origin: QPointF, position: int
    ) -> None:
        """Paint the caret if ``position`` (UTF-16) is in this block."""
        if not 0 <= position <= item.shown.size:
            return
        line = layout.lineForTextPosition(position)
        if not line.isValid():
            return
        face = self._setter.face(item)
        x = origin.x() + caret_x(layout, line, position)
        top = origin.y() + line.y() + line.ascent() - face.rise + face.line * _CARET_INSET
        caret = QRectF(x - 1, top, _CARET, face.line * (1 - 2 * _CARET_INSET))
        self._painter.fillRect(caret, self._theme.text)

    def _boxes(
        self, item: Composed, layout: QTextLayout, start: int, end: int, origin: QPointF
    ) -> list[Box]:
        return self._unit_boxes(item, layout, *item.shown.span(start, end), origin)

    def _unit_boxes(
        self, item: Composed, layout: QTextLayout, start: int, end: int, origin: QPointF
    ) -> list[Box]:
        face = self._setter.face(item)
        return [
            Box(box.rect.translated(origin), box.baseline + origin.y())
            for box in boxes(layout, start, end, face.rise, face.line)
        ]

    def _paint_tints(self, index: int, rect: QRectF) -> None:
        sheet = self._setter.sheet
        band = QRectF(sheet.left, rect.top(), sheet.width, rect.height())
        if index == self._state.pair:
            self._paint_tint(band, _PAIR_TINT)
            if self._state.pair_bar:
                bar = QRectF(band.left(), band.top(), BAR, band.height())
                self._painter.fillRect(bar, self._theme.accent)
        if index == self._state.tinted and self._state.tint > 0:
            self._paint_tint(band, self._state.tint)

    def _paint_tint(self, band: QRectF, strength: float) -> None:
        """Wash a block; in high contrast draw a frame around it, since text must stay white."""
        if self._theme.is_contrast:
            self._painter.setPen(QPen(_faded(self._theme.focus, strength), _RULE))
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            self._painter.drawRect(band.adjusted(1, 1, -1, -1))
        else:
            self._painter.fillRect(band, _faded(self._theme.sel, strength))

    def _paint_selection(
        self, item: Composed, layout: QTextLayout, origin: QPointF, start: int
    ) -> list[QTextLayout.FormatRange]:
        """Fill behind the selected letters; return the format that recolours them."""
        first = max(self._state.selection[0] - start, 0)
        last = min(self._state.selection[1] - start, item.shown.size)
        if first >= last:
            return []
        self._fill(self._unit_boxes(item, layout, first, last, origin), self._theme.sel)
        return [_in_colour(first, last, self._theme.seltext)]

    def _letters_of_hit(self, index: int, item: Composed) -> list[QTextLayout.FormatRange]:
        """Return formats for letters on the strongest fill, on which a link would be too faint."""
        return [
            _in_colour(*item.shown.span(stretch.start, stretch.end), self._theme.text)
            for stretch in self._state.stretches.get(index, ())
            if stretch.look in _CURRENT
        ]

    def _paint_lines(
        self, index: int, item: Composed, layout: QTextLayout, origin: QPointF
    ) -> None:
        """Paint lines under and through text: links, and what the document itself underlines."""
        face = self._setter.face(item)
        faded = self._theme.accent if self._theme.is_contrast else _faded(self._theme.accent, 0.6)
        links = [(link.start, link.end) for link in self._state.links.get(index, ())]
        links += [(m.start, m.end) for m in item.block.marks if m.kind is MarkKind.LINK]
        for start, end in links:
            for box in self._boxes(item, layout, start, end, origin):
                self._rule(box, face.underline, self._theme.border, faded)
        for mark in item.block.marks:
            if mark.kind in (MarkKind.UNDERLINE, MarkKind.STRIKE):
                below = face.underline
                if mark.kind is MarkKind.STRIKE:
                    below = -face.size * _STRIKE
                for box in self._boxes(item, layout, mark.start, mark.end, origin):
                    self._rule(box, below, 1.0, self._theme.text)

    def _paint_edges(self, look: Look, pieces: list[Box]) -> None:
        edge = self._colours(look)[1]
        for box in pieces:
            if look in (Look.CURRENT_HIT, Look.CURRENT_FOUND):
                self._painter.setPen(QPen(edge, _OUTLINE))
                self._painter.setBrush(Qt.BrushStyle.NoBrush)
                self._painter.drawRect(box.rect.adjusted(-1, 0.75, 1, -0.75))
            else:
                rule = QRectF(box.rect.left(), box.rect.bottom() - _RULE, box.rect.width(), _RULE)
                self._painter.fillRect(rule, edge)

    def _paint_margin(
        self, item: Composed, layout: QTextLayout, rect: QRectF, origin: QPointF
    ) -> None:
        if item.opens_notes:
            paint_notes_rule(self._painter, item, rect, origin, self._setter)
        if item.block.label and layout.lineCount():
            line = layout.lineAt(0)
            baseline = origin.y() + line.y() + line.ascent()
            paint_label(self._painter, item, baseline, self._setter)
        if self._state.addresses and item.block.address:
            paint_address(self._painter, item, origin.y(), self._setter)

    def _fill(self, pieces: list[Box], colour: QColor) -> None:
        for box in pieces:
            self._painter.fillRect(box.rect, colour)

    def _rule(self, box: Box, below: float, width: float, colour: QColor) -> None:
        line = QRectF(box.rect.left(), box.baseline + below, box.rect.width(), width)
        self._painter.fillRect(line, colour)

    def _colours(self, look: Look) -> tuple[QColor, QColor]:
        """Return fill and edge."""
        match look:
            case Look.HIT | Look.FOUND:
                return self._theme.hit, self._theme.hledge
            case Look.CURRENT_HIT | Look.CURRENT_FOUND:
                return self._theme.hitcur, self._theme.text
            case Look.HIGHLIGHT:
                return self._theme.hl, self._theme.hledge


def _in_colour(start: int, end: int, colour: QColor) -> QTextLayout.FormatRange:
    """Return what draws letters (UTF-16 units of the block) in a colour, whatever their format."""
    made, letters = QTextLayout.FormatRange(), QTextCharFormat()
    letters.setForeground(colour)
    made.start, made.length = start, end - start
    made.format = letters
    return made


def _faded(colour: QColor, share: float) -> QColor:
    faded = QColor(colour)
    faded.setAlphaF(share * colour.alphaF())
    return faded
