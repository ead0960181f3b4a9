"""Marks what a search of the library found in the document, beside what find marks itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsisdesk.ui.reader.stretches import Look, Stretch

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from wsisdesk.ui.reader.canvas import Canvas

_LOOKS = (Look.FOUND, Look.CURRENT_FOUND)


class FoundMarks:
    """Paints spans (code points of whole blocks) by the ids of their blocks."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas

    def show(self, spans: Mapping[str, Sequence[tuple[int, int]]], current: str = "") -> None:
        """Mark spans in place of those before, the ones of the block ``current`` stronger.

        Blocks that the document does not have are passed over.
        """
        self.clear()
        for block, places in spans.items():
            look = Look.CURRENT_FOUND if block == current else Look.FOUND
            for start, end in places:
                self._mark(block, start, end, look)
        self._canvas.viewport().update()

    def clear(self) -> None:
        """Mark nothing."""
        stretches = self._canvas.page.state.stretches
        for index in list(stretches):
            stretches[index] = [s for s in stretches[index] if s.look not in _LOOKS]
            if not stretches[index]:
                del stretches[index]
        self._canvas.viewport().update()

    def _mark(self, block: str, start: int, end: int, look: Look) -> None:
        """Mark one span in every piece of a very long block that it reaches into."""
        composition = self._canvas.composition
        if composition is None or block not in composition.index:
            return
        index = composition.find(block, start)
        while True:
            item = composition.blocks[index]
            first, last = max(start - item.offset, 0), end - item.offset
            piece = Stretch(first, min(last, len(item.block.text)), look)
            self._canvas.page.state.stretches.setdefault(index, []).append(piece)
            if not item.more or last <= len(item.block.text):
                return
            index += 1
