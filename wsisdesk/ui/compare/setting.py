"""Sets the text of one cell: its letters in their colours, its lines in the column's width."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QTextCharFormat, QTextLayout

from wsisdesk.documents.model import MarkKind
from wsisdesk.export.comparison.cell_pieces import has_cells
from wsisdesk.export.comparison.pieces import Wording
from wsisdesk.ui.compare.cells import BODY_ROLE
from wsisdesk.ui.compare.table_cells import slot_at, slots
from wsisdesk.ui.typesetting.boxes import Box, boxes
from wsisdesk.ui.typesetting.line_breaks import fill_line, overflows, unbroken, words
from wsisdesk.ui.words.bidi import LTR, RTL, text_option

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from PySide6.QtGui import QTextLine

    from wsisdesk.export.comparison.table_columns import Shares
    from wsisdesk.ui.compare.cells import Cell
    from wsisdesk.ui.compare.table_cells import Slot
    from wsisdesk.ui.look.theme import Theme
    from wsisdesk.ui.typesetting.typography import Face, Typography

LABEL = 34.0  # least width of the label column at 100 %, so that most texts begin in line
_LABEL_GAP = 8.0
_BOLD = 600
_CELL_SIDE, _CELL_TOP = 6.0, 3.0  # between the edges of a table's cell and its words


@dataclass(frozen=True)
class SetCell:
    """A cell whose lines are set. ``area`` is its rectangle in the row, ``origin`` its text's.

    A row of a table has its own cells, with the rectangle of each: ``grid``.
    """

    cell: Cell
    layout: QTextLayout
    face: Face
    area: QRectF
    label_width: float
    grid: tuple[tuple[Slot, QRectF], ...] = ()

    @property
    def origin(self) -> QPointF:
        """Where the lines start."""
        left = 0.0 if self.cell.rtl else self.label_width
        return QPointF(self.area.left() + left, self.area.top())

    def label_box(self) -> QRectF:
        """Return where the label stands: beside the first line, at the text's own start."""
        left = self.area.right() - self.label_width if self.cell.rtl else self.area.left()
        return QRectF(left, self.area.top(), self.label_width, self.face.line)

    def line_at(self, x: float, y: float) -> QTextLine:
        """Return the line nearest to a place of the row."""
        place = QPointF(x, y) - self.origin
        lines = map(self.layout.lineAt, range(self.layout.lineCount()))
        return min(lines, key=lambda line: _distance(line, place, self.face.line))

    def boxes(self, start: int, end: int) -> list[Box]:
        """Return where a stretch (UTF-16) stands in the row."""
        origin = self.origin
        return [
            Box(box.rect.translated(origin), box.baseline + origin.y())
            for box in boxes(self.layout, start, end, self.face.rise, self.face.line)
        ]


def set_cell(
    cell: Cell, area: QRectF, typography: Typography, theme: Theme,
    tables: Mapping[int, Shares] | None = None,
) -> SetCell:  # fmt: skip
    """Set a cell from the top of ``area``, whose height is not asked; the result's is right.

    ``tables`` are the widths of the columns of tables, of which a cell may show a row.
    """
    face = typography.face(cell.role, cell.language)
    label = QFontMetricsF(face.font).horizontalAdvance(cell.label) if cell.label else 0.0
    column = max(LABEL * typography.scale, label + _LABEL_GAP)
    layout = QTextLayout(cell.shown.text, face.font)
    layout.setCacheEnabled(True)
    layout.setFormats(_formats(cell, face, theme))
    width = max(area.width() - column, 1.0)
    row = cell.block.row
    if row is not None and has_cells(row):
        found = slots(row, cell.shown, tables or {})
        height = _set_slots(layout, cell, face, width, [s.place(width, rtl=row.rtl) for s in found])
    else:
        found = ()
        height = _set_lines(layout, cell, face, width)
    made = SetCell(cell, layout, face, QRectF(area.topLeft(), QSizeF(area.width(), height)), column)
    return replace(made, grid=tuple(_grid(made, found, width))) if found else made


