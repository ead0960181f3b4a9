"""Lines of text in reading order, made of the characters on one baseline."""

from __future__ import annotations

import itertools
import re
import statistics
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wsisdesk.documents.model import Place
from wsisdesk.documents.pdf import ordering
from wsisdesk.documents.pdf.brackets import turn_brackets
from wsisdesk.documents.pdf.characters import Character, space_between
from wsisdesk.documents.pdf.marks import composed
from wsisdesk.documents.pdf.spacing import Spacing, gap

if TYPE_CHECKING:
    from collections.abc import Sequence

TAB = "\t"
WHITE = (" ", TAB)  # characters of a line that leave no ink
_CLOSING_EDGE = frozenset(".,;:،؛؟!?)]}»”")
_WIDEST_SPACE = 0.7  # em: what is wider is no space, even in justified lines
_ASCENT, _DESCENT = 0.78, 0.24  # of the type size: what a line covers where its ink does not

_LABEL = re.compile(
    r"""
    [(\[]?\s*
    (?: [\u0621-\u064a]{1,2}\u0640?            # abjad letters
      | \d{1,3}(?:[./-]\d{1,3}){0,4}\s?(?:bis|ter)?
      | [A-Za-z]{1,2} | [ivxlcIVXLC]{1,6}
      | [’‘'"“”]\d{1,2}[’‘'"“”]
      | [-–—‒•·▪●○■□◦*\uf0b7➢✓]
    )\s*[.)\]]?\s*[.:–-]?
    """,
    re.VERBOSE,
)


@dataclass(slots=True)
class Line:
    """One line: its characters in reading order, spaces and tabs included."""

    page: int
    characters: list[Character]
    rtl: bool
    x0: float
    top: float
    x1: float
    bottom: float
    baseline: float
    size: float
    region: int = 0

    @property
    def text(self) -> str:
        """The text of the line."""
        return "".join(character.text for character in self.characters)

    @property
    def place(self) -> Place:
        """The rectangle the line covers."""
        return Place(self.page, round(self.x0, 2), round(self.top, 2), round(self.x1, 2),
                     round(self.bottom, 2))  # fmt: skip

    @property
    def drawn(self) -> list[Character]:
        """The characters that leave ink."""
        return [item for item in self.characters if item.text not in WHITE]

    @property
    def bold(self) -> bool:
        """Whether all its letters are bold."""
        letters = [item for item in self.characters if item.text[0].isalnum()]
        return bool(letters) and all(item.style.bold for item in letters)

    def head(self) -> str:
        """Return what stands before the first tab, if the line has one."""
        before, tab, _ = self.text.partition(TAB)
        return before if tab else ""


@dataclass(frozen=True, slots=True)
class LineMaker:
    """Makes the lines of one page: its number, main direction and word gap."""

    page: int
    rtl: bool
    spacing: Spacing

    def line(
        self, pieces: Sequence[Sequence[Character]], region: int = 0, *, fresh: bool = False
    ) -> Line | None:
        """Make a line of pieces parted by wide gaps, given from left to right.

        ``fresh`` says that it is the first of its paragraph.
        """
        spaced = [self.spacing.spaced(piece) for piece in pieces]
        spaced = [piece for piece in spaced if piece]
        if not spaced:
            return None
        everything = [character for piece in spaced for character in piece]
        rtl = self._direction(everything)
        ordered = [ordering.reading_order(piece, rtl=rtl, fresh=fresh) for piece in spaced]
        if rtl:
            ordered.reverse()
            for number, piece in enumerate(ordered):
                turn_brackets(piece, start=number == 0)
        return _assemble(self.page, ordered, region, rtl=rtl)

    def split(self, row: Sequence[Character]) -> list[list[Character]]:
        """Cut a row of characters, from left to right, where a tab must have been."""
        gaps = _gaps(row)
        usual = _usual_space(gaps, self.spacing.limit)
        cuts: list[int] = []
        for position, (white, after) in enumerate(gaps):
            if white >= max(2.2, 3 * usual) or (
                white >= max(0.45, 1.45 * usual) and self._parts_label(row, gaps, position)
            ):
                cuts.append(after)
        edges = [0, *cuts, len(row)]
        return [list(row[a:b]) for a, b in itertools.pairwise(edges)]

    def _parts_label(
        self, row: Sequence[Character], gaps: list[tuple[float, int]], position: int
    ) -> bool:
        white, after = gaps[position]
        head = row[after:] if self.rtl else row[:after]
        text = "".join(item.text for item in head).strip()
        if len(text) > 9:
            return False
        written = text[::-1] if self.rtl else text
        if _LABEL.fullmatch(text) or _LABEL.fullmatch(written):
            return True
        return (
            " " not in text and white >= 0.9 and white >= 2 * _usual_space(gaps, self.spacing.limit)
        )

    def _direction(self, drawn: list[Character]) -> bool:
        if ordering.is_right_to_left(drawn):
            return True
        if not self.rtl:
            return False
        if ordering.has_rtl(drawn):
            return True
        if drawn[0].text in _CLOSING_EDGE:
            return True
        return drawn[-1].text not in _CLOSING_EDGE


def is_label(text: str) -> bool:
    """Tell whether a short text looks like the label of a paragraph: ``أ )``, ``1.1``, ``ii)``."""
    return bool(_LABEL.fullmatch(text.strip()))


def _assemble(page: int, pieces: list[list[Character]], region: int, *, rtl: bool) -> Line:
    characters: list[Character] = []
    for piece in pieces:
        if characters:
            characters.append(space_between(characters[-1], piece[0], TAB))
        characters += piece
    for character in characters:
        if character.marks:
            character.text = composed(character)
    inked = [item for item in characters if item.text not in (" ", TAB)]
    size = _main_size(inked)
    plain = [item for item in inked if not item.raised] or inked
    baseline = statistics.median(item.baseline for item in plain)
    return Line(
        page, characters, rtl,
        min(item.x0 for item in inked),
        min([baseline - _ASCENT * size, *(item.top for item in inked)]),
        max(item.x1 for item in inked),
        max([baseline + _DESCENT * size, *(item.bottom for item in inked)]),
        baseline, size, region,
    )  # fmt: skip


def _main_size(characters: list[Character]) -> float:
    """Return the size most of the ink is set in."""
    weights: dict[float, float] = {}
    for character in characters:
        size = round(character.size, 1)
        weights[size] = weights.get(size, 0.0) + 1
    return max(weights, key=lambda size: weights[size])


def _gaps(row: Sequence[Character]) -> list[tuple[float, int]]:
    """List the white, in em, before each drawn character but the first, with its position."""
    result: list[tuple[float, int]] = []
    last: Character | None = None
    for position, character in enumerate(row):
        if character.text == " ":
            continue
        if last is not None:
            white = gap(last, character)
            if white > 0:
                result.append((white, position))
        last = character
    return result


def _usual_space(gaps: list[tuple[float, int]], limit: float) -> float:
    """Return the usual width of a space in this row, in em."""
    spaces = sorted(white for white, _ in gaps if white > limit)
    return min(spaces[(len(spaces) - 1) // 2], _WIDEST_SPACE) if spaces else 0.25
