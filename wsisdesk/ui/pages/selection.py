"""What is selected on pages: from one place among the letters to another, over several pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from wsisdesk.text.graphemes import whole
from wsisdesk.ui.passages import Passage

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wsisdesk.ui.pages.page_text import PageText


class Caret(NamedTuple):
    """A place on a page: before the letter with this number. Carets are in reading order."""

    page: int
    at: int


class Selection(NamedTuple):
    """``anchor`` stays where it is, ``focus`` moves."""

    anchor: Caret
    focus: Caret

    @property
    def pages(self) -> range:
        """The pages it reaches over."""
        first, last = sorted((self.anchor.page, self.focus.page))
        return range(first, last + 1)

    def passages(self, texts: Mapping[int, PageText]) -> list[Passage]:
        """Return the selected words block by block, in whole graphemes.

        The words of a clause are one passage, though they go on to the next page. Pages that are
        not in ``texts`` are as if they were empty.
        """
        found: dict[str, Passage] = {}
        for text, first, last in self._parts(texts):
            for block, start, end in text.stretches(first, last):
                before = found.get(block)
                if before is not None:
                    start, end = min(start, before.start), max(end, before.end)
                found[block] = Passage(text.blocks[block], start, end)
        return [
            Passage(one.block, *whole(one.block.text, one.start, one.end)) for one in found.values()
        ]

    def _parts(self, texts: Mapping[int, PageText]) -> Iterator[tuple[PageText, int, int]]:
        start, end = sorted(self)
        for page in self.pages:
            if page in texts:
                text = texts[page]
                first = start.at if page == start.page else 0
                last = end.at if page == end.page else len(text.letters)
                yield text, first, last

    def grown(self, other: Selection) -> Selection:
        """Return what reaches over both: from this one's far end to the other's."""
        start, end = sorted(self)
        near, far = sorted(other)
        if near < start:
            return Selection(max(end, far), near)
        return Selection(start, max(end, far))
