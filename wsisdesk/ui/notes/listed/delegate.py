"""How notes look in a list: a card with its colour at the start edge, kind, place and words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from wsisdesk.annotate.model import NoteKind, NoteStatus
from wsisdesk.text.direction import isolate
from wsisdesk.ui.look.fonts import interface_font
from wsisdesk.ui.look.painting import paint_focus_ring
from wsisdesk.ui.look.theme import INTERFACE_TEXT, META_TEXT, RADIUS_CONTROL
from wsisdesk.ui.note_marks import note_colours
from wsisdesk.ui.notes.listed.rows import Card, Heading
from wsisdesk.ui.notes.marking import number_text
from wsisdesk.ui.notes.redline_text import shown_pieces
from wsisdesk.ui.notes.wording import kind_text, status_text
from wsisdesk.ui.typesetting.redlines import Look, RedlineText, Said, TextLook
from wsisdesk.ui.widgets.content_painter import Setting, elided, paint_text
from wsisdesk.ui.widgets.list_model import ROW, Index
from wsisdesk.ui.words.bidi import LEFT, RIGHT, RTL, content_direction, text_option

if TYPE_CHECKING:
    from wsisdesk.ui.look.theme import Theme

_SIDE, _BETWEEN = 12.0, 6.0  # around a card, between two
_INSET, _EDGE = 12.0, 4.0
_PADDING = 8.0
_META_LINE, _LINE = 20.0, 21.0
_MOST_LINES = 4
_MOST_LETTERS = 600  # more than so many lines hold
_HEADING = 30


class NoteDelegate(QStyledItemDelegate):
    """Paints headings and cards. ``width`` is that of the list, for the heights of its rows."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.width = 280.0
        self._meanings: dict[str, str] = {}

    def name_colours(self, meanings: dict[str, str]) -> None:
        """Say on the cards what the colours mean, as far as they have been given a meaning."""
        if meanings != self._meanings:
            self._meanings = meanings
            self.sizeHintChanged.emit(QModelIndex())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt: paint one row."""
        row: Heading | Card = index.data(ROW)
        box = QRectF(option.rect)
        painter.save()
        if isinstance(row, Heading):
            inner = box.adjusted(_SIDE, _PADDING, -_SIDE, 0)
            font = interface_font(META_TEXT, 600)
            setting = Setting(font, self.theme.text2, _LINE, language=row.language)
            paint_text(painter, inner, row.text, setting)
        else:
            self._paint_card(painter, option, row, box.adjusted(_SIDE, 0, -_SIDE, -_BETWEEN))
        painter.restore()

    def _paint_card(
        self, painter: QPainter, option: QStyleOptionViewItem, card: Card, box: QRectF
    ) -> None:
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        theme, rtl = self.theme, option.direction == RTL
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = Qt.PenStyle.DashLine if card.note.layer else Qt.PenStyle.SolidLine
        painter.setPen(QPen(theme.line2 if card.note.layer else theme.line, theme.border, line))
        painter.setBrush(theme.sel if selected else theme.raised)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_CONTROL, RADIUS_CONTROL)
        edge = note_colours(theme, card.note.content.colour).edge
        x = box.right() - _EDGE if rtl else box.left()
        painter.fillRect(QRectF(x, box.top() + 1, _EDGE, box.height() - 2), edge)
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_focus_ring(painter, box, theme, selected=selected)
        inner = box.adjusted(_INSET, _PADDING, -_INSET, -_PADDING)
        self._paint_head(painter, inner, card, rtl=rtl, selected=selected)
        below = inner.adjusted(0, _META_LINE, 0, 0)
        quoted = card.note.content.kind is not NoteKind.PROPOSAL and not _remark(card)
        colour = theme.seltext if selected else theme.text2 if quoted else theme.text
        body = self._body(card, below.width())
        body.draw(painter, below.topLeft(), theme, colour)
        foot = self._foot(card)
        if foot:
            top = below.top() + body.height
            meta = theme.seltext if selected else theme.text3
            last = QRectF(below.left(), top, below.width(), _META_LINE)
            _paint_meta(painter, last, foot, meta, option.direction)

    def _paint_head(
        self, painter: QPainter, inner: QRectF, card: Card, *, rtl: bool, selected: bool
    ) -> None:
        """Paint kind and number at the start, the clause's address at the end."""
        font = interface_font(META_TEXT)
        meta = self.theme.seltext if selected else self.theme.text2
        number = f" {number_text(card.number)}" if card.number else ""
        kind = f"{kind_text(card.note.content.kind)}{number}"
        metrics = QFontMetricsF(font)
        wide = metrics.horizontalAdvance(kind)
        row = QRectF(inner.left(), inner.top(), inner.width(), _META_LINE)
        option = text_option(RTL if rtl else Qt.LayoutDirection.LeftToRight)
        painter.setFont(font)
        painter.setPen(meta)
        painter.drawText(row, kind, option)
        target = card.note.target
        room = max(row.width() - wide - _INSET, 0.0)
        address = elided(target.reach, metrics, room)
        end = text_option(content_direction(address, target.language))
        end.setAlignment((LEFT if rtl else RIGHT) | Qt.AlignmentFlag.AlignVCenter)
        left = row.left() if rtl else row.right() - room
        painter.drawText(QRectF(left, row.top(), room, _META_LINE), address, end)

    def _body(self, card: Card, width: float) -> RedlineText:
        """Set what a note proposes or says; without a word of its own, what it marks."""
        content, target = card.note.content, card.note.target
        look = TextLook(interface_font(INTERFACE_TEXT), _LINE, _MOST_LINES)
        if content.kind is NoteKind.PROPOSAL and content.proposal is not None:
            pieces = shown_pieces(card.clause, content.proposal)
            return RedlineText(pieces, target.language, width, look)
        said = _remark(card)
        language = content.language if said else target.language
        text = (said or target.quote.exact)[:_MOST_LETTERS]
        return RedlineText([Said(Look.KEPT, text)], language, width, look)

    def _foot(self, card: Card) -> str:
        content, parts = card.note.content, []
        if meaning := self._meanings.get(content.colour):
            parts.append(isolate(meaning))
        if content.status is NoteStatus.DONE:
            parts.append(f"✓ {status_text(content.status)}")
        if content.private:
            parts.append(self.tr("Private"))
        if not card.placed:
            parts.append(self.tr("Place not found"))
        if card.note.layer:
            parts.append(isolate(card.note.author or card.note.layer))
        parts += [isolate(f"#{tag}") for tag in content.tags]
        return " · ".join(parts)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Qt: the height of a row."""
        row: Heading | Card = index.data(ROW)
        if isinstance(row, Heading):
            return QSize(0, _HEADING)
        width = self.width - 2 * _SIDE - 2 * _INSET
        height = self._body(row, width).height + _META_LINE
        height += _META_LINE if self._foot(row) else 0.0
        return QSize(0, round(height + 2 * _PADDING + _BETWEEN))


def _paint_meta(
    painter: QPainter, line: QRectF, text: str, ink: QColor, direction: Qt.LayoutDirection
) -> None:
    """Paint a line of the interface's own words: it begins where the interface does."""
    font = interface_font(META_TEXT)
    painter.setFont(font)
    painter.setPen(ink)
    shown = elided(text, QFontMetricsF(font), line.width())
    painter.drawText(line, shown, text_option(direction))


def _remark(card: Card) -> str:
    return card.note.content.body.strip()
