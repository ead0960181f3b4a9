"""The change list as item model, and how its lines are painted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from wsisdesk.export.comparison.marking import Mark
from wsisdesk.ui.bidi import LEFT, RIGHT, RTL, language_direction, text_option
from wsisdesk.ui.fonts import interface_font
from wsisdesk.ui.painting import TAG_HEIGHT, TagStyle, paint_row_ground, paint_tag, tag_width
from wsisdesk.ui.theme import INTERFACE_TEXT, META_TEXT
from wsisdesk.ui.widgets.content_painter import Setting, elided

if TYPE_CHECKING:
    from wsisdesk.export.words import Words
    from wsisdesk.ui.compare.change_lines import ChangeLine
    from wsisdesk.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex

LINE = Qt.ItemDataRole.UserRole + 1
_ROW, _MARGIN, _GAP, _TAGS = 30, 16.0, 8.0, 42.0
_MOVES = frozenset({Mark.MOVED_AWAY, Mark.MOVED_HERE})


class ChangeModel(QAbstractListModel):
    """Plain lines; headings cannot be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[ChangeLine, ...] = ()
        self.words: Words | None = None

    def show(self, lines: tuple[ChangeLine, ...], words: Words) -> None:
        """Show other lines."""
        self.beginResetModel()
        self.lines, self.words = lines, words
        self.endResetModel()

    def place_of(self, change: int) -> QModelIndex:
        """Return the line of a change."""
        rows = (row for row, line in enumerate(self.lines) if line.change == change)
        row = next(rows, -1)
        return self.index(row, 0) if row >= 0 else QModelIndex()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt: one line."""
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == LINE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if line.mark is None or self.words is None:
                return line.text
            return ", ".join(
                filter(None, (self.words[f"mark_{line.mark.value}"], line.label, line.text))
            )
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Qt: headings are not to be chosen."""
        heading = index.isValid() and self.lines[index.row()].change < 0
        return Qt.ItemFlag.ItemIsEnabled if heading else super().flags(index)

    def rowCount(self, parent: Index | None = None) -> int:
        """Qt: how many lines there are."""
        return 0 if parent is not None and parent.isValid() else len(self.lines)


class ChangeDelegate(QStyledItemDelegate):
    """Paints mark, label and words of a change; every line begins where the interface does."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt: paint one line."""
        line: ChangeLine = index.data(LINE)
        painter.save()
        box = QRectF(option.rect).adjusted(_MARGIN, 0, -_MARGIN, 0)
        rtl = option.direction == RTL
        if line.mark is None:
            setting = self._setting(META_TEXT, line, selected=False)
            self._paint_words(painter, box, line.text, setting, rtl=rtl)
        else:
            paint_row_ground(painter, option, self.theme)
            selected = bool(option.state & QStyle.StateFlag.State_Selected)
            self._paint_change(painter, box, line, selected=selected, rtl=rtl)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Qt: the height of every line."""
        metrics = QFontMetricsF(interface_font(INTERFACE_TEXT))
        return QSize(0, max(_ROW, round(metrics.height()) + 8))

    def _paint_change(
        self, painter: QPainter, box: QRectF, line: ChangeLine, *, selected: bool, rtl: bool
    ) -> None:
        assert line.mark is not None, "headings are painted otherwise"
        style = TagStyle.MOVED if line.mark in _MOVES else TagStyle.PLAIN
        width = tag_width(line.mark.value)
        left = box.right() - width if rtl else box.left()
        corner = QPointF(left, box.center().y() - TAG_HEIGHT / 2)
        paint_tag(painter, corner, line.mark.value, style, self.theme, selected=selected)
        room = _without(box, max(_TAGS, width) + _GAP, rtl=rtl)
        setting = self._setting(INTERFACE_TEXT, line, selected=selected)
        if line.label:
            quiet = self._setting(META_TEXT, line, selected=selected)
            taken = quiet.width(line.label)
            place = QRectF(
                room.right() - taken - 1 if rtl else room.left(),
                room.top(),
                taken + 1,
                room.height(),
            )
            self._paint_words(painter, place, line.label, quiet, rtl=rtl)
            room = _without(room, taken + _GAP + 2, rtl=rtl)
        self._paint_words(painter, room, line.text, setting, rtl=rtl)

    def _setting(self, size: float, line: ChangeLine, *, selected: bool) -> Setting:
        ink = self.theme.text if line.mark is not None else self.theme.text2
        colour = self.theme.seltext if selected else ink
        weight = 400 if line.mark is not None else 500
        return Setting(interface_font(size, weight), colour, _ROW, language=line.language)

    def _paint_words(
        self, painter: QPainter, room: QRectF, text: str, setting: Setting, *, rtl: bool
    ) -> None:
        """Paint words in their own direction, at the side where the interface starts."""
        option = text_option(language_direction(setting.language))
        side = RIGHT if rtl else LEFT
        option.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        painter.setFont(setting.font)
        painter.setPen(setting.colour)
        painter.drawText(room, elided(text, setting.metrics, room.width()), option)


def _without(box: QRectF, taken: float, *, rtl: bool) -> QRectF:
    return box.adjusted(0, 0, -taken, 0) if rtl else box.adjusted(taken, 0, 0, 0)
