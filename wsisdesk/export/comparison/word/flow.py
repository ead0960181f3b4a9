"""The body of a tracked document: its lines as paragraphs and tables, in order."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from wsisdesk.documents.docx.namespaces import w
from wsisdesk.export.comparison.word.elements import add
from wsisdesk.export.comparison.word.lines import ParagraphLine, TableLine
from wsisdesk.export.comparison.word.paragraphs import add_paragraph, track_mark
from wsisdesk.export.comparison.word.stretches import Fate, label_length
from wsisdesk.export.comparison.word.tables import TableWriter, parted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from lxml.etree import _Element

    from wsisdesk.export.comparison.word.elements import Revisions
    from wsisdesk.export.comparison.word.lines import ScriptLine
    from wsisdesk.export.comparison.word.runs import RunWriter

_RANGES = {Fate.MOVED_AWAY: "moveFromRange", Fate.MOVED_HERE: "moveToRange"}


class FlowWriter:
    """Writes lines one below the other into the body or into a footnote."""

    def __init__(
        self,
        runs: RunWriter,
        revisions: Revisions,
        language: str,
        comment: Callable[[_Element, ScriptLine], None] | None = None,
    ) -> None:
        """``language`` holds for blocks that name none; ``comment`` adds a line's comments."""
        self._runs = runs
        self._revisions = revisions
        self._comment = comment
        self._language = language
        self._tables = TableWriter(runs, revisions, language)

    def write(self, parent: _Element, lines: Sequence[ScriptLine]) -> None:
        """Append all lines.

        The last mark of a text can be neither deleted nor inserted, and a table can neither end
        a text nor stand right under another one: there an empty paragraph follows.
        """
        for is_table, group in groupby(lines, key=lambda line: isinstance(line, TableLine)):
            if is_table:
                self._write_tables(parent, [ln for ln in group if isinstance(ln, TableLine)])
            else:
                self._write_paragraphs(parent, group)
        last = lines[-1] if lines else None
        if not isinstance(last, ParagraphLine) or last.mark is not Fate.KEPT:
            add(parent, "p")

    def _write_tables(self, parent: _Element, lines: Sequence[TableLine]) -> None:
        for number, rows in enumerate(parted(lines)):
            if number:
                add(parent, "p")
            paragraphs = self._tables.write(parent, rows)
            for line, paragraph in zip(rows, paragraphs, strict=True):
                self._add_comments(paragraph, line)

    def _write_paragraphs(self, parent: _Element, lines: Iterable[ScriptLine]) -> None:
        for line in lines:
            if isinstance(line, ParagraphLine):
                self.write_paragraph(parent, line)

    def write_paragraph(self, parent: _Element, line: ParagraphLine) -> _Element:
        """Append one paragraph; a moved one stands in the range that names its move."""
        label = label_length(line.pieces)
        paragraph = add_paragraph(parent, line.block, self._language, label)
        track_mark(paragraph, line.mark, self._revisions)
        start = None
        if line.move:
            start = self._revisions.add(paragraph, f"{_RANGES[line.mark]}Start")
            start.set(w("name"), f"move-{line.move}")
        self._runs.write(paragraph, line.pieces)
        self._add_comments(paragraph, line)
        if start is not None:
            add(parent, f"{_RANGES[line.mark]}End", id=start.get(w("id"), ""))
        return paragraph

    def _add_comments(self, paragraph: _Element, line: ScriptLine) -> None:
        if self._comment is not None:
            self._comment(paragraph, line)
