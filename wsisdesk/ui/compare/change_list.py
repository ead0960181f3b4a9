"""The change list as item model, and how its lines are painted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from wsisdesk.export.comparison.marking import Mark
from wsisdesk.ui.look.fonts import interface_font
from wsisdesk.ui.look.painting import TAG_HEIGHT, TagStyle, paint_row_ground, paint_tag, tag_width
from wsisdesk.ui.look.theme import INTERFACE_TEXT, META_TEXT
from wsisdesk.ui.widgets.content_painter import Setting, elided
from wsisdesk.ui.widgets.list_model import ROW, Index, ListModel
from wsisdesk.ui.words.bidi import LEFT, RIGHT, RTL, language_direction, text_option

if TYPE_CHECKING:
    from wsisdesk.export.words import Words
    from wsisdesk.ui.compare.change_lines import ChangeLine
    from wsisdesk.ui.look.theme import Theme

_ROW, _MARGIN, _GAP, _TAGS = 30, 16.0, 8.0, 42.0
_MOVES = frozenset({Mark.MOVED_AWAY, Mark.MOVED_HERE})


class ChangeModel(ListModel["ChangeLine"]):
    """The changes of a comparison under the headings of their parts."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: Words | None = None

    def show(self, lines: tuple[ChangeLine, ...], words: Words) -> None:
        """Show other lines."""
        self._words = words
        self.show_rows(lines)

    def place_of(self, change: int) -> QModelIndex:
        """Return the line of a change."""
        return self.where(lambda line: line.change == change)

    def said(self, row: ChangeLine) -> str:
        """Return the words of a line."""
        return row.text

    def spoken(self, row: ChangeLine) -> str:
        """Return the words of a line behind its mark and label."""
        if row.mark is None or self._words is None:
            return row.text
        parts = (self._words[f"mark_{row.mark.value}"], row.label, row.text)
        return ", ".join(filter(None, parts))

    def is_heading(self, row: ChangeLine) -> bool:
        """Tell whether a line stands over changes."""
        return row.change < 0


class ChangeDelegate(QStyledItemDelegate):
    """Paints mark, label and words of a change; every line begins where the interface does."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt: paint one line."""
        line: ChangeLine = index.data(ROW)
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
