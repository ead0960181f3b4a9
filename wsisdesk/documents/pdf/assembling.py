"""From lines to the paragraphs of a source: text, marks, note calls, places."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from wsisdesk.documents.model import Cell, Mark, MarkKind, NoteRef, TableRow
from wsisdesk.documents.pdf.characters import Character, space_between
from wsisdesk.documents.pdf.joining import seam
from wsisdesk.documents.pdf.lines import TAB, Line
from wsisdesk.documents.source import Paragraph

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from wsisdesk.documents.pdf.tablerows import TableLine

_WHITE = (" ", TAB)


@dataclass(slots=True)
class Assembled:
    """The text of some lines, with the character each code point came from."""

    text: str = ""
    origins: list[Character] = field(default_factory=list)
    notes: list[NoteRef] = field(default_factory=list)

    def add(self, character: Character) -> None:
        """Append a character, or note the place where a footnote is called."""
        if character.note:
            self._call(character)
            return
        if character.text in _WHITE and self.text[-1:] in _WHITE:
            return
        self.text += character.text
        self.origins += [character] * len(character.text)

    def _call(self, character: Character) -> None:
        last = self.notes[-1] if self.notes else None
        if last and last.position == len(self.text) and last.note == character.note:
            self.notes[-1] = NoteRef(last.position, last.note, last.mark + character.text)
        else:
            self.notes.append(NoteRef(len(self.text), character.note, character.text))

    def add_line(self, characters: Sequence[Character]) -> None:
        """Append a line, joined to what is there as its text demands."""
        if self.text and characters:
            dropped, between = seam(self.text, characters[0].text)
            if dropped:
                self.text = self.text[:-dropped]
                del self.origins[-dropped:]
            if between and self.origins:
                self.add(space_between(self.origins[-1], characters[0], between))
        for character in characters:
            self.add(character)

    def close(self) -> None:
        """Remove white space at the end."""
        kept = len(self.text.rstrip(" \t"))
        self.text, self.origins = self.text[:kept], self.origins[:kept]
        self.notes = [
            NoteRef(min(call.position, kept), call.note, call.mark) for call in self.notes
        ]

    def marks(self) -> tuple[Mark, ...]:
        """Return the stretches that are bold, italic, raised or linked."""
        runs = _runs(self.origins)
        return (
            *_stretches(runs, MarkKind.BOLD, lambda item: "b" * item.style.bold),
            *_stretches(runs, MarkKind.ITALIC, lambda item: "i" * item.style.italic),
            *_stretches(runs, MarkKind.SUPERSCRIPT, lambda item: "r" * item.raised),
            *_stretches(runs, MarkKind.LINK, lambda item: item.link, target=True),
        )


def assembled(lines: Iterable[Line]) -> Assembled:
    """Join lines into one text."""
    result = Assembled()
    for line in lines:
        result.add_line(line.characters)
    result.close()
    return result


def paragraph_of(
    lines: Sequence[Line], *, heading: int = 0, title: bool = False, centred: bool = False
) -> Paragraph:
    """Make a paragraph of its lines."""
    whole = assembled(lines)
    rtl = sum(line.rtl for line in lines) * 2 > len(lines)
    return Paragraph(
        whole.text, heading=heading, title=title, rtl=rtl, centred=centred,
        marks=whole.marks(), notes=tuple(whole.notes),
        places=tuple(line.place for line in lines),
    )  # fmt: skip


def paragraph_of_row(row: TableLine) -> Paragraph:
    """Make a paragraph of a table row: its cells in reading order, parted by tabs."""
    text, cells, marks, notes = "", [], [], []
    for number, cell in enumerate(row.cells):
        start = len(text) + (1 if number else 0)
        inner = assembled(cell.lines)
        inner_text = inner.text.replace(TAB, " ")
        text += (TAB if number else "") + inner_text
        cells.append(Cell(start, len(text), cell.column, cell.span, cell.continued))
        marks += [Mark(m.start + start, m.end + start, m.kind, m.target) for m in inner.marks()]
        notes += [NoteRef(call.position + start, call.note, call.mark) for call in inner.notes]
    table_row = TableRow(row.table, row.index, tuple(cells), row.rtl, row.header)
    return Paragraph(
        text, rtl=row.rtl, marks=tuple(marks), notes=tuple(notes), row=table_row,
        places=tuple(line.place for line in row.lines),
    )  # fmt: skip


Run = tuple[int, int, Character]


def _runs(origins: Sequence[Character]) -> list[Run]:
    """Return the stretches over which nothing changes in how characters are set."""
    result: list[Run] = []
    start = 0
    for position in range(1, len(origins) + 1):
        first = origins[start]
        if position < len(origins):
            item = origins[position]
            if (
                item.style is first.style
                and item.raised is first.raised
                and item.link == first.link
            ):
                continue
        result.append((start, position, first))
        start = position
    return result


def _stretches(
    runs: Sequence[Run], kind: MarkKind, value: Callable[[Character], str], *, target: bool = False
) -> list[Mark]:
    """Return the longest stretches over which one property holds and does not change."""
    result: list[Mark] = []
    for start, end, item in runs:
        held = value(item)
        if not held:
            continue
        wanted = held if target else ""
        last = result[-1] if result else None
        if last and last.end == start and last.target == wanted:
            result[-1] = Mark(last.start, end, kind, wanted)
        else:
            result.append(Mark(start, end, kind, wanted))
    return result
