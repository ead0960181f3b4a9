"""Marked text broken into the lines of a column, each letter with its mark."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wsisdesk.export.comparison.pieces import Piece, Wording
from wsisdesk.export.lettering import in_order, marks_of_lines
from wsisdesk.text.direction import without_controls
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
    return in_order(letters, Wording.SAME, rtl=rtl)


def with_marks(
    lines: Iterable[str], letters: Sequence[tuple[str, Wording]]
) -> Iterator[MarkedLine]:
    """Give the lines made of ``letters`` their marks back."""
    return (MarkedLine(*line) for line in marks_of_lines(lines, letters))
