"""What a block shows on the page, and the way between its positions and Qt's.

The page adds what the text of a block does not hold: the marks of footnotes, breaks between the
cells of a row, and bidi controls where the plain algorithm would put pieces in the wrong order.
And Qt counts UTF-16 units. All of it is undone here and nowhere else.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from wsisdesk.text.direction import LRI, PDI, order_controls
from wsisdesk.text.offsets import to_utf16

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wsisdesk.documents.model import Block, NoteRef

LINE_BREAK = "\u2028"
# QTextDocument starts a new block at these; a block of ours is one of Qt's.
ONE_BLOCK = str.maketrans(dict.fromkeys("\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2029", LINE_BREAK))
_BEYOND_BASIC = re.compile("[\U00010000-\U0010ffff]")


class Shifts(NamedTuple):
    """By how many UTF-16 units the text behind each of these places is shifted, summed up."""

    places: tuple[int, ...] = ()
    sums: tuple[int, ...] = ()

    def before(self, position: int) -> int:
        """Return the shift by all places before a position."""
        number = bisect_left(self.places, position)
        return self.sums[number - 1] if number else 0

    def upto(self, position: int) -> int:
        """Return the shift by all places up to a position, itself included."""
        number = bisect_right(self.places, position)
        return self.sums[number - 1] if number else 0


_NO_SHIFTS = Shifts()


@dataclass(frozen=True, slots=True)
class NoteMark:
    """The stretch (UTF-16) in which the mark of a footnote is shown."""

    start: int
    end: int
    note: str


class Displayed(NamedTuple):
    """The text of one block as Qt holds it.

    ``length`` counts the block's code points, ``size`` the UTF-16 units shown. ``inserted`` tells
    what is shown before a character without being in the text, ``widths`` which characters take
    more or less than one unit.
    """

    text: str
    length: int
    size: int
    inserted: Shifts
    widths: Shifts
    notes: tuple[NoteMark, ...] = ()

    def position(self, position: int) -> int:
        """Return the UTF-16 position of the caret before the character at ``position``."""
        if position >= self.length:
            return self.size
        return position + self.inserted.upto(position) + self.widths.before(position)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return the UTF-16 range of a stretch of text, without note marks at its ends."""
        first = self.position(start)
        return first, self._end(min(end, self.length) - 1) if end > start else first

    def original(self, position: int) -> int:
        """Return the code point that stands at, or follows, a UTF-16 position."""
        return bisect_right(range(self.length), position, key=self._end)

    def _end(self, position: int) -> int:
        return position + 1 + self.inserted.upto(position) + self.widths.upto(position)


def displayed(block: Block, *, rtl: bool = False) -> Displayed:
    """Prepare one block for the page; ``rtl`` tells the direction in which it runs."""
    text = block.text
    if text.splitlines() != [text]:  # far quicker than translating every text
        text = text.translate(ONE_BLOCK)
    inserted = order_controls(text) if rtl else defaultdict(str)
    called = _call_notes(block, inserted)
    for cell in block.row.cells[1:] if block.row else ():
        inserted[cell.start] += LINE_BREAK
    widths = _wide(text)
    hidden = _hidden(block)
    if not inserted and not widths and not hidden:
        return Displayed(text, len(text), len(text), _NO_SHIFTS, _NO_SHIFTS)
    shown = _with_insertions(text, inserted, hidden)
    before = _shifts({place: _units(piece) for place, piece in inserted.items()})
    inside = _shifts(widths | dict.fromkeys(hidden, -1))
    notes = tuple(
        NoteMark(start, start + _units(note.mark), note.note)
        for place, offset, note in called
        for start in [place + before.before(place) + inside.before(place) + offset]
    )
    return Displayed(shown, len(text), _units(shown), before, inside, notes)


def _call_notes(block: Block, inserted: defaultdict[int, str]) -> list[tuple[int, int, NoteRef]]:
    """Put in the marks of footnotes; return each with its place and how far it stands in there.

    A mark is isolated: behind a symbol its digits would else be drawn on the symbol's far side.
    """
    called = []
    for note in block.notes:
        place = min(note.position, len(block.text))
        called.append((place, _units(inserted[place]) + 1, note))
        inserted[place] += f"{LRI}{note.mark}{PDI}"
    return called


def _wide(text: str) -> dict[int, int]:
    """Return by how many units the characters are wider than one that take more than one."""
    if _units(text) == len(text):  # far quicker than looking at every character
        return {}
    return {match.start(): 1 for match in _BEYOND_BASIC.finditer(text)}


def _hidden(block: Block) -> set[int]:
    """Return which characters of a table row part its cells and are not shown."""
    if block.row is None or not block.row.cells:
        return set()
    shown = {position for cell in block.row.cells for position in range(cell.start, cell.end)}
    return set(range(len(block.text))) - shown


def _with_insertions(text: str, inserted: Mapping[int, str], hidden: set[int]) -> str:
    pieces: list[str] = []
    done = 0
    for place in sorted({*inserted, *hidden}):
        pieces += (text[done:place], inserted.get(place, ""))
        done = place + (place in hidden)
    return "".join([*pieces, text[done:]])


def _shifts(by_place: Mapping[int, int]) -> Shifts:
    places = tuple(sorted(by_place))
    return Shifts(places, tuple(accumulate(by_place[place] for place in places)))


def _units(text: str) -> int:
    return to_utf16(text, len(text))
