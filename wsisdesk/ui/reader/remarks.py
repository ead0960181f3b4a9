"""What stands on and below the blocks of a page besides their text: notes, proposed wording."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from wsisdesk.ui.reader.note_painter import PlacedMark, placed_marks

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF

    from wsisdesk.ui.reader.layout import PageLayout
    from wsisdesk.ui.reader.proposed import PlacedProposal


class Remarks(NamedTuple):
    """The notes on one block, and what is proposed below it, in the page's coordinates."""

    marks: list[PlacedMark]
    proposals: list[PlacedProposal]


def remarks(page: PageLayout, index: int) -> Remarks:
    """Return where the notes on a block stand; sets the block."""
    layout, item = page.layout_of(index), page.items[index]
    bottom = text_rect(page, index).bottom()
    proposed = page.proposals.placed(index, item, page.setter, bottom)
    marks = page.state.notes.get(index, ())
    if not marks:
        return Remarks([], proposed)
    origin = page.origin(index)
    return Remarks(placed_marks(marks, item, layout, origin, page.setter, proposed), proposed)


def text_rect(page: PageLayout, index: int) -> QRectF:
    """Return where a block stands without what is proposed below it."""
    below = page.proposals.height(index, page.items[index], page.setter)
    return page.rect(index).adjusted(0, 0, 0, -below)
