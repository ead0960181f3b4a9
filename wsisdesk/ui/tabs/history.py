"""Where the user has been: back and forward over places in documents, as browsers have it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wsisdesk.ui.window.session import Place

LIMIT = 200


class History:
    """A list of places and where in it we stand."""

    def __init__(self) -> None:
        self._places: list[Place] = []
        self._position = -1

    def visit(self, place: Place) -> None:
        """Note a new place; what lay ahead is forgotten. The same place twice counts once."""
        if self.current() == place:
            return
        self._places = [*self._places[: self._position + 1], place][-LIMIT:]
        self._position = len(self._places) - 1

    def update(self, place: Place) -> None:
        """Note that the reader has moved on within the current document."""
        current = self.current()
        if current is not None and current.document == place.document:
            self._places[self._position] = place

    def current(self) -> Place | None:
        """Return the place where we stand."""
        return self._places[self._position] if self._places else None

    def can_go(self, steps: int) -> bool:
        """Tell whether there is a place ``steps`` ahead (negative: back)."""
        return 0 <= self._position + steps < len(self._places)

    def go(self, steps: int) -> Place | None:
        """Go ahead or back; return the place to show, none if there is none."""
        if not self.can_go(steps):
            return None
        self._position += steps
        return self.current()

    def forget(self, document: str) -> None:
        """Leave out a document that is no longer in the library."""
        before = sum(place.document != document for place in self._places[: self._position + 1])
        self._places = [place for place in self._places if place.document != document]
        self._position = before - 1 if before else min(0, len(self._places) - 1)
