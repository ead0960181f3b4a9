"""Whether pages are still being drawn: tests begin and end where none is."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wsisdesk.ui.pages.pressroom import Pressroom


def is_idle(room: Pressroom) -> bool:
    """Tell whether nothing is being drawn, nor waits for it."""
    return room.is_free and not room.has_errands and not room._lined_up
