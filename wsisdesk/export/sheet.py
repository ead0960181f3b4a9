"""A page to set text on: paragraphs with hanging labels and tables, in either direction.

fpdf2 with HarfBuzz shaping, since its Arabic can be found again by text search, which that of Qt's
own PDF writer cannot.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fpdf import FPDF

from wsisdesk.export import type_case

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

MARGIN = 64.0
LABEL_COLUMN = 34.0
STEP = 24.0  # one level of indentation


class Sheet(FPDF):
    """An A4 document; all lengths are points."""

    def __init__(self, title: str, language: str, languages: set[str]) -> None:
        super().__init__(format="A4", unit="pt")
        self.set_margin(MARGIN)
        self.set_auto_page_break(auto=True, margin=MARGIN)
        self.set_title(title)
        self.set_lang(language)
        self.set_creator("WSIS Desk")
        type_case.fill(self, languages)
        self.set_text_shaping(use_shaping_engine=True)
        self.add_page()

    def footer(self) -> None:
        """Print the page number: fpdf2 calls this at the end of each page."""
        self.set_y(-MARGIN / 2)
        self._choose("en", 9, "")
        self.cell(w=0, h=10, text=str(self.page_no()), align="C")

    def paragraph(self, text: str, language: str, size: float, style: str = "", *, label: str = "",
                  level: int = 0, centred: bool = False) -> None:  # fmt: skip
        """Set one paragraph; a ``label`` hangs in its own column at the start edge."""
        face = self._choose(language, size, style)
        hang = LABEL_COLUMN if label else 0.0
        inset = level * STEP + hang
        width = self.epw - inset
        height = self._line_height(size, rtl=face.rtl)
        if self.will_page_break(height):
            self.add_page()
        if label:
            self._label(label, face, height, level)
        self.set_x(self.l_margin if face.rtl else self.l_margin + inset)
        align = "C" if centred else ("R" if face.rtl else "L")
        self.multi_cell(width, height, text, align=align, new_x="LMARGIN", new_y="NEXT")
        self.ln(size * 0.35)

    def table_row(self, cells: Sequence[str], language: str, size: float, *, rtl: bool) -> None:
        """Set one row of a table; the first cell stands at the start edge of the table."""
        face = self._choose(language, size, "")
        width = self.epw / max(1, len(cells))
        height = self._line_height(size, rtl=face.rtl)
        lines = max(len(self._lines(cell, width, height)) for cell in cells)
        if self.will_page_break(height * lines):
            self.add_page()
        top = self.get_y()
        for index, cell in enumerate(cells):
            column = len(cells) - 1 - index if rtl else index
            self.set_xy(self.l_margin + column * width, top)
            self.multi_cell(width, height, cell, align="R" if face.rtl else "L", border=0)
        bottom = top + height * lines
        self.line(self.l_margin, bottom, self.w - self.r_margin, bottom)
        self.set_xy(self.l_margin, bottom + 2)

    def rule(self, *, rtl: bool) -> None:
        """Draw the short line above footnotes, at the start edge."""
        y, length = self.get_y() + 6, self.epw / 3
        start = self.w - self.r_margin - length if rtl else self.l_margin
        self.line(start, y, start + length, y)
        self.ln(14)

    def save(self, path: Path) -> None:
        """Write the file as a whole, or not at all."""
        temporary = path.with_name(path.name + ".part")
        self.output(str(temporary))
        temporary.replace(path)

    def _label(self, label: str, face: type_case.Face, height: float, level: int) -> None:
        top = self.get_y()
        edge = self.w - self.r_margin - level * STEP - LABEL_COLUMN
        self.set_x(edge if face.rtl else self.l_margin + level * STEP)
        self.cell(LABEL_COLUMN, height, label, align="R" if face.rtl else "L")
        self.set_xy(self.l_margin, top)

    def _lines(self, text: str, width: float, height: float) -> list[str]:
        lines = self.multi_cell(width, height, text, dry_run=True, output="LINES")
        return lines if isinstance(lines, list) and lines else [""]

    def _choose(self, language: str, size: float, style: str) -> type_case.Face:
        face = type_case.face(language)
        type_case.add(self, face.family, style)
        self.set_font(face.family, "" if face.family == type_case.CHINESE else style, size)
        direction = "rtl" if face.rtl else "ltr"
        self.set_text_shaping(True, direction=direction, script=face.script)
        return face

    @staticmethod
    def _line_height(size: float, *, rtl: bool) -> float:
        return size * (1.68 if rtl else 1.5)
