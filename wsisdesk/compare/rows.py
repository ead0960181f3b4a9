"""From clauses that belong together to the rows of a comparison."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsisdesk.compare.changes import Words, changes_between
from wsisdesk.compare.matching import matching
from wsisdesk.compare.model import ChangeKind, Relation, Row, Side, Status

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from wsisdesk.compare.alignment import Alignment
    from wsisdesk.compare.clauses import Clause
    from wsisdesk.compare.model import Change


def rows_of(
    old: Sequence[Clause], new: Sequence[Clause], alignment: Alignment, worth: Mapping[str, float]
) -> tuple[Row, ...]:
    """Return the rows in the reading order of the new text, removed clauses where they stood."""
    rows: list[Row] = []
    removed = alignment.free_old(len(old))[::-1]
    sources = {number: source for source, number in alignment.placed.items()}
    origins = {number: source for source, number in alignment.moved.items()}
    for clause in new:
        source = sources.get(clause.index)
        while source is not None and removed and removed[-1] < source:
            rows.append(_removed(old[removed.pop()]))
        if source is not None:
            rows.append(_paired(old[source], clause, worth))
        elif clause.index in origins:
            group = f"m{len(rows)}"
            pair = old[origins[clause.index]]
            rows.append(_paired(pair, clause, worth, relation=Relation.MOVED, group=group))
        else:
            rows.append(Row(Status.ADD, None, _whole(clause)))
    return (*rows, *(_removed(old[number]) for number in removed[::-1]))


def _whole(clause: Clause) -> Side:
    return Side(clause.block, clause.index, 0, len(clause.block.text))


def _removed(clause: Clause) -> Row:
    return Row(Status.SUP, _whole(clause), None)


def _paired(
    old: Clause, new: Clause, worth: Mapping[str, float],
    relation: Relation = Relation.NONE, group: str = "",
) -> Row:  # fmt: skip
    """Return the row of two clauses that are one, with what changed in it."""
    left, right = _whole(old), _whole(new)
    changes: tuple[Change, ...] = ()
    if old.block.text != new.block.text:
        runs = matching(old.code, new.code, worth)
        changes = changes_between(Words(left, old.tokens), Words(right, new.tokens), runs)
    reworded = any(change.kind is not ChangeKind.FORM for change in changes)
    return Row(
        Status.MOD if reworded else Status.NOC, left, right, changes, relation, group,
        renumbered=old.label != new.label, form_only=bool(changes) and not reworded,
    )  # fmt: skip
