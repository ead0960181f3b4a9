"""The reading view as a PDF whose words can be found by text search."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsisdesk.documents.model import Block, BlockKind, Document, MarkKind, Part
from wsisdesk.export.lettering import in_order
from wsisdesk.export.sheet import LABEL_COLUMN, Paragraph, Setting, Sheet
from wsisdesk.export.table import Table, tables
from wsisdesk.progress import Progress, silent
from wsisdesk.text.digits import EUROPEAN, SUPERSCRIPT
from wsisdesk.text.direction import BIDI_CONTROLS, is_rtl

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

_RAISED = str.maketrans(EUROPEAN, SUPERSCRIPT)

_EMPHASIS = {MarkKind.BOLD: "B", MarkKind.ITALIC: "I"}
# kind → size in points, style, space above; Arabic is set two points larger, its lead phrases bold
_STYLES: dict[BlockKind, tuple[float, str, float]] = {
    BlockKind.TITLE: (15, "B", 4),
    BlockKind.HEADING: (12.5, "B", 14),
    BlockKind.LEAD: (11.5, "I", 10),
    BlockKind.ITEM: (11.5, "", 4),
    BlockKind.PARAGRAPH: (11.5, "", 6),
    BlockKind.ROW: (10, "", 0),
    BlockKind.FOOTNOTE: (9, "", 3),
}
_AFTER_TITLE = 12.0
_OPENS = {BlockKind.HEADING, BlockKind.LEAD}  # never the last on a page


def save_pdf(document: Document, path: Path, progress: Progress = silent) -> None:
    """Write ``document`` to ``path`` as it reads on the screen, footnotes at the end.

    Raises ``ExportNotWritable`` and what else the file system refuses as the library's errors.
    """
    progress(0, len(document.blocks), document.title)
    languages = {block.language or document.language for block in document.blocks}
    sheet = Sheet(document.title, document.language, languages)
    try:
        composer = _Composer(sheet, document)
        for number, block in enumerate(document.blocks):
            progress(number, len(document.blocks), document.title)
            composer.set_block(block)
        sheet.save(path, progress)
    finally:
        sheet.close_fonts()


class _Composer:
    """Sets the blocks of one document, one below the other."""

    def __init__(self, sheet: Sheet, document: Document) -> None:
        self.sheet = sheet
        self._document = document
        self._tables = tables(document.blocks)
        self._hangs = self._label_columns()
        self._before: Block | None = None

    def set_block(self, block: Block) -> None:
        """Set the next block."""
        before, self._before = self._before, block
        if block.kind is BlockKind.ROW:
            if rows := self._tables.get(block.id):
                self._space(8)
                Table(self.sheet, rows, self._setting).draw()
            return
        if block.kind is BlockKind.FOOTNOTE and before and before.kind is not BlockKind.FOOTNOTE:
            self.sheet.rule(self._setting(block))
        letters = _letters(block, self._setting(block))
        if block.label or any(not letter.isspace() for letter, _ in letters):
            self.sheet.paragraph(self._paragraph(block, letters, before))

    def _paragraph(
        self, block: Block, letters: Sequence[tuple[str, str]], before: Block | None
    ) -> Paragraph:
        space = _STYLES[block.kind][2]
        title = block.kind is BlockKind.TITLE
        if before is not None and before.kind is BlockKind.TITLE and not title:
            space = max(space, _AFTER_TITLE)
        elif title and before is not None and before.kind is not BlockKind.TITLE:
            space = _AFTER_TITLE
        return Paragraph(
            "".join(letter for letter, _ in letters),
            self._setting(block),
            styles=tuple(style for _, style in letters),
            label=block.label,
            hang=self._hangs.get(_column(block), 0.0) if block.label else 0.0,
            inset=0.0 if block.kind is BlockKind.HEADING else block.level * LABEL_COLUMN,
            before=space,
            centred=block.centred or title,
            keeps_next=block.kind in _OPENS,
        )

    def _setting(self, block: Block) -> Setting:
        language = block.language or self._document.language
        size, style, _ = _STYLES[block.kind]
        if is_rtl(language):
            size += 2
            style = "BI" if block.kind is BlockKind.LEAD else style
        if block.row is not None and block.row.header:
            style = "B"
        return Setting(language, size, style)

    def _label_columns(self) -> dict[tuple[BlockKind, int, Part], float]:
        """Measure the labels: those of one sort and level share a column wide enough for all."""
        columns: dict[tuple[BlockKind, int, Part], float] = {}
        for block in self._document.blocks:
            if block.label:
                needed = self.sheet.label_column(block.label, self._setting(block))
                key = _column(block)
                columns[key] = max(columns.get(key, 0.0), needed)
        return columns

    def _space(self, height: float) -> None:
        if not self.sheet.is_fresh:
            self.sheet.set_y(self.sheet.get_y() + height)


def _column(block: Block) -> tuple[BlockKind, int, Part]:
    return block.kind, block.level, block.part


def _letters(block: Block, setting: Setting) -> list[tuple[str, str]]:
    """Return the letters to set, each with its style, the raised marks of footnotes among them.

    A space goes with the word behind it: at the end of a stretch some readers would lose it.
    """
    letters = [(letter, setting.style) for letter in block.text]
    lead = "B" if setting.rtl else "I"
    stretches = [(0, block.lead_end, lead)] if block.lead_end else []
    stretches += [(mark.start, mark.end, _EMPHASIS.get(mark.kind, "")) for mark in block.marks]
    for start, end, style in stretches:
        for place in range(start, min(end, len(letters)) if style else start):
            letter, before = letters[place]
            letters[place] = letter, "".join(sorted({*before, style}))
    for call in sorted(block.notes, key=lambda call: call.position, reverse=True):
        raised = call.mark.translate(_RAISED)
        letters[call.position : call.position] = [(letter, setting.style) for letter in raised]
    kept: list[tuple[str, str]] = []
    after = setting.style
    for letter, style in reversed(letters):
        if letter not in BIDI_CONTROLS:
            after = after if letter.isspace() else style
            kept.append((" " if letter == "\t" else letter, after))
    kept.reverse()
    return in_order(kept, setting.style, rtl=setting.rtl)
