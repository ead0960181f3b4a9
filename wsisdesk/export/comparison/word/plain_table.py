"""A table of texts as a Word file; each text runs in the direction of its own language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsisdesk.export.comparison.plain_table import Said, Tone
from wsisdesk.export.comparison.word.elements import add, root
from wsisdesk.export.comparison.word.footer import add_footer
from wsisdesk.export.comparison.word.grid import SHADE, add_cell, add_grid, add_row
from wsisdesk.export.comparison.word.looks import PLAIN, Look, add_words, colour
from wsisdesk.export.comparison.word.package import WordFile
from wsisdesk.export.comparison.word.paragraphs import add_hanging_label
from wsisdesk.export.comparison.word.properties import core_properties
from wsisdesk.export.comparison.word.sections import add_section, text_width
from wsisdesk.export.words import words
from wsisdesk.progress import through
from wsisdesk.text.direction import is_rtl

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml.etree import _Element

    from wsisdesk.export.comparison.plain_table import Cell, PlainTable
    from wsisdesk.export.comparison.request import ExportOptions
    from wsisdesk.progress import Progress

_MARGIN = 1021  # 18 mm in twentieths of a point
_TITLE, _SMALL = 36, 18  # half points
_WHOLE = 900  # code points of a row up to which it stays on one page
_FEW = 2  # columns that have room on an upright page


def plain_docx(table: PlainTable, options: ExportOptions) -> bytes:
    """Return the table as a ``.docx`` file; the same arguments give the same bytes."""
    wide = len(table.heads) > _FEW
    width = text_width(_MARGIN, wide=wide)
    document = root("document")
    body = add(document, "body")
    add_words(body, [(table.title, Look(bold=True, size=_TITLE))], table.language)
    for said in table.about:
        _add_said(body, said)
    _write(body, table, width, options.progress)
    add(body, "p")
    section = add_section(body, table.language, margin=_MARGIN, wide=wide)
    file = WordFile(document, table.language)
    add_footer(file, section, words(options.language), width)
    file.add_properties(
        "core", core_properties(table.title, table.language, options.author, options.date)
    )
    return file.packed()


def _write(body: _Element, table: PlainTable, width: int, progress: Progress) -> None:
    widths = [width * share // 100 for share in table.shares]
    grid = add_grid(body, widths, rtl=is_rtl(table.language))
    _add_row(grid, [(head,) for head in table.heads], widths, header=True)
    for cells in through(table.rows, progress):
        _add_row(grid, cells, widths)


def _add_row(
    grid: _Element, cells: Sequence[Cell], widths: Sequence[int], *, header: bool = False
) -> None:
    longest = max((sum(len(said.text) for said in cell) for cell in cells), default=0)
    row = add_row(grid, header=header, whole=longest <= _WHOLE)
    for cell, width in zip(cells, widths, strict=True):
        box = add_cell(row, width, shade=SHADE if header else "")
        for said in cell:
            _add_said(box, said)
        if not cell:
            add(box, "p")


def _add_said(parent: _Element, said: Said) -> None:
    looks = {
        Tone.PLAIN: PLAIN,
        Tone.LOUD: Look(bold=True),
        Tone.QUIET: Look(colour=colour("text2"), size=_SMALL),
    }
    text = f"{said.label}\t{said.text}" if said.label else said.text
    paragraph = add_words(parent, [(text, looks[said.tone])], said.language, "TableText")
    if said.label:
        add_hanging_label(paragraph, len(said.label))
