"""The words of blocks on the pages of a PDF: rectangles to mark, and what stands in one."""

from __future__ import annotations

from collections import OrderedDict, defaultdict
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from typing import TYPE_CHECKING

from wsisdesk.annotate.anchoring import Span
from wsisdesk.annotate.model import PageArea
from wsisdesk.annotate.originals.letters import NOWHERE, trace
from wsisdesk.annotate.originals.placing import as_letters, place_blocks
from wsisdesk.documents.pdf.tracing import trace_letters
from wsisdesk.progress import silent

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence
    from pathlib import Path

    from wsisdesk.documents.model import Block, Document
    from wsisdesk.documents.pdf.frame import Frame
    from wsisdesk.documents.pdf.tracing import Drawn
    from wsisdesk.progress import Progress

_TOUCHED = 0.5  # the share of a letter's width and height that a rectangle must cover


_KEPT = 64  # pages whose letters are remembered
_REACH = 8  # pages before and behind one on which a block of it is looked for


@dataclass(frozen=True)
class PdfPages:
    """The letters of pages of a PDF with their places, beside the blocks read from it."""

    drawn: Sequence[Drawn]
    frames: Mapping[int, Frame]
    traced: Mapping[str, tuple[int, ...]]

    def areas(self, span: Span) -> tuple[PageArea, ...]:
        """Return the rectangles that the words of a span cover, line by line; none if lost.

        Where the directions mix, words that belong together stand in several places of a line.
        """
        places = self.traced.get(span.block, ())[span.start : span.end]
        wanted = {place for place in places if place != NOWHERE}
        lines = sorted({self._line(place) for place in wanted})
        return tuple(area for line in lines for area in self._line_areas(self._lines[line], wanted))

    def joint(self, block: Block, at: int, *, rtl: bool) -> PageArea | None:
        """Return where words come in before a code point: a line as tall as the text; None if lost.

        That is behind the word before, or what of it stands before the place, and never behind
        a space. In Arabic the end of a number is not where its last digit stands, but beside its
        first. Where no word is before, it is where the block begins.
        """
        before = block.text[:at].rstrip()
        opens = not before
        if opens:
            start = len(block.text) - len(block.text.lstrip())
            span = Span(block.id, start, start + 1)
        else:
            span = Span(block.id, len(before) - len(before.split()[-1]), len(before))
        areas = self.areas(span)
        if not areas:
            return None
        line = max((area.page, area.y0) for area in areas)
        row = [area for area in areas if (area.page, area.y0) == line]
        left, right = min(area.x0 for area in row), max(area.x1 for area in row)
        x = right if rtl is opens else left
        return PageArea(row[0].page, x, row[0].y0, x, row[0].y1)

    def inside(self, areas: Iterable[PageArea]) -> list[int]:
        """Return the letters that rectangles cover, by number."""
        by_page: dict[int, list[PageArea]] = defaultdict(list)
        for area in areas:
            by_page[area.page].append(area)
        return [
            number
            for page in sorted(by_page)
            for number in self.on_page(page)
            if any(_covers(area, self.drawn[number]) for area in by_page[page])
        ]

    def on_page(self, page: int) -> Sequence[int]:
        """Return the letters of a page, by number."""
        return self._by_page.get(page, ())

    @cached_property
    def owners(self) -> Mapping[int, tuple[str, int]]:
        """Which code point of which block each letter is, for those that are any."""
        return {
            place: (block, position)
            for block, places in self.traced.items()
            for position, place in enumerate(places)
            if place != NOWHERE
        }

    def text_edges(self, page: int) -> tuple[float, float]:
        """Return how far to the left and to the right letters stand on a page."""
        letters = [self.drawn[number] for number in self.on_page(page)]
        width = self.frames[page].width
        return (
            min((letter.start for letter in letters), default=width / 2),
            max((letter.end for letter in letters), default=width / 2),
        )

    @cached_property
    def _by_page(self) -> Mapping[int, Sequence[int]]:
        found: dict[int, list[int]] = defaultdict(list)
        for number, letter in enumerate(self.drawn):
            found[letter.page].append(number)
        return found

    @cached_property
    def _lines(self) -> dict[tuple[int, int], list[int]]:
        lines: dict[tuple[int, int], list[int]] = defaultdict(list)
        for number in range(len(self.drawn)):
            lines[self._line(number)].append(number)
        return lines

    def _line(self, number: int) -> tuple[int, int]:
        letter = self.drawn[number]
        return letter.page, letter.line

    def _line_areas(self, line: Sequence[int], wanted: set[int]) -> list[PageArea]:
        """Return the stretches of a line, from left to right, in which all letters are wanted."""
        across = sorted(line, key=lambda number: self.drawn[number].middle)
        found, at = [], 0
        for chosen, group in groupby(across, key=wanted.__contains__):
            numbers = list(group)
            if chosen:
                before = across[at - 1 : at] if at else []
                behind = across[at + len(numbers) : at + len(numbers) + 1]
                found.append(self._area(numbers, before, behind))
            at += len(numbers)
        return found

    def _area(
        self, numbers: Sequence[int], before: Sequence[int], behind: Sequence[int]
    ) -> PageArea:
        """Return what letters side by side cover, up to the borders of those beside them."""
        letters = [self.drawn[number] for number in numbers]
        left, right = min(one.start for one in letters), max(one.end for one in letters)
        for other in (self.drawn[number] for number in before):
            left = max(left, _border(other, letters[0]))
        for other in (self.drawn[number] for number in behind):
            right = min(right, _border(letters[-1], other))
        return PageArea(letters[0].page, left, letters[0].top, right, letters[0].bottom)


