"""Comparison notes as a Word table: clause, ITU mark, text from, text to, comment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsisdesk.export.comparison.entries import entries
from wsisdesk.export.comparison.facts import left_out, omissions
from wsisdesk.export.comparison.marking import Mark
from wsisdesk.export.comparison.pieces import Wording
from wsisdesk.export.comparison.word.change_table import ChangeTable
from wsisdesk.export.comparison.word.elements import add, root
from wsisdesk.export.comparison.word.footer import add_footer
from wsisdesk.export.comparison.word.head_table import write_head
from wsisdesk.export.comparison.word.looks import PLAIN, Look, add_words, colour
from wsisdesk.export.comparison.word.package import WordFile
from wsisdesk.export.comparison.word.properties import core_properties, custom_properties
from wsisdesk.export.comparison.word.sections import add_section, text_width
from wsisdesk.export.whole_file import write_whole
from wsisdesk.export.words import words
from wsisdesk.progress import through
from wsisdesk.text.direction import isolate

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from wsisdesk.compare.model import Comparison
    from wsisdesk.export.comparison.request import ExportOptions
    from wsisdesk.export.comparison.word.looks import Part
    from wsisdesk.export.words import Words

_MARGIN = 1021  # 18 mm in twentieths of a point
_FOOT = 18  # half points


def save_table_docx(comparison: Comparison, path: Path, options: ExportOptions) -> None:
    """Write the comparison notes to ``path``; the same arguments give the same bytes.

    Raises ``ExportNotWritable`` and what else the file system refuses as the library's errors.
    """
    write_whole(path, table_docx(comparison, options))


def table_docx(comparison: Comparison, options: ExportOptions) -> bytes:
    """Return the comparison notes as a ``.docx`` file."""
    speech = words(options.language)
    document = root("document")
    body = add(document, "body")
    width = text_width(_MARGIN)
    write_head(body, comparison, options, speech, width)
    shown = entries(comparison, options)
    changes = ChangeTable(comparison, options, speech, width)
    if shown:
        changes.write(body, through(shown, options.progress))
    else:
        add_words(body, [(speech["nothing_changed"], PLAIN)], speech.language)
    for parts in _foot(comparison, options, speech, changes):
        add_words(body, parts, speech.language, "TableText")
    section = add_section(body, speech.language, margin=_MARGIN)
    file = WordFile(document, speech.language)
    add_footer(file, section, speech, width)
    file.add_properties(
        "core", core_properties(speech["title"], speech.language, options.author, options.date)
    )
    file.add_properties("custom", custom_properties(comparison))
    return file.packed()


def _foot(
    comparison: Comparison, options: ExportOptions, speech: Words, changes: ChangeTable
) -> Iterator[list[Part]]:
    """Yield what stands under the table: marks, clauses left out, what was not compared."""
    quiet, comma = Look(colour=colour("text2"), size=_FOOT), speech["comma"]
    yield [(" ", quiet)]
    meanings = comma.join(f"{isolate(mark.value)} {speech[f'mark_{mark.value}']}" for mark in Mark)
    yield [
        (f"{speech['legend']}: ", quiet),
        (speech["inserted"], changes.look(Wording.INSERTED)),
        (comma, quiet),
        (speech["deleted"], changes.look(Wording.DELETED)),
        (comma + meanings, quiet),
    ]
    missing = left_out(comparison, options, speech)
    if missing:
        yield [(missing, quiet)]
    omitted = omissions(comparison, speech)
    if omitted:
        yield [(speech["not_compared"], Look(bold=True, size=_FOOT + 2))]
    for item in omitted:
        yield [(f"• {item}", quiet)]
