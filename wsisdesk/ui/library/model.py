"""The thin item model over the rows of the library; it knows rows and roles, nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from wsisdesk.ui.library.row import Row, RowKind
from wsisdesk.ui.library.wording import accessible_text, shown_name, tool_tip
from wsisdesk.ui.words.bidi import plain_tip

Index = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    """What the delegate and the panel ask for."""

    ROW = Qt.ItemDataRole.UserRole
    KEY = Qt.ItemDataRole.UserRole + 1


# How deep each kind stands: rows of a kind are only looked for above this depth.
_DEPTHS = {
    RowKind.HEADING: 0,
    RowKind.WORK: 1,
    RowKind.DOCUMENT: 1,
    RowKind.VERSION: 2,
    RowKind.FILE: 3,
}


@dataclass(eq=False, slots=True)
class _Node:
    """A row in its place. Nodes below it are made when they are wanted: most never are."""

    row: Row
    parent: _Node | None = None
    position: int = 0
    _made: list[_Node] | None = None

    @property
    def children(self) -> list[_Node]:
        if self._made is None:
            self._made = [_Node(row, self, place) for place, row in enumerate(self.row.children)]
        return self._made


class LibraryModel(QAbstractItemModel):
    """A tree of rows, replaced as a whole."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._root = _Node(Row("", RowKind.HEADING, ""))

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._root = _Node(Row("", RowKind.HEADING, "", children=rows))
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
        node = self._root
        for position in _path(self._root.row, key):
            node = node.children[position]
        return QModelIndex() if node is self._root else self.createIndex(node.position, 0, node)

    def indexes(self, kind: RowKind) -> list[QModelIndex]:
        """List the indexes of all rows of a kind, from top to bottom."""
        found: list[QModelIndex] = []
        waiting = list(reversed(self._root.children))
        while waiting:
            node = waiting.pop()
            if node.row.kind is kind:
                found.append(self.createIndex(node.position, 0, node))
            elif _DEPTHS[node.row.kind] < _DEPTHS[kind]:
                waiting.extend(reversed(node.children))
        return found

    def _node(self, index: Index) -> _Node:
        node: _Node = index.internalPointer() if index.isValid() else self._root
        return node

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:
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

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Qt: how many children."""
        return len(self._node(parent).row.children) if parent.column() <= 0 else 0

    def hasChildren(self, parent: Index = QModelIndex()) -> bool:
        """Qt: whether there are any; asked for every row that is laid out."""
        return bool(self._node(parent).row.children)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
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


def _path(row: Row, key: str) -> tuple[int, ...]:
    """Return the positions that lead from a row down to the one with this key; none if absent."""
    for position, child in enumerate(row.children):
        if child.key == key:
            return (position,)
        if child.children and (deeper := _path(child, key)):
            return (position, *deeper)
    return ()
