"""The words of blocks on the pages of a PDF: rectangles to mark, and what stands in one."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from typing import TYPE_CHECKING

from wsisdesk.annotate.model import PageArea
from wsisdesk.annotate.originals.letters import Letters, stretch, trace
from wsisdesk.documents.pdf.tracing import trace_letters

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from wsisdesk.annotate.anchoring import Span
    from wsisdesk.documents.model import Document
    from wsisdesk.documents.pdf.frame import Frame
    from wsisdesk.documents.pdf.tracing import Drawn

_TOUCHED = 0.5  # the share of a letter's width and height that a rectangle must cover


@dataclass(frozen=True)
class PdfPages:
    """The letters of a PDF with their places, beside the blocks read from it."""

    drawn: Sequence[Drawn]
    frames: Sequence[Frame]
    traced: dict[str, tuple[int, ...]]

    def areas(self, span: Span) -> tuple[PageArea, ...]:
        """Return the rectangles that the words of a span cover, line by line; none if lost.

        Where the directions mix, words that belong together stand in several places of a line.
        """
        places = self.traced.get(span.block)
        found = stretch(places, span.start, span.end) if places else None
        if places is None or found is None:
            return ()
        wanted = {place for place in places[span.start : span.end] if place >= 0}
        lines = sorted({self.drawn[place].line for place in wanted})
        return tuple(area for line in lines for area in self._line_areas(self._lines[line], wanted))

    def inside(self, areas: Iterable[PageArea]) -> list[int]:
        """Return the letters that rectangles cover, by number."""
        by_page: dict[int, list[PageArea]] = defaultdict(list)
        for area in areas:
            by_page[area.page].append(area)
        return [
            number
            for number, letter in enumerate(self.drawn)
            if any(_covers(area, letter) for area in by_page.get(letter.page, ()))
        ]

    def text_edges(self, page: int) -> tuple[float, float]:
        """Return how far to the left and to the right letters stand on a page."""
        letters = [letter for letter in self.drawn if letter.page == page]
        width = self.frames[page].width
        return (
            min((letter.start for letter in letters), default=width / 2),
            max((letter.end for letter in letters), default=width / 2),
        )

    @cached_property
    def _lines(self) -> dict[int, list[int]]:
        lines: dict[int, list[int]] = defaultdict(list)
        for number, letter in enumerate(self.drawn):
            lines[letter.line].append(number)
        return lines

    def _line_areas(self, line: Sequence[int], wanted: set[int]) -> list[PageArea]:
        """Return the stretches of a line, from left to right, in which all letters are wanted."""
        across = sorted(line, key=lambda number: self.drawn[number].middle)
        found = []
        for chosen, group in groupby(across, key=wanted.__contains__):
            if chosen:
                letters = [self.drawn[number] for number in group]
                found.append(
                    PageArea(
                        letters[0].page, min(one.start for one in letters), letters[0].top,
                        max(one.end for one in letters), letters[0].bottom,
                    )
                )  # fmt: skip
        return found


def read_pages(path: Path, document: Document) -> PdfPages:
    """Find the blocks of a document on the pages of the PDF it was read from.

    Raises the errors of documents.
    """
    traced = trace_letters(path)
    ends, at = set(), 0
    for _, group in groupby(traced.letters, key=lambda letter: letter.line):
        at += sum(1 for _ in group)
        ends.add(at)
    letters = Letters("".join(letter.letter for letter in traced.letters), frozenset(ends))
    return PdfPages(traced.letters, traced.frames, trace(document.blocks, letters))


def _covers(area: PageArea, letter: Drawn) -> bool:
    across = min(area.x1, letter.end) - max(area.x0, letter.start)
    down = min(area.y1, letter.bottom) - max(area.y0, letter.top)
    width, height = letter.end - letter.start, letter.bottom - letter.top
    return across >= _TOUCHED * width and down >= _TOUCHED * min(height, area.y1 - area.y0)
