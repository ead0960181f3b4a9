"""Pages and thumbnails side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractSlider, QSplitter, QVBoxLayout, QWidget

from wsisdesk.ui.pages.canvas import PageCanvas
from wsisdesk.ui.pages.renderer import PageRenderer
from wsisdesk.ui.pages.thumbnails import Thumbnails

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from PySide6.QtGui import QKeyEvent

    from wsisdesk.documents.model import Document
    from wsisdesk.ui.note_marks import NoteMark
    from wsisdesk.ui.theme import Theme

_THUMBNAILS_WIDTH = 140
_SHIFT = Qt.KeyboardModifier.ShiftModifier


class PageView(QWidget):
    """A PDF as laid out. At 100 % a page is as wide as the view.

    Signals:
        page_changed(int): the page (from 0) that the reader is on.
        place_changed(str): the id of the block that stands where one reads.
        block_clicked(str): the id of the block whose text was clicked.
        note_clicked(str): the name of the note whose marker was clicked.
    """

    page_changed = Signal(int)
    place_changed = Signal(str)
    block_clicked = Signal(str)
    note_clicked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._renderer = PageRenderer(self)
        self._canvas = PageCanvas(self._renderer, theme, self)
        self._thumbnails = Thumbnails(self._renderer, self)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setHandleWidth(1)
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
        self._canvas.place_changed.connect(self.place_changed)
        self._canvas.block_clicked.connect(self.block_clicked)
        self._canvas.note_clicked.connect(self.note_clicked)

    def show_file(self, path: Path, document: Document) -> bool:
        """Show the pages of the PDF at ``path``; False if it cannot be drawn.

        Only files that the reader's child process has read may be given: QtPdf draws in this one.
        """
        opened = self._renderer.open(path)
        self._thumbnails.reload()
        self._canvas.show_pages(document if opened else None)
        return opened

    @property
    def canvas(self) -> PageCanvas:
        """The pages themselves."""
        return self._canvas

    def show_notes(self, marks: Mapping[str, Sequence[NoteMark]]) -> None:
        """Show these notes, by block, beside the text they are about."""
        self._canvas.notes.show(marks)
        self._canvas.viewport().update()

    def set_zoom(self, percent: int) -> None:
        """Draw pages larger or smaller than the view is wide."""
        self._canvas.set_zoom(percent)

    def set_theme(self, theme: Theme) -> None:
        """Use another theme's colours around the pages."""
        self._canvas.set_theme(theme)

    def current_page(self) -> int:
        """Return the page (from 0) that the reader is on."""
        return self._canvas.page

    def page_count(self) -> int:
        """Return how many pages there are."""
        return len(self._renderer.page_sizes())

    def go_to_page(self, page: int) -> None:
        """Go to a page (from 0), the nearest one if there are not so many."""
        self._canvas.go_to_page(page)

    def go_to_block(self, block_id: str) -> None:
        """Show and tint the place of a block, if it is known."""
        self._canvas.go_to_block(block_id)

    def current_block(self) -> str:
        """Return the block gone to or clicked last, else the one where one reads, else nothing."""
        return self._canvas.current_block()

    def _page_changed(self, page: int) -> None:
        self._thumbnails.set_current(page)
        self.page_changed.emit(page)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End, Space as in the text, N and P page by page; the canvas does the rest."""
        steps = QAbstractSlider.SliderAction
        bar = self._canvas.verticalScrollBar()
        match event.key():
            case Qt.Key.Key_Home:
                self.go_to_page(0)
            case Qt.Key.Key_End:
                self.go_to_page(self.page_count() - 1)
            case Qt.Key.Key_N:
                self.go_to_page(self.current_page() + 1)
            case Qt.Key.Key_P:
                self.go_to_page(self.current_page() - 1)
            case Qt.Key.Key_Space:
                back = bool(event.modifiers() & _SHIFT)
                bar.triggerAction(steps.SliderPageStepSub if back else steps.SliderPageStepAdd)
            case _:
                super().keyPressEvent(event)
