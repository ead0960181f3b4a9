"""Which split and merged clauses Word can show as paragraph marks that came in or went away.

That is exact where nothing of the old document stands between the parts of a split, and nothing of
the new document between the parts of a merger.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsisdesk.compare.arrangement import Position
from wsisdesk.compare.model import Relation

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from wsisdesk.compare.arrangement import Line
    from wsisdesk.compare.model import Row


def joined_groups(lines: Sequence[Line], is_paragraph: Callable[[Row], bool]) -> dict[str, int]:
    """Return the groups that can be shown so, with the place of the last line of each."""
    places: dict[str, list[int]] = {}
    for number, line in enumerate(lines):
        if line.row.relation in (Relation.SPLIT, Relation.MERGED):
            places.setdefault(line.row.group, []).append(number)
    return {
        group: numbers[-1]
        for group, numbers in places.items()
        if _can_join(lines[numbers[0] : numbers[-1] + 1], group, is_paragraph)
    }


def _can_join(stretch: Sequence[Line], group: str, is_paragraph: Callable[[Row], bool]) -> bool:
    own = [line.row for line in stretch if line.row.group == group]
    others = [line for line in stretch if line.row.group != group]
    split = own[0].relation is Relation.SPLIT
    return (
        all(line.place is Position.HERE and is_paragraph(line.row) for line in stretch)
        and all((line.row.old if split else line.row.new) is None for line in others)
        and _tile(own, split=split)
    )


def _tile(rows: Sequence[Row], *, split: bool) -> bool:
    """Whether the parts make the clause that was split or merged, from its start to its end."""
    sides = [row.old if split else row.new for row in rows]
    others = [row.new if split else row.old for row in rows]
    if any(side is None for side in (*sides, *others)):
        return False
    parts = [(side.start, side.end, len(side.block.text)) for side in sides if side is not None]
    starts, ends = [part[0] for part in parts], [part[1] for part in parts]
    return starts == [0, *ends[:-1]] and ends[-1] == parts[-1][2]
