"""Pages and thumbnails side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from wsisdesk.ui.pages.canvas import PageCanvas
from wsisdesk.ui.pages.renderer import PageRenderer
from wsisdesk.ui.pages.thumbnails import Thumbnails

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QKeyEvent

    from wsisdesk.documents.model import Document
    from wsisdesk.ui.theme import Theme

_THUMBNAILS_WIDTH = 140


class PageView(QWidget):
    """A PDF as laid out.

    Signals:
        page_changed(int): the page (from 0) that the reader is on.
        block_clicked(str): the id of the block whose text was clicked.
    """

    page_changed = Signal(int)
    block_clicked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document: Document | None = None
        self._renderer = PageRenderer(self)
        self._canvas = PageCanvas(self._renderer, theme, self)
        self._thumbnails = Thumbnails(self._renderer, self)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.addWidget(self._thumbnails)
        splitter.addWidget(self._canvas)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([_THUMBNAILS_WIDTH, 4 * _THUMBNAILS_WIDTH])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter)
        self.setFocusProxy(self._canvas)
        self._thumbnails.page_chosen.connect(self._canvas.go_to_page)
        self._canvas.page_changed.connect(self._page_changed)
        self._canvas.block_clicked.connect(self.block_clicked)

    def show_file(self, path: Path, document: Document) -> bool:
        """Show the pages of the PDF at ``path``; False if it cannot be drawn.

        Only files that the reader's child process has read may be given: QtPdf draws in this one.
        """
        opened = self._renderer.open(path)
        self._document = document if opened else None
        self._thumbnails.reload()
        self._canvas.show_pages(self._document)
        return opened

    def set_zoom(self, percent: int) -> None:
        """Draw pages at this zoom."""
        self._canvas.set_zoom(percent)

    def fit_width(self) -> int:
        """Zoom so that the widest page fills the view; return that zoom."""
        return self._canvas.fit_width()

    def set_theme(self, theme: Theme) -> None:
        """Use another theme's colours around the pages."""
        self._canvas.set_theme(theme)

    def current_page(self) -> int:
        """Return the page (from 0) that the reader is on."""
        return self._canvas.page

    def go_to_page(self, page: int) -> None:
        """Go to a page (from 0)."""
        self._canvas.go_to_page(page)

    def go_to_block(self, block_id: str) -> None:
        """Show and tint the place of a block, if it is known."""
        if self._document is not None and block_id:
            self._canvas.mark(self._document.block(block_id).places)

    def current_block(self) -> str:
        """Return the id of the first block whose text begins in view, or an empty string."""
        return self._canvas.first_block()

    def _page_changed(self, page: int) -> None:
        self._thumbnails.set_current(page)
        self.page_changed.emit(page)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the first and last page with Home and End; the canvas does the rest."""
        last = len(self._renderer.page_sizes()) - 1
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}
        if event.key() in ends and last >= 0:
            self._canvas.go_to_page(ends[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)
