"""The head of comparison notes: title, both documents, counts, date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsisdesk.export.comparison.facts import name_of, result
from wsisdesk.export.comparison.word.elements import add
from wsisdesk.export.comparison.word.grid import add_cell
from wsisdesk.export.comparison.word.looks import Look, add_words, colour

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from wsisdesk.compare.model import Comparison
    from wsisdesk.documents.model import Document
    from wsisdesk.export.comparison.request import ExportOptions
    from wsisdesk.export.words import Words

_TITLE, _SUBJECT = 36, 24  # half points
_SHARES = (12, 38, 12, 38)  # per cent

Entry = tuple[str, str]


def write_head(
    body: _Element, comparison: Comparison, options: ExportOptions, words: Words, width: int
) -> None:
    """Append title, subject and a ruled table of what was compared, as wide as ``width``."""
    new = comparison.new
    add_words(body, [(words["title"], Look(bold=True, size=_TITLE))], words.language)
    subject = Look(colour=colour("text2"), size=_SUBJECT)
    add_words(body, [(new.title, subject)], new.language or words.language)
    grid = _start(body, words, width)
    for entries in _lines(comparison, options, words):
        row = add(grid, "tr")
        for number, (word, value) in enumerate(entries):
            for text, share, look in (
                (word, _SHARES[2 * number], Look(colour=colour("text2"))),
                (value, _SHARES[2 * number + 1], Look()),
            ):
                cell = add_cell(row, width * share // 100)
                add_words(cell, [(text, look)], words.language, "TableText")
    add(body, "p")


def _lines(
    comparison: Comparison, options: ExportOptions, words: Words
) -> Iterator[tuple[Entry, Entry]]:
    old, new = comparison.old, comparison.new
    yield (words["from"], name_of(old, words)), (words["to"], name_of(new, words))
    versions = _version(old), _version(new)
    if any(versions):
        yield (words["version"], versions[0]), (words["version"], versions[1])
    yield (words["file"], old.name), (words["file"], new.name)
    yield (
        (words["result"], result(comparison, options, words)),
        (words["prepared_on"], words.day(options.date)),
    )
    if options.author:
        yield (words["prepared_by"], options.author), ("", "")


def _version(document: Document) -> str:
    return document.version or document.date


def _start(body: _Element, words: Words, width: int) -> _Element:
    grid = add(body, "tbl")
    properties = add(grid, "tblPr")
    if words.rtl:
        add(properties, "bidiVisual")
    add(properties, "tblW", w=str(width), type="dxa")
    edges = add(properties, "tblBorders")
    for edge in ("top", "bottom"):
        add(edges, edge, val="single", sz="8", space="0", color=colour("accent"))
    add(properties, "tblLayout", type="fixed")
    columns = add(grid, "tblGrid")
    for share in _SHARES:
        add(columns, "gridCol", w=str(width * share // 100))
    return grid
