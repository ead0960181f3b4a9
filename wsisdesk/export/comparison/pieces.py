"""The texts of a row, parted where a mark begins or ends."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from wsisdesk.compare import applying
from wsisdesk.compare.model import ChangeKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wsisdesk.compare.model import Row


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
    whole = row.new is None
    return _joined(
        Piece(piece.old, Wording.DELETED if whole or _is_edit(piece) else Wording.SAME)
        for piece in applying.pieces(row)
    )


def new_pieces(row: Row, *, typography: bool = False) -> tuple[Piece, ...]:
    """Return the new text of a row; what came in is INSERTED. Joined they are the text.

    With ``typography`` what changed in form only is told apart, as FORM.
    """
    whole = row.old is None
    form = Wording.FORM if typography else Wording.SAME
    return _joined(
        Piece(piece.new, Wording.INSERTED if whole or _is_edit(piece) else _kept(piece, form))
        for piece in applying.pieces(row)
    )


def revised(row: Row) -> tuple[Piece, ...]:
    """Return one text with what went away and what came in, as revision marks show it.

    Without the INSERTED pieces it is the old text, without the DELETED ones the new text; where
    only the form changed, the new form stands for both.
    """
    if row.old is None or row.new is None:
        return old_pieces(row) or new_pieces(row)
    found: list[Piece] = []
    for piece in applying.pieces(row):
        if _is_edit(piece):
            found += [Piece(piece.old, Wording.DELETED), Piece(piece.new, Wording.INSERTED)]
        else:
            found.append(Piece(piece.new))
    return _joined(found)


def _is_edit(piece: applying.Piece) -> bool:
    return piece.change is not None and piece.change.kind is not ChangeKind.FORM


def _kept(piece: applying.Piece, form: Wording) -> Wording:
    return form if piece.change is not None else Wording.SAME


def _joined(pieces: Iterable[Piece]) -> tuple[Piece, ...]:
    """Drop empty pieces, and join neighbours under one mark."""
    found: list[Piece] = []
    for piece in pieces:
        if found and found[-1].wording is piece.wording:
            found[-1] = Piece(found[-1].text + piece.text, piece.wording)
        elif piece.text:
            found.append(piece)
    return tuple(found)
