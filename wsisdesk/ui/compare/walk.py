"""The way through the changes of a comparison: next and previous, the other end, the filters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal

from wsisdesk.compare.naming import row_key
from wsisdesk.text.direction import isolate
from wsisdesk.ui.words.bidi import embedded

if TYPE_CHECKING:
    from collections.abc import Collection

    from wsisdesk.export.words import Words
    from wsisdesk.ui.compare.change_panel import ChangePanel
    from wsisdesk.ui.compare.content import RowsPanel
    from wsisdesk.ui.compare.prepared import Prepared
    from wsisdesk.ui.compare.toolbar import CompareTools


class ChangeWalk(QObject):
    """Keeps rows, change list and counter at the same change. ``moved`` names the row."""

    moved = Signal(str)

    def __init__(self, rows: RowsPanel, changes: ChangePanel, tools: CompareTools) -> None:
        super().__init__(rows)
        self._rows, self._changes, self._tools = rows, changes, tools
        self.prepared: Prepared | None = None
        self._at = (0, 0)
        self._said = ""  # in place of where one is, until one goes on
        changes.filtered.connect(self._filter)
        changes.chosen.connect(self.go_to_change)
        rows.moved.connect(self.follow)
        tools.next_wanted.connect(self.next_change)
        tools.previous_wanted.connect(self.previous_change)
        rows.keys.next_wanted.connect(self.next_change)
        rows.keys.previous_wanted.connect(self.previous_change)
        rows.keys.other_end_wanted.connect(self.go_to_other_end)

    def next_change(self) -> None:
        """Go to the next change that passes the filters."""
        self._step(1)

    def previous_change(self) -> None:
        """Go to the change before."""
        self._step(-1)

    def go_to_other_end(self) -> None:
        """Go to where a moved clause went, or came from; say so where there is no such place."""
        prepared, here = self.prepared, self._rows.current_index()
        if prepared is None:
            return
        if here in prepared.other_ends:
            self.go_to_entry(prepared.other_ends[here])
            return
        self._said = self.tr("This clause has not moved: it has no other end.")
        self._tell(here)

    def change_at(self, index: int) -> int:
        """Return the number of the change that an entry shows, -1 if it shows none."""
        changes = self.prepared.changes if self.prepared is not None else ()
        return next((n for n, change in enumerate(changes) if index in change.entries), -1)

    def _step(self, step: int) -> None:
        """Go to the next change shown, or the one before; around at the ends."""
        shown = self._changes.shown()
        if not shown or self.prepared is None:
            return
        here = self.change_at(self._rows.current_index())
        if here in shown:
            target = shown[(shown.index(here) + step) % len(shown)]
        else:
            target = self._nearest(shown, step)
        self.go_to_change(target)

    def _nearest(self, shown: tuple[int, ...], step: int) -> int:
        """Return the change that follows, or precedes, a row without one."""
        assert self.prepared is not None, "there is something to step through"
        here, changes = self._rows.current_index(), self.prepared.changes
        if step > 0:
            return next((n for n in shown if changes[n].first > here), shown[0])
        return next((n for n in reversed(shown) if changes[n].first < here), shown[-1])

    def go_to_change(self, number: int) -> None:
        """Go to a change by its number."""
        if self.prepared is not None:
            self.go_to_entry(self.prepared.changes[number].first)

    def go_to_entry(self, index: int) -> None:
        """Go to an entry; filters that hide it are put off."""
        if not self._rows.go_to(index):
            self._changes.show_all()
            self._rows.go_to(index)

    def standing(self, words: Words) -> tuple[str, str]:
        """Return at which change one is, and how many clauses there are of each sort."""
        if self.prepared is None:
            return "", ""
        number, total = (QLocale().toString(count) for count in self._at)
        place = self.tr("Change %1 of %2").replace("%1", isolate(number))
        counts = self.prepared.comparison.summary
        said = [words.count("count_clauses", len(self.prepared.comparison.rows))]
        for key, count in (
            ("count_unchanged", counts.NOC),
            ("count_renumbered", counts.renumbered),
            ("count_form_only", counts.form_only),
        ):
            said += [words.count(key, count)] if count else []
        facts = embedded(words["comma"].join(map(isolate, said)), words.language)
        if self._said:
            return self._said, facts
        return place.replace("%2", isolate(total)) if self._at[0] else "", facts

    def _filter(self, shown: Collection[int] | None) -> None:
        prepared = self.prepared
        if prepared is None:
            return
        if shown is None:
            self._rows.set_chosen(None)
        else:
            passing = {i for number in shown for i in prepared.changes[number].entries}
            self._rows.set_chosen(passing)
        self.follow(self._rows.current_index())

    def follow(self, index: int) -> None:
        """Say in list and tools at which change the user is."""
        change, shown = self.change_at(index), self._changes.shown()
        self._changes.set_current(change)
        number = shown.index(change) + 1 if change in shown else 0
        self._tools.show_place(number, len(shown))
        self._at = (number, len(shown))
        self._said = ""
        self._tell(index)

    def _tell(self, index: int) -> None:
        if self.prepared is not None and index >= 0:
            self.moved.emit(row_key(self.prepared.entries[index].row))
