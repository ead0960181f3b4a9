"""The clauses a spoken label may mean, as a list: address, section and the first words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from wsisdesk.text.direction import isolate
from wsisdesk.ui.look.fonts import interface_font
from wsisdesk.ui.look.painting import paint_row_ground
from wsisdesk.ui.look.theme import INTERFACE_TEXT, META_TEXT, Theme
from wsisdesk.ui.widgets.content_painter import Setting, paint_text
from wsisdesk.ui.widgets.list_model import ROW, Index, ListModel

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from wsisdesk.documents.lookup import Match

_LINE = 22.0
_PADDING = 5.0
_MARGIN = 12.0
_LETTERS = 120


class ClauseModel(ListModel["Match"]):
    """The matches of one query."""

    def said(self, row: Match) -> str:
        """Return the address of a clause."""
        return row.block.address

    def spoken(self, row: Match) -> str:
        """Return where a clause stands and how it begins."""
        parts = (row.block.address, row.section, row.block.text[:_LETTERS])
        return " ".join(isolate(part) for part in parts if part)


class ClauseDelegate(QStyledItemDelegate):
    """Paints a match in two lines: where it is, and how it begins."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        found: Match = index.data(ROW)
        box = QRectF(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        paint_row_ground(painter, option, self.theme)
        inner = box.adjusted(_MARGIN, _PADDING, -_MARGIN, -_PADDING)
        language = found.block.language
        address = Setting(
            interface_font(INTERFACE_TEXT, 500), self.theme.text, _LINE, language=language
        )
        words = Setting(interface_font(META_TEXT), self.theme.text2, _LINE, language=language)
        if selected:
            address = address.coloured(self.theme.seltext)
            words = words.coloured(self.theme.seltext)
        paint_text(painter, inner, found.block.address, address)
        section = f"{found.section} · " if found.section not in found.block.address else ""
        below = inner.adjusted(0, _LINE, 0, 0)
        paint_text(painter, below, section + " ".join(found.block.text[:_LETTERS].split()), words)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of every row."""
        return QSize(0, round(2 * _LINE + 2 * _PADDING))
