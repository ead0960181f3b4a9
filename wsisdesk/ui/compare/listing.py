"""Which lines a comparison shows: clauses, headings, folded stretches, what was left out.

A heading or lead phrase that stays to the letter is shown where something under it is; unchanged
clauses fold into one line that says from where to where they reach.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from wsisdesk.ui.compare.prepared import is_shown_change
from wsisdesk.ui.compare.slicing import sliced

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from wsisdesk.export.comparison.entries import Entry

_FEWEST = 2  # unchanged clauses worth a fold: one takes no more room than its fold


class ItemKind(Enum):
    """What a line is."""

    CLAUSE = "clause"
    SECTION = "section"
    FOLD = "fold"
    OMISSION = "omission"
    SENTENCE = "sentence"  # about all of them


@dataclass(frozen=True, slots=True)
class Item:
    """One line. ``index`` is that of its entry, of a fold's first one; -1 for an omission.

    ``folded`` are the entries of a fold, ``is_open`` whether they are shown below it nevertheless.
    A line that ``continues`` shows more of the very long clause that the line before began.
    """

    kind: ItemKind
    index: int = -1
    entry: Entry | None = None
    folded: tuple[Entry, ...] = ()
    is_open: bool = False
    text: str = ""
    continues: bool = False


@dataclass(frozen=True, slots=True)
class Display:
    """What the user wants to see."""

    fold: bool = True
    renumbering: bool = True
    form: bool = True
    unified: bool = False


def items(
    entries: Sequence[Entry],
    display: Display,
    unfolded: Collection[int] = (),
    chosen: Collection[int] | None = None,
    kept: Collection[int] = (),
) -> tuple[Item, ...]:
    """Return the lines to show.

    ``unfolded`` are the folds (by their first entry) that were opened, ``chosen`` the entries that
    filters let through (None: all), ``kept`` those shown though unchanged, such as commented ones.
    """
    if chosen is not None:
        return tuple(_filtered(entries, chosen))
    wanted = [
        not display.fold or index in kept or is_worth(entry, display)
        for index, entry in enumerate(entries)
    ]
    _show_headings(entries, wanted)
    found: list[Item] = []
    start = 0
    while start < len(entries):
        end = start
        while end < len(entries) and not wanted[end]:
            end += 1
        found += _stretch(entries, start, end, unfolded)
        if end < len(entries):
            found += _lines(entries, end)
        start = end + 1
    return tuple(found)


def is_worth(entry: Entry, display: Display) -> bool:
    """Tell whether an entry is shown where unchanged ones are folded."""
    row = entry.row
    light = (display.renumbering and row.renumbered) or (display.form and row.form_only)
    return is_shown_change(entry) or light


def _filtered(entries: Sequence[Entry], chosen: Collection[int]) -> Iterator[Item]:
    wanted = [index in chosen for index in range(len(entries))]
    _show_headings(entries, wanted)
    for index, shown in enumerate(wanted):
        if shown:
            yield from _lines(entries, index)


def _show_headings(entries: Sequence[Entry], wanted: list[bool]) -> None:
    """Let the heading that governs a shown entry be shown."""
    governed = False
    for index in range(len(entries) - 1, -1, -1):
        if entries[index].is_opening:
            wanted[index] = wanted[index] or governed
            governed = False
        elif wanted[index]:
            governed = True


def _stretch(
    entries: Sequence[Entry], start: int, end: int, unfolded: Collection[int]
) -> Iterator[Item]:
    """Yield what stands for unchanged entries ``start`` to ``end``: a fold, or themselves."""
    is_open = start in unfolded or end - start < _FEWEST
    if end - start >= _FEWEST:
        folded = tuple(entries[start:end])
        yield Item(ItemKind.FOLD, start, folded=folded, is_open=is_open)
    if is_open:
        for index in range(start, end):
            yield from _lines(entries, index)


def _lines(entries: Sequence[Entry], index: int) -> Iterator[Item]:
    entry = entries[index]
    kind = ItemKind.SECTION if entry.is_opening else ItemKind.CLAUSE
    for number, part in enumerate(sliced(entry)):
        yield Item(kind, index, part, continues=number > 0)