def estimate(letters: int, language: str, width: float, typography: Typography) -> float:
    """Guess the height of a text of so many letters without setting it."""
    face = typography.face(BODY_ROLE, language)
    room = max(width - LABEL * typography.scale, 1.0)
    lines = max(1, -(-letters * face.letter // room))
    return float(lines * face.line)


def colours_of(wording: Wording, theme: Theme) -> tuple[QColor, QColor]:
    """Return ink and wash of a mark."""
    if wording is Wording.INSERTED:
        return theme.ins, theme.inswash
    if wording is Wording.DELETED:
        return theme.dele, theme.delwash
    return theme.text, theme.paper


def _set_lines(layout: QTextLayout, cell: Cell, face: Face, width: float) -> float:
    """Break the text into lines; only one with a word wider than its line is broken anywhere."""
    option = text_option(RTL if cell.rtl else LTR)
    whole = unbroken(cell.shown.text)
    top = 0.0
    for mode in (option.WrapMode.WordWrap, option.WrapMode.WrapAtWordBoundaryOrAnywhere):
        option.setWrapMode(mode)
        layout.setTextOption(option)
        layout.beginLayout()
        top = 0.0
        while (line := layout.createLine()).isValid():
            fill_line(layout, line, width, whole)
            line.setPosition(QPointF(0.0, top + face.rise - line.ascent()))
            top += face.line
        layout.endLayout()
        if not overflows(layout):
            break
    return max(top, face.line)


def _set_slots(
    layout: QTextLayout, cell: Cell, face: Face, width: float, places: Sequence[tuple[float, float]]
) -> float:
    """Break the text of a table's row into the lines of its cells; return the height of the row.

    Each cell begins behind a line break, so no line belongs to two of them.
    """
    assert cell.block.row is not None, "only rows of tables have cells"
    found = slots(cell.block.row, cell.shown, {})
    option = text_option(RTL if cell.rtl else LTR)
    whole = words(cell.shown.text)
    tops = [_CELL_TOP] * len(places)
    for mode in (option.WrapMode.WordWrap, option.WrapMode.WrapAtWordBoundaryOrAnywhere):
        option.setWrapMode(mode)
        layout.setTextOption(option)
        tops = [_CELL_TOP] * len(places)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            number = slot_at(found, line.textStart())
            left, room = places[number]
            fill_line(layout, line, max(room - 2 * _CELL_SIDE, 1.0), whole)
            line.setPosition(QPointF(left + _CELL_SIDE, tops[number] + face.rise - line.ascent()))
            tops[number] += face.line
        layout.endLayout()
        if not overflows(layout):
            break
    return max(*tops, _CELL_TOP + face.line) + _CELL_TOP


def _grid(made: SetCell, found: Sequence[Slot], width: float) -> Iterator[tuple[Slot, QRectF]]:
    row = made.cell.block.row
    for slot in found:
        left, room = slot.place(width, rtl=row is not None and row.rtl)
        yield slot, QRectF(made.origin.x() + left, made.area.top(), room, made.area.height())


def _distance(line: QTextLine, place: QPointF, height: float) -> tuple[float, float]:
    """Return how far a line is from a place: first across, for cells stand side by side."""
    box = QRectF(line.x(), line.y() + line.ascent() / 2 - height / 2, line.width(), height)
    across = max(box.left() - place.x(), place.x() - box.right(), 0.0)
    return across, max(box.top() - place.y(), place.y() - box.bottom(), 0.0)


def _formats(cell: Cell, face: Face, theme: Theme) -> list[QTextLayout.FormatRange]:
    whole = QTextCharFormat()
    whole.setFont(face.font)
    whole.setForeground(theme.text)
    ranges = [_range(0, cell.shown.size, whole)]
    for mark in cell.block.marks:
        made = _mark_format(mark.kind)
        if made is not None:
            start, end = cell.shown.span(mark.start, mark.end)
            ranges.append(_range(start, end - start, made))
    raised = QTextCharFormat()
    raised.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
    ranges += [_range(note.start, note.end - note.start, raised) for note in cell.shown.notes]
    for stretch in cell.stretches:
        if stretch.wording is not Wording.FORM:
            coloured = QTextCharFormat()
            coloured.setForeground(colours_of(stretch.wording, theme)[0])
            ranges.append(_range(stretch.start, stretch.end - stretch.start, coloured))
    return ranges


def _mark_format(kind: MarkKind) -> QTextCharFormat | None:
    """Return how the document's own marks are set; its lines would be taken for changes."""
    made = QTextCharFormat()
    match kind:
        case MarkKind.BOLD:
            made.setFontWeight(QFont.Weight(_BOLD))
        case MarkKind.ITALIC:
            made.setFontItalic(True)
        case MarkKind.SUPERSCRIPT:
            made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        case MarkKind.SUBSCRIPT:
            made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSubScript)
        case _:
            return None
    return made


def _range(start: int, length: int, char_format: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, length, char_format
    return made
