"""The texts of a row, parted where a mark begins or ends."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from wsisdesk.compare.model import ChangeKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wsisdesk.compare.model import Change, Row, Side, Span


class Wording(StrEnum):
    """How a stretch of text is marked."""

    SAME = "same"
    INSERTED = "inserted"
    DELETED = "deleted"
    FORM = "form"  # the same words in other letters


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text under one mark."""

    text: str
    wording: Wording = Wording.SAME


def old_pieces(row: Row) -> tuple[Piece, ...]:
    """Return the old text of a row; what went away is DELETED. Joined they are the text."""
    if row.old is None:
        return ()
    if row.new is None:
        return _some(Piece(row.old.text, Wording.DELETED))
    spans = [(change.old, Wording.DELETED) for change in row.changes if not _is_form(change)]
    return tuple(_parted(row.old, spans))


def new_pieces(row: Row, *, typography: bool = False) -> tuple[Piece, ...]:
    """Return the new text of a row; what came in is INSERTED. Joined they are the text."""
    if row.new is None:
        return ()
    if row.old is None:
        return _some(Piece(row.new.text, Wording.INSERTED))
    spans = [
        (change.new, Wording.FORM if _is_form(change) else Wording.INSERTED)
        for change in row.changes
        if typography or not _is_form(change)
    ]
    return tuple(_parted(row.new, spans))


def revised(row: Row) -> tuple[Piece, ...]:
    """Return one text with what went away and what came in, as revision marks show it.

    Without the INSERTED pieces it is the old text, without the DELETED ones the new text; where
    only the form changed, the new form stands for both.
    """
    if row.old is None or row.new is None:
        return old_pieces(row) or new_pieces(row)
    pieces: list[Piece] = []
    place = row.new.start
    for change in sorted(row.changes, key=lambda change: (change.new, change.old)):
        if _is_form(change):
            continue
        text = row.new.block.text
        pieces.append(Piece(text[place : change.new[0]]))
        pieces.append(Piece(row.old.block.text[slice(*change.old)], Wording.DELETED))
        pieces.append(Piece(text[slice(*change.new)], Wording.INSERTED))
        place = change.new[1]
    pieces.append(Piece(row.new.block.text[place : row.new.end]))
    return _some(*pieces)


def _is_form(change: Change) -> bool:
    return change.kind is ChangeKind.FORM


def _parted(side: Side, spans: list[tuple[Span, Wording]]) -> Iterator[Piece]:
    text, place = side.block.text, side.start
    for (start, end), wording in sorted(spans):
        yield from _some(Piece(text[place:start]), Piece(text[start:end], wording))
        place = end
    yield from _some(Piece(text[place : side.end]))


def _some(*pieces: Piece) -> tuple[Piece, ...]:
    return tuple(piece for piece in pieces if piece.text)
