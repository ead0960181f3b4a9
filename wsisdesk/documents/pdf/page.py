"""One page: its characters become lines and table rows in reading order."""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from wsisdesk.documents.model import Comment, Page
from wsisdesk.documents.pdf import attached, columns
from wsisdesk.documents.pdf.aligned import CutRow, rows_without_borders, table_at
from wsisdesk.documents.pdf.characters import UNKNOWN
from wsisdesk.documents.pdf.frame import frame_of
from wsisdesk.documents.pdf.glyphs import repair
from wsisdesk.documents.pdf.lines import Line, LineMaker
from wsisdesk.documents.pdf.native import SAMPLE, PageText, read_characters
from wsisdesk.documents.pdf.ordering import is_right_to_left
from wsisdesk.documents.pdf.rows import Row, rows_of
from wsisdesk.documents.pdf.rules import Rules, read_rules
from wsisdesk.documents.pdf.spacing import spacing_of
from wsisdesk.documents.pdf.tablerows import (
    CellRows,
    TableCounter,
    TableLine,
    cell_rows,
    rows_of_grid,
)
from wsisdesk.documents.pdf.tables import Grid, find_grids

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from wsisdesk.documents.pdf.characters import Character

MOST_CHARACTERS = 400_000  # on one page; a full page of small type has 10,000

Item = Line | TableLine


@dataclass(slots=True)
class PageContent:
    """What stands on one page, in reading order, and what was seen on the way."""

    index: int
    size: Page
    items: list[Item]
    rules: Rules
    sampled: int
    unmapped: float
    comments: list[Comment]

    @property
    def lines(self) -> list[Line]:
        """The lines outside tables."""
        return [item for item in self.items if isinstance(item, Line)]

    @property
    def all_lines(self) -> Iterator[Line]:
        """The lines outside tables and in their cells."""
        for item in self.items:
            yield from _lines_of(item)


def read_page(page: Any, index: int, counter: TableCounter) -> PageContent | None:  # noqa: ANN401
    """Read an open page; None if it holds more characters than any honest page."""
    frame = frame_of(page)
    text = read_characters(page, frame, MOST_CHARACTERS)
    if text is None:
        return None
    repair(text.upright)
    attached.mark_links(text.upright, attached.read_links(page, frame))
    rules = read_rules(page, frame) if text.upright else Rules()
    items = _items(text, rules, index, counter)
    return PageContent(
        index, Page(frame.width, frame.height), items, rules, text.sampled, _unread(text),
        attached.read_comments(page),
    )  # fmt: skip


def _unread(text: PageText) -> float:
    """Return how many of the sampled characters mean nothing; strokes were told before."""
    unknown = sum(item.text == UNKNOWN for item in text.upright)
    return text.unmapped + unknown / SAMPLE


def _items(text: PageText, rules: Rules, index: int, counter: TableCounter) -> list[Item]:
    grids = find_grids(rules)
    body = _outside(text.upright, grids)
    grids = [grid for grid in grids if any(cell.characters for cell in grid.cells)]
    rtl = _runs_right_to_left(text.upright)
    rows = rows_of(body)
    maker = LineMaker(index, rtl, spacing_of([row.characters for row in rows]))
    items: list[Item] = []
    for number, region in enumerate(columns.regions(rows, rtl=rtl)):
        items += _read_region(region.rows, maker, counter, number)
    for grid in grids:
        cells = cell_rows(grid)
        table = rows_of_grid(grid, cells, _table_maker(cells, maker), counter.next())
        _insert(items, table, (grid.columns[0], grid.columns[-1]))
    for angle, characters in sorted(text.slanted.items()):
        items += _slanted(characters, angle, maker)
    return items


def _outside(characters: Sequence[Character], grids: Sequence[Grid]) -> list[Character]:
    """Return the characters outside all tables; the others go into their cells."""
    if not grids:
        return list(characters)
    return [item for item in characters if not any(grid.take(item) for grid in grids)]


def _runs_right_to_left(characters: Sequence[Character]) -> bool:
    """Tell a page's direction: Arabic pages hold many Latin symbols, others no Arabic letters."""
    doubled = [item for item in characters if item.text[0] > "\u0590"]
    return is_right_to_left([*characters, *doubled])


def _table_maker(cells: CellRows, maker: LineMaker) -> LineMaker:
    rows = [row.characters for found in cells.values() for row in found]
    rtl = _runs_right_to_left([item for row in rows for item in row])
    return replace(maker, rtl=rtl or maker.rtl, spacing=spacing_of(rows))


def _read_region(
    rows: Sequence[Row], maker: LineMaker, counter: TableCounter, region: int
) -> list[Item]:
    everything = [item for row in rows for item in row.characters]
    if len(everything) > 200:
        maker = replace(maker, rtl=_runs_right_to_left(everything))
    cut = [CutRow(row, maker.split(row.characters)) for row in rows]
    items: list[Item] = []
    position = 0
    while position < len(cut):
        count = table_at(cut, position, maker)
        if count:
            table = rows_without_borders(cut[position : position + count], maker, counter)
            for row in table:
                row.region = region
            items += table
        elif line := maker.line(cut[position].pieces, region):
            items.append(line)
        position += count or 1
    return items


def _insert(items: list[Item], rows: list[TableLine], extent: tuple[float, float]) -> None:
    """Put a table where its top stands among the items of its column, or else of the page."""
    if not rows:
        return
    left, right = extent
    beside = [
        number for number, item in enumerate(items)
        if any(line.x0 < right and line.x1 > left for line in _lines_of(item))
    ]  # fmt: skip
    position = next((number for number in beside if items[number].top > rows[0].top),
                    beside[-1] + 1 if beside else None)  # fmt: skip
    if position is None:
        position = next((k for k, item in enumerate(items) if item.top > rows[0].top), len(items))
    region = items[position - 1].region if position else 0
    for row in rows:
        row.region = region
    items[position:position] = rows


def _lines_of(item: Item) -> Sequence[Line]:
    return item.lines if isinstance(item, TableLine) else (item,)


def _slanted(characters: list[Character], angle: int, maker: LineMaker) -> list[Item]:
    """Read text that is drawn at an angle: turned upright for reading, boxes as displayed."""
    turn = math.radians(angle)
    cos, sin = math.cos(turn), math.sin(turn)
    turned: dict[int, Character] = {}
    upright: list[Character] = []
    for item in characters:
        along = item.pen * cos - item.baseline * sin
        across = item.pen * sin + item.baseline * cos
        advance = 0.5 * item.size
        copy = replace(item, pen=along, baseline=across, x0=along, x1=along + advance,
                       start=along, end=along + advance, marks=())  # fmt: skip
        turned[id(copy)] = item
        upright.append(copy)
    _stretch_to_next(upright)
    found = [
        _line_as_displayed(line, turned)
        for row in rows_of(upright)
        if (line := maker.line([row.characters]))
    ]
    return list(found)


def _stretch_to_next(characters: list[Character]) -> None:
    """Give slanted characters advances that meet, unless a word's gap lies between."""
    for before, after in itertools.pairwise(characters):
        distance = after.pen - before.pen
        if 0 < distance < 1.1 * before.size:
            before.x1 = before.end = after.pen


def _line_as_displayed(line: Line, originals: dict[int, Character]) -> Line:
    shown = [originals[id(item)] for item in line.characters if id(item) in originals]
    if not shown:
        return line
    return replace(
        line, x0=min(item.x0 for item in shown), x1=max(item.x1 for item in shown),
        top=min(item.top for item in shown), bottom=max(item.bottom for item in shown),
    )  # fmt: skip
