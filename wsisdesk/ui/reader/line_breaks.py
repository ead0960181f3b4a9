"""Keeps symbols and phone numbers on one line: Qt would break A/RES/70/125 behind a slash."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QTextLine

_LONGEST = 28  # letters; whatever is longer may break
# What stands before a symbol without a space (a bracket, an Arabic clitic) stays with it.
_WHOLE = re.compile(
    r"[^\s\u2028]*?(?:[A-Z][A-Za-z0-9]*(?:[/\-.&+:][A-Za-z0-9]+|\([A-Za-z0-9.\-]+\))+"
    r"|\+\d[\d ()\u00a0-]{5,}\d)"
)


def unbroken(text: str) -> list[tuple[int, int]]:
    """Return the stretches of a text that a line must not end in."""
    return [match.span() for match in _WHOLE.finditer(text) if len(match.group()) <= _LONGEST]


def fill_line(line: QTextLine, width: float, whole: Sequence[tuple[int, int]]) -> None:
    """Put as many words on a line as fit; end it before a stretch that would be torn."""
    line.setLineWidth(width)
    end = line.textStart() + line.textLength()
    for start, stop in whole:
        if start < end < stop and start > line.textStart():
            line.setNumColumns(start - line.textStart(), width)
            return
