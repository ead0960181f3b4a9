"""From clauses that belong together to the rows of a comparison."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsisdesk.compare.brackets import bracket_changes
from wsisdesk.compare.changes import Words, changes_between
from wsisdesk.compare.cutting import Part, cut
from wsisdesk.compare.matching import matching
from wsisdesk.compare.model import ChangeKind, Relation, Row, Side, Status
from wsisdesk.compare.order import old_place, staying
from wsisdesk.compare.pace import Pace

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from wsisdesk.compare.alignment import Alignment
    from wsisdesk.compare.clauses import Clause
    from wsisdesk.compare.model import Change
    from wsisdesk.compare.vocabulary import Vocabulary

_LETTER_OF = {Relation.MOVED: "m", Relation.SPLIT: "s", Relation.MERGED: "j"}


class RowMaker:
    """Makes the rows of one comparison from what the alignment found."""

    def __init__(
        self,
        old: Sequence[Clause],
        new: Sequence[Clause],
        alignment: Alignment,
        vocabulary: Vocabulary,
    ) -> None:
        self._old, self._new, self._alignment, self._vocabulary = old, new, alignment, vocabulary
        self._groups: dict[tuple[Relation, int], str] = {}
        self._placed = {number: source for source, number in alignment.placed.items()}
        self._moved = {number: source for source, number in alignment.moved.items()}
        self._split = {
            number: source for source, numbers in alignment.splits.items() for number in numbers
        }

    def rows(self, pace: Pace | None = None) -> tuple[Row, ...]:
        """Return the rows in the order of the new text, removed clauses where they stood.

        Where clauses were removed and others added at the same place, the removed come first.
        """
        clauses = (pace or Pace()).through(self._new)
        standing = [row for clause in clauses for row in self._of_new(clause)]
        in_place = staying(standing)
        borders = [old_place(standing[number])[0] for number in sorted(in_place)]
        removed = self._alignment.free_old(len(self._old))[::-1]
        found = self._removed_before(removed, borders, 0)
        passed = 0
        for number, row in enumerate(standing):
            found.append(row)
            if number in in_place:
                passed += 1
                found += self._removed_before(removed, borders, passed)
        return tuple(found)

    def _removed_before(self, removed: list[int], borders: Sequence[int], passed: int) -> list[Row]:
        """Take from ``removed``, the last first, what stood before the next clause that stayed."""
        border = borders[passed] if passed < len(borders) else len(self._old)
        found = []
        while removed and removed[-1] < border:
            found.append(self._removed(removed.pop()))
        return found

    def _of_new(self, clause: Clause) -> Iterator[Row]:
        """Yield the rows in which a new clause stands: several if it was merged."""
        number = clause.index
        if number in self._placed:
            yield self._pair(_whole(self._old[self._placed[number]]), _whole(clause))
        elif number in self._moved:
            source = self._old[self._moved[number]]
            yield self._pair(_whole(source), _whole(clause), Relation.MOVED)
        elif number in self._split:
            yield self._split_part(self._old[self._split[number]], clause)
        elif number in self._alignment.merges:
            yield from self._merged(clause)
        else:
            side = _whole(clause).side
            yield Row(Status.ADD, None, side, brackets=bracket_changes(None, side, ()))

    def _removed(self, number: int) -> Row:
        side = _whole(self._old[number]).side
        return Row(Status.SUP, side, None, brackets=bracket_changes(side, None, ()))

    def _split_part(self, whole: Clause, clause: Clause) -> Row:
        numbers = self._alignment.splits[whole.index]
        parts = cut(whole, [self._new[number] for number in numbers], self._vocabulary)
        return self._pair(parts[numbers.index(clause.index)], _whole(clause), Relation.SPLIT)

    def _merged(self, whole: Clause) -> Iterator[Row]:
        sources = [self._old[number] for number in self._alignment.merges[whole.index]]
        for source, part in zip(sources, cut(whole, sources, self._vocabulary), strict=True):
            yield self._pair(_whole(source), part, Relation.MERGED)

    def _pair(self, old: Part, new: Part, relation: Relation = Relation.NONE) -> Row:
        """Return the row of two sides that are one clause, with what changed in it."""
        changes: tuple[Change, ...] = ()
        if old.side.text != new.side.text:
            runs = matching(old.code, new.code, self._vocabulary)
            changes = changes_between(
                Words(old.side, old.tokens), Words(new.side, new.tokens), runs
            )
        reworded = any(change.kind is not ChangeKind.FORM for change in changes)
        return Row(
            Status.MOD if reworded else Status.NOC,
            old.side,
            new.side,
            changes,
            relation,
            self._group(relation, old.side, new.side),
            renumbered=_is_renumbered(old, new),
            form_only=bool(changes) and not reworded,
            brackets=bracket_changes(old.side, new.side, changes),
        )

    def _group(self, relation: Relation, old: Side, new: Side) -> str:
        """Name the move, split or merge to which a row belongs: m1, m2, s1, j1."""
        if relation is Relation.NONE:
            return ""
        whole = new.index if relation is Relation.MERGED else old.index
        if (relation, whole) not in self._groups:
            count = sum(known is relation for known, _ in self._groups) + 1
            self._groups[relation, whole] = f"{_LETTER_OF[relation]}{count}"
        return self._groups[relation, whole]


def _is_renumbered(old: Part, new: Part) -> bool:
    """Whether the printed labels differ; the later parts of a split or merge have none to lose."""
    begins = old.side.start == 0 and new.side.start == 0
    return begins and old.clause.label != new.clause.label


def _whole(clause: Clause) -> Part:
    """Return a clause as a part of itself: all of it."""
    return Part(clause, Side(clause.block, clause.index, 0, len(clause.block.text)), 0, None)
