"""Collects what an RTF walk finds: paragraphs, rows, notes, running text, comments."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from wsisdesk.documents.markup.composing import Composer
from wsisdesk.documents.model import Cell, MarkKind, TableRow
from wsisdesk.documents.source import Paragraph

if TYPE_CHECKING:
    from wsisdesk.documents.rtf.state import State, StyleSheet


@dataclass(slots=True)
class RowLayout:
    """How the row being read is laid out, as its ``trowd`` says."""

    rtl: bool = False
    header: bool = False
    continued: list[bool] = field(default_factory=list)  # cell by cell
    next_continued: bool = False


class Story:
    """One flow of text: the body, a note, a header. Ends paragraphs and rows as they come."""

    def __init__(self) -> None:
        self.paragraphs: list[Paragraph] = []
        self.composer = Composer()
        self.layout = RowLayout()
        self.label = ""
        self._marks: frozenset[MarkKind] = frozenset()
        self._opened = 0
        self._link = ""
        self._cells: list[Cell] = []
        self._cell_start = 0
        self._tables = 0
        self._rows = 0

    def write(self, text: str, state: State, link: str = "") -> None:
        """Add text that is set as ``state`` says."""
        marks = state.effective_marks()
        if marks != self._marks or link != self._link:
            self._change_marks(marks, link)
        if self._cells and self.composer.length == self._cells[-1].end:
            self.composer.separate_cell()
            self._cell_start = self.composer.length
        self._write_row_label(state)
        self.composer.write_kept(text)

    def end_paragraph(self, state: State, styles: StyleSheet) -> None:
        """Obey ``par``: end the paragraph, or inside a cell the line."""
        if state.in_table:
            if self.composer.length > self._cell_start:
                self.composer.break_line()
            return
        self._rows = 0
        self._cells, self._cell_start = [], 0
        paragraph = self.composer.take(
            Paragraph(
                "",
                label=self.label,
                heading=styles.heading(state),
                title=state.style in styles.titles,
                level=state.level,
                rtl=state.rtl,
                centred=state.centred,
            )
        )
        if paragraph.text.strip() or paragraph.notes:
            self.paragraphs.append(paragraph)
            self.label = ""

    def end_cell(self) -> None:
        """Obey ``cell``."""
        self.composer.end_cell()
        if self._cells and self.composer.length == self._cells[-1].end:
            self.composer.separate_cell()  # the cell is empty
            self._cell_start = self.composer.length
        index = len(self._cells)
        continued = self.layout.continued[index : index + 1] == [True]
        self._cells.append(Cell(self._cell_start, self.composer.length, index, continued=continued))

    def end_row(self) -> None:
        """Obey ``row``."""
        if not self._cells:
            return
        if self._rows == 0:
            self._tables += 1
        layout = self.layout
        row = TableRow(self._tables - 1, self._rows, tuple(self._cells), layout.rtl, layout.header)
        self._rows += 1
        paragraph = replace(self.composer.take(Paragraph("", rtl=layout.rtl or None)), row=row)
        if paragraph.text.strip():
            self.paragraphs.append(paragraph)
        self._cells, self._cell_start = [], 0

    def finish(self, state: State, styles: StyleSheet) -> tuple[Paragraph, ...]:
        """End whatever is still open and return all paragraphs."""
        state.in_table = False
        self.end_paragraph(state, styles)
        return tuple(self.paragraphs)

    def _write_row_label(self, state: State) -> None:
        """Write a list's label into a cell's text: a row has no label of its own."""
        if self.label and state.in_table:
            self.composer.write_kept(f"{self.label} ")
            self.label = ""

    def _change_marks(self, marks: frozenset[MarkKind], link: str) -> None:
        for _ in range(self._opened):
            self.composer.close_mark()
        for kind in sorted(marks):
            self.composer.open_mark(kind)
        if link:
            self.composer.open_mark(MarkKind.LINK, link)
        self._opened = len(marks) + bool(link)
        self._marks, self._link = marks, link
