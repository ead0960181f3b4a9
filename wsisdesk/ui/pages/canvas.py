"""The scrolling pages themselves, with the boxes of blocks painted over them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from wsisdesk.ui.pages.arrangement import GAP, Arrangement
from wsisdesk.ui.pages.note_painting import PageNoteMarks
from wsisdesk.ui.pages.page_painting import paint_page, paint_tint
from wsisdesk.ui.pages.places import Places, places_of
from wsisdesk.ui.pages.scene import Scene

if TYPE_CHECKING:
    from wsisdesk.documents.model import Document, Place
    from wsisdesk.ui.pages.renderer import PageRenderer
    from wsisdesk.ui.theme import Theme

_NO_PLACES: tuple[Place, ...] = ()
_WIDEST = 150  # per cent of its natural size to which a page is fitted in a wide view
_EYE = 4  # one reads at a quarter of the view


class PageCanvas(QAbstractScrollArea):
    """Shows pages below each other, as wide as the view at 100 %, drawing only those in sight.

    Signals:
        page_changed(int): another page is now where one reads.
        place_changed(str): another block is now where one reads.
        block_clicked(str): the user clicked on the text of this block.
        note_clicked(str): the user clicked on the marker of this note.
    """

    page_changed = Signal(int)
    place_changed = Signal(str)
    block_clicked = Signal(str)
    note_clicked = Signal(str)

    def __init__(self, renderer: PageRenderer, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._renderer, self._theme = renderer, theme
        self.scene = Scene(Arrangement(()), Places(), 0)
        self._percent = 100
        self._marked = _NO_PLACES
        self.notes = PageNoteMarks()
        self._page, self._block, self._pinned = -1, "", ""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._name()
        renderer.page_ready.connect(self.viewport().update)
        self.verticalScrollBar().valueChanged.connect(self._moved)
        self.horizontalScrollBar().valueChanged.connect(self.viewport().update)

    @property
    def page(self) -> int:
        """The page at the place where one reads."""
        return self.scene.arrangement.page_at(self._eye())

    def show_pages(self, document: Document | None) -> None:
        """Arrange the pages of the renderer's file; ``document`` says where its blocks lie."""
        self._marked = _NO_PLACES
        self._page, self._block, self._pinned = -1, "", ""
        self._arrange(Arrangement(self._renderer.page_sizes()), places_of(document))
        self.verticalScrollBar().setValue(0)
        self._fit()
        self._tell()

    def set_zoom(self, percent: int) -> None:
        """Draw at this share of the size at which a page fills the view; the place stays."""
        self._percent = percent
        self._fit()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of the ground and the lines from another theme."""
        self._theme = theme
        self.viewport().update()

    def go_to_page(self, page: int) -> None:
        """Bring the top of a page (from 0) into view."""
        if self.scene.sizes:
            page = max(0, min(page, len(self.scene.sizes) - 1))
            self.verticalScrollBar().setValue(self.scene.arrangement.tops[page] - GAP)

    def go_to_block(self, block_id: str) -> None:
        """Tint a block and bring it where one reads; it is the place until one moves on."""
        self._marked = self.scene.places.of(block_id) if self.scene.sizes else _NO_PLACES
        if self._marked:
            top = self.scene.box(self._marked[0]).top()
            self.verticalScrollBar().setValue(top - self.viewport().height() // _EYE)
            self._pin(block_id)
        self.viewport().update()

    def current_block(self) -> str:
        """Return the block that was gone to or clicked, else the one that stands where one reads.

        Empty without a document, or where its places are not known.
        """
        at_head = self.verticalScrollBar().value() <= GAP
        return self._pinned or self.scene.reading_at(0 if at_head else self._eye())

    def _pin(self, block_id: str) -> None:
        self._pinned = block_id
        self._tell()

    def _eye(self) -> int:
        return self.verticalScrollBar().value() + self.viewport().height() // _EYE

    def _fit(self) -> None:
        """Lay the pages out for the width of the view and the zoom; what is in view stays."""
        before, pinned, page = self.scene, self._pinned, self.page
        fitting = min(before.arrangement.fitting(self.viewport().width()), _WIDEST)
        top = self.verticalScrollBar().value()
        zoom = max(10, fitting * self._percent // 100)
        self._arrange(Arrangement(before.sizes, zoom), before.places)
        if before.sizes:
            now = self.scene.arrangement
            self.verticalScrollBar().setValue(
                round(now.tops[page] + before.inside(page, top) * now.scale)
            )
        self._pinned = pinned

    def _arrange(self, arrangement: Arrangement, places: Places) -> None:
        view = self.viewport().size()
        self.scene = Scene(arrangement, places, view.width())
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        down.setRange(0, max(0, arrangement.height - view.height()))
        down.setPageStep(view.height())
        down.setSingleStep(48)
        across.setRange(0, max(0, arrangement.width + 2 * GAP - view.width()))
        across.setPageStep(view.width())
        self.viewport().update()

    def _moved(self) -> None:
        self._pinned = ""
        self._tell()
        self.viewport().update()

    def _tell(self) -> None:
        if self.page != self._page:
            self._page = self.page
            self.page_changed.emit(self._page)
        if (block := self.current_block()) != self._block:
            self._block = block
            self.place_changed.emit(block)

    def _name(self) -> None:
        self.setAccessibleName(self.tr("Pages of the document"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pages in sight, then the tint."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(event.rect(), self._theme.ground)
        top = self.verticalScrollBar().value()
        painter.translate(-self.horizontalScrollBar().value(), -top)
        for page in self.scene.arrangement.visible(top, self.viewport().height()):
            paint_page(painter, self._renderer, page, self.scene.page_box(page), self._theme)
        paint_tint(painter, map(self.scene.box, self._marked))
        self.notes.paint(painter, self.scene, self._theme)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pages to the view's new width."""
        super().resizeEvent(event)
        self._fit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tell which block was clicked; it is the place from now on."""
        corner = QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        point = event.position().toPoint() + corner
        if note := self.notes.at(point):
            self.note_clicked.emit(note)
            return
        block = self.scene.block_at(point)
        if block:
            self._pin(block)
            self.block_clicked.emit(block)

    def changeEvent(self, event: QEvent) -> None:
        """Name the pages again when the language changes."""
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
        super().changeEvent(event)
