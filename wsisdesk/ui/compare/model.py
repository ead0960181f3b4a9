"""The lines of a comparison as an item model: what the list and screen readers ask."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from collections.abc import Callable

    from wsisdesk.ui.compare.listing import Item

Index = QModelIndex | QPersistentModelIndex

ITEM = Qt.ItemDataRole.UserRole + 1


class RowsModel(QAbstractListModel):
    """Plain items; ``speak`` says one in words."""

    def __init__(self, speak: Callable[[Item], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speak = speak
        self.items: tuple[Item, ...] = ()

    def show(self, items: tuple[Item, ...]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self.items = items
        self.endResetModel()

    def number_of(self, index: int) -> int:
        """Return which line shows an entry: its own, else the fold that holds it, else -1."""
        best = -1
        for number, item in enumerate(self.items):
            if item.entry is not None and item.index == index:
                return number
            if item.folded and item.index <= index < item.index + len(item.folded):
                best = number
        return best

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt: one line."""
        if not index.isValid() or not 0 <= index.row() < len(self.items):
            return None
        item = self.items[index.row()]
        if role == ITEM:
            return item
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole):
            return self._speak(item)
        return None

    def rowCount(self, parent: Index | None = None) -> int:
        """Qt: how many lines there are."""
        return 0 if parent is not None and parent.isValid() else len(self.items)
