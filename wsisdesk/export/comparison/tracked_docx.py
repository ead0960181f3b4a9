"""A comparison as a Word document with tracked changes, proved before it is handed over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsisdesk.errors import ExportNotExact
from wsisdesk.export.comparison.word.comments import CommentWriter
from wsisdesk.export.comparison.word.elements import UNWRITABLE, Revisions, add, root, writable
from wsisdesk.export.comparison.word.flow import FlowWriter
from wsisdesk.export.comparison.word.footnotes import footnotes, is_needed
from wsisdesk.export.comparison.word.note_numbers import NoteNumbers
from wsisdesk.export.comparison.word.note_plan import NotePlan
from wsisdesk.export.comparison.word.package import WordFile
from wsisdesk.export.comparison.word.proof import EXCERPT, prove
from wsisdesk.export.comparison.word.properties import core_properties, custom_properties
from wsisdesk.export.comparison.word.runs import RunWriter
from wsisdesk.export.comparison.word.script import script
from wsisdesk.export.comparison.word.sections import add_section
from wsisdesk.export.comparison.word.stretches import Call
from wsisdesk.export.whole_file import write_whole

if TYPE_CHECKING:
    from pathlib import Path

    from lxml.etree import _Element

    from wsisdesk.compare.model import Comparison
    from wsisdesk.export.comparison.request import ExportOptions
    from wsisdesk.export.comparison.word.lines import ScriptLine
    from wsisdesk.progress import Progress

_AUTHOR = "WSIS Desk"  # Word needs a name at every change


def save_tracked_docx(comparison: Comparison, path: Path, options: ExportOptions) -> None:
    """Write ``comparison`` to ``path`` as a ``.docx`` whose changes can be accepted or rejected.

    All of them accepted give the new document to the character, rejected the old one: the file is
    read again in both ways first. Raises ``ExportNotExact`` where that cannot be shown,
    ``ExportNotWritable`` and what else the file system refuses; then no file is left behind. The
    same arguments give the same bytes.
    """
    _refuse_unwritable(comparison, path)
    content = _Composition(comparison, options).packed()
    write_whole(path, content, lambda written: _prove(written, path, comparison, options.progress))


def _prove(written: Path, path: Path, comparison: Comparison, progress: Progress) -> None:
    """Prove a file; a stop that is asked for meanwhile leaves none behind."""
    progress(0, 1)
    prove(written, path, comparison)
    progress(1, 1)


class _Composition:
    """One tracked document being put together."""

    def __init__(self, comparison: Comparison, options: ExportOptions) -> None:
        self._comparison = comparison
        self._options = options
        self._author = options.author or _AUTHOR
        self._revisions = Revisions(writable(self._author), options.date)
        self._plan = NotePlan(comparison)
        self._comments = CommentWriter(options.comments, self._revisions)

    def packed(self) -> bytes:
        new, language = self._comparison.new, self._comparison.new.language
        lines = script(self._comparison, self._plan)
        numbers = NoteNumbers(self._plan, [piece for line in lines for piece in line.pieces])
        runs = RunWriter(self._revisions, language, numbers)
        document = root("document")
        body = add(document, "body")
        FlowWriter(runs, self._revisions, language, self._add_comments).write(body, lines)
        add_section(body, language)
        file = WordFile(document, language)
        notes = footnotes(numbers, self._plan, FlowWriter(runs, self._revisions, language))
        if is_needed(notes):
            file.add("footnotes", notes)
        if self._comments.is_needed:
            file.add("comments", self._comments.part)
        file.add_properties(
            "core", core_properties(new.title, language, self._author, self._options.date)
        )
        file.add_properties("custom", custom_properties(self._comparison))
        return file.packed()

    def _add_comments(self, paragraph: _Element, line: ScriptLine) -> None:
        """Add the comments on a line's row, and on the footnotes it calls: these can hold none.

        It is asked of every line, so the writing is stopped here.
        """
        self._options.progress(0, 1)
        rows = [] if line.row is None else [line.row]
        for piece in line.pieces:
            if isinstance(piece, Call):
                rows += self._plan.rows_called(piece.old, piece.new)
        self._comments.comment(paragraph, rows)


def _refuse_unwritable(comparison: Comparison, path: Path) -> None:
    """Raise ``ExportNotExact`` where a text holds characters that no Word file can hold."""
    for side, document in (("old", comparison.old), ("new", comparison.new)):
        for block in document.blocks:
            if UNWRITABLE.search(f"{block.label}{block.text}"):
                raise ExportNotExact(path, side, block.address or block.text[:EXCERPT])
