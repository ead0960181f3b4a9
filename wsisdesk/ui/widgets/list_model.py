"""Lists as item models: rows of any kind, some of them headings, and what Qt asks of them."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole  # the row itself

R = TypeVar("R")


class ListModel(QAbstractListModel, Generic[R]):
    """A flat list of ``rows``. Each list says for itself what its rows say.

    Headings cannot be chosen. They are enabled all the same: else Home and Page Up would stop short
    of a list that begins with one.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: Sequence[R] = ()

    @abstractmethod
    def said(self, row: R) -> str:
        """Return what a row says."""

    def spoken(self, row: R) -> str:
        """Return what a screen reader says of a row: what it says, unless a list knows better."""
        return self.said(row)

    def is_heading(self, row: R) -> bool:
        """Tell whether a row is a heading; none is, unless a list has some."""
        del row
        return False

    def show_rows(self, rows: Sequence[R]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def row_at(self, index: Index) -> R | None:
        """Return the row at an index, None outside the list."""
        return self.rows[index.row()] if 0 <= index.row() < len(self.rows) else None

    def where(self, wanted: Callable[[R], bool]) -> QModelIndex:
        """Return where the first row is that is wanted, an invalid index if there is none."""
        return self.index(next((n for n, row in enumerate(self.rows) if wanted(row)), -1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Qt: how many rows."""
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Qt: headings cannot be chosen."""
        row = self.row_at(index)
        if row is not None and self.is_heading(row):
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Qt: what a row is, says, and says to screen readers."""
        row = self.row_at(index)
        if row is None:
            return None
        match role:
            case Qt.ItemDataRole.UserRole:
                return row
            case Qt.ItemDataRole.DisplayRole:
                return self.said(row)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.spoken(row)
        return None
