"""The list of results for Qt: one line a row."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex

from wsisdesk.ui.search.results import Row
from wsisdesk.ui.search.wording import accessible_text
from wsisdesk.ui.widgets.list_model import ListModel


class ResultModel(ListModel[Row]):
    """A flat list. Rows that stay as they are stay where they are, so that nothing jumps."""

    def said(self, row: Row) -> str:
        """Return all that a row says."""
        return accessible_text(row)

    def update(self, rows: list[Row]) -> None:
        """Show the same lines with more or fewer among them, or with more in them."""
        before, after = self.rows, rows
        shared = min(len(before), len(after))
        first = next((n for n in range(shared) if before[n].key != after[n].key), shared)
        rest = shared - first
        behind = next((n for n in range(rest) if before[-1 - n].key != after[-1 - n].key), rest)
        if gone := len(before) - first - behind:
            self.beginRemoveRows(QModelIndex(), first, first + gone - 1)
            self.rows = [*before[:first], *before[first + gone :]]
            self.endRemoveRows()
        if come := len(after) - first - behind:
            self.beginInsertRows(QModelIndex(), first, first + come - 1)
            self.rows = after
            self.endInsertRows()
        self.rows = after
        if after:
            self.dataChanged.emit(self.index(0), self.index(len(after) - 1))

    def find(self, key: tuple[str, str]) -> QModelIndex:
        """Return the line with this key, an invalid index if there is none."""
        return self.where(lambda row: row.key == key)
