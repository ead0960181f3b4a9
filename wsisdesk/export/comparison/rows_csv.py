"""A comparison as CSV, one row a clause: for spreadsheets.

UTF-8 with a byte order mark, without which Excel takes Arabic for something else. A cell that a
spreadsheet would run as a formula begins with an apostrophe (OWASP, CSV injection); so does one
that begins with an apostrophe itself, so that taking one away always gives the text.
"""

from __future__ import annotations

import csv
import io
import re
from typing import TYPE_CHECKING

from wsisdesk.compare.arrangement import Position
from wsisdesk.export.comparison.entries import entries
from wsisdesk.export.comparison.facts import document_facts, left_out, omissions, result
from wsisdesk.export.comparison.wording import part_numbers, remarks, section_name, standing
from wsisdesk.export.whole_file import write_whole
from wsisdesk.export.words import words
from wsisdesk.progress import through
from wsisdesk.text.direction import without_controls
from wsisdesk.text.printable import printable

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from wsisdesk.compare.model import Comparison, Side
    from wsisdesk.export.comparison.entries import Entry
    from wsisdesk.export.comparison.request import ExportOptions, RowComment
    from wsisdesk.export.words import Words

ENCODING = "utf-8-sig"
# The full-width signs are formulas too where Excel speaks Chinese or Japanese.
_FORMULA = re.compile("\\s*[=+\\-@\t\r＝＋－＠']")

COLUMNS = (
    "mark", "section", "address", "label_old", "label_new", "text_from", "text_to", "remark",
    "comment",
)  # fmt: skip


def save_csv(comparison: Comparison, path: Path, options: ExportOptions) -> None:
    """Write the header, a row for each clause, and below an empty row the facts on the whole."""
    speech = words(options.language)
    table = io.StringIO()
    writer = csv.writer(table)
    writer.writerow(speech[column] for column in COLUMNS)
    parts = part_numbers(comparison)
    section = ""
    for entry in through(entries(comparison, options), options.progress):
        section = section_name(entry.opens, speech) if entry.opens is not None else section
        writer.writerow(map(harmless, _cells(entry, section, speech, parts)))
    writer.writerow(())
    writer.writerows([*map(harmless, row)] for row in _foot(comparison, options, speech))
    write_whole(path, table.getvalue().encode(ENCODING))


def harmless(text: str) -> str:
    """Return a cell that no spreadsheet takes for a formula."""
    text = printable(text)
    return f"'{text}" if _FORMULA.match(text) else text


def _cells(
    entry: Entry, section: str, speech: Words, parts: dict[int, tuple[int, int]]
) -> tuple[str, ...]:
    moved = (standing(entry, speech),) if entry.place is not Position.HERE else ()
    return (
        entry.mark.value,
        section,
        entry.side.block.address,
        entry.old.block.label if entry.old else "",
        entry.new.block.label if entry.new else "",
        _text(entry.old),
        _text(entry.new),
        without_controls("; ".join((*moved, *remarks(entry, speech, parts)))),
        "\n".join(map(comment_line, entry.comments)),
    )


def _text(side: Side | None) -> str:
    return side.text if side is not None else ""


def comment_line(comment: RowComment) -> str:
    """Return a comment in one line: tags, text, author."""
    tags = " ".join(f"#{tag}" for tag in comment.tags)
    author = f"({comment.author})" if comment.author else ""
    return " ".join(filter(None, (tags, comment.text, author)))


def _foot(
    comparison: Comparison, options: ExportOptions, speech: Words
) -> Iterator[tuple[str, ...]]:
    yield "", speech["old_text"], speech["new_text"]
    for fact in document_facts(comparison, speech):
        yield fact.word, fact.old, fact.new
    yield speech["result"], without_controls(result(comparison, options, speech))
    yield speech["not_compared"], without_controls("; ".join(omissions(comparison, speech)))
    yield speech["prepared_on"], options.date.date().isoformat()
    if options.author:
        yield speech["prepared_by"], options.author
    if missing := left_out(comparison, options, speech):
        yield ("", missing)