class PageReader:
    """Reads pages of PDFs as they are asked for, and remembers the letters of the latest.

    For one thread; ``close`` forgets all.
    """

    def __init__(self) -> None:
        self._path: Path | None = None
        self._known: OrderedDict[int, tuple[Frame | None, tuple[Drawn, ...]]] = OrderedDict()

    def page(self, path: Path, document: Document, page: int) -> PdfPages:
        """Find the blocks that stand on a page, with what of them stands on those around it.

        Raises the errors of documents.
        """
        blocks = [block for block in document.blocks if _stands_on(block, page)]
        near = range(page - _REACH, page + _REACH + 1)
        wanted = {place.page for block in blocks for place in block.places} & {*near} | {page}
        if path != self._path:
            self.close()
            self._path = path
        self._read(path, wanted)
        found = [(number, *self._known[number]) for number in sorted(wanted)]
        drawn = [letter for _, _, letters in found for letter in letters]
        frames = {number: frame for number, frame, _ in found if frame is not None}
        return PdfPages(drawn, frames, place_blocks(blocks, drawn))

    def close(self) -> None:
        """Forget all letters."""
        self._known.clear()
        self._path = None

    def _read(self, path: Path, wanted: set[int]) -> None:
        new = sorted(wanted - set(self._known))
        if new:
            traced = trace_letters(path, new)
            by_page = {page: tuple(group) for page, group in groupby(traced.letters, _page_of)}
            for page in new:
                self._known[page] = traced.frames.get(page), by_page.get(page, ())
        for page in wanted:
            self._known.move_to_end(page)
        while len(self._known) > max(_KEPT, len(wanted)):
            self._known.popitem(last=False)


def read_pages(
    path: Path,
    document: Document,
    pages: Collection[int] | None = None,
    progress: Progress = silent,
) -> PdfPages:
    """Find the blocks of a document on the pages of the PDF it was read from.

    With ``pages`` only these are read, and the blocks found that stand on them altogether. What
    does not stand where the reader found it is looked for everywhere. Raises the errors of
    documents.
    """
    traced = trace_letters(path, pages, progress)
    blocks = [block for block in document.blocks if pages is None or _stands_within(block, pages)]
    placed = place_blocks(blocks, traced.letters)
    if any(block.id not in placed for block in blocks if block.text.strip()):
        placed = trace(blocks, as_letters(traced.letters)) | placed
    return PdfPages(traced.letters, traced.frames, placed)


def _stands_on(block: Block, page: int) -> bool:
    return any(place.page == page for place in block.places)


def _stands_within(block: Block, pages: Collection[int]) -> bool:
    return bool(block.places) and all(place.page in pages for place in block.places)


def _page_of(letter: Drawn) -> int:
    return letter.page


def _border(left: Drawn, right: Drawn) -> float:
    """Return where one letter ends and the next begins, though their ink may touch."""
    if left.end > right.start:
        return (left.middle + right.middle) / 2
    return (left.end + right.start) / 2


def _covers(area: PageArea, letter: Drawn) -> bool:
    across = min(area.x1, letter.end) - max(area.x0, letter.start)
    down = min(area.y1, letter.bottom) - max(area.y0, letter.top)
    width, height = letter.end - letter.start, letter.bottom - letter.top
    return across >= _TOUCHED * width and down >= _TOUCHED * min(height, area.y1 - area.y0)
