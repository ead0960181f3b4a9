"""Coming back to a place in the text, to the very line one was at."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wsisdesk.ui.reader.canvas import Canvas
    from wsisdesk.ui.reader.view import ReaderView


def scrolled(canvas: Canvas) -> float:
    """Return the block at the top of the view and, as a fraction, how much of it lies above.

    So it tells the place however large the text is set.
    """
    value, heights = canvas.verticalScrollBar().value(), canvas.page.heights
    if not len(heights):
        return 0.0
    index = heights.at(value)
    return index + (value - heights.top(index)) / max(heights.height(index), 1.0)


def return_to(view: ReaderView, block_id: str, seen: float) -> None:
    """Show a block again as it was when ``scrolled`` said this; unknown ids do nothing."""
    canvas, composition = view.canvas, view.canvas.composition
    if composition is None or block_id not in composition.index:
        return
    current = composition.find(block_id)
    view.jump.stop()
    view.place.pin(current)
    canvas.put_caret(current, 0)
    top = min(max(int(seen), 0), len(composition.blocks) - 1)
    canvas.prepare(top)
    heights = canvas.page.heights
    into = (seen - top) * heights.height(top)
    canvas.verticalScrollBar().setValue(round(heights.top(top) + into))
    view.place.arrive()
