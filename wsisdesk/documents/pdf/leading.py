"""The measures of a document's setting: margins, distances between lines, size of the body."""

from __future__ import annotations

import itertools
import statistics
from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from wsisdesk.documents.pdf.lines import Line

_TOLERANCE = 1.22  # of the usual distance: more is a paragraph's spacing
_UNKNOWN = 2.1  # type sizes, where a size is too rare to tell
_SAME_SIZE = 0.06
_LEAST_WIDTH = 0.6  # of the page: narrower text never reached its margin
_OWN_COLUMN = 0.65  # of the usual width: what is narrower is a column, not short lines
_SPACED = 1.35  # times the distance of lines that also occurs: that is between paragraphs
_FEWEST_ENDS = 4
_FEWEST_LINES = 4  # of a column; alone on its page, a narrow region has short lines only
_FEWEST_CHARACTERS = 30  # of a line that may tell a margin


@dataclass(frozen=True, slots=True)
class Margins:
    """The left and right edge of a column of text."""

    left: float
    right: float

    @property
    def width(self) -> float:
        """The width of the column."""
        return max(self.right - self.left, 1.0)


@dataclass(frozen=True, slots=True)
class Setting:
    """How a document is set: margins by page and region, distances by type size."""

    body_size: float
    margins: dict[tuple[int, int], Margins]
    distances: dict[float, float]
    ends: frozenset[tuple[bool, int]] = frozenset()

    def margins_of(self, line: Line) -> Margins:
        """Return the margins of the column a line stands in."""
        return self.margins[line.page, line.region]

    def indent(self, line: Line) -> float:
        """Return how far a line starts from the margin at which reading begins."""
        margins = self.margins_of(line)
        return margins.right - line.x1 if line.rtl else line.x0 - margins.left

    def room(self, line: Line) -> float:
        """Return the white between a line's end and the margin it runs towards."""
        if _end(line) in self.ends:
            return 0.0
        margins = self.margins_of(line)
        return line.x0 - margins.left if line.rtl else margins.right - line.x1

    def centred(self, line: Line) -> bool:
        """Tell whether the white is equal, and not small, on both sides of a line."""
        before, after, width = self.indent(line), self.room(line), self.margins_of(line).width
        return abs(before - after) < 0.02 * width + 2 and min(before, after) > 0.06 * width

    def farthest(self, size: float) -> float:
        """Return the largest distance between two lines of one paragraph of this size."""
        usual = self.distances.get(round(size))
        return usual * _TOLERANCE if usual else _UNKNOWN * size


def setting_of(lines: Sequence[Line], page_widths: Sequence[float]) -> Setting:
    """Measure the setting of a document from all its lines outside tables."""
    margins = _margins(lines, statistics.median(page_widths))
    body = _body_size(lines)
    provisional = Setting(body, margins, {})
    return Setting(body, margins, _distances(lines, provisional), _common_ends(lines))


def _end(line: Line) -> tuple[bool, int]:
    """Return where a line ends, to half a point, and the direction it runs in."""
    return line.rtl, round(2 * (line.x0 if line.rtl else line.x1))


def _common_ends(lines: Sequence[Line]) -> frozenset[tuple[bool, int]]:
    """Find the margins of indented blocks: where several long lines end alike."""
    counts: Counter[tuple[bool, int]] = Counter()
    for line in lines:
        if len(line.characters) >= _FEWEST_CHARACTERS:
            counts[_end(line)] += 1
    least = max(_FEWEST_ENDS, len(lines) // 50)
    return frozenset(end for end, count in counts.items() if count >= least)


def same_size(one: float, other: float) -> bool:
    """Tell whether two type sizes are equal but for rounding."""
    return abs(one - other) <= _SAME_SIZE * max(one, other)


def _body_size(lines: Iterable[Line]) -> float:
    weights: Counter[float] = Counter()
    for line in lines:
        weights[round(line.size, 1)] += len(line.characters)
    return weights.most_common(1)[0][0] if weights else 10.0


def _margins(lines: Sequence[Line], page_width: float) -> dict[tuple[int, int], Margins]:
    """Measure the margins of each region; regions as wide as the page share the page's."""
    groups: dict[tuple[int, int], list[Line]] = defaultdict(list)
    for line in lines:
        groups[line.page, line.region].append(line)
    own = {key: _extent(group) for key, group in groups.items()}
    if not own:
        return {}
    widest = statistics.median(sorted((m.width for m in own.values()), reverse=True)[:9])
    full = [margins for margins in own.values() if margins.width > 0.9 * widest]
    usual = Margins(
        statistics.median(margins.left for margins in full),
        statistics.median(margins.right for margins in full),
    )
    if usual.width < _LEAST_WIDTH * page_width:  # a few short lines: the margins were not reached
        left, right = usual.left, page_width - usual.right
        usual = Margins(min(left, right), page_width - min(left, right))
    regions = Counter(page for page, _ in own)
    return {
        key: _widened(
            margins, usual, column=regions[key[0]] > 1 and len(groups[key]) >= _FEWEST_LINES
        )
        for key, margins in own.items()
    }


def _extent(lines: Sequence[Line]) -> Margins:
    return Margins(min(line.x0 for line in lines), max(line.x1 for line in lines))


def _widened(own: Margins, usual: Margins, *, column: bool) -> Margins:
    """Give a region the usual margins if it lies within them and is no column of its own."""
    inside = own.left >= usual.left - 3 and own.right <= usual.right + 3
    if inside and (not column or own.width > _OWN_COLUMN * usual.width):
        return usual
    return own


def _distances(lines: Sequence[Line], setting: Setting) -> dict[float, float]:
    """Find the usual distance between full lines for each size of type."""
    found: dict[float, Counter[float]] = defaultdict(Counter)
    for upper, lower in itertools.pairwise(lines):
        if (upper.page, upper.region) != (lower.page, lower.region):
            continue
        if not same_size(upper.size, lower.size):
            continue
        distance = lower.baseline - upper.baseline
        full = setting.room(upper) < 0.12 * setting.margins_of(upper).width
        if full and 0 < distance < 4 * upper.size:
            found[round(upper.size)][round(distance * 2) / 2] += 1
    return {size: _usual(counts) for size, counts in found.items() if counts.total() >= 3}


def _usual(counts: Counter[float]) -> float:
    """Return the most frequent distance; among near equals the larger, as fonts mix in a line.

    Where short paragraphs are many, the distance between them may be the most frequent: one that
    is much smaller, and occurs nearly as often, is that of lines.
    """
    best = counts.most_common(1)[0][0]
    often = [value for value, count in counts.items() if count > 1 and 2 * count >= counts[best]]
    if often and best > _SPACED * min(often):
        best = min(often)
    close = [value for value, count in counts.items() if count * 4 >= counts[best]
             and best < value <= 1.15 * best]  # fmt: skip
    return max(close, default=best)
