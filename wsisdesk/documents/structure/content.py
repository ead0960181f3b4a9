"""Text with what is tied to positions in it, and the one operation that moves them: cutting."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from wsisdesk.documents.model import Artefact, Cell, Mark, NoteRef, TableRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wsisdesk.documents.source import Paragraph

_WHITE = "".join(filter(str.isspace, map(chr, range(0x3001))))
_DIRECTION = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_EDGES = f"{_WHITE}{_DIRECTION}\u200b\ufeff"


@dataclass(frozen=True, slots=True)
class Content:
    """A paragraph's text and everything that points into it (code points)."""

    text: str
    marks: tuple[Mark, ...] = ()
    notes: tuple[NoteRef, ...] = ()
    artefacts: tuple[Artefact, ...] = ()
    row: TableRow | None = None


@dataclass(frozen=True, slots=True)
class Cut:
    """A stretch to take out; ``kept`` says that it stays with the block as an artefact."""

    start: int
    end: int
    kept: bool = False


def content_of(paragraph: Paragraph) -> Content:
    """Return the content of a paragraph as its reader found it."""
    return Content(
        paragraph.text, paragraph.marks, paragraph.notes, paragraph.artefacts, paragraph.row
    )


def cut(content: Content, cuts: Sequence[Cut]) -> Content:
    """Take out ``cuts`` (sorted, not overlapping); all positions move along."""
    if not cuts:
        return content
    moved = _Mover(cuts)
    text = content.text
    ends = [0, *(item.end for item in cuts)]
    starts = [*(item.start for item in cuts), len(text)]
    artefacts = [Artefact(moved(item.position), item.text) for item in content.artefacts]
    fresh = [Artefact(moved(item.start), text[item.start : item.end]) for item in cuts if item.kept]
    return Content(
        text="".join(text[start:end] for start, end in zip(ends, starts, strict=True)),
        marks=tuple(_moved_marks(content.marks, moved)),
        notes=tuple(replace(note, position=moved(note.position)) for note in content.notes),
        artefacts=tuple(sorted([*artefacts, *fresh], key=lambda item: item.position)),
        row=_moved_row(content.row, moved),
    )


def join(first: Content, second: Content) -> Content:
    """Put two paragraphs into one, with a line end between them."""
    shift = len(first.text) + 1
    return Content(
        f"{first.text}\n{second.text}",
        first.marks
        + tuple(replace(m, start=m.start + shift, end=m.end + shift) for m in second.marks),
        first.notes + tuple(replace(n, position=n.position + shift) for n in second.notes),
        first.artefacts + tuple(Artefact(a.position + shift, a.text) for a in second.artefacts),
        first.row,
    )


def trimmed(content: Content) -> Content:
    """Take white space and marks of direction off both ends; the block's language gives that."""
    text = content.text
    left = len(text) - len(text.lstrip(_EDGES))
    right = len(text.rstrip(_EDGES))
    if right <= left:
        return cut(content, [Cut(0, len(text))] if text else [])
    cuts = [Cut(0, left)] if left else []
    if right < len(text):
        cuts.append(Cut(right, len(text)))
    return cut(content, cuts)


class _Mover:
    """Maps a position before the cuts to the position after them."""

    def __init__(self, cuts: Sequence[Cut]) -> None:
        self._starts = [item.start for item in cuts]
        self._cuts = cuts
        self._removed = [0]
        for item in cuts:
            self._removed.append(self._removed[-1] + item.end - item.start)

    def __call__(self, position: int) -> int:
        index = bisect_right(self._starts, position)
        if index and position < self._cuts[index - 1].end:
            return self._starts[index - 1] - self._removed[index - 1]
        return position - self._removed[index]


def _moved_marks(marks: tuple[Mark, ...], moved: _Mover) -> list[Mark]:
    result = []
    for mark in marks:
        start, end = moved(mark.start), moved(mark.end)
        if end > start:
            result.append(replace(mark, start=start, end=end))
    return result


def _moved_row(row: TableRow | None, moved: _Mover) -> TableRow | None:
    if row is None:
        return None
    cells = tuple(
        Cell(moved(cell.start), moved(cell.end), cell.column, cell.span, cell.continued)
        for cell in row.cells
    )
    return replace(row, cells=cells)
