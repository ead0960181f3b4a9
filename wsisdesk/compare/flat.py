"""A comparison as one flat list of operations, the form in which comparers are measured.

Each is ``[status, text, group]``: ``=`` kept, ``-`` deleted, ``+`` inserted, ``<`` moved from,
``>`` moved to (``group`` names the move), and, with the text a pair ``[old, new]``, ``#`` a printed
label changed by renumbering and ``~`` a change of form only. Together they are the whole of both
versions in reading order: a paragraph each block, its label and a tab in front, a line feed behind.
Line breaks inside a block become spaces, since a line feed ends a paragraph here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsisdesk.compare.applying import pieces
from wsisdesk.compare.arrangement import Position, lines
from wsisdesk.compare.model import ChangeKind, Status
from wsisdesk.text.words import normal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wsisdesk.compare.applying import Piece
    from wsisdesk.compare.arrangement import Line
    from wsisdesk.compare.model import Comparison, Side

Operation = list["str | list[str]"]
_STATUS_OF = {Status.ADD: "+", Status.SUP: "-"}


def operations(comparison: Comparison) -> list[Operation]:
    """Return the operations that make the new text of the old one."""
    found: list[Operation] = []
    for line in lines(comparison):
        for operation in _line(line):
            _put(found, operation)
    return found


def _put(found: list[Operation], operation: Operation) -> None:
    """Add an operation; equal neighbours become one."""
    if not operation[1]:
        return
    last = found[-1] if found else None
    plain = isinstance(operation[1], str) and last is not None and isinstance(last[1], str)
    if last is not None and plain and last[0] == operation[0] and last[2] == operation[2]:
        last[1] = f"{last[1]}{operation[1]}"
    else:
        found.append(operation)


def _line(line: Line) -> Iterator[Operation]:
    row = line.row
    if row.status in _STATUS_OF:
        yield [_STATUS_OF[row.status], f"{_head(row.side)}{_said(row.side.text)}\n", ""]
    elif line.place is Position.HERE:
        yield _edge(_head(row.old), _head(row.new), both=_opens(row.old) and _opens(row.new))
        for piece in pieces(row):
            yield from _piece(piece)
        yield _edge(_foot(row.old), _foot(row.new), both=False)
    else:
        yield from _travelling(line)


def _piece(piece: Piece) -> Iterator[Operation]:
    old, new = _said(piece.old), _said(piece.new)
    if piece.change is None:
        yield ["=", old, ""]
    elif piece.change.kind is ChangeKind.FORM:
        yield ["~", [old, new], ""]
    else:
        yield ["-", old, ""]
        yield ["+", new, ""]


def _edge(old: str, new: str, *, both: bool) -> Operation:
    """Return the operation for a label or a line feed; ``both`` if both sides might have it."""
    if old == new:
        return ["=", old, ""]
    if both:
        return ["~" if normal(old) == normal(new) else "#", [old, new], ""]
    return ["-", old, ""] if old else ["+", new, ""]


def _travelling(line: Line) -> Iterator[Operation]:
    """Yield one end of a move; words that did not travel with it are deleted or inserted."""
    row, leaves = line.row, line.place is Position.DEPARTURE
    side = row.old if leaves else row.new
    moved, lost = ("<", "-") if leaves else (">", "+")
    yield [moved, _head(side), row.group]
    for piece in pieces(row):
        text = _said(piece.old if leaves else piece.new)
        goes_along = piece.change is None or piece.change.kind is ChangeKind.FORM
        yield [moved, text, row.group] if goes_along else [lost, text, ""]
    yield [moved, _foot(side), row.group]


def _opens(side: Side | None) -> bool:
    """Whether the side begins its paragraph: it may be a later part of it."""
    return side is not None and side.start == 0


def _head(side: Side | None) -> str:
    """Return the label with its tab, for the part that begins a paragraph."""
    if side is None or not _opens(side) or not side.block.label:
        return ""
    return f"{_said(side.block.label)}\t"


def _foot(side: Side | None) -> str:
    """Return the line feed, for the part that ends a paragraph."""
    return "\n" if side is not None and side.end == len(side.block.text) else ""


def _said(text: str) -> str:
    return text.replace("\n", " ")
