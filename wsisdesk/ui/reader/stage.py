"""The stage of meeting mode: the clause in hand in large type, its neighbours below, nothing else.

Built to be read across a table. A clause taller than the screen is scrolled within; type is never
made smaller to fit.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QPainter, QPaintEvent, QTextLayout
from PySide6.QtWidgets import QWidget

from wsisdesk.text.direction import isolate
from wsisdesk.ui.reader.agenda import Agenda, agenda
from wsisdesk.ui.reader.side_notes import paint_proposed, paint_side, paint_words
from wsisdesk.ui.typesetting.blocks import Typesetter
from wsisdesk.ui.typesetting.composition import Composed, Composition, compose
from wsisdesk.ui.typesetting.indents import Indent
from wsisdesk.ui.typesetting.sheet import Sheet
from wsisdesk.ui.typesetting.typography import Typography
from wsisdesk.ui.words.bidi import LTR, RTL, text_option

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from wsisdesk.documents.model import Document
    from wsisdesk.ui.look.theme import Theme
    from wsisdesk.ui.note_marks import NoteMark

_SIDE, _LABEL, _END = 40.0, 132.0, 150.0  # margin, label column, empty end margin
_NARROW, _WIDE = 700.0, 1200.0  # widths at which there is no end margin, and the whole of it
_BAR = 8.0
_GAP = 24.0
_TOP_SHARE = 0.14
_HORIZONTAL = Qt.AlignmentFlag.AlignHorizontal_Mask


@dataclass(frozen=True)
class _SetBlock:
    """One block, its lines set for the stage."""

    item: Composed
    layout: QTextLayout
    setter: Typesetter
    height: float


class Stage(QWidget):
    """Shows one stop of a document's agenda. ``moved`` says the id of the clause in hand."""

    moved = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.zoom = 100
        self.notes: Mapping[str, Sequence[NoteMark]] = {}
        self._composition: Composition | None = None
        self._agenda = Agenda((), (), ())
        self._stop = 0
        self._scrolled = 0.0
        self._overflow = 0.0
        self.in_hand = QRectF()  # where the clause in hand was painted, with what stands below it

    def show_document(self, document: Document) -> None:
        """Take a document; the first clause comes to hand."""
        self._composition = compose(document)
        self._agenda = agenda(self._composition.in_pieces)
        self.go_to_stop(0)

    @property
    def current(self) -> str:
        """Id of the block in hand, empty without one."""
        item = self._item(self._stop)
        return item.block.id if item is not None else ""

    def go_to(self, block_id: str) -> None:
        """Take the clause with this id, or the next that is one; unknown ids do nothing."""
        if self._composition is not None and block_id in self._composition.index:
            self.go_to_stop(self._agenda.stop_of(self._composition.index[block_id]))

    def go_to_stop(self, number: int) -> None:
        """Take the clause with this number in reading order."""
        self._stop = min(max(number, 0), max(len(self._agenda.stops) - 1, 0))
        self._scrolled = self._overflow = 0.0
        item = self._item(self._stop)
        if item is None:
            return
        self.setAccessibleName(" ".join((isolate(item.block.address), item.block.text)))
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))
        self.update()
        self.moved.emit(item.block.id)

    def step(self, by: int) -> None:
        """Go one clause on or back; within a clause too tall for the screen, a few lines."""
        if by > 0 and self._scrolled < self._overflow:
            self._scrolled = min(self._scrolled + self._page(), self._overflow)
        elif by < 0 and self._scrolled > 0:
            self._scrolled = max(self._scrolled - self._page(), 0.0)
        else:
            self.go_to_stop(self._stop + by)
        self.update()

    def step_group(self, by: int) -> None:
        """Go to the first clause under the next or previous lead phrase or heading."""
        if self._agenda.stops:
            self.go_to_stop(self._agenda.group_start(self._stop, by))

    def to_end(self) -> None:
        """Go to the last clause."""
        self.go_to_stop(len(self._agenda.stops) - 1)

    def _page(self) -> float:
        return self.height() / 2

    def _item(self, stop: int) -> Composed | None:
        if self._composition is None or not 0 <= stop < len(self._agenda.stops):
            return None
        return self._composition.blocks[self._agenda.stops[stop]]

    # Painting ---------------------------------------------------------------------------------

    def _paint(self, painter: QPainter) -> None:
        current = self._item(self._stop)
        if current is None or self._composition is None:
            return
        top = self.height() * _TOP_SHARE - self._scrolled
        over = self._agenda.over[self._stop]
        if over >= 0:
            lead = self._set(self._composition.blocks[over], "over")
            self._paint_set(painter, lead, top)
            top += lead.height
        top += _GAP / 2
        self._rule(painter, top)
        first = top
        top += _GAP
        in_hand = self._set(current, "current")
        marks = self.notes.get(current.block.id, ())
        words = (in_hand.item, in_hand.layout, in_hand.setter, top)
        paint_words(painter, marks, *words, over=False)
        self._paint_set(painter, in_hand, top, "label")
        paint_words(painter, marks, *words, over=True)
        beside = self._paint_side(painter, marks, current, top)
        proposed = paint_proposed(
            painter, marks, in_hand.item, in_hand.setter, top + in_hand.height
        )
        top += max(in_hand.height + proposed, beside) + _GAP
        self._rule(painter, top)
        self.in_hand = QRectF(0, first, self.width(), top - first)
        self._overflow = max(top + self._scrolled - self.height() + _GAP, 0.0)
        x = self.width() - _BAR if current.rtl else 0
        painter.fillRect(QRectF(x, first, _BAR, top - first), self.theme.accent)
        self._paint_neighbours(painter, top + _GAP)

    def _paint_side(
        self, painter: QPainter, marks: Sequence[NoteMark], item: Composed, top: float
    ) -> float:
        """Paint what notes on the clause in hand say in its end margin; return how tall that is."""
        sheet = self._typesetter(item).sheet
        end = sheet.margin_left if item.rtl else sheet.margin_right
        width = end - _SIDE - _GAP / 2
        left = _SIDE if item.rtl else self.width() - _SIDE - width
        column = QRectF(left, top, width, self.height() - top)
        return paint_side(painter, marks, column, self.theme, rtl=item.rtl)

    def _paint_neighbours(self, painter: QPainter, top: float) -> None:
        """Paint the clauses that follow under the same lead phrase, as far as they fit whole."""
        group = self._agenda.over[self._stop]
        for stop in range(self._stop + 1, len(self._agenda.stops)):
            item = self._item(stop)
            if item is None or self._agenda.over[stop] != group:
                return
            follower = self._set(item, "neighbour")
            if top + follower.height > self.height():
                return
            self._paint_set(painter, follower, top, "near_label")
            top += follower.height + _GAP

    def _set(self, item: Composed, role: str) -> _SetBlock:
        setter = self._typesetter(item)
        if role == "neighbour":
            setter = replace(setter, theme=replace(self.theme, text=self.theme.text2))
        plain = item._replace(role=role, indent=Indent(), lead_end=0, opens_notes=False)
        layout = QTextLayout(plain.shown.text)
        layout.setFormats(setter.formats(plain, ()))
        return _SetBlock(plain, layout, setter, setter.set_lines(layout, plain))

    def _paint_set(
        self, painter: QPainter, block: _SetBlock, top: float, label_role: str = ""
    ) -> None:
        block.layout.draw(painter, QPointF(block.setter.sheet.text_left, top))
        if label_role and block.item.block.label:
            rise = block.setter.face(block.item).rise
            self._paint_label(painter, block.item, label_role, top + rise)

    def _paint_label(self, painter: QPainter, item: Composed, role: str, baseline: float) -> None:
        """Paint a label in its column, smaller if it is too long for it."""
        face = Typography(self.zoom).face(role, item.language)
        font = face.font
        painter.setFont(font)
        room = (_LABEL - _GAP) * self.zoom / 100
        wide = painter.fontMetrics().horizontalAdvance(item.block.label)
        if wide > room:
            font.setPixelSize(max(round(face.size * room / wide), 14))
            painter.setFont(font)
        painter.setPen(self.theme.accent if role == "label" else self.theme.text2)
        ascent = painter.fontMetrics().ascent()
        box = QRectF(_SIDE, baseline - ascent, self.width() - 2 * _SIDE, face.line * 2)
        option = text_option(RTL if item.rtl else LTR)
        option.setAlignment(option.alignment() & _HORIZONTAL)
        painter.drawText(box, item.block.label, option)

    def _typesetter(self, item: Composed) -> Typesetter:
        spare = (self.width() - _NARROW) / (_WIDE - _NARROW)
        end = _SIDE + _END * min(max(spare, 0.0), 1.0)
        start = _SIDE + _LABEL * self.zoom / 100
        left, right = (end, start) if item.rtl else (start, end)
        return Typesetter(Sheet(0, self.width(), left, right), Typography(self.zoom), self.theme)

    def _rule(self, painter: QPainter, y: float) -> None:
        rule = QRectF(_SIDE, y, self.width() - 2 * _SIDE, 1)
        painter.fillRect(rule, self.theme.line)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the clause in hand and those below it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.theme.paper)
        self._paint(painter)
        painter.end()

    def sizeHint(self) -> QSize:
        """Return a small size: the screen decides."""
        return QSize(640, 360)
