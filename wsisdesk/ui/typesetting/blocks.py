"""Sets one block: its letters, its lines, and for a table row the cells side by side."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextLayout, QTextOption

from wsisdesk.documents.model import BlockKind, Mark, MarkKind
from wsisdesk.ui.look.fonts import reading_font
from wsisdesk.ui.typesetting.line_breaks import fill_line, overflows, unbroken, words
from wsisdesk.ui.typesetting.tables import CELL_MARGIN, ROW_MARGIN, TABLE_MARGIN
from wsisdesk.ui.words.bidi import LTR, RTL, text_option

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wsisdesk.ui.look.theme import Theme
    from wsisdesk.ui.typesetting.composition import Composed
    from wsisdesk.ui.typesetting.sheet import Sheet
    from wsisdesk.ui.typesetting.tables import Columns
    from wsisdesk.ui.typesetting.typography import Face, Typography

_DEEPEST_INDENT = 0.45  # share of the text's width
_LEAD_WEIGHTS = {True: 700, False: 500}  # by whether the script is Arabic
_TAB = 48.0
_TABLE_EDGE = 16.0  # pixels of paper left beside a wide table
_BOLD = 1.15  # times as wide as plain letters, or a little less
_BELOW_TITLE = 14.0


@dataclass(frozen=True, slots=True)
class Link:
    """A stretch of a block (code points) that leads somewhere, shown in the accent colour."""

    start: int
    end: int


@dataclass(frozen=True)
class Typesetter:
    """Sets blocks for one sheet, typography and theme; made anew when one of them changes."""

    sheet: Sheet
    typography: Typography
    theme: Theme

    def face(self, item: Composed) -> Face:
        """Return the face in which a block is set."""
        return self.typography.face(item.role, item.language)

    def spaces(self, item: Composed, previous: Composed | None) -> tuple[float, float]:
        """Return the empty space above and below a block."""
        face = self.face(item)
        if item.columns is not None:
            outside = TABLE_MARGIN * self.typography.scale
            inside = ROW_MARGIN * self.typography.scale
            first = item.block.id == item.columns.first
            last = item.block.id == item.columns.last
            return inside + outside * first, inside + outside * last
        above = face.before
        if item.opens_notes:
            above += 40 * self.typography.scale
        if item.offset:
            above = 0.0
        if previous is not None and _is_title(previous) and not _is_title(item):
            above = max(above, _BELOW_TITLE * self.typography.scale)
        return above, 0.0 if item.more else face.after

    def insets(self, item: Composed) -> tuple[float, float]:
        """Return how far label and text stand from the start edge of the sheet's text."""
        scale = self.typography.scale
        indent = min(item.indent.label * scale, self.sheet.text_width * _DEEPEST_INDENT)
        return indent, indent + item.indent.column * scale

    def table_span(self, item: Composed) -> tuple[float, float]:
        """Return where a table starts, from the left edge of the text, and how wide it is.

        A table whose words do not fit into the text's width stands out into the margins.
        """
        room = self.sheet.text_width
        if item.columns is None:
            return 0.0, room
        wanted = sum(self._least_widths(item.columns))
        out = min(self.sheet.margin_left, self.sheet.margin_right) - _TABLE_EDGE
        out = min(max((wanted - room) / 2, 0.0), max(out, 0.0))
        return -out, room + 2 * out

    def column_widths(self, item: Composed) -> tuple[float, ...]:
        """Return how wide each column of a row's table is, in reading order."""
        if item.columns is None:
            return ()
        return item.columns.widths(self._least_widths(item.columns), self.table_span(item)[1])

    def _least_widths(self, columns: Columns) -> list[float]:
        """Return how wide the columns must be for no word to be broken."""
        padding = 2 * CELL_MARGIN * self.typography.scale + 1
        return [
            self.typography.advance(word.text, "row", columns.language)
            * (_BOLD if word.bold else 1)
            + padding
            for word in columns.words
        ]

    def estimate(self, item: Composed, previous: Composed | None) -> float:
        """Guess the height of a block without setting it."""
        face = self.face(item)
        width = max(self.sheet.text_width - self.insets(item)[1], 1.0)
        letters = item.shown.size
        if item.columns is not None and item.block.row is not None:
            cells = item.block.row.cells
            letters = max((cell.end - cell.start for cell in cells), default=1)
            width /= max(len(item.columns.words), 1)
        lines = max(1, -(-letters * face.letter // width))
        return float(lines * face.line + sum(self.spaces(item, previous)))

    def set_lines(self, layout: QTextLayout, item: Composed) -> float:
        """Break the text into lines; returns how tall they are. Formats must have been set.

        Only a text with a word wider than its line is broken anywhere: Qt's mixed mode now and then
        breaks an Arabic word that would have fitted on the next line.
        """
        option = self._option(item)
        set_all = self._set_cells if item.columns else self._set_paragraph
        height = 0.0
        for mode in (option.WrapMode.WordWrap, option.WrapMode.WrapAtWordBoundaryOrAnywhere):
            option.setWrapMode(mode)
            layout.setTextOption(option)
            layout.beginLayout()
            height = set_all(layout, item)
            layout.endLayout()
            if not overflows(layout):
                break
        return height

    def _option(self, item: Composed) -> QTextOption:
        centred = item.block.centred or item.block.kind is BlockKind.TITLE
        centred = centred and item.columns is None
        option = text_option(RTL if item.rtl else LTR)
        if centred:
            option.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        option.setTabStopDistance(_TAB * self.typography.scale)
        return option

    def _set_paragraph(self, layout: QTextLayout, item: Composed) -> float:
        face = self.face(item)
        inset = self.insets(item)[1]
        first = inset + item.indent.run_in * self.typography.scale
        whole = unbroken(item.shown.text)
        top = 0.0
        while (line := layout.createLine()).isValid():
            indent = first if top == 0 else inset
            fill_line(layout, line, max(self.sheet.text_width - indent, 1.0), whole)
            left = 0.0 if item.rtl else indent
            line.setPosition(QPointF(left, top + face.rise - line.ascent()))
            top += face.line
        return max(top, face.line)

    def _set_cells(self, layout: QTextLayout, item: Composed) -> float:
        """Set every cell in its column; a line that starts behind a cell's end is the next's."""
        face = self.face(item)
        row, columns = item.block.row, item.columns
        if row is None or columns is None or not row.cells:
            return face.line
        starts = [item.shown.position(cell.start) for cell in row.cells]
        margin = CELL_MARGIN * self.typography.scale
        whole = words(item.shown.text)
        start, widths = self.table_span(item)[0], self.column_widths(item)
        number, top, tallest = 0, 0.0, face.line
        while (line := layout.createLine()).isValid():
            while number + 1 < len(starts) and line.textStart() >= starts[number + 1]:
                number, top = number + 1, 0.0
            left, right = columns.extent(row.cells[number], widths)
            fill_line(layout, line, max(right - left - 2 * margin, 1.0), whole)
            line.setPosition(QPointF(start + left + margin, top + face.rise - line.ascent()))
            top += face.line
            tallest = max(tallest, top)
        return tallest

    def formats(self, item: Composed, links: Sequence[Link]) -> list[QTextLayout.FormatRange]:
        """Return how the letters of a block are set: its face, its marks, its links."""
        face = self.face(item)
        whole = QTextCharFormat()
        whole.setFont(face.font)
        whole.setForeground(self.theme.text)
        ranges = [_range(0, item.shown.size, whole)]
        if item.lead_end:
            ranges.append(self._covering(item, 0, item.lead_end, self._lead_format(item)))
        ranges += [
            self._covering(item, mark.start, mark.end, self._mark_format(mark))
            for mark in item.block.marks
        ]
        coloured = _coloured(self.theme.accent)
        ranges += [self._covering(item, link.start, link.end, coloured) for link in links]
        raised = _coloured(self.theme.accent)
        raised.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        raised.setFontWeight(QFont.Weight.Bold)
        ranges += [_range(note.start, note.end - note.start, raised) for note in item.shown.notes]
        return ranges

    def _covering(
        self, item: Composed, start: int, end: int, char_format: QTextCharFormat
    ) -> QTextLayout.FormatRange:
        first, last = item.shown.span(start, end)
        return _range(first, last - first, char_format)

    def _lead_format(self, item: Composed) -> QTextCharFormat:
        char_format = QTextCharFormat()
        char_format.setFont(
            reading_font(item.language, self.face(item).size, _LEAD_WEIGHTS[item.rtl], italic=True)
        )
        return char_format

    def _mark_format(self, mark: Mark) -> QTextCharFormat:
        """Return the format of a mark. Lines under and through text are painted, not set."""
        char_format = QTextCharFormat()
        alignment = QTextCharFormat.VerticalAlignment
        match mark.kind:
            case MarkKind.BOLD:
                char_format.setFontWeight(QFont.Weight.DemiBold)
            case MarkKind.ITALIC:
                char_format.setFontItalic(True)
            case MarkKind.SUPERSCRIPT:
                char_format.setVerticalAlignment(alignment.AlignSuperScript)
            case MarkKind.SUBSCRIPT:
                char_format.setVerticalAlignment(alignment.AlignSubScript)
            case MarkKind.LINK:
                char_format.setForeground(self.theme.accent)
        return char_format


def _is_title(item: Composed) -> bool:
    return item.block.kind is BlockKind.TITLE


def _coloured(colour: QColor) -> QTextCharFormat:
    char_format = QTextCharFormat()
    char_format.setForeground(colour)
    return char_format


def _range(start: int, length: int, char_format: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, length, char_format
    return made
