"""What is selected on pages as plain text: clauses as the document says them, the rest as drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsisdesk.text.direction import without_controls
from wsisdesk.ui.passages import plain_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wsisdesk.ui.pages.selection import Piece


def copied(pieces: Sequence[Piece]) -> str:
    """Return the pieces a line each; a label that was selected stands before its clause."""
    clauses = {piece.passage.block.id for piece in pieces if piece.stray is None}
    labels = {
        piece.stray.of: piece.passage.text
        for piece in pieces
        if piece.stray is not None and piece.stray.of in clauses
    }
    return "\n".join(
        _line(piece, labels.get(piece.passage.block.id, ""))
        for piece in pieces
        if piece.stray is None or piece.stray.of not in clauses
    )


def _line(piece: Piece, label: str) -> str:
    passage = piece.passage
    said = plain_text([passage])  # with its label, if the clause is whole
    bare = said == without_controls(passage.text)
    return f"{without_controls(label)}\t{said}" if label and bare else said
