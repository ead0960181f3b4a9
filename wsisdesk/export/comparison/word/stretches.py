"""Stretches of text and what becomes of each: the smallest units of a tracked document."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wsisdesk.documents.model import Block, NoteRef


class Fate(StrEnum):
    """What became of a stretch. The values are the names of Word's elements."""

    KEPT = ""
    INSERTED = "ins"
    DELETED = "del"
    MOVED_AWAY = "moveFrom"
    MOVED_HERE = "moveTo"

    @property
    def in_old(self) -> bool:
        """Whether it stands in the old document."""
        return self in (Fate.KEPT, Fate.DELETED, Fate.MOVED_AWAY)

    @property
    def in_new(self) -> bool:
        """Whether it stands in the new document."""
        return self in (Fate.KEPT, Fate.INSERTED, Fate.MOVED_HERE)


@dataclass(frozen=True, slots=True)
class Stretch:
    """Text with one fate: ``start`` is its place in the block's text, -1 for a printed label."""

    fate: Fate
    text: str
    block: Block
    start: int = -1


@dataclass(frozen=True, slots=True)
class Call:
    """The call of a footnote: as the old document has it, as the new one, or both if kept."""

    fate: Fate
    old: NoteRef | None
    new: NoteRef | None
    block: Block


Piece = Stretch | Call


def label_length(pieces: Iterable[Piece]) -> int:
    """Return how many letters labels take, the old one and the new one side by side."""
    return sum(
        len(piece.text.rstrip("\t"))
        for piece in pieces
        if isinstance(piece, Stretch) and piece.start < 0
    )
