"""The outline as Qt's item views want it."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt

from wsisdesk.text.direction import isolate

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from wsisdesk.ui.reader.outline import Node

Index = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    """What the delegate asks for besides the text."""

    NODE = Qt.ItemDataRole.UserRole


class OutlineModel(QAbstractItemModel):
    """Serves a tree of ``Node``s; the nodes themselves are the internal pointers."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._top: list[Node] = []
        self._parents: dict[int, Node] = {}
        self._rows: dict[int, int] = {}
        self._by_block: dict[str, Node] = {}

    def set_nodes(self, top: list[Node]) -> None:
        """Show another outline."""
        self.beginResetModel()
        self._top = top
        self._parents.clear()
        self._rows.clear()
        self._by_block.clear()
        self._enter(top, None)
        self.endResetModel()

    def _enter(self, nodes: list[Node], parent: Node | None) -> None:
        for row, node in enumerate(nodes):
            self._rows[id(node)] = row
            self._by_block[node.block_id] = node
            if parent is not None:
                self._parents[id(node)] = parent
            if node.children:
                self._enter(node.children, node)

    def __contains__(self, block_id: str) -> bool:
        """Tell whether a block has a row."""
        return block_id in self._by_block

    def index_of(self, block_id: str) -> QModelIndex:
        """Return the row of a block, an invalid index if the outline does not have it."""
        node = self._by_block.get(block_id)
        return QModelIndex() if node is None else self._index(node)

    def _index(self, node: Node) -> QModelIndex:
        return self.createIndex(self._rows[id(node)], 0, node)

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:
        """Return the index of a row."""
        nodes = self._children(parent)
        if column != 0 or not 0 <= row < len(nodes):
            return QModelIndex()
        return self.createIndex(row, column, nodes[row])

    def parent(self, child: Index) -> QModelIndex:  # type: ignore[override]  # Qt's other overload
        """Return the index of the row above which a row hangs."""
        if not child.isValid():
            return QModelIndex()
        parent = self._parents.get(id(child.internalPointer()))
        return QModelIndex() if parent is None else self._index(parent)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Return how many rows hang below an index."""
        return len(self._children(parent))

    def hasChildren(self, parent: Index = QModelIndex()) -> bool:
        """Return whether any hang there; asked for every row that is laid out."""
        return bool(self._children(parent))

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """Return 1."""
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return title, words for a screen reader, or the node."""
        if not index.isValid():
            return None
        node = cast("Node", index.internalPointer())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return node.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return " ".join(isolate(part) for part in (node.label, node.title) if part)
            case Role.NODE:
                return node
        return None

    def _children(self, parent: Index) -> list[Node]:
        if not parent.isValid():
            return self._top
        return cast("Node", parent.internalPointer()).children
