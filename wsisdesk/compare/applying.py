"""The whole of a row in pieces, from which either text can be put together again."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from wsisdesk.compare.model import Change, ChangeKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wsisdesk.compare.model import Row, Side, Span


class Piece(NamedTuple):
    """A stretch of a row in reading order: kept (no change) or changed; either text may be empty.

    A kept piece says the same on both sides.
    """

    change: Change | None
    old: str
    new: str


def pieces(row: Row) -> Iterator[Piece]:
    """Yield the whole of a row, kept and changed stretches in turn.

    What stands on one side only is one piece, an insertion or a deletion.
    """
    if row.old is None or row.new is None:
        yield _alone(row.side, added=row.old is None)
        return
    old_at, new_at = row.old.start, row.new.start
    for change in row.changes:
        if old_at < change.old[0]:
            yield _kept(row, (old_at, change.old[0]), (new_at, change.new[0]))
        yield Piece(change, _text(row.old, change.old), _text(row.new, change.new))
        old_at, new_at = change.old[1], change.new[1]
    if old_at < row.old.end:
        yield _kept(row, (old_at, row.old.end), (new_at, row.new.end))


def _alone(side: Side, *, added: bool) -> Piece:
    here, nowhere = (side.start, side.end), (0, 0)
    if added:
        return Piece(Change(ChangeKind.INSERT, nowhere, here), "", side.text)
    return Piece(Change(ChangeKind.DELETE, here, nowhere), side.text, "")


def _kept(row: Row, old: Span, new: Span) -> Piece:
    assert row.old is not None, "only rows of two sides keep words"
    assert row.new is not None, "only rows of two sides keep words"
    return Piece(None, _text(row.old, old), _text(row.new, new))


def _text(side: Side, span: Span) -> str:
    return side.block.text[span[0] : span[1]]
