"""Stretches of text that stand out on the page: search hits, highlights."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Look(Enum):
    """How a stretch stands out; never by colour alone (a rule, an outline)."""

    HIGHLIGHT = "highlight"
    HIT = "hit"
    CURRENT_HIT = "current_hit"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Code points ``start`` to ``end`` of one block, and how they look."""

    start: int
    end: int
    look: Look
