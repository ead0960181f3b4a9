"""The outline panel: the structure of the document, with the place where one is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QTreeView, QVBoxLayout, QWidget

from wsisdesk.text.direction import isolate
from wsisdesk.ui.look.fonts import interface_font
from wsisdesk.ui.look.theme import INTERFACE_TEXT, META_TEXT, TAB_STRIP, Theme
from wsisdesk.ui.reader.outline_delegate import OutlineDelegate
from wsisdesk.ui.reader.outline_model import OutlineModel, Role
from wsisdesk.ui.widgets.ground import Ground
from wsisdesk.ui.widgets.row_tips import RowTips

if TYPE_CHECKING:
    from wsisdesk.documents.model import Document


class OutlinePanel(Ground):
    """Shows one document's outline. ``activated`` names the block to go to."""

    activated = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clauses = 0
        self._place: dict[str, str] = {}
        self._opened: list[QModelIndex] = []
        self._heading, self._count = QLabel(), QLabel()
        self._heading.setFont(interface_font(INTERFACE_TEXT, 600))
        self._count.setFont(interface_font(META_TEXT))
        self._count.setProperty("role", "meta")
        self.model = OutlineModel(self)
        self.delegate = OutlineDelegate(theme)
        self.tree = QTreeView()
        self._arrange()
        self.set_theme(theme)
        self._name_parts()
        self.setFocusProxy(self.tree)

    def _arrange(self) -> None:
        self.tree.setModel(self.model)
        self.tree.setItemDelegate(self.delegate)
        self.tree.setHeaderHidden(True)
        self.tree.setRootIsDecorated(False)
        self.tree.setUniformRowHeights(True)
        self.tree.setIndentation(0)  # the delegate indents, on the side of the text
        self.tree.setFrameShape(QFrame.Shape.NoFrame)
        self.tree.setMouseTracking(True)
        self.tree.viewport().setAutoFillBackground(False)
        self.tree.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self.tree.setExpandsOnDoubleClick(False)
        RowTips(self.tree)
        self.tree.clicked.connect(self._activate)
        self.tree.activated.connect(self._activate)
        head = QHBoxLayout()
        head.setContentsMargins(16, 0, 16, 0)
        head.addWidget(self._heading)
        head.addWidget(self._count)
        head.addStretch(1)
        row = QWidget()
        row.setLayout(head)
        row.setFixedHeight(TAB_STRIP + 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(row)
        column.addWidget(self.tree, 1)

    def set_document(self, document: Document | None) -> None:
        """Show the outline of a document, nothing without one."""
        from wsisdesk.ui.reader.outline import clause_count, outline  # late: the model of documents

        self._clauses = clause_count(document) if document else 0
        self._opened = []
        self.model.set_nodes(outline(document) if document else [])
        self._place = _places(document, self.model) if document else {}
        self._name_parts()

    def set_current(self, block_id: str) -> None:
        """Mark where one is: the block's row, or that of the last before it which has one."""
        index = self.model.index_of(self._place.get(block_id, ""))
        if index == self.tree.currentIndex():
            return
        branch = _branch(index)
        for opened in self._opened:
            if opened not in branch and self.tree.isExpanded(opened):
                self.tree.collapse(opened)
        self._opened = [part for part in branch if not self.tree.isExpanded(part)]
        for part in branch:
            self.tree.expand(part)
        self.tree.setCurrentIndex(index)
        if index.isValid():
            self.tree.scrollTo(index)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self.delegate.theme = theme
        self.set_ground(theme.panel)
        self.tree.viewport().update()

    def _activate(self, index: QModelIndex) -> None:
        self.activated.emit(index.data(Role.NODE).block_id)

    def _name_parts(self) -> None:
        self._heading.setText(self.tr("Outline"))
        self.tree.setAccessibleName(self.tr("Outline of the document"))
        text = self.tr("%n clause(s)", "", self._clauses) if self._clauses else ""
        self._count.setText(isolate(text))

    def changeEvent(self, event: QEvent) -> None:
        """Name the parts again when the language changes."""
        if event.type() == QEvent.Type.LanguageChange:
            self._name_parts()
        super().changeEvent(event)


def _places(document: Document, model: OutlineModel) -> dict[str, str]:
    """Return for every block the block whose row stands for it."""
    places: dict[str, str] = {}
    last = ""
    for block in document.blocks:
        if block.id in model:
            last = block.id
        places[block.id] = last
    return places


def _branch(index: QModelIndex) -> list[QModelIndex]:
    """Return a row and all above it, the topmost first."""
    branch = []
    while index.isValid():
        branch.append(index)
        index = index.parent()
    return branch[::-1]
