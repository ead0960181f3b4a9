"""The tree of the library: keys that follow the eye, clicks on chips, rows that open and fold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QStyleOptionViewItem, QTreeView, QWidget

from wsisdesk.ui.library.model import Role
from wsisdesk.ui.library.row import RowKind

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent

    from wsisdesk.ui.library.delegate import LibraryDelegate


class LibraryView(QTreeView):
    """Emits ``activated_document`` with the id to open, ``activated_row`` for Enter on a row."""

    activated_document = Signal(str)
    activated_row = Signal(QModelIndex)
    removal_wanted = Signal()

    def __init__(self, delegate: LibraryDelegate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._delegate = delegate
        self.setItemDelegate(delegate)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setExpandsOnDoubleClick(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.viewport().setAutoFillBackground(False)

    def toggle(self, index: QModelIndex) -> None:
        """Open a folded row or fold an open one."""
        self.setExpanded(index, not self.isExpanded(index))

    def _press_sideways(self, inwards: bool) -> None:
        index = self.currentIndex()
        model = self.model()
        if inwards:
            if model.hasChildren(index) and not self.isExpanded(index):
                self.expand(index)
            elif model.hasChildren(index):
                self.setCurrentIndex(model.index(0, 0, index))
        elif self.isExpanded(index) and model.hasChildren(index):
            self.collapse(index)
        elif index.parent().isValid():
            self.setCurrentIndex(index.parent())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Left and Right follow the eye; Enter opens."""
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            self._press_sideways((event.key() == Qt.Key.Key_Left) == mirrored)
        elif event.key() == Qt.Key.Key_Delete:
            self.removal_wanted.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activated_row.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt: a click on a chip opens that language, on a row opens or unfolds it."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid() or not plain:
            return
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = self.visualRect(index)
        entry = self._delegate.entry_at(option, index, event.position().x())
        row = index.data(Role.ROW)
        if entry is not None:
            self.activated_document.emit(entry.id)
        elif row.kind is RowKind.HEADING or row.children:
            self.toggle(index)
        else:
            self.activated_row.emit(index)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: titles break anew when the width changes."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def viewportSizeHint(self) -> QSize:
        """Qt: the panel decides the width."""
        return QSize(0, 0)
