"""Paints all lines in view: rows on paper with hairlines between, folds, and moves above them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QFontMetricsF

from wsisdesk.compare.arrangement import Position
from wsisdesk.ui.compare.gutter import Move, paint_move, paint_pill
from wsisdesk.ui.compare.listing import ItemKind
from wsisdesk.ui.compare.row_painter import RowPainter
from wsisdesk.ui.compare.spoken import fold_text
from wsisdesk.ui.look.fonts import interface_font
from wsisdesk.ui.look.icons import paint_icon
from wsisdesk.ui.look.painting import paint_focus_ring
from wsisdesk.ui.look.theme import BAR, INTERFACE_TEXT, META_TEXT
from wsisdesk.ui.widgets.content_painter import elided
from wsisdesk.ui.words.bidi import LTR, RTL, text_option

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from wsisdesk.ui.compare.listing import Item
    from wsisdesk.ui.compare.row_layout import LaidRow
    from wsisdesk.ui.compare.view import RowsView

_ICON = 16.0
_GAP = 8.0


class RowCanvas:
    """One painting of a view."""

    def __init__(self, painter: QPainter, view: RowsView) -> None:
        self._painter = painter
        self._view = view
        self._setter = view.rows.setter
        self._theme = self._setter.theme
        self._rows = RowPainter(painter, self._setter)

    def paint(self, clip: QRect) -> None:
        """Paint everything in view."""
        self._painter.fillRect(clip, self._theme.paper)
        current = self._view.currentIndex().row()
        for number in self._view.visible_lines():
            box = QRectF(self._view.box_of(number))
            self._painter.save()
            self._painter.translate(0, box.top())
            self._paint_line(number, current=number == current)
            self._painter.restore()
            hairline = QRectF(0, box.bottom(), box.width(), 1)
            self._painter.fillRect(hairline, self._theme.line)
            if number == current and self._view.hasFocus():
                paint_focus_ring(self._painter, box.adjusted(1, 0, -1, 0), self._theme)
        self._paint_moves()

    def _paint_line(self, number: int, *, current: bool) -> None:
        row = self._view.rows.laid(number)
        item = row.item
        if item.kind is ItemKind.FOLD:
            self._paint_fold(item, row, current=current)
        elif item.kind in (ItemKind.OMISSION, ItemKind.SENTENCE):
            self._paint_said(item, row, current=current)
        else:
            selected = self._view.selected if current else None
            commented = self._view.commented(item)
            self._rows.paint(row, current=current, selected=selected, commented=commented)
            if self._setter.display.renumbering:
                paint_pill(self._painter, row, self._setter.columns, self._theme)

    def _paint_fold(self, item: Item, row: LaidRow, *, current: bool) -> None:
        painter, theme, columns = self._painter, self._theme, self._setter.columns
        box = QRectF(0, 0, columns.width, row.height)
        painter.fillRect(box, theme.sel if current and not theme.is_contrast else theme.panel)
        if current:
            painter.fillRect(columns.placed(0, BAR, 0, row.height), theme.accent)
        selected = current and not theme.is_contrast
        direction = RTL if columns.rtl else LTR
        sign = columns.placed(14, _ICON, (row.height - _ICON) / 2, _ICON)
        name = "chevron-down" if item.is_open else "chevron-end"
        paint_icon(painter, name, sign, theme.seltext if selected else theme.text2, direction)
        count, between = fold_text(item, self._setter.words)
        start = 14 + _ICON + _GAP
        for text, font, ink in (
            (count, interface_font(INTERFACE_TEXT, 600), theme.text),
            (between, interface_font(META_TEXT), theme.text2),
        ):
            painter.setFont(font)
            painter.setPen(theme.seltext if selected else ink)
            room = max(columns.width - start - 14, 0)
            metrics = QFontMetricsF(font)
            shown = elided(text, metrics, room)
            place = columns.placed(start, room, 0, row.height)
            painter.drawText(place, shown, text_option(direction))
            start += metrics.horizontalAdvance(shown) + _GAP

    def _paint_said(self, item: Item, row: LaidRow, *, current: bool) -> None:
        columns, theme = self._setter.columns, self._theme
        warns = item.kind is ItemKind.OMISSION
        ground = theme.warnwash if warns else theme.panel
        self._painter.fillRect(QRectF(0, 0, columns.width, row.height), ground)
        if current:
            self._painter.fillRect(columns.placed(0, BAR, 0, row.height), theme.accent)
        self._painter.setFont(interface_font(META_TEXT))
        self._painter.setPen(theme.warn if warns else theme.text)
        option = text_option(RTL if columns.rtl else LTR, wrap=True)
        self._painter.drawText(columns.wide(0, row.height), item.text, option)

    def _paint_moves(self) -> None:
        """Paint the lines of moves with both ends in view, over the rows."""
        lines = {
            item.index: number
            for number in self._view.visible_lines()
            if (item := self._view.lines.rows[number]).kind is ItemKind.CLAUSE
            and not item.continues
        }
        lane = 0
        for index, number in lines.items():
            entry = self._view.lines.rows[number].entry
            other = self._view.other_ends.get(index, -1)
            departs = entry is not None and entry.place is Position.DEPARTURE
            if departs and other in lines:
                move = Move(self._middle(number), self._middle(lines[other]), lane)
                paint_move(self._painter, move, self._setter.columns, self._theme)
                lane += 1

    def _middle(self, number: int) -> float:
        """Return the height of a row's first line of text."""
        row = self._view.rows.laid(number)
        cell = row.cells[0]
        return self._view.box_of(number).top() + cell.area.top() + cell.face.line / 2
