"""The proof of a tracked document: read again, it must give both texts back to the character.

Accepting all changes must give the new document, rejecting all the old one: every paragraph with
its label, every cell, every footnote with its mark and the place where it is called.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wsisdesk.documents import docx
from wsisdesk.documents.model import BlockKind, NoticeKind
from wsisdesk.errors import DocumentError, EmptyFile, ExportNotExact
from wsisdesk.export.comparison.word.cells import cells
from wsisdesk.export.comparison.word.note_plan import called_notes

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from wsisdesk.compare.model import Comparison
    from wsisdesk.documents.model import Block, Cell
    from wsisdesk.documents.source import Note, Paragraph

EXCERPT = 60  # code points of a text that an error quotes


@dataclass(frozen=True, slots=True)
class _Line:
    """A paragraph or row as it must be: its texts, and which notes it calls where."""

    texts: tuple[str, ...]
    calls: tuple[tuple[int, int], ...] = ()

    @property
    def is_blank(self) -> bool:
        """Whether a reader would find nothing there."""
        return not self.calls and not any(text.strip() for text in self.texts)


@dataclass(frozen=True, slots=True)
class _Text:
    """One document as it must be: its lines, and for each note its mark and its text."""

    lines: tuple[_Line, ...]
    notes: tuple[tuple[str, str], ...]


def prove(written: Path, path: Path, comparison: Comparison) -> None:
    """Read the file ``written`` in both views; raises ``ExportNotExact`` where a text is not met.

    The error says which of the two texts, and with what the first line that differs begins; it
    names ``path``, where the file was to go.
    """
    accepted, rejected = _read(written, path)
    _compare(path, "new", _expected(comparison.new.blocks), accepted)
    _compare(path, "old", _expected(comparison.old.blocks), rejected)


def _read(written: Path, path: Path) -> tuple[_Text, _Text]:
    """Return what our own reader finds, all changes accepted and all rejected."""
    try:
        source = docx.read(written)
    except EmptyFile:
        return _Text((), ()), _Text((), ())
    except DocumentError as error:
        raise ExportNotExact(path, "new", error.detail) from error
    accepted = _found(source.paragraphs, source.notes)
    if all(notice.kind is not NoticeKind.TRACKED_CHANGES for notice in source.notices):
        return accepted, accepted
    return accepted, _found(source.rejected, source.rejected_notes)


def _compare(path: Path, side: str, expected: _Text, found: _Text) -> None:
    if expected == found:
        return
    wanted = [*expected.lines, *(_Line(note) for note in expected.notes)]
    read = [*found.lines, *(_Line(note) for note in found.notes)]
    pairs = zip(wanted, read, strict=False)
    first = next((one for one, other in pairs if one != other), None)
    missing = first or next(iter(wanted[len(read) :] or read[len(wanted) :]))
    raise ExportNotExact(path, side, " ".join(missing.texts)[:EXCERPT])


def _expected(blocks: Sequence[Block]) -> _Text:
    notes = called_notes(blocks)
    numbers = {note: number for number, note in enumerate(notes.blocks)}
    lines = [_expected_line(block, numbers) for block in blocks if block.id not in notes.members]
    texts = [
        (notes.marks[note], _joined([_printed(block, first=not n) for n, block in enumerate(own)]))
        for note, own in notes.blocks.items()
    ]
    return _Text(tuple(line for line in lines if not line.is_blank), tuple(texts))


def _expected_line(block: Block, numbers: dict[str, int]) -> _Line:
    prefix = len(block.label) + 1 if block.label and not cells(block) else 0
    called = [
        (ref.position + prefix, numbers[ref.note])
        for ref in block.notes
        if ref.note in numbers and block.kind is not BlockKind.FOOTNOTE
    ]
    calls = tuple(sorted(called))
    if cells(block) and block.kind is not BlockKind.FOOTNOTE:
        return _row_line(block.text, cells(block), calls)
    return _Line((_printed(block, first=False),), calls)


def _row_line(text: str, boxes: Sequence[Cell], calls: Sequence[tuple[int, int]]) -> _Line:
    """Return a row of a table: calls are counted from the start of their cell."""
    texts = tuple(_shown(text[cell.start : cell.end]) for cell in boxes)
    starts = [cell.start for cell in boxes]
    own = [(place - max(s for s in starts if s <= place), number) for place, number in calls]
    return _Line(texts, tuple(own))


def _printed(block: Block, *, first: bool) -> str:
    """Return a block with its label; the first of a note shows its mark by itself."""
    return f"{block.label}\t{block.text}" if block.label and not first else block.text


def _found(paragraphs: Sequence[Paragraph], notes: Sequence[Note]) -> _Text:
    numbers = {note.id: number for number, note in enumerate(notes)}
    lines = tuple(_found_line(paragraph, numbers) for paragraph in paragraphs)
    texts = tuple(
        (note.mark, _joined([paragraph.text for paragraph in note.paragraphs])) for note in notes
    )
    return _Text(lines, texts)


def _found_line(paragraph: Paragraph, numbers: dict[str, int]) -> _Line:
    calls = tuple(sorted((ref.position, numbers[ref.note]) for ref in paragraph.notes))
    if paragraph.row is None:
        return _Line((paragraph.text,), calls)
    return _row_line(paragraph.text, paragraph.row.cells, calls)


def _shown(text: str) -> str:
    """Return the text of a cell: one of white space only shows nothing."""
    return text if text.strip() else ""


def _joined(texts: Sequence[str]) -> str:
    return "\n".join(text for text in texts if text.strip())
