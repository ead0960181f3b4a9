"""Keeps two readers at clauses that answer to each other, whichever of them is scrolled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from wsisdesk.ui.reader.linking import ClauseLink

if TYPE_CHECKING:
    from wsisdesk.documents.model import Document
    from wsisdesk.ui.reader.view import ReaderView

_LINE = 0.25  # share of the view at which the two are held level


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
            ours, theirs = (reader.canvas.index_at(self._level(reader)) for reader in self._readers)
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
        """Mark the clause one is at, unless the reader is merely led there."""
        if not self._moving:
            self._mark(leader)

    def _follow(self, leader: int) -> None:
        """Bring the other reader level with the one that has been scrolled."""
        if not self.linked or self._moving or self._links is None:
            return
        led = self._readers[1 - leader]
        leading = self._readers[leader].canvas
        if not leading.page.items or not led.canvas.page.items:
            return
        level = leading.verticalScrollBar().value() + self._level(self._readers[leader])
        heights = leading.page.heights
        index = heights.at(level)
        share = (level - heights.top(index)) / max(heights.height(index), 1.0)
        target = self._answering(leader, index)
        self._moving = True
        led.canvas.prepare(target)
        there = led.canvas.page.heights
        y = there.top(target) + min(max(share, 0.0), 1.0) * there.height(target)
        led.canvas.verticalScrollBar().setValue(round(y - self._level(led)))
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

    def _level(self, reader: ReaderView) -> float:
        return reader.canvas.viewport().height() * _LINE
