"""The lines of a comparison as an item model: what the list and screen readers ask."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsisdesk.ui.widgets.list_model import ListModel

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from wsisdesk.ui.compare.listing import Item


class RowsModel(ListModel["Item"]):
    """The items of a comparison; ``speak`` says one in words."""

    def __init__(self, speak: Callable[[Item], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speak = speak

    def said(self, row: Item) -> str:
        """Return an item in words."""
        return self._speak(row)

    def number_of(self, index: int) -> int:
        """Return which line shows an entry: its own, else the fold that holds it, else -1."""
        best = -1
        for number, item in enumerate(self.rows):
            if item.entry is not None and item.index == index:
                return number
            if item.folded and item.index <= index < item.index + len(item.folded):
                best = number
        return best
