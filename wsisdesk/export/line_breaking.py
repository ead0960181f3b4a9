"""Breaks paragraphs into lines by the widths of their words.

Letters join inside words only, so a line is as wide as its words and the spaces between them: each
word is shaped once, where breaking by whole lines would shape every beginning of every line.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

NO_BREAK_SPACE = "\u00a0"

# Chinese breaks between characters, but not before closing punctuation or behind opening one.
_UNIT = re.compile(
    r"[ \t]+"
    r"|[《（「『“]*[\u2e80-\u2fdf\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]"
    r"[、。，．；：？！）》」』”…]*"
    r"|[^\s\u2e80-\u2fdf\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff《（「『]"
    r"(?:[^\s\u2e80-\u2fdf\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff《（「『]|\u00a0)*"
    r"|\S|\u00a0"
)


def broken(text: str, width: float, measure: Callable[[str], float]) -> list[str]:
    """Return the lines of ``text`` in a column of ``width``; at least one, maybe empty.

    ``measure`` tells how wide a piece is. A word wider than the column is cut where it must be.
    """
    lines: list[str] = []
    for paragraph in text.splitlines() or [""]:
        lines += _lines(paragraph, width, measure)
    return [line.replace(NO_BREAK_SPACE, " ") for line in lines]


def _lines(text: str, width: float, measure: Callable[[str], float]) -> list[str]:
    lines: list[str] = []
    line, used = "", 0.0
    for unit in _units(text, width, measure):
        needed = measure(unit)
        space = not unit.strip(" \t")
        if line and used + needed > width and not space:
            lines.append(line.rstrip(" "))
            line, used = "", 0.0
        if line or not space:
            line += unit
            used += needed
    return [*lines, line.rstrip(" ")] if line or not lines else lines


def _units(text: str, width: float, measure: Callable[[str], float]) -> Iterator[str]:
    for match in _UNIT.finditer(text):
        unit = match.group()
        while len(unit) > 1 and measure(unit) > width:
            length = _fitting(unit, width, measure)
            yield unit[:length]
            unit = unit[length:]
        yield unit


def _fitting(unit: str, width: float, measure: Callable[[str], float]) -> int:
    """Return how many letters of a word fit into the column, at least one."""
    low, high = 1, len(unit) - 1
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if measure(unit[:middle]) <= width else (low, middle - 1)
    return low
