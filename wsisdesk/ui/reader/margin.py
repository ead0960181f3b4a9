"""What stands beside the text: labels, the addresses of clauses, the rule above the footnotes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextLayout

from wsisdesk.documents.model import BlockKind
from wsisdesk.ui.look.fonts import interface_font
from wsisdesk.ui.look.theme import META_TEXT
from wsisdesk.ui.words.bidi import LTR, RTL, text_option

if TYPE_CHECKING:
    from wsisdesk.ui.typesetting.blocks import Typesetter
    from wsisdesk.ui.typesetting.composition import Composed

_ADDRESS_GAP = 12.0
_ADDRESS_LINES = 4
_NOTES_RULE = 120.0


def paint_label(painter: QPainter, item: Composed, baseline: float, setter: Typesetter) -> None:
    """Paint a label at the start edge of its column, on the baseline of the first line."""
    layout = QTextLayout(item.block.label, _label_font(item, setter))
    layout.setTextOption(text_option(RTL if item.rtl else LTR))
    layout.beginLayout()
    line = layout.createLine()
    line.setNumColumns(len(item.block.label))
    layout.endLayout()
    indent = setter.insets(item)[0]
    letters = line.naturalTextRect()
    if item.rtl:
        x = setter.sheet.text_left + setter.sheet.text_width - indent - letters.right()
    else:
        x = setter.sheet.text_left + indent - letters.left()
    painter.setPen(_label_colour(item, setter))
    layout.draw(painter, QPointF(x, baseline - line.y() - line.ascent()))


def _label_font(item: Composed, setter: Typesetter) -> QFont:
    """Return the font of a label: letters before a bracket are italic in Latin, as in print."""
    font = QFont(setter.face(item).font)
    lettered = item.block.label[:1].isalpha() and len(item.block.label) <= len("iii)")
    if lettered and not item.rtl and item.block.kind is BlockKind.ITEM:
        font.setItalic(True)
    return font


def _label_colour(item: Composed, setter: Typesetter) -> QColor:
    if item.block.kind is BlockKind.FOOTNOTE:
        return setter.theme.accent  # the way back to where the note is called
    quiet = item.block.kind in (BlockKind.ITEM, BlockKind.PARAGRAPH)
    return setter.theme.text2 if quiet else setter.theme.text


def paint_address(painter: QPainter, item: Composed, top: float, setter: Typesetter) -> None:
    """Paint the address of a clause in the margin at its start edge (reference mode)."""
    sheet, face = setter.sheet, setter.face(item)
    font = interface_font(META_TEXT * setter.typography.scale)
    width = (sheet.margin_right if item.rtl else sheet.margin_left) - 2 * _ADDRESS_GAP
    x = sheet.left + _ADDRESS_GAP
    if item.rtl:
        x = sheet.left + sheet.width - _ADDRESS_GAP - width
    option = text_option(RTL if item.rtl else LTR, wrap=True)
    option.setAlignment(
        option.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask | Qt.AlignmentFlag.AlignTop
    )
    painter.setFont(font)
    painter.setPen(setter.theme.text3)
    box = QRectF(x, top + face.line * 0.15, width, face.line * _ADDRESS_LINES)
    painter.drawText(box, item.block.address, option)


def paint_notes_rule(
    painter: QPainter, item: Composed, rect: QRectF, origin: QPointF, setter: Typesetter
) -> None:
    """Paint the short rule that parts the footnotes from the text."""
    width = _NOTES_RULE * setter.typography.scale
    x = rect.right() - width if item.rtl else rect.left()
    y = (rect.top() + origin.y()) / 2
    painter.fillRect(QRectF(x, y, width, setter.theme.border), setter.theme.line2)
