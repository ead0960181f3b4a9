"""Keeps two readers at clauses that answer to each other, whichever of them is scrolled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from wsisdesk.ui.reader.linking import ClauseLink

if TYPE_CHECKING:
    from wsisdesk.documents.model import Document
    from wsisdesk.ui.reader.view import ReaderView

_LINE = 0.25  # share of the view at which they are level when no clause in view is the current


class ScrollLink(QObject):
    """Links two readers by clause. Linked again after a pause, it goes on from where each is."""

    def __init__(self, first: ReaderView, second: ReaderView, parent: QObject) -> None:
        super().__init__(parent)
        self._readers = (first, second)
        self._links: tuple[ClauseLink, ClauseLink] | None = None
        self._shift = 0  # blocks by which the second reader is ahead of its counterpart
        self._moving = False
        self.linked = True
        first.canvas.verticalScrollBar().valueChanged.connect(self._first_scrolled)
        second.canvas.verticalScrollBar().valueChanged.connect(self._second_scrolled)
        first.place_changed.connect(self._first_placed)
        second.place_changed.connect(self._second_placed)

    def set_documents(self, first: Document, second: Document) -> None:
        """Link the clauses of these documents, which the readers show now."""
        compositions = [reader.canvas.composition for reader in self._readers]
        first, second = (
            composition.in_pieces if composition is not None else document
            for composition, document in zip(compositions, (first, second), strict=True)
        )
        self._links = ClauseLink(first, second), ClauseLink(second, first)
        self._shift = 0
        self._mark(0)

    def set_linked(self, on: bool) -> None:
        """Hold the readers level, or let each go its way."""
        self.linked = on
        if on and self._links is not None:
            ours, theirs = (self._standing(reader) for reader in self._readers)
            self._shift = theirs - self._links[0].counterpart(ours)
        self._mark(0)

    def _first_scrolled(self) -> None:
        self._follow(0)

    def _second_scrolled(self) -> None:
        self._follow(1)

    def _first_placed(self) -> None:
        self._placed(0)

    def _second_placed(self) -> None:
        self._placed(1)

    def _placed(self, leader: int) -> None:
        """Mark the clause one is at, and bring its counterpart to the same height.

        A reader that is merely led there does nothing.
        """
        if not self._moving:
            self._mark(leader)
            self._follow(leader)

    def _follow(self, leader: int) -> None:
        """Bring the other reader level with the one that has been scrolled."""
        if not self.linked or self._moving or self._links is None:
            return
        led = self._readers[1 - leader]
        leading = self._readers[leader].canvas
        if not leading.page.items or not led.canvas.page.items:
            return
        in_view = self._level(self._readers[leader])
        level = leading.verticalScrollBar().value() + in_view
        heights = leading.page.heights
        index = heights.at(level)
        share = (level - heights.top(index)) / max(heights.height(index), 1.0)
        target = self._answering(leader, index)
        self._moving = True
        led.canvas.prepare(target)
        there = led.canvas.page.heights
        y = there.top(target) + min(max(share, 0.0), 1.0) * there.height(target)
        led.canvas.verticalScrollBar().setValue(round(y - in_view))
        self._moving = False

    def _answering(self, leader: int, index: int) -> int:
        """Return the block of the other reader that stands level with ``index``."""
        if self._links is None:
            return 0
        shift = self._shift if leader == 0 else -self._shift
        count = len(self._readers[1 - leader].canvas.page.items)
        return min(max(self._links[leader].counterpart(index) + shift, 0), max(count - 1, 0))

    def _mark(self, leader: int) -> None:
        """Tint the current clause and the one that answers to it."""
        pair = [-1, -1]
        reader = self._readers[leader]
        composition = reader.canvas.composition
        if self.linked and composition is not None and reader.current_block():
            pair[leader] = composition.index[reader.current_block()]
            pair[1 - leader] = self._answering(leader, pair[leader])
        for side, marked in zip(self._readers, pair, strict=True):
            side.canvas.page.state.pair = marked
            side.canvas.viewport().update()

    def _standing(self, reader: ReaderView) -> int:
        """Return the block at which a reader stands by itself."""
        return reader.canvas.index_at(reader.canvas.viewport().height() * _LINE)

    def _level(self, reader: ReaderView) -> float:
        """Return the height of the view at which both are level: the top of the current clause."""
        canvas = reader.canvas
        view = canvas.viewport().height()
        if canvas.composition is not None and reader.current_block():
            index = canvas.composition.index[reader.current_block()]
            top = canvas.page.heights.top(index) - canvas.verticalScrollBar().value()
            if 0 <= top < view:
                return top
        return view * _LINE
