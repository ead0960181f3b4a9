"""The thin item model over the rows of the library; it knows rows and roles, nothing else."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from wsisdesk.ui.bidi import plain_tip
from wsisdesk.ui.library.arrangement import Row, RowKind
from wsisdesk.ui.library.wording import accessible_text, shown_name, tool_tip

Index = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    """What the delegate and the panel ask for."""

    ROW = Qt.ItemDataRole.UserRole
    KEY = Qt.ItemDataRole.UserRole + 1


@dataclass(eq=False, slots=True)
class _Node:
    row: Row
    parent: _Node | None
    position: int
    children: list[_Node] = field(default_factory=list)


class LibraryModel(QAbstractItemModel):
    """A tree of rows, replaced as a whole."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._root = _node(Row("", RowKind.HEADING, ""), None, 0)

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._root = _node(Row("", RowKind.HEADING, "", children=rows), None, 0)
        self.endResetModel()

    def row_at(self, index: Index) -> Row | None:
        """Return the row behind an index, none for an invalid one."""
        return index.internalPointer().row if index.isValid() else None

    def row_of(self, index: Index) -> Row:
        """Return the row behind a valid index; delegates ask this way thousands of times."""
        node: _Node = index.internalPointer()
        return node.row

    def find(self, key: str) -> QModelIndex:
        """Return the index of the row with this key; invalid if there is none."""
        return self._search(self._root, key)

    def indexes(self, kind: RowKind) -> list[QModelIndex]:
        """List the indexes of all rows of a kind, from top to bottom."""
        found: list[QModelIndex] = []
        waiting = list(reversed(self._root.children))
        while waiting:
            node = waiting.pop()
            if node.row.kind is kind:
                found.append(self.createIndex(node.position, 0, node))
            waiting.extend(reversed(node.children))
        return found

    def _search(self, node: _Node, key: str) -> QModelIndex:
        for child in node.children:
            if child.row.key == key:
                return self.createIndex(child.position, 0, child)
            deeper = self._search(child, key)
            if deeper.isValid():
                return deeper
        return QModelIndex()

    def _node(self, index: Index) -> _Node:
        node: _Node = index.internalPointer() if index.isValid() else self._root
        return node

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        """Qt: the index of a child."""
        children = self._node(parent).children
        if column != 0 or not 0 <= row < len(children):
            return QModelIndex()
        return self.createIndex(row, 0, children[row])

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override] # Qt overloads it
        """Qt: the index of the parent."""
        above = self._node(index).parent
        if above is None or above is self._root:
            return QModelIndex()
        return self.createIndex(above.position, 0, above)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt: how many children."""
        return len(self._node(parent).children) if parent.column() <= 0 else 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt: always one."""
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Qt: what a row shows, says to screen readers, and is."""
        row = self.row_at(index)
        if row is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return shown_name(row)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(tool_tip(row))
            case Qt.ItemDataRole.AccessibleTextRole:
                return accessible_text(row)
            case Role.ROW:
                return row
            case Role.KEY:
                return row.key
        return None


def _node(row: Row, parent: _Node | None, position: int) -> _Node:
    made = _Node(row, parent, position)
    made.children = [_node(child, made, place) for place, child in enumerate(row.children)]
    return made
