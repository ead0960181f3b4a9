"""The names of comparison pages: which documents, and how their own tracked changes are read."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

PREFIX = "compare:"


class WantedView(Enum):
    """How the documents' own tracked changes are read."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"
    OWN = "own"  # one document against itself, without and with its changes


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which comparison is wanted: the ids of the older and the newer document."""

    old: str
    new: str
    view: WantedView = WantedView.ACCEPTED

    @property
    def key(self) -> str:
        """The key of the page, as in ``compare:OLD:NEW`` or ``compare:OLD:NEW:rejected``."""
        ending = "" if self.view is WantedView.ACCEPTED else f":{self.view.value}"
        return f"{PREFIX}{self.old}:{self.new}{ending}"


def wanted_by(key: str) -> Wanted | None:
    """Return which comparison a page's key names; None for one that names none."""
    parts = key.removeprefix(PREFIX).split(":")
    if not key.startswith(PREFIX) or len(parts) not in (2, 3) or not all(parts):
        return None
    try:
        view = WantedView(parts[2]) if len(parts) == 3 else WantedView.ACCEPTED
    except ValueError:
        return None
    return Wanted(parts[0], parts[1], view)
