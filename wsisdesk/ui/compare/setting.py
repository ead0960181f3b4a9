"""Sets the text of one cell: its letters in their colours, its lines in the column's width."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QTextCharFormat, QTextLayout

from wsisdesk.documents.model import MarkKind
from wsisdesk.export.comparison.pieces import Wording
from wsisdesk.ui.bidi import LTR, RTL, text_option
from wsisdesk.ui.compare.cells import BODY_ROLE
from wsisdesk.ui.typesetting.boxes import Box, boxes
from wsisdesk.ui.typesetting.line_breaks import fill_line, overflows, unbroken

if TYPE_CHECKING:
    from wsisdesk.ui.compare.cells import Cell
    from wsisdesk.ui.theme import Theme
    from wsisdesk.ui.typesetting.typography import Face, Typography

LABEL = 34.0  # least width of the label column at 100 %, so that most texts begin in line
_LABEL_GAP = 8.0
_BOLD = 600


@dataclass(frozen=True)
class SetCell:
    """A cell whose lines are set. ``area`` is its rectangle in the row, ``origin`` its text's."""

    cell: Cell
    layout: QTextLayout
    face: Face
    area: QRectF
    label_width: float

    @property
    def origin(self) -> QPointF:
        """Where the lines start."""
        left = 0.0 if self.cell.rtl else self.label_width
        return QPointF(self.area.left() + left, self.area.top())

    def label_box(self) -> QRectF:
        """Return where the label stands: beside the first line, at the text's own start."""
        left = self.area.right() - self.label_width if self.cell.rtl else self.area.left()
        return QRectF(left, self.area.top(), self.label_width, self.face.line)

    def boxes(self, start: int, end: int) -> list[Box]:
        """Return where a stretch (UTF-16) stands in the row."""
        origin = self.origin
        return [
            Box(box.rect.translated(origin), box.baseline + origin.y())
            for box in boxes(self.layout, start, end, self.face.rise, self.face.line)
        ]


def set_cell(cell: Cell, area: QRectF, typography: Typography, theme: Theme) -> SetCell:
    """Set a cell from the top of ``area``, whose height is not asked; the result's is right."""
    face = typography.face(cell.role, cell.language)
    label = QFontMetricsF(face.font).horizontalAdvance(cell.label) if cell.label else 0.0
    column = max(LABEL * typography.scale, label + _LABEL_GAP)
    layout = QTextLayout(cell.shown.text, face.font)
    layout.setCacheEnabled(True)
    layout.setFormats(_formats(cell, face, theme))
    height = _set_lines(layout, cell, face, max(area.width() - column, 1.0))
    placed = QRectF(area.left(), area.top(), area.width(), height)
    return SetCell(cell, layout, face, placed, column)


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
