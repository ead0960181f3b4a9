"""Cuts clauses of tens of thousands of letters into rows that are set one at a time.

Qt shapes a text in one go, so a paragraph of several 100,000 letters would hold up the window. Its
rows follow each other and share the index of their entry; what is said about the clause (mark,
remarks, comments) stands with the first of them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import TYPE_CHECKING

from wsisdesk.compare.applying import pieces
from wsisdesk.compare.model import Change, ChangeKind
from wsisdesk.ui.typesetting.pieces import LONGEST

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wsisdesk.compare.model import BracketChange, Row, Side, Span
    from wsisdesk.export.comparison.entries import Entry

_WORTH = 4  # times the longest row: what is shorter is set quickly, and better copied whole
_STEPS = 8  # a row ends at most an eighth before its room does


@dataclass(frozen=True, slots=True)
class _Step:
    """Some letters of both sides, kept or part of one change."""

    change: Change | None
    old: int
    new: int


def sliced(entry: Entry, longest: int = LONGEST) -> tuple[Entry, ...]:
    """Return a very long entry in parts of at most ``longest`` code points, any other as it is.

    Joined, the texts of the parts are the entry's texts, and so are their marks.
    """
    row = entry.row
    sides = (side for side in (row.old, row.new) if side is not None)
    if all(side.end - side.start <= _WORTH * longest for side in sides):
        return (entry,)
    return tuple(replace(entry, row=part) for part in _rows(row, longest))


def _rows(row: Row, longest: int) -> Iterator[Row]:
    old = row.old.start if row.old is not None else 0
    new = row.new.start if row.new is not None else 0
    is_first = True
    for group in _groups(row, longest):
        old_end = old + sum(step.old for step in group)
        new_end = new + sum(step.new for step in group)
        whole = row.old is None or row.new is None
        yield replace(
            row,
            old=_part(row.old, old, old_end),
            new=_part(row.new, new, new_end),
            changes=() if whole else tuple(_changes(group, old, new)),
            brackets=tuple(
                found for found in row.brackets if _holds(found, (old, old_end), (new, new_end))
            ),
            renumbered=row.renumbered and is_first,
        )
        old, new, is_first = old_end, new_end, False


def _groups(row: Row, longest: int) -> Iterator[list[_Step]]:
    """Part the steps of a row so that neither side of a group is too long."""
    group: list[_Step] = []
    old = new = 0
    for step in _steps(row, max(longest // _STEPS, 1)):
        if group and max(old + step.old, new + step.new) > longest:
            yield group
            group, old, new = [], 0, 0
        group.append(step)
        old, new = old + step.old, new + step.new
    if group:
        yield group


def _steps(row: Row, most: int) -> Iterator[_Step]:
    for piece in pieces(row):
        if piece.change is None:
            yield from (_Step(None, size, size) for size in _chunks(piece.new, most))
            continue
        sizes = zip_longest(_chunks(piece.old, most), _chunks(piece.new, most), fillvalue=0)
        yield from (_Step(piece.change, old, new) for old, new in sizes)


def _chunks(text: str, most: int) -> Iterator[int]:
    """Yield the sizes of parts of a text that end behind words, where there are any."""
    start = 0
    while start < len(text):
        end = start + most
        if end < len(text):
            end = text.rfind(" ", start, end) + 1 or end
        end = min(end, len(text))
        yield end - start
        start = end


def _changes(group: list[_Step], old: int, new: int) -> Iterator[Change]:
    """Yield the changes of a group that begins at these code points of both blocks."""
    here: Change | None = None
    made: Change | None = None
    for step in group:
        ends = old + step.old, new + step.new
        if made is not None and step.change is not here:
            yield made
            made = None
        here = step.change
        if here is not None:
            start = (made.old[0], made.new[0]) if made is not None else (old, new)
            made = _change(here.kind, (start[0], ends[0]), (start[1], ends[1]))
        old, new = ends
    if made is not None:
        yield made


def _change(kind: ChangeKind, old: Span, new: Span) -> Change:
    if kind is not ChangeKind.FORM:
        if old[0] == old[1]:
            kind = ChangeKind.INSERT
        elif new[0] == new[1]:
            kind = ChangeKind.DELETE
    return Change(kind, old, new)


def _part(side: Side | None, start: int, end: int) -> Side | None:
    return replace(side, start=start, end=end) if side is not None else None


def _holds(found: BracketChange, old: Span, new: Span) -> bool:
    """Tell whether a bracket's words stand in these spans; an empty one stands anywhere."""
    return all(
        here[0] == here[1] or span[0] <= here[0] <= here[1] <= span[1]
        for here, span in ((found.old, old), (found.new, new))
    )
