"""A table of texts, each in a language of its own: the form of histories and parallel texts.

It knows nothing of any form; the writers of Word files, PDF and pages take it as it is.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Tone(Enum):
    """How a text stands out."""

    PLAIN = "plain"
    LOUD = "loud"  # titles, headings, lead phrases
    QUIET = "quiet"  # remarks


@dataclass(frozen=True, slots=True)
class Said:
    """One paragraph; its language decides on which edge it begins. ``label`` hangs before it."""

    text: str
    language: str
    tone: Tone = Tone.PLAIN
    label: str = ""

    @property
    def whole(self) -> str:
        """The label and the text in one line."""
        return f"{self.label} {self.text}" if self.label else self.text


Cell = tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class PlainTable:
    """A title, lines ``about`` it, and rows of cells under ``heads``.

    ``shares`` are the widths of the columns in per cent; the first column stands at the start edge
    of the table's ``language``.
    """

    title: str
    language: str
    about: tuple[Said, ...]
    heads: tuple[Said, ...]
    shares: tuple[int, ...]
    rows: tuple[tuple[Cell, ...], ...]
