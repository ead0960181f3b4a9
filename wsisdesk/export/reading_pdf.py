"""The reading view as a PDF whose words can be found by text search."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsisdesk.documents.model import Block, BlockKind, Document
from wsisdesk.export.sheet import Sheet
from wsisdesk.library.faults import told
from wsisdesk.progress import Progress, silent
from wsisdesk.text.direction import is_rtl, without_controls

if TYPE_CHECKING:
    from pathlib import Path

_SUPERSCRIPT = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")

# kind → size in points and style; Arabic is set two points larger, its lead phrases bold as well
_STYLES: dict[BlockKind, tuple[float, str]] = {
    BlockKind.TITLE: (15, "B"),
    BlockKind.HEADING: (13, "B"),
    BlockKind.LEAD: (11.5, "I"),
    BlockKind.ITEM: (11.5, ""),
    BlockKind.PARAGRAPH: (11.5, ""),
    BlockKind.ROW: (10, ""),
    BlockKind.FOOTNOTE: (9, ""),
}


def save_pdf(document: Document, path: Path, progress: Progress = silent) -> None:
    """Write ``document`` to ``path`` as it reads on the screen, footnotes at the end.

    Raises the library's errors for what the file system refuses.
    """
    sheet = Sheet(document.title, document.language, {block.language for block in document.blocks})
    in_notes = False
    for number, block in enumerate(document.blocks):
        progress(number, len(document.blocks), document.title)
        if block.kind is BlockKind.FOOTNOTE and not in_notes:
            sheet.rule(rtl=is_rtl(document.language))
            in_notes = True
        _set_block(sheet, block, block.language or document.language)
    with told(path):
        sheet.save(path)


def _set_block(sheet: Sheet, block: Block, language: str) -> None:
    size, style = _STYLES[block.kind]
    if is_rtl(language):
        size += 2
        style = "BI" if block.kind is BlockKind.LEAD else style
    if block.row is not None:
        cells = [block.text[cell.start : cell.end] for cell in block.row.cells]
        sheet.table_row(cells, language, size, rtl=block.row.rtl)
        return
    centred = block.centred or block.kind is BlockKind.TITLE
    text = _with_note_marks(block)
    if text.strip() or block.label:
        sheet.paragraph(text, language, size, style, label=block.label,
                        level=block.level, centred=centred)  # fmt: skip


def _with_note_marks(block: Block) -> str:
    """Put the raised marks of footnotes back where they are called."""
    text = block.text
    for note in sorted(block.notes, key=lambda ref: ref.position, reverse=True):
        mark = note.mark.translate(_SUPERSCRIPT)
        text = text[: note.position] + mark + text[note.position :]
    return without_controls(text).replace("\t", " ")
