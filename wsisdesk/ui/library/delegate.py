"""How the rows of the library look: headings, works with their titles, versions with languages."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from wsisdesk.ui.library.row import Row, RowKind
from wsisdesk.ui.library.wording import count_text, shown_name, specimen_tag
from wsisdesk.ui.look.fonts import interface_font
from wsisdesk.ui.look.icons import paint_icon
from wsisdesk.ui.look.painting import (
    TAG_HEIGHT,
    TagStyle,
    paint_focus_ring,
    paint_place_bar,
    paint_tag,
    tag_width,
)
from wsisdesk.ui.look.theme import META_TEXT, Theme
from wsisdesk.ui.widgets.content_painter import Setting, elided, lines_needed, paint_text
from wsisdesk.ui.words.bidi import LEFT, RIGHT, content_direction, text_option
from wsisdesk.ui.words.labels import language_chip
from wsisdesk.ui.words.titles import NO_LANGUAGE

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QColor, QPainter

    from wsisdesk.library.entries import Entry
    from wsisdesk.ui.library.model import LibraryModel

MARGIN = 14.0
INDENT = 18.0
HEADING_HEIGHT = 30
VERSION_HEIGHT = 30
NAME_LINE = 22.0
TITLE_LINE = 19.0
PADDING = 4.0
CHIP_GAP = 4.0
CHIP_LINE = 22  # what a second line for the chips adds
MANY_CHIPS = 4  # fewer always fit beside a name
CHEVRON = 12.0
TITLE_LINES = 2
SCROLL_BAR = 12

_ONE_LINE = (RowKind.VERSION, RowKind.FILE)

Index = QModelIndex | QPersistentModelIndex


class LibraryDelegate(QStyledItemDelegate):
    """Paints rows. ``is_open`` tells which documents are on screen: their chips are solid."""

    def __init__(
        self, theme: Theme, is_open: Callable[[str], bool], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._is_open = is_open
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme
        self._heading = Setting(interface_font(META_TEXT, 500), theme.text3, HEADING_HEIGHT)
        self._work = Setting(interface_font(13, 600), theme.text, NAME_LINE)
        self._alone = replace(self._work, lines=TITLE_LINES)
        self._version = Setting(interface_font(13), theme.text, VERSION_HEIGHT)
        self._file = Setting(interface_font(12), theme.text2, VERSION_HEIGHT, language=NO_LANGUAGE)
        self._title = Setting(interface_font(12), theme.text2, TITLE_LINE, TITLE_LINES)

    def entry_at(self, option: QStyleOptionViewItem, index: Index, x: float) -> Entry | None:
        """Return the document whose language chip is at ``x`` of the view, if any."""
        row = _row(index)
        for entry, left, width in self._chips(QRectF(option.rect), row, _mirrored(option)):
            if left <= x < left + width:
                return entry
        return None

    def _chips(self, box: QRectF, row: Row, mirrored: bool) -> list[tuple[Entry, float, float]]:
        """Lay out the language chips from the end edge inwards, in the order of languages.

        Of several files in one language the chip stands for the one that came in last.
        """
        versions = row.children and row.children[0].kind is RowKind.VERSION
        if row.kind is RowKind.HEADING or versions:
            return []
        chips = []
        edge = box.left() + MARGIN if mirrored else box.right() - MARGIN
        latest = {entry.language: entry for entry in row.entries}
        for entry in reversed(latest.values()):
            width = tag_width(language_chip(entry.language))
            left = edge if mirrored else edge - width
            chips.append((entry, left, width))
            edge += (width + CHIP_GAP) * (1 if mirrored else -1)
        return chips

    def _paint_heading(self, painter: QPainter, box: QRectF, row: Row, mirrored: bool) -> None:
        count = count_text(row.count)
        room = 40.0
        inner = box.adjusted(MARGIN, 0, -MARGIN, 0)
        name = inner.adjusted(room, 0, 0, 0) if mirrored else inner.adjusted(0, 0, -room, 0)
        self._paint_aligned(
            painter, name, shown_name(row), self._heading, start=True, mirrored=mirrored
        )
        painter.setFont(self._heading.font)
        self._paint_aligned(painter, inner, count, self._heading, start=False, mirrored=mirrored)

    def _paint_aligned(
        self,
        painter: QPainter,
        box: QRectF,
        text: str,
        setting: Setting,
        *,
        start: bool,
        mirrored: bool,
    ) -> None:
        """Paint one line of the interface's own words at the start or end of the interface."""
        right = start == mirrored
        side = RIGHT if right else LEFT
        painter.setFont(setting.font)
        painter.setPen(setting.colour)
        option = text_option(content_direction(text, setting.language))
        option.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(box, elided(text, setting.metrics, box.width()), option)

    def _paint_work(
        self, painter: QPainter, box: QRectF, row: Row, mirrored: bool, ink: QColor | None
    ) -> None:
        name, title = self._work, self._title
        if ink is not None:
            name, title = name.coloured(ink), title.coloured(ink)
        inner = _inner(box, mirrored, INDENT).adjusted(0, PADDING, 0, -PADDING)
        room = self._chip_room(box, row, mirrored)
        line = _without_end(inner, room, mirrored)
        used = NAME_LINE
        if row.kind is RowKind.DOCUMENT:
            name = replace(name, language=row.name_language, lines=TITLE_LINES)
            used = NAME_LINE * lines_needed(row.name, name, line.width())
            if row.name_language == NO_LANGUAGE and used == NAME_LINE:  # stands as symbols do
                line.setHeight(NAME_LINE)
                self._paint_aligned(painter, line, row.name, name, start=True, mirrored=mirrored)
            else:
                paint_text(painter, line, row.name, name)
        else:
            line.setHeight(NAME_LINE)
            self._paint_aligned(painter, line, shown_name(row), name, start=True, mirrored=mirrored)
        if row.title:
            paint_text(
                painter,
                inner.adjusted(0, used, 0, 0),
                row.title,
                replace(title, language=row.title_language),
            )

    def _paint_version(
        self, painter: QPainter, box: QRectF, row: Row, mirrored: bool, selected: bool
    ) -> None:
        of_file = row.kind is RowKind.FILE
        setting = self._file if of_file else self._version
        setting = setting.coloured(self._theme.seltext) if selected else setting
        inner = _inner(box, mirrored, INDENT + (16 if of_file else 4))
        text = shown_name(row)
        inner.setHeight(VERSION_HEIGHT)
        stacked = self._is_stacked(row, inner.width())
        room = 0.0 if stacked else self._chip_room(box, row, mirrored)
        line = _without_end(inner, room, mirrored)
        self._paint_aligned(painter, line, text, setting, start=True, mirrored=mirrored)
        if not of_file and all(entry.specimen for entry in row.entries):
            painter.setFont(setting.font)
            used = painter.fontMetrics().horizontalAdvance(text) + 8
            tag = specimen_tag()
            left = inner.right() - used - tag_width(tag) if mirrored else inner.left() + used
            if tag_width(tag) + used + room < inner.width():
                corner = QPointF(left, inner.center().y() - TAG_HEIGHT / 2)
                paint_tag(painter, corner, tag, TagStyle.DASHED, self._theme, selected=selected)

    def _paint_chips(
        self, painter: QPainter, box: QRectF, row: Row, mirrored: bool, selected: bool
    ) -> None:
        first_line = VERSION_HEIGHT if row.kind in _ONE_LINE else NAME_LINE + 2 * PADDING
        top = box.top() + (first_line - TAG_HEIGHT) / 2
        if self._is_stacked(row, _inner(box, mirrored, INDENT + 4).width()):
            top += CHIP_LINE
        for entry, left, _ in self._chips(box, row, mirrored):
            style = TagStyle.SOLID if self._is_open(entry.id) else TagStyle.PLAIN
            text = language_chip(entry.language)
            paint_tag(painter, QPointF(left, top), text, style, self._theme, selected=selected)

    def _is_stacked(self, row: Row, width: float) -> bool:
        """Tell whether a version's name and its chips do not fit beside each other."""
        if row.kind is not RowKind.VERSION or len(row.entries) < MANY_CHIPS:
            return False
        chips = self._chip_room(QRectF(0, 0, width, 0), row, mirrored=False)
        return self._version.width(shown_name(row)) + chips + CHIP_GAP > width

    def _chip_room(self, box: QRectF, row: Row, mirrored: bool) -> float:
        return sum(width + CHIP_GAP for _, _, width in self._chips(box, row, mirrored))

    def _paint_chevron(
        self, painter: QPainter, option: QStyleOptionViewItem, ink: QColor | None
    ) -> None:
        opened = bool(option.state & QStyle.StateFlag.State_Open)
        box = QRectF(option.rect)
        left = box.right() - MARGIN - CHEVRON + 2 if _mirrored(option) else box.left() + MARGIN - 2
        place = QRectF(left, box.top() + PADDING + (NAME_LINE - CHEVRON) / 2, CHEVRON, CHEVRON)
        name = "chevron-down" if opened else "chevron-end"
        paint_icon(painter, name, place, ink or self._theme.text3, option.direction)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt: paint one row."""
        row, box, mirrored = _row(index), QRectF(option.rect), _mirrored(option)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if selected:
            painter.fillRect(box, self._theme.sel)
            paint_place_bar(painter, box, option.direction, self._theme)
        elif option.state & QStyle.StateFlag.State_MouseOver and row.kind is not RowKind.HEADING:
            painter.fillRect(box, self._theme.hover)
        ink = self._theme.seltext if selected else None
        if row.kind is RowKind.HEADING:
            self._paint_heading(painter, box, row, mirrored)
        elif row.kind in _ONE_LINE:
            self._paint_version(painter, box, row, mirrored, selected)
        else:
            self._paint_work(painter, box, row, mirrored, ink)
        if row.children and row.kind is not RowKind.HEADING:
            self._paint_chevron(painter, option, ink)
        self._paint_chips(painter, box, row, mirrored, selected)
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_focus_ring(painter, box, self._theme, selected=selected)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Qt: the height of a row; works grow with their titles."""
        row = _row(index)
        if row.kind is RowKind.HEADING:
            return QSize(0, HEADING_HEIGHT)
        view = option.widget
        if row.kind in _ONE_LINE:
            room = (view.width() if view is not None else 0) - 2 * MARGIN - INDENT - 4 - SCROLL_BAR
            return QSize(0, VERSION_HEIGHT + (CHIP_LINE if self._is_stacked(row, room) else 0))
        width = (view.width() if view is not None else 0) - 2 * MARGIN - INDENT - SCROLL_BAR
        named = 1
        if row.kind is RowKind.DOCUMENT:
            room = self._chip_room(QRectF(0, 0, width, 0), row, mirrored=False)
            named = lines_needed(row.name, self._alone, width - room)
        titled = lines_needed(row.title, self._title, width)
        return QSize(0, round(2 * PADDING + named * NAME_LINE + titled * TITLE_LINE))


def _row(index: Index) -> Row:
    model = cast("LibraryModel", index.model())
    return model.row_of(index)


def _mirrored(option: QStyleOptionViewItem) -> bool:
    return bool(option.direction == Qt.LayoutDirection.RightToLeft)


def _without_end(box: QRectF, width: float, mirrored: bool) -> QRectF:
    """Return the box without ``width`` at its end."""
    return box.adjusted(width, 0, 0, 0) if mirrored else box.adjusted(0, 0, -width, 0)


def _inner(box: QRectF, mirrored: bool, indent: float) -> QRectF:
    """Return the row without its margins and without ``indent`` at its start."""
    inner = box.adjusted(MARGIN, 0, -MARGIN, 0)
    return inner.adjusted(0, 0, -indent, 0) if mirrored else inner.adjusted(indent, 0, 0, 0)
