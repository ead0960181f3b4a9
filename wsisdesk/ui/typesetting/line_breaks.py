"""Keeps symbols and phone numbers on one line: Qt would break A/RES/70/125 behind a slash."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QTextLayout, QTextLine

_OVERHANG = 8.0  # pixels by which Qt itself lets a slanted last letter stand out
_LONGEST = 28  # letters; whatever is longer may break
# What stands before a symbol without a space (a bracket, an Arabic clitic) stays with it.
_WHOLE = re.compile(
    r"[^\s\u2028]*?(?:[A-Z][A-Za-z0-9]*(?:[/\-.&+:][A-Za-z0-9]+|\([A-Za-z0-9.\-]+\))+"
    r"|\+\d[\d ()\u00a0-]{5,}\d)"
)
_WORD = re.compile(r"[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]+")  # Chinese may break anywhere
# The pattern is tried at every letter of a word: a "word" of thousands would take seconds.
_ENDLESS = re.compile(r"[^\s\u2028]{200,}")


def unbroken(text: str) -> list[tuple[int, int]]:
    """Return the stretches of a text that a line must not end in."""
    spans: list[tuple[int, int]] = []
    start = 0
    for stop, following in [*(match.span() for match in _ENDLESS.finditer(text)), (len(text),) * 2]:
        spans += (match.span() for match in _WHOLE.finditer(text, start, stop))
        start = following
    return [(first, last) for first, last in spans if last - first <= _LONGEST]


def words(text: str) -> list[tuple[int, int]]:
    """Return the stretches that a line of a narrow cell must not end in: all words, and symbols."""
    spans = [match.span() for match in _WORD.finditer(text)]
    return unbroken(text) + [span for span in spans if span[1] - span[0] <= _LONGEST]


def fill_line(
    layout: QTextLayout, line: QTextLine, width: float, whole: Sequence[tuple[int, int]]
) -> None:
    """Put as many words on a line as fit; end it before a stretch that would be torn."""
    line.setLineWidth(width)
    first, end = line.textStart(), line.textStart() + line.textLength()
    for start, stop in whole:
        if first < start < end < stop:
            letters = sum(layout.isValidCursorPosition(n) for n in range(first, start))
            line.setNumColumns(letters, width)  # counts letters with their marks as one
            return


def overflows(layout: QTextLayout) -> bool:
    """Tell whether some line is wider than its place: a word that could not be broken."""
    lines = map(layout.lineAt, range(layout.lineCount()))
    return any(line.naturalTextWidth() > line.width() + _OVERHANG for line in lines)
