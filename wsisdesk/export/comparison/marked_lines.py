"""Marked text broken into the lines of a column, each letter with its mark."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wsisdesk.export.comparison.pieces import Piece, Wording
from wsisdesk.text.direction import order_controls, without_controls
from wsisdesk.text.printable import printable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence


@dataclass(frozen=True, slots=True)
class MarkedLine:
    """One line as it is set; ``wordings`` has the mark of each of its letters."""

    text: str
    wordings: tuple[Wording, ...]


def plain(text: str) -> tuple[Piece, ...]:
    """Return text that has no marks."""
    return (Piece(text),)


def uncontrolled(pieces: Iterable[Piece]) -> tuple[Piece, ...]:
    """Return a document's text without its bidi controls, which the page sets by itself."""
    return tuple(Piece(without_controls(piece.text), piece.wording) for piece in pieces)


def settable(pieces: Iterable[Piece], *, rtl: bool) -> list[tuple[str, Wording]]:
    """Return the letters to set, each with its mark.

    Right-to-left text gets the controls that set its symbols in order.
    """
    letters = [
        (letter, piece.wording)
        for piece in pieces
        for letter in printable(piece.text).replace("\t", " ")
    ]
    if not rtl:
        return letters
    found: list[tuple[str, Wording]] = []
    controls = order_controls("".join(letter for letter, _ in letters))
    for place, (letter, wording) in enumerate(letters):
        found += [(control, wording) for control in controls.get(place, "")]
        found.append((letter, wording))
    return [*found, *((control, Wording.SAME) for control in controls.get(len(letters), ""))]


def with_marks(
    lines: Iterable[str], letters: Sequence[tuple[str, Wording]]
) -> Iterator[MarkedLine]:
    """Give the lines made of ``letters`` their marks back.

    Breaking drops white space at the ends of lines, and sets no-break spaces as plain ones.
    """
    place = 0
    for line in lines:
        wordings: list[Wording] = []
        for letter in line:
            while place < len(letters) - 1 and not _is(letters[place][0], letter):
                place += 1
            wordings.append(letters[place][1])
            place += 1
        yield MarkedLine(line, tuple(wordings))


def _is(source: str, shown: str) -> bool:
    return source == shown or (source.isspace() and shown == " ")
