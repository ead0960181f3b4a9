"""Ruled tables: a grid of strokes, and the characters that stand in its cells."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from wsisdesk.documents.pdf.rules import Rule, Rules

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wsisdesk.documents.pdf.characters import Character

_NEAR = 3.0  # points by which strokes may miss each other


@dataclass(slots=True)
class GridCell:
    """One cell, possibly merged of several fields of the grid, with its characters."""

    row: int
    column: int
    columns: int = 1
    rows: int = 1
    characters: list[Character] = field(default_factory=list)


@dataclass(slots=True)
class Grid:
    """A ruled table: edges from left to right and from top to bottom, and its cells."""

    columns: list[float]
    rows: list[float]
    cells: list[GridCell]
    fields: dict[tuple[int, int], GridCell]

    @property
    def top(self) -> float:
        """The upper edge."""
        return self.rows[0]

    def take(self, character: Character) -> bool:
        """Put a character into its cell; False if it stands outside the table."""
        row = _slot(self.rows, character.baseline - 0.25 * character.size)
        column = _slot(self.columns, character.middle)
        if row is None or column is None:
            return False
        self.fields[row, column].characters.append(character)
        return True


def find_grids(rules: Rules) -> list[Grid]:
    """Find the tables with at least two cells, from the top of the page to its foot."""
    grids = [grid for group in _clusters(rules) if (grid := _grid(group)) is not None]
    return sorted(grids, key=lambda grid: grid.top)


def _slot(edges: Sequence[float], value: float) -> int | None:
    for index, (low, high) in enumerate(itertools.pairwise(edges)):
        if low <= value < high:
            return index
    return None


def _clusters(rules: Rules) -> list[Rules]:
    """Group strokes that cross or touch."""
    groups: list[tuple[list[Rule], list[Rule]]] = []
    remaining = list(rules.vertical)
    horizontal = list(rules.horizontal)
    while remaining:
        across: list[Rule] = []
        down = [remaining.pop()]
        grown = True
        while grown:
            grown = False
            for rule in [r for r in horizontal if any(_cross(r, other) for other in down)]:
                horizontal.remove(rule)
                across.append(rule)
                grown = True
            for rule in [r for r in remaining if any(_cross(other, r) for other in across)]:
                remaining.remove(rule)
                down.append(rule)
                grown = True
        groups.append((across, down))
    return [Rules(tuple(across), tuple(down)) for across, down in groups]


def _cross(across: Rule, down: Rule) -> bool:
    return (
        across.start - _NEAR <= down.position <= across.end + _NEAR
        and down.start - _NEAR <= across.position <= down.end + _NEAR
    )


def _grid(rules: Rules) -> Grid | None:
    outer = [edge for rule in rules.horizontal for edge in (rule.start, rule.end)]
    columns = _edges([*outer, *(rule.position for rule in rules.vertical)])
    rows = _edges([rule.position for rule in rules.horizontal])
    if len(columns) < 2 or len(rows) < 2 or (len(columns) - 1) * (len(rows) - 1) < 2:
        return None
    if len(columns) == 2:
        return None  # boxes around text, one above the other
    cells: list[GridCell] = []
    fields: dict[tuple[int, int], GridCell] = {}
    for row in range(len(rows) - 1):
        for column in range(len(columns) - 1):
            _add_field(row, column, columns, rows, rules, cells, fields)
    return Grid(columns, rows, cells, fields)


def _add_field(
    row: int, column: int, columns: list[float], rows: list[float], rules: Rules,
    cells: list[GridCell], fields: dict[tuple[int, int], GridCell],
) -> None:  # fmt: skip
    """Make a field of the grid a cell, or part of its left or upper neighbour's."""
    middle_x = (columns[column] + columns[column + 1]) / 2
    middle_y = (rows[row] + rows[row + 1]) / 2
    left = fields.get((row, column - 1))
    above = fields.get((row - 1, column))
    if left and not _ruled(rules.vertical, columns[column], middle_y):
        fields[row, column] = left
        left.columns = max(left.columns, column - left.column + 1)
    elif above and not _ruled(rules.horizontal, rows[row], middle_x):
        fields[row, column] = above
        above.rows = max(above.rows, row - above.row + 1)
    else:
        fields[row, column] = GridCell(row, column)
        cells.append(fields[row, column])


def _ruled(rules: Sequence[Rule], position: float, across: float) -> bool:
    return any(
        abs(rule.position - position) <= _NEAR and rule.start - _NEAR <= across <= rule.end + _NEAR
        for rule in rules
    )


def _edges(positions: list[float]) -> list[float]:
    """Merge positions that differ by less than a stroke's width."""
    edges: list[float] = []
    for position in sorted(positions):
        if not edges or position - edges[-1] > _NEAR:
            edges.append(position)
    return edges
