"""Where a stretch of text stands on its lines.

In text of mixed directions one stretch may show as several pieces of a line, so the box from its
first to its last caret position would cover the wrong letters. Caret positions will not do for
single letters either: where the direction turns Qt gives those of the neighbour. So the
glyphs are asked where they are drawn, and neighbours are joined.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF

if TYPE_CHECKING:
    from PySide6.QtGui import QGlyphRun, QTextLayout, QTextLine

    pass

_TOUCHING = 1.5  # pixels; kerning leaves hairs between letters that join


class Piece(NamedTuple):
    """A stretch of a line in one direction, from its left to its right edge."""

    left: float
    right: float
    rtl: bool


@dataclass(frozen=True, slots=True)
class Box:
    """One piece: its rectangle, a whole row tall, and the baseline of its letters."""

    rect: QRectF
    baseline: float


def boxes(layout: QTextLayout, start: int, end: int, rise: float, row: float) -> list[Box]:
    """Return the pieces that show the UTF-16 range, line by line, from left to right.

    ``rise`` is the distance from the top of a row to the baseline, ``row`` its height. Nothing is
    returned for a layout without lines.
    """
    found = []
    opening = layout.lineForTextPosition(start)  # a long text has many lines before it
    for number in range(opening.lineNumber() if opening.isValid() else 0, layout.lineCount()):
        line = layout.lineAt(number)
        first, last = line.textStart(), line.textStart() + line.textLength()
        if first >= end:
            break
        if last <= start:
            continue
        baseline = line.y() + line.ascent()
        for piece in _joined(pieces(line, max(start, first), min(end, last))):
            rect = QRectF(piece.left, baseline - rise, piece.right - piece.left, row)
            found.append(Box(rect, baseline))
    return found


def pieces(line: QTextLine, start: int, end: int) -> list[Piece]:
    """Return the pieces of one line that show a UTF-16 range, each of one direction."""
    found = [_piece(run) for run in line.glyphRuns(start, end - start)]
    return sorted(piece for piece in found if piece.right > piece.left)


def _joined(sorted_pieces: list[Piece]) -> list[Piece]:
    joined: list[Piece] = []
    for piece in sorted_pieces:
        if joined and piece.left - joined[-1].right < _TOUCHING:
            before = joined.pop()
            piece = Piece(before.left, max(piece.right, before.right), piece.rtl)
        joined.append(piece)
    return joined


def _piece(run: QGlyphRun) -> Piece:
    """Return where the letters of one run begin and end.

    Qt's rectangle is right but where vowel marks share a letter, so right-to-left runs add up their
    glyphs. Isolates have no rectangle, though their glyphs claim the width of a space.
    """
    rect = run.boundingRect()
    if not run.isRightToLeft() or not rect.width():
        return Piece(rect.left(), rect.right(), run.isRightToLeft())
    starts = [position.x() for position in run.positions()]
    widths = [width.x() for width in run.rawFont().advancesForGlyphIndexes(run.glyphIndexes())]
    ends = [start + width for start, width in zip(starts, widths, strict=True)]
    return Piece(min(starts), max(ends), rtl=True)
