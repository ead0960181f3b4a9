"""Pages and thumbnails side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QAbstractSlider, QSplitter, QVBoxLayout, QWidget

from wsisdesk.annotate.anchoring import Span
from wsisdesk.ui.pages.canvas import PageCanvas
from wsisdesk.ui.pages.copying import copied
from wsisdesk.ui.pages.menu import PageMenu
from wsisdesk.ui.pages.renderer import PageRenderer
from wsisdesk.ui.pages.tasks import Wanted
from wsisdesk.ui.pages.thumbnails import Thumbnails
from wsisdesk.ui.passages import quotation

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import QKeyEvent

    from wsisdesk.documents.model import Document
    from wsisdesk.ui.look.theme import Theme
    from wsisdesk.ui.pages.note_layer import PageNoteLayer
    from wsisdesk.ui.pages.page_text import PageText
    from wsisdesk.ui.passages import Passage

_THUMBNAILS_WIDTH = 140
_SHIFT = Qt.KeyboardModifier.ShiftModifier


class PageView(QWidget):
    """A PDF as laid out. At 100 % a page is as wide as the view.

    Signals:
        page_changed(int): the page (from 0) that the reader is on.
        place_changed(str): the id of the block that stands where one reads.
        block_clicked(str): the id of the block whose text was clicked.
        words_wanted(Wanted): the words of a page are to be given to ``take_words``.
    """

    page_changed = Signal(int)
    place_changed = Signal(str)
    block_clicked = Signal(str)
    words_wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._renderer = PageRenderer(self)
        self._canvas = PageCanvas(self._renderer, theme, self)
        self._thumbnails = Thumbnails(self._renderer, self)
        self.menu = PageMenu(self)
        self._document: Document | None = None
        self._path: Path | None = None
        self._going: tuple[str, int, int] | None = None  # words one goes to, not known yet
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
        self._canvas.reading.page_changed.connect(self._thumbnails.set_current)
        self._canvas.reading.page_changed.connect(self.page_changed)
        self._canvas.reading.place_changed.connect(self.place_changed)
        self._canvas.block_clicked.connect(self.block_clicked)
        self._canvas.lettering.wanted.connect(self._want)
        self._canvas.lettering.ready.connect(self._arrive)

    def show_file(self, path: Path, document: Document) -> bool:
        """Show the pages of the PDF at ``path``; False if it cannot be drawn.

        Only files that the reader's child process has read may be given: QtPdf draws in this one.
        """
        opened = self._renderer.open(path)
        self._document, self._path = (document, path) if opened else (None, None)
        self._going = None
        self._thumbnails.reload()
        self._canvas.show_pages(document if opened else None)
        return opened

    @property
    def canvas(self) -> PageCanvas:
        """The pages themselves."""
        return self._canvas

    @property
    def notes(self) -> PageNoteLayer:
        """The notes on the pages."""
        return self._canvas.notes

    def take_words(self, text: PageText) -> None:
        """Take the words of a page that were wanted; those of another document are late."""
        if self._document is not None and text.document == self._document.id:
            self._canvas.lettering.take(text)

    def passages(self) -> Sequence[Passage]:
        """Return the selected words of blocks, block by block."""
        return self._canvas.selected.passages()

    def select_all(self) -> None:
        """Select all words of the document."""
        if self._document is not None:
            self._canvas.selected.select_all(self._document)

    def copy(self) -> None:
        """Copy what is selected, as the document says it."""
        if pieces := self._canvas.selected.pieces():
            QGuiApplication.clipboard().setText(copied(pieces))

    def copy_quotation(self) -> None:
        """Copy what is selected in quotation marks, with symbol and address."""
        words = self.passages() or self._canvas.selected.strays()
        if self._document is not None and words:
            QGuiApplication.clipboard().setText(quotation(self._document, words))

    def set_zoom(self, percent: int) -> None:
        """Draw pages larger or smaller than the view is wide."""
        self._canvas.set_zoom(percent)

    def set_theme(self, theme: Theme) -> None:
        """Use another theme's colours around the pages."""
        self._canvas.set_theme(theme)

    def current_page(self) -> int:
        """Return the page (from 0) that the reader is on."""
        return self._canvas.reading.page

    def page_count(self) -> int:
        """Return how many pages there are."""
        return len(self._renderer.page_sizes())

    def go_to_page(self, page: int) -> None:
        """Go to a page (from 0), the nearest one if there are not so many."""
        self._canvas.go_to_page(page)

    def go_to_block(self, block_id: str) -> None:
        """Show and tint the place of a block, if it is known."""
        self._going = self._canvas.dragging.clicked = None
        self._canvas.go_to_block(block_id)

    def go_to_words(self, block_id: str, start: int, end: int) -> None:
        """Show and tint words of a block, as soon as it is known where they stand."""
        self.go_to_block(block_id)
        self._canvas.dragging.clicked = block_id, start
        if start == end:
            return
        pages = {place.page for place in self._canvas.scene.places.of(block_id)}
        self._going = block_id, start, end
        self._canvas.lettering.ask(pages)
        self._arrive()

    def current_block(self) -> str:
        """Return the block gone to or clicked last, else the one where one reads, else nothing."""
        return self._canvas.reading.block

    def _want(self, page: int) -> None:
        if self._path is not None and self._document is not None:
            self.words_wanted.emit(Wanted(self._path, self._document, page))

    def _arrive(self) -> None:
        """Go on from the clause to its words, once they are known and if one is still there."""
        if self._going is None:
            return
        block, start, end = self._going
        texts = self._canvas.lettering.texts.values()
        text = next((one for one in texts if block in one.blocks), None)
        if text is not None:
            self._going = None
            areas = text.pages.areas(Span(block, start, end))
            if areas and self._canvas.reading.pinned == block:
                self._canvas.go_to_block(block, areas)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End, Space as in the text, N to the next page; the canvas does the rest."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
            return
        if event.matches(QKeySequence.StandardKey.SelectAll):
            self.select_all()
            return
        steps = QAbstractSlider.SliderAction
        bar = self._canvas.verticalScrollBar()
        back = bool(event.modifiers() & _SHIFT)
        match event.key():
            case Qt.Key.Key_Home:
                self.go_to_page(0)
            case Qt.Key.Key_End:
                self.go_to_page(self.page_count() - 1)
            case Qt.Key.Key_N:
                self.go_to_page(self.current_page() + (-1 if back else 1))
            case Qt.Key.Key_Space:
                bar.triggerAction(steps.SliderPageStepSub if back else steps.SliderPageStepAdd)
            case _:
                super().keyPressEvent(event)
