"""Paints the lines of the comparison.

Washes lie under the letters and lines over them, both from the geometry of the set lines, so that
no Arabic letter is torn from its neighbour by a format.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QTextCharFormat, QTextLayout

from wsisdesk.export.comparison.marking import Mark
from wsisdesk.export.comparison.pieces import Wording
from wsisdesk.ui.compare.row_layout import Stand
from wsisdesk.ui.compare.setting import colours_of
from wsisdesk.ui.look.fonts import interface_font
from wsisdesk.ui.look.icons import paint_icon
from wsisdesk.ui.look.painting import TagStyle, paint_tag, tag_width
from wsisdesk.ui.look.theme import BAR, INTERFACE_TEXT, META_TEXT, RADIUS_CONTROL, RADIUS_TAG
from wsisdesk.ui.widgets.content_painter import elided
from wsisdesk.ui.words.bidi import LTR, RTL, content_direction, text_option

if TYPE_CHECKING:
    from wsisdesk.ui.compare.cells import Column
    from wsisdesk.ui.compare.row_layout import LaidRow, Remark, RowSetter, Standing
    from wsisdesk.ui.compare.setting import SetCell

_RULE = 2.0
_STRIKE = 0.28  # share of the letter size above the baseline: half the height of an x
_WASH_OUT = 8.0  # how far the wash of a whole clause stands out beside its text
_ICON = 16.0
_TEXT_IN = 12.0  # between the edge of a box and its words
_CURRENT = 0.38  # strength of the tint on the row where the user is
_MOVES = frozenset({Mark.MOVED_AWAY, Mark.MOVED_HERE})


@dataclass(frozen=True, slots=True)
class Selected:
    """Selected letters of a row: of which column, and which UTF-16 units."""

    column: Column
    start: int
    end: int


class RowPainter:
    """Paints rows whose tops are moved to the painter's origin."""

    def __init__(self, painter: QPainter, setter: RowSetter) -> None:
        self._painter = painter
        self._setter = setter
        self._theme = setter.theme
        self._columns = setter.columns

    def paint(
        self, row: LaidRow, *, current: bool, selected: Selected | None, commented: bool
    ) -> None:
        """Paint a clause or a section heading."""
        entry = row.item.entry
        if entry is None:
            return
        if current:
            self._paint_place(row)
        for cell in row.cells:
            mine = selected if selected and selected.column is cell.cell.column else None
            self._paint_cell(cell, mine)
        if row.standing is not None:
            self._paint_standing(row.standing)
        if self._setter.tags and not (entry.is_opening or row.item.continues):
            self._paint_tag(entry.mark)
        if entry.mark in _MOVES:
            self._paint_move_bar(row)
        for remark in row.remarks:
            (self._paint_comment if remark.is_comment else self._paint_remark)(remark)
        if commented:
            self._paint_sign()

    def _paint_place(self, row: LaidRow) -> None:
        box = QRectF(0, 0, self._columns.width, row.height)
        if not self._theme.is_contrast:
            tint = QColor(self._theme.sel)
            tint.setAlphaF(_CURRENT)
            self._painter.fillRect(box, tint)
        bar = self._columns.placed(0, BAR, 0, row.height)
        self._painter.fillRect(bar, self._theme.accent)

    def _paint_tag(self, mark: Mark) -> None:
        style = TagStyle.MOVED if mark in _MOVES else TagStyle.PLAIN
        if mark is Mark.NOC:
            style = TagStyle.DOTTED
        column = self._columns.tag(0, 0)
        left = column.left() + (column.width() - tag_width(mark.value)) / 2
        top = self._first_line_middle() - 9
        paint_tag(self._painter, QPointF(left, top), mark.value, style, self._theme)

    def _first_line_middle(self) -> float:
        face = self._setter.typography.face("compared", self._setter.languages[1])
        return 7.0 + face.line / 2

    def _paint_cell(self, cell: SetCell, selected: Selected | None) -> None:
        painter, theme = self._painter, self._theme
        whole = cell.cell.whole
        if whole is not Wording.SAME:
            painter.fillRect(
                cell.area.adjusted(-_WASH_OUT, -1, _WASH_OUT, 1), colours_of(whole, theme)[1]
            )
        else:
            for stretch in cell.cell.stretches:
                if stretch.wording is not Wording.FORM:
                    wash = colours_of(stretch.wording, theme)[1]
                    for box in cell.boxes(stretch.start, stretch.end):
                        painter.fillRect(box.rect, wash)
        self._paint_grid(cell)
        formats = self._paint_selection(cell, selected)
        cell.layout.draw(painter, cell.origin, formats)
        self._paint_lines(cell)
        self._paint_brackets(cell)
        self._paint_label(cell)

    def _paint_grid(self, cell: SetCell) -> None:
        """Draw the edges of a table's cells, stronger where something changed in one."""
        painter, theme = self._painter, self._theme
        painter.setBrush(Qt.BrushStyle.NoBrush)
        changed = []
        for slot, area in cell.grid:
            marks = {
                stretch.wording
                for stretch in cell.cell.stretches
                if stretch.start < slot.end and slot.start < stretch.end
            }
            if marks - {Wording.FORM} and cell.cell.whole is Wording.SAME:
                changed.append((area, marks))
            painter.setPen(QPen(theme.line2, theme.border))
            painter.drawRect(area)
        for area, marks in changed:
            wording = Wording.INSERTED if Wording.INSERTED in marks else Wording.DELETED
            painter.setPen(QPen(colours_of(wording, theme)[0], _RULE))
            painter.drawRect(area.adjusted(1, 1, -1, -1))

    def _paint_selection(
        self, cell: SetCell, selected: Selected | None
    ) -> list[QTextLayout.FormatRange]:
        if selected is None or selected.start == selected.end:
            return []
        first, last = sorted((selected.start, selected.end))
        for box in cell.boxes(first, last):
            self._painter.fillRect(box.rect, self._theme.sel)
        made = QTextLayout.FormatRange()
        made.start, made.length = first, last - first
        ink = QTextCharFormat()
        ink.setForeground(self._theme.seltext)
        made.format = ink
        return [made]

    def _paint_lines(self, cell: SetCell) -> None:
        face = cell.face
        for stretch in cell.cell.stretches:
            boxes = cell.boxes(stretch.start, stretch.end)
            if stretch.wording is Wording.FORM:
                self._painter.setPen(QPen(self._theme.text3, _RULE, Qt.PenStyle.DotLine))
                for box in boxes:
                    y = box.baseline + face.underline + 1
                    self._painter.drawLine(
                        QPointF(box.rect.left(), y), QPointF(box.rect.right(), y)
                    )
                continue
            below = face.underline
            if stretch.wording is Wording.DELETED:
                below = -face.size * _STRIKE
            ink = colours_of(stretch.wording, self._theme)[0]
            for box in boxes:
                line = QRectF(box.rect.left(), box.baseline + below, box.rect.width(), _RULE)
                self._painter.fillRect(line, ink)

    def _paint_brackets(self, cell: SetCell) -> None:
        """Outline text whose square brackets came or went."""
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(QPen(self._theme.line2, self._theme.border, Qt.PenStyle.DashLine))
        for start, end in cell.cell.brackets:
            for box in cell.boxes(start, end):
                self._painter.drawRect(box.rect.adjusted(-1, 1, 1, -1))

    def _paint_label(self, cell: SetCell) -> None:
        if not cell.cell.label:
            return
        self._painter.setFont(cell.face.font)
        self._painter.setPen(self._theme.text2)
        option = text_option(RTL if cell.cell.rtl else LTR)
        self._painter.drawText(cell.label_box(), cell.cell.label, option)

    def _paint_standing(self, stand: Standing) -> None:
        painter, theme = self._painter, self._theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        missing = stand.kind is Stand.MISSING
        line = Qt.PenStyle.DashLine if missing else Qt.PenStyle.SolidLine
        painter.setPen(QPen(theme.line2 if missing else theme.mov, theme.border, line))
        painter.setBrush(Qt.BrushStyle.NoBrush if missing else theme.movwash)
        box = stand.area.adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, RADIUS_CONTROL, RADIUS_CONTROL)
        painter.restore()
        words = stand.area.adjusted(_TEXT_IN, 0, -_TEXT_IN, 0)
        if not missing:
            name = "chevron-up" if stand.kind is Stand.MOVED_UP else "chevron-down"
            words = self._paint_icon_at_start(name, words, theme.mov)
        self._paint_words(words, stand.text, theme.text3 if missing else theme.mov)

    def _paint_move_bar(self, row: LaidRow) -> None:
        """Paint the violet bar at the start edge of a moved clause's text."""
        rtl = self._columns.rtl
        for cell in row.cells:
            area = cell.area
            x = area.right() + _WASH_OUT - BAR if rtl else area.left() - _WASH_OUT
            self._painter.fillRect(QRectF(x, area.top(), BAR, area.height()), self._theme.mov)

    def _paint_remark(self, remark: Remark) -> None:
        self._paint_words(remark.area, remark.text, self._theme.text2)

    def _paint_comment(self, remark: Remark) -> None:
        painter, theme = self._painter, self._theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.line, theme.border))
        painter.setBrush(theme.raised)
        painter.drawRoundedRect(remark.area.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_TAG, RADIUS_TAG)
        edge = QRectF(remark.area)
        edge.setWidth(4)
        if self._columns.rtl:
            edge.moveRight(remark.area.right())
        painter.fillRect(edge, theme.hledge)
        painter.restore()
        words = remark.area.adjusted(_TEXT_IN, 6, -_TEXT_IN, -6)
        words = self._paint_icon_at_start("note", words, theme.text2)
        words = self._paint_heading(words)
        painter.setFont(interface_font(INTERFACE_TEXT))
        painter.setPen(theme.text)
        option = text_option(content_direction(remark.text), wrap=True)
        painter.drawText(words, remark.text, option)

    def _paint_heading(self, room: QRectF) -> QRectF:
        """Say before a comment what it is; return what is left for its words."""
        said = QCoreApplication.translate("Comparison", "Position of the delegation")
        font = interface_font(META_TEXT, 600)
        self._painter.setFont(font)
        self._painter.setPen(self._theme.text2)
        line = QRectF(room.left(), room.top(), room.width(), 20)
        self._painter.drawText(line, said, text_option(RTL if self._columns.rtl else LTR))
        taken = QFontMetricsF(font).horizontalAdvance(said) + 12
        if self._columns.rtl:
            return room.adjusted(0, 0, -taken, 0)
        return room.adjusted(taken, 0, 0, 0)

    def _paint_sign(self) -> None:
        column = self._columns.comment(0, 0)
        top = self._first_line_middle() - _ICON / 2
        box = QRectF(column.center().x() - _ICON / 2, top, _ICON, _ICON)
        direction = RTL if self._columns.rtl else LTR
        paint_icon(self._painter, "note", box, self._theme.hledge, direction)

    def _paint_icon_at_start(self, name: str, room: QRectF, ink: QColor) -> QRectF:
        """Paint an icon where a line starts; return what is left for the words."""
        rtl = self._columns.rtl
        left = room.right() - _ICON if rtl else room.left()
        box = QRectF(left, room.center().y() - _ICON / 2, _ICON, _ICON)
        paint_icon(self._painter, name, box, ink, RTL if rtl else LTR)
        taken = _ICON + 8
        return room.adjusted(0, 0, -taken, 0) if rtl else room.adjusted(taken, 0, 0, 0)

    def _paint_words(self, room: QRectF, text: str, ink: QColor) -> None:
        """Paint a line in the interface's direction."""
        painter = self._painter
        painter.setFont(interface_font(META_TEXT))
        painter.setPen(ink)
        option = text_option(RTL if self._columns.rtl else LTR)
        painter.drawText(room, elided(text, QFontMetricsF(painter.font()), room.width()), option)
