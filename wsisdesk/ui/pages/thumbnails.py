"""Small pictures of all pages, to see where one is and to go elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QMargins,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

if TYPE_CHECKING:
    from wsisdesk.ui.pages.renderer import PageRenderer

_WIDTH = 84
_TALLEST = 2 * _WIDTH
_ROOM = 3  # pixels around a picture and its number
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

    def picture_size(self, page: int) -> QSize:
        """Return how large the picture of a page is shown, in pixels."""
        width, height = self._sizes[page]
        tall = round(_WIDTH * height / max(1.0, width))
        return QSize(_WIDTH, min(max(1, tall), _TALLEST))

    def _picture(self, page: int) -> QPixmap:
        size = self.picture_size(page) * 2
        image = self._renderer.image(page, size) or self._renderer.stand_in(page)
        if image is None:
            return self._blank(size.width() // 2, size.height() // 2)
        return QPixmap.fromImage(
            image.scaled(self.picture_size(page), mode=Qt.TransformationMode.SmoothTransformation)
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
            row = self.index(page)
            self.dataChanged.emit(row, row, [Qt.ItemDataRole.DecorationRole])

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
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


class _Room(QStyledItemDelegate):
    """Says how much room a page takes without its picture: only those in sight are drawn."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Qt: the room of one page."""
        model = index.model()
        assert isinstance(model, ThumbnailModel)
        picture, number = model.picture_size(index.row()), option.fontMetrics.height()
        return picture.grownBy(QMargins(_ROOM, _ROOM, _ROOM, number + 2 * _ROOM))


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
        self.setItemDelegate(_Room(self))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setFlow(QListView.Flow.TopToBottom)
        self.setWrapping(False)
        self.setMovement(QListView.Movement.Static)
        self.setSpacing(8)
        self.setIconSize(QSize(_WIDTH, _TALLEST))
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
