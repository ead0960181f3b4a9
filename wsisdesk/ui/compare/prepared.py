"""A comparison made ready for the screen, on the worker: its entries, its changes, its moves."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

from wsisdesk.compare.arrangement import Position
from wsisdesk.compare.model import Status
from wsisdesk.documents.model import Part
from wsisdesk.export.comparison.entries import Entry, entries
from wsisdesk.export.comparison.marking import Mark, is_changed
from wsisdesk.export.comparison.request import ExportOptions
from wsisdesk.export.comparison.sections import Sections
from wsisdesk.export.comparison.table_columns import columns_of
from wsisdesk.export.comparison.wording import part_numbers

if TYPE_CHECKING:
    from wsisdesk.compare.model import Comparison, View
    from wsisdesk.documents.model import Block
    from wsisdesk.export.comparison.table_columns import Shares


class ChangeGroup(StrEnum):
    """The sorts of change one can ask to see alone."""

    REWORDED = "MOD"
    ADDED = "ADD"
    REMOVED = "SUP"
    MOVED = "moved"


@dataclass(frozen=True, slots=True)
class ChangeEntry:
    """One change of the list: at which entry it stands first, of which sorts, in which section.

    ``entries`` are all entries that show it: two for a moved clause. ``addressees`` are those that
    govern the clause on either side.
    """

    first: int
    entries: tuple[int, ...]
    groups: frozenset[ChangeGroup]
    opens: Block | Part
    addressees: frozenset[str]


@dataclass(frozen=True)
class Prepared:
    """A comparison and what its page asks of it. ``views`` says how tracked changes were read."""

    comparison: Comparison
    entries: tuple[Entry, ...]
    changes: tuple[ChangeEntry, ...]
    views: tuple[View, View]

    @cached_property
    def parts(self) -> dict[int, tuple[int, int]]:
        """For the number of each row of a split or merge, which part of how many it is."""
        return part_numbers(self.comparison)

    @cached_property
    def tables(self) -> tuple[dict[int, Shares], dict[int, Shares]]:
        """How wide the columns of the old and the new document's tables are."""
        old, new = self.comparison.old, self.comparison.new
        return columns_of(old.blocks), columns_of(new.blocks)

    @cached_property
    def other_ends(self) -> dict[int, int]:
        """For the index of each end of a move, the index of the other."""
        found: dict[int, int] = {}
        for change in self.changes:
            if len(change.entries) == 2:
                one, other = change.entries
                found |= {one: other, other: one}
        return found

    @cached_property
    def addressees(self) -> tuple[str, ...]:
        """Whom the changed clauses address, in the order of the text."""
        named = (name for change in self.changes for name in sorted(change.addressees))
        return tuple(dict.fromkeys(named))


def prepare(comparison: Comparison, views: tuple[View, View]) -> Prepared:
    """Make a comparison ready for its page."""
    options = ExportOptions(date=datetime.now(UTC), only_changed=False)
    shown = entries(comparison, options)
    return Prepared(comparison, shown, _changes(comparison, shown), views)


def is_shown_change(entry: Entry) -> bool:
    """Tell whether an entry counts as a change, besides numbers and form."""
    return entry.place is not Position.HERE or is_changed(entry.row)


def _changes(comparison: Comparison, shown: tuple[Entry, ...]) -> tuple[ChangeEntry, ...]:
    sections = Sections(comparison)
    places: dict[int, list[int]] = {}
    for index, entry in enumerate(shown):
        if is_shown_change(entry):
            places.setdefault(entry.number, []).append(index)
    return tuple(
        ChangeEntry(
            found[0], tuple(found), _groups(shown[found[0]]),
            _opens(shown[found[0]], sections), _addressees(shown[found[0]]),
        )
        for found in places.values()
    )  # fmt: skip


def _groups(entry: Entry) -> frozenset[ChangeGroup]:
    row = entry.row
    found = {ChangeGroup.MOVED} if row.moved else set()
    if row.status in (Status.ADD, Status.SUP):
        found.add(ChangeGroup(row.status.value))
    elif row.status is Status.MOD or entry.mark is Mark.MOD:
        found.add(ChangeGroup.REWORDED)
    return frozenset(found)


def _opens(entry: Entry, sections: Sections) -> Block | Part:
    side = entry.new
    if side is not None:
        section = sections.of_new(side)
    else:
        assert entry.old is not None, "an entry has at least one side"
        section = sections.of_old(entry.old)
    return section if isinstance(section, Part) else sections.block(section)


def _addressees(entry: Entry) -> frozenset[str]:
    sides = (entry.row.old, entry.row.new)
    return frozenset(side.block.addressee for side in sides if side and side.block.addressee)
