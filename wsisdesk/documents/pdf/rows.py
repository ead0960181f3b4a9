"""Rows: the characters that stand on one baseline, over the whole width of a page or cell."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from wsisdesk.documents.pdf.characters import HINT, Character, is_mark
from wsisdesk.documents.pdf.kashida import find_strokes
from wsisdesk.documents.pdf.marks import attach, come_first, is_named_by_mark
from wsisdesk.documents.pdf.stacking import (
    order_contextual_lam_alef,
    order_stacked,
    runs_as_drawn,
    without_doubles,
)

_SAME_BASELINE = 0.36  # of the type size
_RAISED_SIZE = 0.8
_RAISED_HEIGHT = 0.6
_BESIDE = 0.6  # of the type size: how near a raised mark is to its word
_LOWERED_DEPTH = 0.2
_MARK_OFFSET = 0.6  # of the type size: how far from its line a mark's own baseline may lie
_NEIGHBOUR = 0.15  # of the type size: what it is worth to stand by a mark in the content


@dataclass(slots=True)
class Run:
    """Characters that follow one another in the content on one baseline.

    ``floating`` says that they are letters named by the glyphs of their marks alone, which fonts
    place higher or lower than the line.
    """

    characters: list[Character]
    baseline: float
    size: float
    floating: bool = False

    @property
    def middle(self) -> float:
        """The horizontal middle of the run's ink."""
        left = min(character.x0 for character in self.characters)
        return (left + max(character.x1 for character in self.characters)) / 2


@dataclass(slots=True)
class Row:
    """All characters on one baseline, from left to right once ``arrange`` was called."""

    baseline: float
    size: float
    characters: list[Character] = field(default_factory=list)
    marks: list[Character] = field(default_factory=list)
    x0: float = 0.0
    x1: float = 0.0

    def take(self, run: Run) -> None:
        """Add the characters of a run."""
        if not self.characters:
            self.x0, self.x1 = run.characters[0].x0, run.characters[0].x1
        self.characters += run.characters
        self.x0 = min(self.x0, *(character.x0 for character in run.characters))
        self.x1 = max(self.x1, *(character.x1 for character in run.characters))

    def accepts(self, run: Run) -> bool:
        """Tell whether a run stands on this baseline, or is raised or lowered beside it."""
        above = self.baseline - run.baseline
        if abs(above) <= _SAME_BASELINE * max(self.size, run.size, 4.0):
            return True
        if run.floating:
            return abs(above) <= _MARK_OFFSET * self.size and self.x0 < run.middle < self.x1
        small = run.size < _RAISED_SIZE * self.size
        near = -_LOWERED_DEPTH * self.size < above < _RAISED_HEIGHT * self.size
        margin = 1.2 * self.size
        return small and near and self.x0 - margin < run.middle < self.x1 + margin

    def stands_by(self, run: Run) -> bool:
        """Tell whether a run is no smaller, or has a character beside it.

        A raised mark may be level with the line of another column.
        """
        if run.size >= _RAISED_SIZE * self.size:
            return True
        left = min(character.x0 for character in run.characters)
        right = max(character.x1 for character in run.characters)
        reach = _BESIDE * self.size
        return any(
            item.text != " " and left - reach < item.x1 and item.x0 < right + reach
            for item in self.characters
        )

    def arrange(self, *, marks_first: bool | None = None) -> None:
        """Put the marks on their letters, all into drawing order, and note what is raised.

        ``marks_first`` says that marks come before their letters in the content, as far as known:
        otherwise they do where it runs from left to right.
        """
        drawn_order = runs_as_drawn(self.characters)
        attach(self.marks, self.characters,
               first=drawn_order if marks_first is None else marks_first)  # fmt: skip
        self.marks = []
        self.characters.sort(key=lambda character: (round(character.pen, 2), character.middle))
        order_contextual_lam_alef(self.characters)
        order_stacked(self.characters, drawn_order=drawn_order)
        find_strokes(self.characters)
        self.characters = without_doubles(self.characters)
        for character in self.characters:
            above = self.baseline - character.baseline
            small = character.size < 0.85 * self.size
            character.raised = small and above > 0.12 * self.size


