"""How rows of results look: documents, paragraphs with the words found, and what is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRectF, QSize, Qt
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from wsisdesk.ui.look.fonts import interface_font
from wsisdesk.ui.look.icons import paint_icon
from wsisdesk.ui.look.painting import (
    TAG_HEIGHT,
    TagStyle,
    paint_row_ground,
    paint_tag,
    tag_width,
)
from wsisdesk.ui.look.theme import META_TEXT
from wsisdesk.ui.search import wording
from wsisdesk.ui.search.line import Line
from wsisdesk.ui.search.results import GroupRow, HitRow, MoreRow
from wsisdesk.ui.search.snippets import snippet
from wsisdesk.ui.widgets.list_model import ROW, Index
from wsisdesk.ui.words.bidi import content_direction, embedded, line_option
from wsisdesk.ui.words.labels import language_chip
from wsisdesk.ui.words.titles import cut

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QPainter

    from wsisdesk.search.model import Hit
    from wsisdesk.ui.look.theme import Theme

MARGIN = 14.0
GROUP_HEIGHT = 34
META_LINE = 20.0
MORE_HEIGHT = 28
PADDING = 6.0
GAP = 8.0
CHEVRON = 12.0
_HAIR = 1.0
_LEAST_TITLE = 60.0  # pixels; a title with less room is left out


class ResultDelegate(QStyledItemDelegate):
    """Paints rows; ``width`` is that of the list, for the heights of its rows."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.width = 480.0

    def other_at(self, option: QStyleOptionViewItem, index: Index, point: QPointF) -> Hit | None:
        """Return the counterpart whose language chip is at a point of the view, if any."""
        row = index.data(ROW)
        if not isinstance(row, HitRow):
            return None
        line = self._meta_line(QRectF(option.rect), option.direction)
        for other in row.others:
            box = line.from_end(tag_width(language_chip(other.language)), GAP / 2)
            if box.adjusted(-2, -4, 2, 4).contains(point):
                return other
        return None

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt: paint one row."""
        row = index.data(ROW)
        painter.save()
        match row:
            case GroupRow():
                self._paint_group(painter, option, row)
            case HitRow():
                self._paint_hit(painter, option, row)
            case MoreRow():
                self._paint_more(painter, option, row)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Qt: the height of a row."""
        del option
        row = index.data(ROW)
        if isinstance(row, GroupRow):
            return QSize(0, GROUP_HEIGHT)
        if isinstance(row, MoreRow):
            return QSize(0, MORE_HEIGHT)
        text = snippet(row.hit, self.width - 2 * MARGIN)
        return QSize(0, round(2 * PADDING + self._meta_height(row) + text.height))

    # --- a document ---------------------------------------------------------------------------

    def _paint_group(self, painter: QPainter, option: QStyleOptionViewItem, row: GroupRow) -> None:
        box, theme, hit = QRectF(option.rect), self.theme, row.hit
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(box, theme.panel)
        paint_row_ground(painter, option, theme)
        self._paint_hairline(painter, box)
        ink = theme.seltext if selected else theme.text
        quiet = theme.seltext if selected else theme.text2
        line = Line(box.adjusted(MARGIN, 0, -MARGIN, 0), option.direction)
        sign = line.from_start(CHEVRON, GAP)
        picture = "chevron-end" if row.folded else "chevron-down"
        square = QRectF(sign.left(), sign.center().y() - CHEVRON / 2, CHEVRON, CHEVRON)
        paint_icon(painter, picture, square, quiet, option.direction)
        painter.setFont(interface_font(META_TEXT))
        painter.setPen(quiet)
        count = wording.count_text(row.count)
        room = painter.fontMetrics().horizontalAdvance(count) + 4
        self._write(painter, line.from_end(max(room, 16), GAP), count, option.direction)
        self._tag(painter, line, language_chip(hit.language), TagStyle.PLAIN, selected=selected)
        self._paint_names(painter, line, hit, (ink, quiet), selected=selected)

    def _paint_names(
        self,
        painter: QPainter,
        line: Line,
        hit: Hit,
        inks: tuple[QColor, QColor],
        *,
        selected: bool,
    ) -> None:
        """Paint name, version and title in what room is left, the title last."""
        ink, quiet = inks
        name = wording.document_name(hit) or wording.shown_title(hit)
        version = wording.version_name(hit)
        badge = tag_width(version) + GAP if version else 0.0
        painter.setFont(interface_font(13, 600))
        painter.setPen(ink)
        metrics = painter.fontMetrics()
        wanted = metrics.horizontalAdvance(name) + 2.0
        box = line.from_start(min(wanted, max(line.room - badge, 0)), GAP)
        self._write(painter, box, name, content_direction(name), elide=True)
        if version:
            style = TagStyle.ACCENT if hit.current else TagStyle.DASHED
            self._tag(painter, line, version, style, selected=selected)
        if wording.document_name(hit) and line.room > _LEAST_TITLE:
            painter.setFont(interface_font(13))
            painter.setPen(quiet)
            direction = content_direction(hit.title, hit.language)
            self._write(painter, line.rest(), cut(hit.title), direction, elide=True)

    # --- a paragraph --------------------------------------------------------------------------

    def _paint_hit(self, painter: QPainter, option: QStyleOptionViewItem, row: HitRow) -> None:
        box, theme, hit = QRectF(option.rect), self.theme, row.hit
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(box, theme.paper)
        paint_row_ground(painter, option, theme)
        self._paint_hairline(painter, box)
        ink = theme.seltext if selected else theme.text
        quiet = theme.seltext if selected else theme.text2
        line = self._meta_line(box, option.direction)
        painter.setFont(interface_font(META_TEXT))
        painter.setPen(quiet)
        for other in row.others:
            text = language_chip(other.language)
            self._tag(painter, line, text, TagStyle.PLAIN, selected=selected, gap=GAP / 2)
        remark = self._remark(row)
        if remark:
            painter.setFont(interface_font(META_TEXT))
            painter.setPen(theme.seltext if selected else theme.accent if row.others else quiet)
            room = painter.fontMetrics().horizontalAdvance(remark) + 2
            self._write(
                painter, line.from_end(min(room, line.room * 0.6), GAP), remark, option.direction,
                elide=True,
            )  # fmt: skip
        painter.setFont(interface_font(META_TEXT))
        painter.setPen(quiet)
        place = self._place(row)
        self._write(painter, line.rest(), place, option.direction, elide=True)
        corner = QPointF(box.left() + MARGIN, box.top() + PADDING + self._meta_height(row))
        snippet(hit, self.width - 2 * MARGIN).paint(painter, corner, ink, theme, selected=selected)

    def _meta_height(self, row: HitRow) -> float:
        """Return the height of the line above a paragraph; there is none if it would be empty."""
        return META_LINE if self._place(row) or self._remark(row) else 0.0

    def _place(self, row: HitRow) -> str:
        place = wording.place_name(row.hit)
        place = embedded(place, row.hit.language) if place else ""
        if row.grouped:
            return place
        name = wording.document_name(row.hit) or wording.shown_title(row.hit)
        version = wording.version_name(row.hit)
        named = [embedded(part) for part in (name, version) if part]
        return " · ".join((*named, place) if place else named)

    def _remark(self, row: HitRow) -> str:
        if row.others:
            return wording.same_clause_text()
        return wording.form_text(row.hit.matched[0]) if row.hit.matched else ""

    def _meta_line(self, box: QRectF, direction: Qt.LayoutDirection) -> Line:
        inner = QRectF(
            box.left() + MARGIN, box.top() + PADDING, box.width() - 2 * MARGIN, META_LINE
        )
        return Line(inner, direction)

    # --- what is left -------------------------------------------------------------------------

    def _paint_more(self, painter: QPainter, option: QStyleOptionViewItem, row: MoreRow) -> None:
        box, theme = QRectF(option.rect), self.theme
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(box, theme.paper)
        paint_row_ground(painter, option, theme)
        self._paint_hairline(painter, box)
        painter.setFont(interface_font(META_TEXT))
        painter.setPen(theme.seltext if selected else theme.accent)
        inner = box.adjusted(MARGIN, 0, -MARGIN, 0)
        self._write(painter, inner, wording.more_text(row.rest), option.direction)

    # --- pieces -------------------------------------------------------------------------------

    def _tag(
        self,
        painter: QPainter,
        line: Line,
        text: str,
        style: TagStyle,
        *,
        selected: bool,
        gap: float = GAP,
    ) -> None:
        box = line.from_end(tag_width(text), gap)
        corner = QPointF(box.left(), box.center().y() - TAG_HEIGHT / 2)
        paint_tag(painter, corner, text, style, self.theme, selected=selected)

    def _write(
        self,
        painter: QPainter,
        box: QRectF,
        text: str,
        direction: Qt.LayoutDirection,
        *,
        elide: bool = False,
    ) -> None:
        """Write one line at the start of the interface, whatever its own direction."""
        if elide:
            text = painter.fontMetrics().elidedText(
                text, Qt.TextElideMode.ElideRight, int(box.width())
            )
        painter.drawText(box, text, line_option(direction))

    def _paint_hairline(self, painter: QPainter, box: QRectF) -> None:
        rule = QRectF(box.left(), box.bottom() - _HAIR, box.width(), _HAIR)
        painter.fillRect(rule, self.theme.line)
