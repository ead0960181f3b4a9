"""Where in the document the reader is: the clause jumped to or clicked, else the first in view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from wsisdesk.ui.reader.canvas import Canvas

_NEAR_TOP = 40.0  # pixels: a block of which less is left at the top has been read
_STAYS = 0.35  # share of the view one may scroll before a pinned place is given up


class Place(QObject):
    """Says the id of the current block; ``changed`` when it is another one."""

    changed = Signal(str)

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._pinned: int | None = None
        self._pinned_at: int | None = None  # None while a jump is under way
        self._current = ""
        canvas.verticalScrollBar().valueChanged.connect(self._follow)

    @property
    def current(self) -> str:
        """Id of the current block, empty without a document."""
        return self._current

    def pin(self, index: int) -> None:
        """Make a block the current one until one scrolls away from it, once ``arrive`` is said."""
        self._pinned, self._pinned_at = index, None
        self._update()

    def arrive(self) -> None:
        """Count from here how far one scrolls away from the pinned block."""
        self._pinned_at = self._canvas.verticalScrollBar().value()

    def reset(self) -> None:
        """Start anew: another document is shown."""
        self._pinned, self._pinned_at, self._current = None, None, ""
        self._update()

    def _follow(self, value: int) -> None:
        view = self._canvas.viewport().height()
        if self._pinned_at is not None and abs(value - self._pinned_at) > view * _STAYS:
            self._pinned = self._pinned_at = None
        self._update()

    def _update(self) -> None:
        items = self._canvas.page.items
        if not items:
            return
        index = self._canvas.index_at(_NEAR_TOP) if self._pinned is None else self._pinned
        block = items[index].block
        if block.id != self._current:
            self._current = block.id
            self.changed.emit(block.id)
