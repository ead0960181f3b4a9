"""The words of one page: which letter is where, and where the words of a block stand.

The letters and their blocks come from ``annotate.originals.pdf_page``. A place among them is the
number of letters before it in reading order. No widgets.
"""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from wsisdesk.annotate.anchoring import Span
from wsisdesk.annotate.originals.letters import NOWHERE
from wsisdesk.documents.model import BlockKind
from wsisdesk.text.direction import is_rtl
from wsisdesk.ui.pages.places import BETWEEN_LINES
from wsisdesk.ui.pages.strays import strays_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from wsisdesk.annotate.model import PageArea
    from wsisdesk.annotate.originals.pdf_page import PdfPages
    from wsisdesk.documents.model import Block, Document
    from wsisdesk.documents.pdf.tracing import Drawn
    from wsisdesk.ui.pages.strays import Stray

_RTL, _LTR = frozenset({"R", "AL"}), frozenset({"L", "EN", "AN"})


class Letter(NamedTuple):
    """A drawn letter, and which code point of which block it is."""

    block: str
    position: int
    drawn: Drawn


class _Line(NamedTuple):
    """The letters that one block has in one line, by number, from left to right."""

    letters: Sequence[int]
    left: float
    top: float
    right: float
    bottom: float

    def away(self, x: float, y: float) -> tuple[float, float]:
        """Return how far to the side and above or below a point is."""
        return max(self.left - x, x - self.right, 0.0), max(self.top - y, y - self.bottom, 0.0)


