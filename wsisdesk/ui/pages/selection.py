"""What is selected on pages: from one place among the letters to another, over several pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from wsisdesk.text.graphemes import whole
from wsisdesk.ui.pages.strays import Stray, Zone
from wsisdesk.ui.passages import Passage

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wsisdesk.ui.pages.page_text import PageText

    Kin = tuple[int, str]  # stray lines of a page that are meant together


class Caret(NamedTuple):
    """A place on a page: before the letter with this number. Carets are in reading order."""

    page: int
    at: int


class Piece(NamedTuple):
    """Selected words of a block, or of a stray line."""

    passage: Passage
    stray: Stray | None = None

    def widened(self) -> Piece:
        """Return it in whole graphemes."""
        one = self.passage
        return self._replace(passage=Passage(one.block, *whole(one.block.text, one.start, one.end)))


class Selection(NamedTuple):
    """``anchor`` stays where it is, ``focus`` moves."""

    anchor: Caret
    focus: Caret

    @property
    def pages(self) -> range:
        """The pages it reaches over."""
        first, last = sorted((self.anchor.page, self.focus.page))
        return range(first, last + 1)

    def pieces(self, texts: Mapping[int, PageText]) -> list[Piece]:
        """Return what is selected block by block and stray line by stray line, in whole graphemes.

        The words of a clause are one piece, though they go on to the next page. Pages that are
        not in ``texts`` are as if they were empty.
        """
        found: dict[str, Piece] = {}
        pointed = {_kin(text, number) for text, number in self._ends(texts)}
        for text, first, last in self._parts(texts):
            for block, start, end in text.stretches(first, last):
                stray = text.strays.get(block)
                if stray is not None and not _is_meant(text, stray, pointed):
                    continue
                before = found.get(block)
                if before is not None:
                    start, end = min(start, before.passage.start), max(end, before.passage.end)
                found[block] = Piece(Passage(text.blocks[block], start, end), stray)
        return [one.widened() for one in found.values()]

    def passages(self, texts: Mapping[int, PageText]) -> list[Passage]:
        """Return the selected words of blocks; see ``pieces``."""
        return [one.passage for one in self.pieces(texts) if one.stray is None]

    def _ends(self, texts: Mapping[int, PageText]) -> Iterator[tuple[PageText, int]]:
        """Yield the first and the last letter, as far as they are known."""
        start, end = sorted(self)
        for page, number in ((start.page, start.at), (end.page, end.at - 1)):
            if page in texts and 0 <= number < len(texts[page].letters):
                yield texts[page], number

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


def _kin(text: PageText, number: int) -> Kin:
    block = text.letters[number].block
    stray = text.strays.get(block)
    return (text.page, _kin_of(stray) if stray is not None else "")


def _kin_of(stray: Stray) -> str:
    return stray.block.id if stray.zone is Zone.INSIDE else stray.zone.name


def _is_meant(text: PageText, stray: Stray, pointed: set[Kin]) -> bool:
    """Tell whether a stray line is meant that a selection goes over.

    Running heads and numbers of lines are only where one begins or ends in them.
    """
    between = stray.zone in (Zone.BETWEEN, Zone.LABEL)
    return between or (text.page, _kin_of(stray)) in pointed
