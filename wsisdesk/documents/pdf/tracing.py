"""Where on its pages each letter of a PDF is drawn: for marks that go onto the page itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wsisdesk.documents.pdf.frame import Frame, frame_of
from wsisdesk.documents.pdf.opening import opened
from wsisdesk.documents.pdf.page import read_page
from wsisdesk.documents.pdf.tablerows import TableCounter
from wsisdesk.errors import OversizedDocument
from wsisdesk.progress import silent

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from wsisdesk.documents.pdf.lines import Line
    from wsisdesk.progress import Progress

_SLACK = 1.0  # points by which ink may leave its line


@dataclass(frozen=True, slots=True)
class Drawn:
    """A letter and where it is drawn: points from the top left of the page as displayed.

    ``start`` and ``end`` are the edges of its ink; ``top`` and ``bottom`` those of its ``line``,
    which is numbered through the file.
    """

    letter: str
    page: int
    line: int
    start: float
    top: float
    end: float
    bottom: float

    @property
    def middle(self) -> float:
        """The horizontal middle of its ink."""
        return (self.start + self.end) / 2


@dataclass(frozen=True, slots=True)
class Traced:
    """All letters of a file in reading order, white space left out, and its pages' frames."""

    letters: tuple[Drawn, ...]
    frames: tuple[Frame, ...]


def trace_letters(path: Path, progress: Progress = silent) -> Traced:
    """Read where the letters stand, as the reader orders and repairs them.

    For files that the reader has read in its own confined process before. Raises what it raises.
    """
    letters: list[Drawn] = []
    frames: list[Frame] = []
    counter = TableCounter()
    lines = 0
    with opened(path) as file:
        for index in range(file.count):
            page = file.document[index]
            frames.append(frame_of(page))
            content = read_page(page, index, counter)
            page.close()
            if content is None:
                raise OversizedDocument(path, "characters")
            for line in content.all_lines:
                letters += _drawn(lines, line)
                lines += 1
            progress(index + 1, file.count)
    return Traced(tuple(letters), tuple(frames))


def _drawn(number: int, line: Line) -> Iterator[Drawn]:
    """Yield the letters of a line; those of slanted lines, read as if upright, cover all of it."""
    upright = all(
        line.x0 - _SLACK <= character.x0 and character.x1 <= line.x1 + _SLACK
        for character in line.drawn
    )
    for character in line.drawn:
        start, end = (character.x0, character.x1) if upright else (line.x0, line.x1)
        for letter in character.text:
            if not letter.isspace():
                yield Drawn(letter, line.page, number, start, line.top, end, line.bottom)
