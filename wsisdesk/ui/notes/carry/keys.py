"""Which pair of versions a carry-over page is about, as tabs and the session remember it."""

from __future__ import annotations

from dataclasses import dataclass

PREFIX = "carry:"


@dataclass(frozen=True, slots=True)
class Pair:
    """The older and the newer document."""

    old: str
    new: str

    @property
    def key(self) -> str:
        """The key of the page."""
        return f"{PREFIX}{self.old}:{self.new}"


def pair_of(key: str) -> Pair | None:
    """Return the pair a key names; None for another page's key."""
    parts = key.removeprefix(PREFIX).split(":")
    if not key.startswith(PREFIX) or len(parts) != 2 or not all(parts):
        return None
    return Pair(*parts)
