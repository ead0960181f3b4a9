"""Drafts for comparison, written as lines, and comparisons told as short sentences."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from wsisdesk.compare.applying import pieces
from wsisdesk.compare.engine import compare
from wsisdesk.compare.model import BracketKind, ChangeKind, Relation, Status
from wsisdesk.documents.model import Cell, NoteRef, TableRow
from wsisdesk.documents.source import Note, Paragraph, Source
from wsisdesk.documents.structure.analysis import understand

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from wsisdesk.compare.model import Comparison, Row, Side
    from wsisdesk.documents.model import Document

_BRACKET_WORDS = {
    BracketKind.OPENED: "opened",
    BracketKind.CLOSED: "closed",
    BracketKind.REMOVED: "removed-brackets",
}


def draft(lines: Iterable[str], language: str = "en", name: str = "draft") -> Document:
    """Read lines, ``label TAB text`` where they have a label, as a text file would be read."""
    paragraphs = tuple(Paragraph(line) for line in lines)
    return understand(Source("txt", paragraphs, language=language), name, name)


def table_row(table: int, index: int, *cells: str) -> Paragraph:
    """Make the row of a table."""
    spans, start = [], 0
    for column, cell in enumerate(cells):
        spans.append(Cell(start, start + len(cell), column))
        start += len(cell) + 1
    return Paragraph("\t".join(cells), row=TableRow(table, index, tuple(spans)))


def compare_lines(old: Iterable[str], new: Iterable[str], language: str = "en") -> Comparison:
    """Compare two drafts given as lines."""
    return compare(draft(old, language, "old"), draft(new, language, "new"))


def drawn(table: str, language: str, name: str) -> tuple[Document, list[str]]:
    """Read ``name | label | text`` lines as a document; return the name of every block with it.

    The label ``row`` makes a row of a table of cells parted by `` / ``, ``note`` a footnote called
    at the end of the paragraph above it.
    """
    paragraphs: list[Paragraph] = []
    notes: list[Note] = []
    names: list[str] = []
    note_names: list[str] = []
    for line in table.strip().splitlines():
        called, label, text = (part.strip() for part in line.split("|"))
        if label == "note":
            mark = str(len(notes) + 1)
            call = NoteRef(len(paragraphs[-1].text), f"n{mark}", mark)
            paragraphs[-1] = replace(paragraphs[-1], notes=(call,))
            notes.append(Note(f"n{mark}", mark, (Paragraph(text),)))
            note_names.append(called)
            continue
        if label == "row":
            paragraphs.append(table_row(0, len(paragraphs), *text.split(" / ")))
        else:
            paragraphs.append(Paragraph(f"{label}\t{text}" if label else text))
        names.append(called)
    source = Source("docx", tuple(paragraphs), notes=tuple(notes), language=language)
    return understand(source, name, name), [*names, *note_names]


def told(comparison: Comparison, old: Iterable[str], new: Iterable[str]) -> set[str]:
    """Tell what became of the clauses: old names, an arrow, new names, what happened.

    Rows in which nothing happened to a clause of the same name are left out.
    """
    old_names, new_names = list(old), list(new)
    groups: dict[str, list[Row]] = {}
    for number, row in enumerate(comparison.rows):
        joined = row.relation in (Relation.SPLIT, Relation.MERGED)
        groups.setdefault(row.group if joined else f"row {number}", []).append(row)
    sentences = set()
    for rows in groups.values():
        before = _names([row.old for row in rows], old_names)
        after = _names([row.new for row in rows], new_names)
        happened = " ".join(sorted(set().union(*(_happened(row) for row in rows))))
        if happened or before != after:
            sentences.add(f"{before} -> {after}: {happened}")
    return sentences


def _names(sides: Sequence[Side | None], names: Sequence[str]) -> str:
    found = dict.fromkeys(names[side.index] for side in sides if side is not None)
    return " ".join(sorted(found))


def _happened(row: Row) -> set[str]:
    words = {_BRACKET_WORDS[change.kind] for change in row.brackets}
    words |= {row.relation.value} - {""}
    words |= {"form"} if row.form_only else set()
    if row.status in (Status.ADD, Status.SUP):
        return words | {"added" if row.status is Status.ADD else "removed"}
    if row.status is Status.MOD:
        words.add("reworded")
    joined = row.relation in (Relation.SPLIT, Relation.MERGED)
    return words | ({"renumbered"} if row.renumbered and not joined else set())


def worded(row: Row) -> set[str]:
    """Return the changed words of a row, each as ``old > new``."""
    return {
        f"{piece.old.strip()} > {piece.new.strip()}"
        for piece in pieces(row)
        if piece.change is not None and piece.change.kind is not ChangeKind.FORM
    }
