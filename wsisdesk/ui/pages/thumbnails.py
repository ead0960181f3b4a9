"""Small pictures of all pages, to see where one is and to go elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QListView, QWidget

if TYPE_CHECKING:
    from wsisdesk.ui.pages.renderer import PageRenderer

_WIDTH = 84
_Index = QModelIndex | QPersistentModelIndex


class ThumbnailModel(QAbstractListModel):
    """One row a page; pictures are drawn when the view first asks for them."""

    def __init__(self, renderer: PageRenderer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._renderer = renderer
        self._sizes: tuple[tuple[float, float], ...] = ()
        self._blanks: dict[tuple[int, int], QPixmap] = {}
        renderer.page_ready.connect(self._page_ready)

    def reload(self) -> None:
        """Show the pages of the file that is open now."""
        self.beginResetModel()
        self._sizes = self._renderer.page_sizes()
        self.endResetModel()

    def _picture(self, page: int) -> QPixmap:
        width, height = self._sizes[page]
        size = QSize(_WIDTH * 2, max(1, round(_WIDTH * 2 * height / max(1.0, width))))
        image = self._renderer.image(page, size) or self._renderer.stand_in(page)
        if image is None:
            return self._blank(size.width() // 2, size.height() // 2)
        return QPixmap.fromImage(
            image.scaled(size / 2, mode=Qt.TransformationMode.SmoothTransformation)
        )

    def _blank(self, width: int, height: int) -> QPixmap:
        """Return an empty page: a long document asks for hundreds of them before any is drawn."""
        if (width, height) not in self._blanks:
            paper = QPixmap(width, height)
            paper.fill(Qt.GlobalColor.white)
            self._blanks[width, height] = paper
        return self._blanks[width, height]

    def _page_ready(self, page: int) -> None:
        if page < len(self._sizes):
            self.dataChanged.emit(self.index(page), self.index(page))

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of pages."""
        return 0 if parent.isValid() else len(self._sizes)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the page's number and picture."""
        if role == Qt.ItemDataRole.DisplayRole:
            return str(index.row() + 1)
        if role == Qt.ItemDataRole.DecorationRole:
            return self._picture(index.row())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("Page %1").replace("%1", str(index.row() + 1))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignCenter
        return None


class Thumbnails(QListView):
    """The list of thumbnails.

    Signals:
        page_chosen(int): the user chose a page (from 0).
    """

    page_chosen = Signal(int)

    def __init__(self, renderer: PageRenderer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = ThumbnailModel(renderer, self)
        self.setModel(self._model)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setFlow(QListView.Flow.TopToBottom)
        self.setWrapping(False)
        self.setMovement(QListView.Movement.Static)
        self.setSpacing(8)
        self.setIconSize(QSize(_WIDTH, _WIDTH * 2))
        self.setMinimumWidth(_WIDTH + 40)
        self.setAccessibleName(self.tr("Page thumbnails"))
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)

    def reload(self) -> None:
        """Show the pages of the file that is open now."""
        self._model.reload()

    def set_current(self, page: int) -> None:
        """Mark the page the reader is on."""
        self.setCurrentIndex(self._model.index(page))

    def _choose(self, index: QModelIndex) -> None:
        self.page_chosen.emit(index.row())
