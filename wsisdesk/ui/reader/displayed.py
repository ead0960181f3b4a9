"""What a block shows on the page, and the way between its positions and Qt's.

The page adds what the text of a block does not hold (the marks of footnotes, breaks between the
cells of a row, isolates around them and phone numbers) and Qt counts UTF-16 units; both are undone
here and nowhere else.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from wsisdesk.text.offsets import to_utf16

if TYPE_CHECKING:
    from wsisdesk.documents.model import Block, NoteRef
from wsisdesk.text.direction import LRI, PDI

LINE_BREAK = "\u2028"
# QTextDocument starts a new block at these; a block of ours is one of Qt's.
_ONE_BLOCK = str.maketrans(dict.fromkeys("\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2029", LINE_BREAK))

# Between Arabic letters the groups of a phone number would be drawn in reverse.
_PHONE = re.compile(r"\+\d[\d ()\u00a0-]{5,}\d")


@dataclass(frozen=True, slots=True)
class NoteMark:
    """The stretch (UTF-16) in which the mark of a footnote is shown."""

    start: int
    end: int
    note: str


@dataclass(frozen=True, slots=True)
class Displayed:
    """The text of one block as Qt holds it.

    ``starts`` and ``ends`` give the UTF-16 range of each character; both are empty where the
    positions are the same on both sides, which is nearly always.
    """

    text: str
    size: int
    starts: tuple[int, ...] = ()
    ends: tuple[int, ...] = ()
    notes: tuple[NoteMark, ...] = ()

    def position(self, position: int) -> int:
        """Return the UTF-16 position of the caret before the character at ``position``."""
        if not self.starts:
            return min(position, self.size)
        return self.starts[position] if position < len(self.starts) else self.size

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return the UTF-16 range of a stretch of text, without note marks at its ends."""
        if not self.starts or end <= start:
            return self.position(start), self.position(end)
        return self.starts[start], self.ends[end - 1]

    def original(self, position: int) -> int:
        """Return the code point that stands at, or follows, a UTF-16 position."""
        if not self.starts:
            return min(position, self.size)
        return bisect_right(self.ends, position)

    def note_at(self, position: int) -> str:
        """Return the id of the footnote whose mark covers the UTF-16 position, or nothing."""
        return next((mark.note for mark in self.notes if mark.start <= position < mark.end), "")


def displayed(block: Block, *, rtl: bool = False) -> Displayed:
    """Prepare one block for the page; ``rtl`` tells the direction in which it runs."""
    text = block.text
    if text.splitlines() != [text]:  # far quicker than translating every text
        text = text.translate(_ONE_BLOCK)
    inserted = _insertions(block, text) if block.row or (rtl and "+" in text) else {}
    if not block.notes and block.row is None and not inserted and _is_basic(text):
        return Displayed(text, len(text))
    return _mapped(text, inserted, _hidden(block), block.notes)


def _is_basic(text: str) -> bool:
    """Tell whether every character takes one UTF-16 unit."""
    return len(text.encode("utf-16-le", "surrogatepass")) == 2 * len(text)


def _insertions(block: Block, text: str) -> dict[int, str]:
    """Return what is shown before a character without being in the text."""
    inserted: dict[int, str] = {}
    for phone in _PHONE.finditer(text):
        inserted[phone.start()] = LRI
        inserted[phone.end()] = PDI
    if block.row is not None:
        for _, cell in pairwise(block.row.cells):
            inserted[cell.start] = inserted.get(cell.start, "") + LINE_BREAK
    return inserted


def _hidden(block: Block) -> set[int]:
    """Return which characters of a table row part its cells and are not shown."""
    if block.row is None or not block.row.cells:
        return set()
    shown = {position for cell in block.row.cells for position in range(cell.start, cell.end)}
    return set(range(len(block.text))) - shown


def _mapped(
    text: str, inserted: dict[int, str], hidden: set[int], notes: tuple[NoteRef, ...]
) -> Displayed:
    pieces: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    marks: list[NoteMark] = []
    units = 0
    called: dict[int, list[NoteRef]] = {}
    for note in notes:
        called.setdefault(min(note.position, len(text)), []).append(note)
    for position in range(len(text) + 1):
        for note in called.get(position, ()):
            pieces += (LRI, note.mark, PDI)
            end = units + 1 + to_utf16(note.mark, len(note.mark))
            marks.append(NoteMark(units + 1, end, note.note))
            units = end + 1
        before = inserted.get(position, "")
        character = "" if position in hidden else text[position : position + 1]
        pieces += (before, character)
        units += len(before)
        starts.append(units)
        units += to_utf16(character, 1)
        ends.append(units)
    return Displayed("".join(pieces), units, tuple(starts[:-1]), tuple(ends[:-1]), tuple(marks))
