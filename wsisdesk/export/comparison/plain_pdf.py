"""A table of texts as a PDF, each text in the direction of its own language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsisdesk.export.comparison.facts import PROGRAM
from wsisdesk.export.comparison.marked_lines import plain, uncontrolled
from wsisdesk.export.comparison.marked_sheet import MarkedSheet
from wsisdesk.export.comparison.pdf import SMALL, TEXT, TITLE, setting
from wsisdesk.export.comparison.pdf_grid import Grid, Text
from wsisdesk.export.comparison.plain_table import Said, Tone
from wsisdesk.export.words import words
from wsisdesk.progress import through
from wsisdesk.text.direction import is_rtl

if TYPE_CHECKING:
    from pathlib import Path

    from wsisdesk.export.comparison.plain_table import Cell, PlainTable
    from wsisdesk.export.comparison.request import ExportOptions
    from wsisdesk.progress import Progress

_KEPT = 80.0  # points of the table that stay with its head


def save_plain_pdf(table: PlainTable, path: Path, options: ExportOptions) -> None:
    """Write the table as a PDF, the whole file or none."""
    languages = {said.language for row in table.rows for cell in row for said in cell}
    languages |= {table.language, *(said.language for said in (*table.about, *table.heads))}
    made = words(options.language).fill("made_with", program=PROGRAM)
    sheet = MarkedSheet(table.title, table.language, languages, options.style, made)
    sheet.set_creation_date(options.date)
    try:
        _compose(sheet, table, options.progress)
        sheet.save(path, options.progress)
    finally:
        sheet.close_fonts()


def _compose(sheet: MarkedSheet, table: PlainTable, progress: Progress) -> None:
    title = setting(table.language, TITLE, "B")
    for text in (Text(plain(table.title), title), *map(_text, table.about)):
        for line in sheet.marked_lines(text.pieces, text.setting, sheet.epw):
            sheet.require(text.setting.line)
            sheet.write_marked(line, text.setting, sheet.l_margin, sheet.get_y(), sheet.epw)
            sheet.set_y(sheet.get_y() + text.setting.line)
    sheet.set_y(sheet.get_y() + 8)
    widths = [sheet.epw * share / 100 for share in table.shares]
    grid = Grid(sheet, widths, [_text(head) for head in table.heads], rtl=is_rtl(table.language))
    sheet.require(_KEPT)
    grid.draw_head()
    for row in through(table.rows, progress):
        grid.row([_texts(cell) for cell in row])


def _texts(cell: Cell) -> list[Text]:
    return [_text(said) for said in cell]


def _text(said: Said) -> Text:
    size = SMALL if said.tone is Tone.QUIET else TEXT
    style = "B" if said.tone is Tone.LOUD else ""
    return Text(uncontrolled(plain(said.whole)), setting(said.language, size, style))
