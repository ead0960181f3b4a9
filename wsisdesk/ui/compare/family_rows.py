"""Rows like a comparison's where nothing is compared word by word: two languages, many versions."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from wsisdesk.compare.arrangement import Position
from wsisdesk.compare.model import Row, Side, Status
from wsisdesk.export.comparison.entries import Entry
from wsisdesk.export.comparison.marking import Mark
from wsisdesk.ui.compare.cells import Column, plain_cell
from wsisdesk.ui.compare.listing import Item, ItemKind
from wsisdesk.ui.compare.row_layout import PAD, REMARK, STANDING, Remark, RowSetter, Stand, Standing

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wsisdesk.compare.parallel import Parallel
    from wsisdesk.documents.model import Block
    from wsisdesk.export.comparison.history_lines import HistoryLine
    from wsisdesk.ui.compare.cells import Cell


@dataclass(frozen=True)
class ParallelSetter(RowSetter):
    """Sets one clause in two languages; ``alone`` is said where one of them lacks it."""

    alone: str = ""

    def _cells(self, entry: Entry) -> tuple[Cell, ...]:
        first, second = entry.row.old, entry.row.new
        found = []
        if first is not None:
            found.append(plain_cell(Column.OLD, first.block, self.languages[0]))
        if second is not None:
            found.append(plain_cell(Column.NEW, second.block, self.languages[1]))
        return tuple(found)

    def _standing(self, item: Item, entry: Entry) -> Standing | None:
        del item
        if entry.row.old is not None and entry.row.new is not None:
            return None
        place = self.columns.old if entry.row.old is None else self.columns.new
        return Standing(Stand.MISSING, self.alone, place(PAD, STANDING))

    def _remarks(self, entry: Entry, bottom: float) -> tuple[tuple[Remark, ...], float]:
        del entry
        return (), bottom


@dataclass(frozen=True)
class HistorySetter(RowSetter):
    """Sets a clause as it last stood, and under it what happened to it in which version."""

    events: dict[int, str] = field(default_factory=dict)

    def _cells(self, entry: Entry) -> tuple[Cell, ...]:
        return (plain_cell(Column.NEW, entry.side.block, self.languages[1]),)

    def _standing(self, item: Item, entry: Entry) -> Standing | None:
        del item, entry
        return None

    def _remarks(self, entry: Entry, bottom: float) -> tuple[tuple[Remark, ...], float]:
        said = self.events.get(entry.number, "")
        if not said:
            return (), bottom
        return (Remark(said, self.columns.wide(bottom, REMARK)),), bottom + REMARK


def parallel_items(lines: Iterable[Parallel]) -> tuple[Item, ...]:
    """Return the lines of a parallel text as rows."""
    return tuple(_item(number, line.first, line.second) for number, line in enumerate(lines))


def history_items(lines: Iterable[HistoryLine]) -> tuple[Item, ...]:
    """Return the clauses of a history as rows."""
    return tuple(_item(number, None, line.block) for number, line in enumerate(lines))


def _item(number: int, first: Block | None, second: Block | None) -> Item:
    row = Row(Status.NOC, _side(first), _side(second))
    return Item(ItemKind.CLAUSE, number, Entry(row, number, Position.HERE, Mark.NOC))


def _side(block: Block | None) -> Side | None:
    return Side(block, 0, 0, len(block.text)) if block is not None else None
