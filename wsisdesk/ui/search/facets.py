"""The column of filters: what the answers are, with counts and check boxes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from wsisdesk.search.model import Facet
from wsisdesk.ui.look.fonts import interface_font
from wsisdesk.ui.look.icons import paint_icon
from wsisdesk.ui.look.painting import paint_focus_ring
from wsisdesk.ui.look.theme import INTERFACE_TEXT, META_TEXT, RADIUS_TAG
from wsisdesk.ui.search import wording
from wsisdesk.ui.search.line import Line
from wsisdesk.ui.widgets.list_model import ROW, Index, ListModel
from wsisdesk.ui.words.bidi import content_direction, fill, line_option

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter

    from wsisdesk.ui.look.theme import Theme

HEADING_HEIGHT, VALUE_HEIGHT = 30, 26
MOST_VALUES = 8  # of one facet, besides those chosen
_MARGIN, _BOX, _GAP = 14.0, 15.0, 8.0


@dataclass(frozen=True, slots=True)
class Heading:
    """The name of a facet."""

    facet: Facet


@dataclass(frozen=True, slots=True)
class Value:
    """A value of a facet with the paragraphs that have it."""

    facet: Facet
    value: str
    count: int
    chosen: bool


FacetLine = Heading | Value


def lines(
    counts: Mapping[Facet, Mapping[str, int]], filters: Mapping[Facet, frozenset[str]]
) -> list[FacetLine]:
    """Return the lines of the column: what can be chosen, and what is, even without a hit."""
    made: list[FacetLine] = []
    for facet in Facet:
        chosen = filters.get(facet, frozenset())
        found = dict.fromkeys(sorted(chosen), 0) | dict(counts.get(facet, {}))
        kept = _kept(facet, found, chosen)
        if len(kept) > 1 or chosen:
            made.append(Heading(facet))
            made += [Value(facet, value, found[value], value in chosen) for value in kept]
    return made


def _kept(facet: Facet, found: Mapping[str, int], chosen: frozenset[str]) -> list[str]:
    ranked = sorted(found, key=lambda value: -found[value])
    kept = [value for n, value in enumerate(ranked) if n < MOST_VALUES or value in chosen]
    return sorted(kept, reverse=True) if facet is Facet.YEAR else kept


class FacetModel(ListModel[FacetLine]):
    """The lines of the column for Qt. ``language`` is the interface's."""

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.language = language

    def show_lines(self, made: Sequence[FacetLine]) -> None:
        """Show other lines."""
        if list(made) == list(self.rows):
            return
        same = [_place(line) for line in made] == [_place(line) for line in self.rows]
        if same:
            self.rows = made
            self.dataChanged.emit(self.index(0), self.index(len(made) - 1))
            return
        self.show_rows(made)

    def find(self, facet: Facet, value: str) -> QModelIndex:
        """Return the line of a value, an invalid index if there is none."""
        return self.where(lambda line: _place(line) == (facet, value))

    def said(self, row: FacetLine) -> str:
        """Return what stands on a line."""
        if isinstance(row, Heading):
            return wording.facet_name(row.facet)
        return wording.value_name(row.facet, row.value, self.language)

    def spoken(self, row: FacetLine) -> str:
        """Return what a line says, with the facet's name and the count of a value."""
        if isinstance(row, Heading):
            return self.said(row)
        return fill(
            self.tr("{facet}: {value}, paragraphs: {count}"),
            facet=wording.facet_name(row.facet),
            value=self.said(row),
            count=wording.count_text(row.count),
        )

    def is_heading(self, row: FacetLine) -> bool:
        """Tell whether a line is the name of a facet."""
        return isinstance(row, Heading)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Qt: values can be checked; the arrow keys pass over the many headings between them."""
        if not isinstance(self.row_at(index), Value):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Qt: what a line is, says, and whether it is chosen."""
        row = self.row_at(index)
        if row is not None and role == Qt.ItemDataRole.ToolTipRole:
            return self.said(row)
        if isinstance(row, Value) and role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if row.chosen else Qt.CheckState.Unchecked
        return super().data(index, role)


