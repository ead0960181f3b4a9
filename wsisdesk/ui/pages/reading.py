"""Where one reads on the pages: which page, which block."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from wsisdesk.ui.pages.arrangement import GAP

if TYPE_CHECKING:
    from wsisdesk.ui.pages.canvas import PageCanvas

_EYE = 4  # one reads at a quarter of the view


class Reading(QObject):
    """The place in one canvas: what was gone to or clicked, until one moves on.

    Signals:
        page_changed(int): another page is now where one reads.
        place_changed(str): another block is now where one reads.
    """

    page_changed = Signal(int)
    place_changed = Signal(str)

    def __init__(self, canvas: PageCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._page, self._block, self._pinned = -1, "", ""

    @property
    def page(self) -> int:
        """The page at the place where one reads."""
        return self._canvas.scene.arrangement.page_at(self._eye())

    @property
    def block(self) -> str:
        """The block that was gone to or clicked, else the one that stands where one reads.

        Empty without a document, or where its places are not known.
        """
        at_head = self._canvas.verticalScrollBar().value() <= GAP
        return self._pinned or self._canvas.scene.reading_at(0 if at_head else self._eye())

    def reset(self) -> None:
        """Begin again: another document is shown."""
        self._page, self._block, self._pinned = -1, "", ""

    def pin(self, block: str) -> None:
        """Let a block be the place until one moves on."""
        self._pinned = block
        self.tell()

    @property
    def pinned(self) -> str:
        """The block that is the place though one reads elsewhere, or an empty string."""
        return self._pinned

    def move(self) -> None:
        """Follow where one has scrolled to."""
        self._pinned = ""
        self.tell()

    def tell(self) -> None:
        """Say where one is, if that is elsewhere than before."""
        if self.page != self._page:
            self._page = self.page
            self.page_changed.emit(self._page)
        if self.block != self._block:
            self._block = self.block
            self.place_changed.emit(self._block)

    def height_for(self, top: int) -> int:
        """Return how far to scroll so that ``top`` is where one reads."""
        return top - self._canvas.viewport().height() // _EYE

    def _eye(self) -> int:
        return self._canvas.verticalScrollBar().value() + self._canvas.viewport().height() // _EYE