def rows_of(characters: list[Character]) -> list[Row]:
    """Group characters by baseline; rows come from the top of the page to its foot."""
    runs, marks = _runs(characters)
    rows: list[Row] = []
    by_height: dict[int, list[Row]] = defaultdict(list)
    home: dict[int, Row] = {}
    for run in sorted(runs, key=lambda run: (run.floating, -run.size)):
        row = _row_for(run, by_height)
        if row is None:
            row = Row(run.baseline, run.size)
            rows.append(row)
            by_height[_slot(run.baseline)].append(row)
        row.take(run)
        home.update((id(character), row) for character in run.characters)
    for mark, bases in marks:
        row = _row_of_mark(mark, bases, home, _near(mark.baseline, mark.size, by_height))
        if row is not None:
            row.marks.append(mark)
    marks_first = come_first(marks)
    for row in rows:
        row.arrange(marks_first=marks_first)
    rows = [row for row in rows if any(item.text != " " for item in row.characters)]
    return sorted(rows, key=lambda row: row.baseline)


_SLOT = 12.0  # points; runs look for their row in the neighbouring slots


def _slot(baseline: float) -> int:
    return int(baseline // _SLOT)


def _row_for(run: Run, by_height: dict[int, list[Row]]) -> Row | None:
    reach = 1 + int(_RAISED_HEIGHT * run.size * 2 // _SLOT)
    here = _slot(run.baseline)
    near = [
        row for slot in range(here - reach, here + reach + 1) for row in by_height.get(slot, ())
    ]
    accepting = [row for row in near if row.accepts(run)]
    if len(accepting) > 1:
        accepting = [row for row in accepting if row.stands_by(run)] or accepting
    return min(accepting, key=lambda row: abs(row.baseline - run.baseline), default=None)


def _near(baseline: float, size: float, by_height: dict[int, list[Row]]) -> list[Row]:
    reach = 1 + int(2 * _RAISED_HEIGHT * size // _SLOT)
    here = _slot(baseline)
    return [
        row for slot in range(here - reach, here + reach + 1) for row in by_height.get(slot, ())
    ]


def _runs(
    characters: list[Character],
) -> tuple[list[Run], list[tuple[Character, list[Character]]]]:
    """Split the content into runs; marks come apart, each with its neighbours in the content."""
    runs: list[Run] = []
    marks: list[tuple[Character, list[Character]]] = []
    waiting: list[list[Character]] = []
    previous: Character | None = None
    hinted = False
    for position, character in enumerate(characters):
        if is_mark(character.text):
            bases = [previous] if previous else []
            marks.append((character, bases))
            waiting.append(bases)
            continue
        if character.text == HINT:
            hinted = True
            if previous:
                previous.hint_after = True
            continue
        for bases in waiting:
            bases.append(character)
        character.hint_before, hinted = hinted, False
        waiting, previous = [], character
        following = characters[position + 1] if position + 1 < len(characters) else None
        floating = following is not None and is_named_by_mark(character, following)
        _append(runs, character, floating=floating)
    return runs, marks


def _append(runs: list[Run], character: Character, *, floating: bool) -> None:
    if runs:
        last = runs[-1]
        tolerance = 0.1 * character.size
        level = (
            abs(last.baseline - character.baseline) <= tolerance
            or last.baseline == character.baseline
        )
        if level and abs(last.size - character.size) <= tolerance:
            last.characters.append(character)
            last.floating = last.floating and floating
            return
    runs.append(Run([character], character.baseline, character.size, floating))


def _row_of_mark(
    mark: Character, bases: list[Character], home: dict[int, Row], near: list[Row]
) -> Row | None:
    """Choose the row nearest in height that reaches the mark; content neighbours count a little."""
    neighbours = [home[id(base)] for base in bases if id(base) in home]

    def distance(row: Row) -> float:
        bonus = _NEIGHBOUR * mark.size if any(row is other for other in neighbours) else 0.0
        return abs(row.baseline - mark.baseline) - bonus

    reach = mark.size
    within = [row for row in near if row.x0 - reach < mark.middle < row.x1 + reach]
    return min(within or neighbours, key=distance, default=None)
