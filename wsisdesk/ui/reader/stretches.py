"""Stretches of text that stand out on the page: hits of searches, highlights."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Look(Enum):
    """How a stretch stands out; never by colour alone (a rule, an outline)."""

    HIGHLIGHT = "highlight"
    HIT = "hit"
    CURRENT_HIT = "current_hit"
    FOUND = "found"  # as a hit, but of a search in the whole library
    CURRENT_FOUND = "current_found"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Code points ``start`` to ``end`` of one block, and how they look."""

    start: int
    end: int
    look: Look
