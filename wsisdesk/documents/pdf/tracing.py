"""Where on its pages each letter of a PDF is drawn: for marks that go onto the page itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pypdfium2

from wsisdesk.documents.pdf.characters import is_mark, is_rtl
from wsisdesk.documents.pdf.frame import Frame, frame_of
from wsisdesk.documents.pdf.lines import WHITE
from wsisdesk.documents.pdf.opening import opened
from wsisdesk.documents.pdf.page import read_page
from wsisdesk.documents.pdf.tablerows import TableCounter
from wsisdesk.errors import OversizedDocument
from wsisdesk.progress import silent

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence
    from pathlib import Path

    from wsisdesk.documents.pdf.characters import Character
    from wsisdesk.documents.pdf.lines import Line
    from wsisdesk.documents.pdf.opening import OpenFile
    from wsisdesk.progress import Progress

_SLACK = 1.0  # points by which ink may leave its line


@dataclass(frozen=True, slots=True)
class Drawn:
    """A letter and where it is drawn: points from the top left of the page as displayed.

    ``start`` and ``end`` are the edges of its ink, or of its share of a ligature; ``top`` and
    ``bottom`` those of its ``line``, which is numbered through its page. Before a letter that is
    ``spaced`` the line has white space.
    """

    letter: str
    page: int
    line: int
    start: float
    top: float
    end: float
    bottom: float
    spaced: bool = False

    @property
    def middle(self) -> float:
        """The horizontal middle of its ink."""
        return (self.start + self.end) / 2


@dataclass(frozen=True, slots=True)
class Traced:
    """Letters of a file in reading order, white space left out, and the frames of their pages."""

    letters: tuple[Drawn, ...]
    frames: Mapping[int, Frame]


def trace_letters(
    path: Path, pages: Collection[int] | None = None, progress: Progress = silent
) -> Traced:
    """Read where the letters of some pages stand, or of all, as the reader orders and repairs them.

    For files that the reader has read in its own confined process before. Raises what it raises;
    a page that cannot be loaded has neither letters nor frame, and is left out.
    """
    letters: list[Drawn] = []
    frames: dict[int, Frame] = {}
    with opened(path) as file:
        wanted = range(file.count) if pages is None else sorted(pages)
        for done, index in enumerate(wanted, 1):
            frame, found = _traced_page(file, index)
            letters += found
            if frame is not None:
                frames[index] = frame
            progress(done, len(wanted))
    return Traced(tuple(letters), frames)


def _traced_page(file: OpenFile, index: int) -> tuple[Frame | None, list[Drawn]]:
    try:
        page = file.document[index]
    except (pypdfium2.PdfiumError, IndexError):
        return None, []
    try:
        frame, content = frame_of(page), read_page(page, index, TableCounter())
    finally:
        page.close()
    if content is None:
        raise OversizedDocument(file.path, "characters")
    lines = enumerate(content.all_lines)
    return frame, [letter for number, line in lines for letter in _drawn(number, line)]


def _drawn(number: int, line: Line) -> Iterator[Drawn]:
    """Yield the letters of a line; those of slanted lines, read as if upright, cover all of it."""
    upright = all(
        line.x0 - _SLACK <= character.x0 and character.x1 <= line.x1 + _SLACK
        for character in line.drawn
    )
    spaced = _behind_spaces(line)
    at = 0
    for glyph in _glyphs(line.drawn):
        start, end = (glyph[0].x0, glyph[0].x1) if upright else (line.x0, line.x1)
        letters = [one for item in glyph for one in item.text if not one.isspace()]
        shares = zip(letters, _shares(letters, start, end), strict=True)
        for first, (letter, (left, right)) in enumerate(shares):
            apart = not first and at in spaced
            yield Drawn(letter, line.page, number, left, line.top, right, line.bottom, apart)
        at += len(glyph)


def _behind_spaces(line: Line) -> set[int]:
    """Return which of the characters of a line that leave ink have white space before them."""
    found: set[int] = set()
    count = 0
    apart = False
    for character in line.characters:
        if character.text in WHITE:
            apart = True
            continue
        if apart:
            found.add(count)
        apart = False
        count += 1
    return found


def _glyphs(characters: Sequence[Character]) -> Iterator[list[Character]]:
    """Yield the characters one by one, those together that one glyph stands for."""
    glyph: list[Character] = []
    for character in characters:
        if glyph and not glyph[-1].same_glyph(character):
            yield glyph
            glyph = []
        glyph.append(character)
    if glyph:
        yield glyph


def _shares(letters: Sequence[str], start: float, end: float) -> Iterator[tuple[float, float]]:
    """Give each letter of a glyph its share of the width; a mark has that of its letter."""
    if len(letters) == 1:
        yield start, end
        return
    count = sum(not is_mark(letter) for letter in letters) or 1
    width = (end - start) / count
    rtl = bool(letters) and is_rtl(letters[0])
    place = -1
    for letter in letters:
        place += not is_mark(letter) or place < 0
        left = end - (place + 1) * width if rtl else start + place * width
        yield left, left + width
