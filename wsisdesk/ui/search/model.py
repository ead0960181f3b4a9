"""The list of results for Qt: one line a row."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from wsisdesk.ui.search.wording import accessible_text

if TYPE_CHECKING:
    from wsisdesk.ui.search.results import Row

ROW = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


class ResultModel(QAbstractListModel):
    """A flat list. Rows that stay as they are stay where they are, so that nothing jumps."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []

    @property
    def rows(self) -> tuple[Row, ...]:
        """The lines as they stand."""
        return tuple(self._rows)

    def replace(self, rows: list[Row]) -> None:
        """Show the lines of another question."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def update(self, rows: list[Row]) -> None:
        """Show the same lines with more or fewer among them, or with more in them."""
        before, after = self._rows, rows
        shared = min(len(before), len(after))
        first = next((n for n in range(shared) if before[n].key != after[n].key), shared)
        rest = shared - first
        behind = next((n for n in range(rest) if before[-1 - n].key != after[-1 - n].key), rest)
        if gone := len(before) - first - behind:
            self.beginRemoveRows(QModelIndex(), first, first + gone - 1)
            self._rows = before[:first] + before[first + gone :]
            self.endRemoveRows()
        if come := len(after) - first - behind:
            self.beginInsertRows(QModelIndex(), first, first + come - 1)
            self._rows = after
            self.endInsertRows()
        self._rows = after
        if after:
            self.dataChanged.emit(self.index(0), self.index(len(after) - 1))

    def find(self, key: tuple[str, str]) -> QModelIndex:
        """Return the line with this key, an invalid index if there is none."""
        for number, row in enumerate(self._rows):
            if row.key == key:
                return self.index(number)
        return QModelIndex()

    def row_at(self, index: Index) -> Row | None:
        """Return the line at an index."""
        return self._rows[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt: how many lines."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Qt: what a line is, and what it says."""
        row = self.row_at(index)
        if row is None:
            return None
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return accessible_text(row)
        return None
