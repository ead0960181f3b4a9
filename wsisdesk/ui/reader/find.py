"""Find in the document: searches in slices while the user types, and marks the hits on the page."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from wsisdesk.ui.reader.finding import Hit, Query, Searcher
from wsisdesk.ui.reader.stretches import Look, Stretch

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wsisdesk.ui.reader.canvas import Canvas

_SLICE = 0.008  # seconds of searching between two turns of the event loop
_HIT_LOOKS = (Look.HIT, Look.CURRENT_HIT)


class Find(QObject):
    """One search in one document. ``counted`` says: number of the current hit, hits, whether done.

    ``moved`` names the hit to show. The current hit is the first at or behind ``origin``.
    """

    counted = Signal(int, int, bool)
    moved = Signal(object)

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self.canvas = canvas
        self._searcher = Searcher()
        self._query = Query("")
        self._needle = ""
        self._hits: list[Hit] = []
        self._current = -1
        self._origin = 0
        self._all = True
        self._rest: Iterator[int] = iter(())
        self.done = True
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._search_slice)

    @property
    def current(self) -> Hit | None:
        """The hit one stands at."""
        return self._hits[self._current] if 0 <= self._current < len(self._hits) else None

    def forget(self) -> None:
        """Start anew: another document is shown."""
        self._searcher.forget()
        self.search(Query(""))

    def search(self, query: Query, origin: int = 0) -> None:
        """Look for something else; the current hit will be the first from block ``origin`` on."""
        self._query, self._needle, self._origin = query, query.needle, origin
        self._hits, self._current = [], -1
        self._mark()
        self._rest = iter(range(len(self.canvas.page.items) if self._needle else 0))
        self.done = False
        self._timer.start()
        self._search_slice()

    def highlight_all(self, on: bool) -> None:
        """Mark every hit, or the current one alone."""
        self._all = on
        self._mark()

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) hit, around the end."""
        if self._hits:
            self._go(max(self._current, 0 if by < 0 else -1) + by)

    def _go(self, number: int) -> None:
        self._current = number % len(self._hits)
        self._mark()
        self._say()
        self.moved.emit(self.current)

    def _search_slice(self) -> None:
        until = time.perf_counter() + _SLICE
        known = len(self._hits)
        for index in self._rest:
            self._hits += self._hits_in(index)
            if time.perf_counter() > until:
                break
        else:
            self.done = True
            self._timer.stop()
        if not self._choose() and self._all:
            self._mark_hits(known)
        self._say()

    def _hits_in(self, index: int) -> list[Hit]:
        """Search one block, or one piece of a long one with what it runs on into."""
        items = self.canvas.page.items
        item, last = items[index], self._hits[-1] if self._hits else None
        following = items[index + 1].block.text if item.more else ""
        taken = 0
        if item.offset and last is not None and last.index == index - 1:
            taken = last.end - items[last.index].shown.length
        return self._searcher.hits(self._query, self._needle, index, item.block, following, taken)

    def _choose(self) -> bool:
        """Take the first hit behind the origin as soon as it is found, else the first of all.

        Tells whether one was taken (and all marked) now.
        """
        if self._current >= 0 or not self._hits:
            return False
        behind = next((n for n, hit in enumerate(self._hits) if hit.index >= self._origin), None)
        if behind is None and not self.done:
            return False
        self._go(behind or 0)
        return True

    def _say(self) -> None:
        self.counted.emit(self._current + 1, len(self._hits), self.done)

    def _mark(self) -> None:
        stretches = self.canvas.page.state.stretches
        for index in list(stretches):
            stretches[index] = [s for s in stretches[index] if s.look not in _HIT_LOOKS]
            if not stretches[index]:
                del stretches[index]
        if self._all:
            self._mark_hits(0)
        if self.current is not None:
            self._mark_hit(self.current, Look.CURRENT_HIT)
        self.canvas.viewport().update()

    def _mark_hits(self, first: int) -> None:
        """Mark the hits from the one with this number on, all but the current."""
        for number in range(first, len(self._hits)):
            if number != self._current:
                self._mark_hit(self._hits[number], Look.HIT)
        self.canvas.viewport().update()

    def _mark_hit(self, hit: Hit, look: Look) -> None:
        composition, stretches = self.canvas.composition, self.canvas.page.state.stretches
        if composition is not None:
            for index, start, end in composition.stretches(hit.index, hit.start, hit.end):
                stretches.setdefault(index, []).append(Stretch(start, end, look))