@dataclass(frozen=True)
class PageText:
    """The letters on a page, in reading order. Those of no block have one of their own, a stray."""

    document: str
    page: int
    letters: Sequence[Letter]
    blocks: Mapping[str, Block]
    pages: PdfPages
    rtl: bool = False
    strays: Mapping[str, Stray] = field(default_factory=dict)

    def areas(self, block: str, start: int, end: int) -> tuple[PageArea, ...]:
        """Return the rectangles of code points ``start`` to ``end`` of a block on this page."""
        found = self.pages.areas(Span(block, start, end))
        return tuple(area for area in found if area.page == self.page)

    def begins(self, block: str, start: int, end: int) -> bool | None:
        """Tell whether the first drawn letter of a stretch is on this page; None if none is."""
        places = self.pages.traced.get(block, ())[start:end]
        first = next((place for place in places if place != NOWHERE), NOWHERE)
        return None if first == NOWHERE else self.pages.drawn[first].page == self.page

    def letter_at(self, x: float, y: float) -> Letter | None:
        """Return the letter under a point, or nearest to it in the line that is under it."""
        line = self._line_near(x, y)
        if line is None or line.away(x, y) > (0.0, BETWEEN_LINES):
            return None
        return self.letters[self._nearest(line, x)]

    def caret(self, x: float, y: float) -> int:
        """Return the place between letters that is nearest to a point; 0 where there are none.

        Beside a line it is where the line begins or ends, whatever runs the other way there.
        """
        line = self._line_near(x, y)
        if line is None:
            return 0
        rtl = self._block_runs_rtl(self.letters[line.letters[0]].block)
        if x < line.left or x > line.right:
            begins = (x > line.right) == rtl
            return min(line.letters) if begins else max(line.letters) + 1
        nearest = self._nearest(line, x)
        on_left = x < self.letters[nearest].drawn.middle
        return self._behind(nearest) if on_left == self._is_rtl(nearest) else nearest

    def stretches(self, first: int, last: int) -> Iterator[tuple[str, int, int]]:
        """Yield what of each block the letters ``first`` to ``last`` are: its start and end."""
        found: dict[str, tuple[int, int]] = {}
        for letter in self.letters[first:last]:
            start, end = found.get(letter.block, (letter.position, letter.position + 1))
            found[letter.block] = min(start, letter.position), max(end, letter.position + 1)
        for block, (start, end) in found.items():
            yield block, start, end

    def carets_of(self, block: str, start: int, end: int) -> tuple[int, int] | None:
        """Return the places before and behind a stretch of a block; None if it is not here."""
        found = [n for n in self._of_block.get(block, ()) if start <= self._position(n) < end]
        return (found[0], found[-1] + 1) if found else None

    def beside(self, at: int, lines: int) -> int | None:
        """Return the place some lines below (or above) a place; None beyond the page."""
        number = min(at, len(self.letters) - 1)
        order = self._lines_down
        here = next((n for n, line in enumerate(order) if number in line.letters), None)
        if here is None or not 0 <= here + lines < len(order):
            return None
        line = order[here + lines]
        x = min(max(self.letters[number].drawn.middle, line.left), line.right)
        return self.caret(x, (line.top + line.bottom) / 2)

    def runs_rtl_at(self, at: int) -> bool:
        """Tell whether the letter behind a place runs from right to left."""
        return bool(self.letters) and self._is_rtl(min(at, len(self.letters) - 1))

    def _position(self, number: int) -> int:
        return self.letters[number].position

    @cached_property
    def _of_block(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = defaultdict(list)
        for number, letter in enumerate(self.letters):
            found[letter.block].append(number)
        return found

    @cached_property
    def _lines(self) -> dict[str, list[_Line]]:
        """The lines of each block."""
        return {
            block: [self._line(group) for group in self._by_line(numbers)]
            for block, numbers in self._of_block.items()
        }

    @cached_property
    def _lines_down(self) -> list[_Line]:
        """All lines in reading order."""
        lines = [line for found in self._lines.values() for line in found]
        return sorted(lines, key=lambda line: min(line.letters))

    def _by_line(self, numbers: Iterable[int]) -> Iterable[list[int]]:
        lines: dict[int, list[int]] = defaultdict(list)
        for number in numbers:
            lines[self.letters[number].drawn.line].append(number)
        return lines.values()

    def _line(self, numbers: Iterable[int]) -> _Line:
        across = sorted(numbers, key=lambda number: self.letters[number].drawn.middle)
        drawn = [self.letters[number].drawn for number in across]
        return _Line(
            across,
            min(one.start for one in drawn),
            drawn[0].top,
            max(one.end for one in drawn),
            drawn[0].bottom,
        )

    def _line_near(self, x: float, y: float) -> _Line | None:
        """Find the block around a point or nearest to it, then the line of it at that height.

        In a row of a table the line may stand in any cell: there the nearest counts.
        """
        block = min(self._lines, key=lambda one: self._away(one, x, y), default="")
        if not block:
            return None
        if self.blocks[block].kind is BlockKind.ROW:
            return min(self._lines[block], key=lambda line: sum(line.away(x, y)))
        return min(self._lines[block], key=lambda line: line.away(x, y)[::-1])

    def _away(self, block: str, x: float, y: float) -> float:
        lines = self._lines[block]
        left, right = min(line.left for line in lines), max(line.right for line in lines)
        top, bottom = min(line.top for line in lines), max(line.bottom for line in lines)
        across, down = max(left - x, x - right, 0.0), max(top - y, y - bottom, 0.0)
        return float(across**2 + down**2)

    def _nearest(self, line: _Line, x: float) -> int:
        def away(number: int) -> float:
            drawn = self.letters[number].drawn
            return max(drawn.start - x, x - drawn.end, 0.0) or abs(drawn.middle - x) / 1_000

        return min(line.letters, key=away)

    def _behind(self, number: int) -> int:
        """Return the place behind a letter and the marks upon it."""
        behind = number + 1
        while behind < len(self.letters) and _is_mark(self.letters[behind].drawn.letter):
            behind += 1
        return behind

    def _block_runs_rtl(self, block: str) -> bool:
        language = self.blocks[block].language
        return is_rtl(language) if language else self.rtl

    def _is_rtl(self, number: int) -> bool:
        """Tell whether what follows stands to the left; signs go with their neighbours."""
        letter = self.letters[number]
        kind = unicodedata.bidirectional(letter.drawn.letter)
        if kind in _RTL | _LTR:
            return kind in _RTL
        for other, turn in ((number + 1, 1), (number - 1, -1)):
            if 0 <= other < len(self.letters):
                near = self.letters[other]
                if near.block == letter.block and near.drawn.line == letter.drawn.line:
                    return (near.drawn.middle - letter.drawn.middle) * turn < 0
        return self._block_runs_rtl(letter.block)


def text_of(pages: PdfPages, document: Document, page: int) -> PageText:
    """Return the words of a page, of which ``pages`` holds the letters."""
    strays = {stray.block.id: stray for stray in strays_of(pages, document, page)}
    lines = {name: stray.places for name, stray in strays.items()}
    pages = replace(pages, traced={**pages.traced, **lines})
    owners = pages.owners
    letters = [
        Letter(*owners[number], pages.drawn[number])
        for number in pages.on_page(page)
        if number in owners
    ]
    blocks = {block.id: block for block in document.blocks if block.id in pages.traced}
    blocks |= {name: stray.block for name, stray in strays.items()}
    rtl = is_rtl(document.language)
    return PageText(document.id, page, letters, blocks, pages, rtl, strays)


def _is_mark(letter: str) -> bool:
    return unicodedata.combining(letter) != 0