class FacetDelegate(QStyledItemDelegate):
    """Paints headings, and values with a check box in front and their count at the end."""

    def __init__(self, theme: Theme, model: FacetModel) -> None:
        super().__init__(model)
        self.theme = theme
        self._model = model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt: paint one line."""
        entry: FacetLine = index.data(ROW)
        box, theme = QRectF(option.rect), self.theme
        line = Line(box.adjusted(_MARGIN, 0, -_MARGIN, 0), option.direction)
        painter.save()
        if isinstance(entry, Heading):
            painter.setFont(interface_font(META_TEXT, 500))
            painter.setPen(theme.text3)
            self._write(painter, line.rest(), self._model.said(entry))
        else:
            self._paint_value(painter, option, line, entry)
        painter.restore()

    def _paint_value(
        self, painter: QPainter, option: QStyleOptionViewItem, line: Line, entry: Value
    ) -> None:
        theme = self.theme
        if option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(QRectF(option.rect), theme.hover)
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_focus_ring(painter, QRectF(option.rect).adjusted(4, 0, -4, 0), theme)
        self._paint_box(painter, line.from_start(_BOX, _GAP), option, chosen=entry.chosen)
        painter.setFont(interface_font(META_TEXT))
        painter.setPen(theme.text2)
        count = wording.count_text(entry.count)
        box = line.from_end(painter.fontMetrics().horizontalAdvance(count) + 2.0, _GAP)
        self._write(painter, box, count)
        painter.setFont(interface_font(INTERFACE_TEXT))
        painter.setPen(theme.text)
        name = self._model.said(entry)
        numbered = entry.facet is Facet.WORK and name[-1:].isdigit()  # told apart by their ends
        cut = Qt.TextElideMode.ElideMiddle if numbered else Qt.TextElideMode.ElideRight
        self._write(painter, line.rest(), name, cut)

    def _paint_box(
        self, painter: QPainter, box: QRectF, option: QStyleOptionViewItem, *, chosen: bool
    ) -> None:
        theme = self.theme
        square = QRectF(box.left(), box.center().y() - _BOX / 2, _BOX, _BOX)
        painter.save()
        painter.setRenderHint(painter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.accent if chosen else theme.line2, theme.border))
        painter.setBrush(theme.accent if chosen else theme.raised)
        painter.drawRoundedRect(square.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_TAG, RADIUS_TAG)
        painter.restore()
        if chosen:
            sign = square.adjusted(2, 2, -2, -2)
            paint_icon(painter, "check", sign, theme.onaccent, option.direction)

    def _write(
        self,
        painter: QPainter,
        box: QRectF,
        text: str,
        cut: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        shown = painter.fontMetrics().elidedText(text, cut, int(box.width()))
        painter.drawText(box, shown, line_option(content_direction(text)))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Qt: the height of a line."""
        del option
        heading = isinstance(index.data(ROW), Heading)
        return QSize(0, HEADING_HEIGHT if heading else VALUE_HEIGHT)


class FacetList(QListView):
    """Space and Enter choose a value or leave it; a click does too."""

    toggled = Signal(object, str)

    def __init__(self, theme: Theme, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.facets = FacetModel(language, self)
        self._delegate = FacetDelegate(theme, self.facets)
        self.setModel(self.facets)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def show_facets(
        self, counts: Mapping[Facet, Mapping[str, int]], filters: Mapping[Facet, frozenset[str]]
    ) -> None:
        """Show what can be chosen; one stays at the value one was at."""
        line = self.currentIndex().data(ROW)
        self.facets.show_lines(lines(counts, filters))
        if isinstance(line, Value):
            self.setCurrentIndex(self.facets.find(line.facet, line.value))

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._delegate.theme = theme
        self.viewport().update()

    def set_language(self, language: str) -> None:
        """Name values in this language."""
        self.facets.language = language
        self.viewport().update()

    def _toggle(self, index: QModelIndex) -> None:
        line = index.data(ROW)
        if isinstance(line, Value):
            self.toggled.emit(line.facet, line.value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Space and Enter choose."""
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._toggle(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt: a click chooses."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._toggle(self.indexAt(event.position().toPoint()))


def _place(line: FacetLine) -> tuple[Facet, str | None]:
    return (line.facet, None) if isinstance(line, Heading) else (line.facet, line.value)
