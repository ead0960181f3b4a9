"""Where a label stands: lists inside lists, restarts, two-level numbers in both stored orders.

A stack holds the open lists, outermost first. A label continues the innermost list it can, else
begins a new one; numbers may leave gaps. ``3.1`` in a right-to-left text is section 3 paragraph 1
or section 1 paragraph 3: the section it stands in decides, then the count it continues.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from wsisdesk.documents.structure.readings import Reading, Style

if TYPE_CHECKING:
    from wsisdesk.documents.structure.readings import Label

_COMPATIBLE = frozenset({Style.LETTER, Style.ALPHA})


@dataclass(slots=True)
class Level:
    """One open list: the last label of it, and what that label's item says for those inside."""

    reading: Reading
    path: str
    names: tuple[str, ...]
    lead: str = ""
    addressee: str = ""


@dataclass(slots=True)
class Numbering:
    """The open lists of one container."""

    levels: list[Level] = field(default_factory=list)

    def place(self, label: Label) -> tuple[int, Reading, bool]:
        """Return the depth for a label, the reading that fits, and whether its list restarts."""
        readings = label.readings
        for fits in (_follows, _comes_later):
            if fits is _comes_later:
                begun = self._begin(readings)
                if begun:
                    return begun
            for depth in range(len(self.levels) - 1, -1, -1):
                for reading in readings:
                    if fits(self.levels[depth].reading, reading):
                        return depth, reading, False
        return len(self.levels), _lowest(readings), False

    def continues(self, label: Label) -> bool:
        """Whether a label is the very next of an open list."""
        return any(_follows(lv.reading, r) for lv in self.levels for r in label.readings)

    def _begin(self, readings: tuple[Reading, ...]) -> tuple[int, Reading, bool] | None:
        """Let a first label open a list: inside the innermost item, or anew at its own level."""
        first = next((r for r in readings if r.value and r.value[-1] == 1), None)
        if first is None:
            return None
        for depth, level in enumerate(self.levels):
            if _same_list(level.reading, first):
                return depth, first, True
        return len(self.levels), first, False

    def open(self, depth: int, level: Level) -> None:
        """Make ``level`` the innermost open list at ``depth``."""
        del self.levels[depth:]
        self.levels.append(level)


def _same_list(one: Reading, other: Reading) -> bool:
    styles = {one.style, other.style}
    return one.form == other.form and (len(styles) == 1 or styles <= _COMPATIBLE)


def _follows(last: Reading, label: Reading) -> bool:
    """Whether a label is the very next of a list: 3 after 2, 8 bis after 8."""
    if not _same_list(last, label) or not last.value or not label.value:
        return False
    if last.style is not label.style:
        return False
    if label.value[:-1] != last.value[:-1]:
        return False
    step = label.value[-1] - last.value[-1]
    return step == 1 or (step == 0 and bool(label.suffix) and label.suffix != last.suffix)


def _comes_later(last: Reading, label: Reading) -> bool:
    """Whether a label belongs to a list with a gap."""
    return _same_list(last, label) and last.style is label.style and label.value > last.value


def _lowest(readings: tuple[Reading, ...]) -> Reading:
    """Choose the lowest value: a lone ``i)`` is the first Roman numeral, not the ninth letter."""
    return min(readings, key=lambda reading: reading.value or (0,))


def resolve_pair(
    value: tuple[int, ...], section: int | None, last: int, *, reversible: bool
) -> tuple[int, tuple[int, ...]]:
    """Resolve a many-level number: (section, the numbers inside it).

    ``section`` is the number in force, ``last`` the paragraph before. ``reversible`` texts (those
    written from right to left) may store the components in either order.
    """
    forward = value[0], value[1:]
    if not reversible:
        return forward
    backward = value[-1], value[-2::-1]
    return min((forward, backward), key=lambda pair: _rank(pair[0], pair[1][0], section, last))


def _rank(number: int, inner: int, section: int | None, last: int) -> int:
    """Return how well a section and paragraph go on from those in force, the best first."""
    if number == section and inner == last + 1:
        return 0
    if number == section and inner > last:
        return 1  # a gap
    if number == (section or 0) + 1 and inner == 1:
        return 2  # a section without heading
    return 3 if number == section else 4


def value_text(reading: Reading, ordinal: int) -> str:
    """Return what a label contributes to a key: its number, or its place where it has none."""
    numbers = ".".join(map(str, reading.value)) if reading.value else str(ordinal)
    suffix = "bis" if reading.suffix in _BIS else reading.suffix
    return numbers + suffix


_BIS = frozenset({"bis", "مكرر", "مكررا", "бис", "之二"})
