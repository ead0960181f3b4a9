"""The scrolling pages themselves, with the boxes of blocks painted over them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from wsisdesk.ui.pages.arrangement import GAP, Arrangement

if TYPE_CHECKING:
    from wsisdesk.documents.model import Document, Place
    from wsisdesk.ui.pages.renderer import PageRenderer
    from wsisdesk.ui.theme import Theme

_NO_PLACES: tuple[Place, ...] = ()


class PageCanvas(QAbstractScrollArea):
    """Shows pages below each other, drawing only those in sight.

    Signals:
        page_changed(int): another page is now at the top third of the view.
        block_clicked(str): the user clicked on the text of this block.
    """

    page_changed = Signal(int)
    block_clicked = Signal(str)

    def __init__(self, renderer: PageRenderer, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._renderer, self._theme = renderer, theme
        self._arrangement = Arrangement(())
        self._document: Document | None = None
        self._marked = _NO_PLACES
        self._page = -1
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Pages of the document"))
        renderer.page_ready.connect(self._page_ready)
        self.verticalScrollBar().valueChanged.connect(self._tell_page)

    @property
    def page(self) -> int:
        """The page that lies at the top third of the view."""
        line = self.verticalScrollBar().value() + self.viewport().height() // 3
        return self._arrangement.page_at(line)

    def show_pages(self, document: Document | None) -> None:
        """Arrange the pages of the renderer's file; ``document`` says where its blocks lie."""
        self._document, self._marked, self._page = document, _NO_PLACES, -1
        self._arrange(Arrangement(self._renderer.page_sizes(), self._arrangement.zoom))
        self.verticalScrollBar().setValue(0)
        self._tell_page()

    def set_zoom(self, percent: int) -> None:
        """Draw at this zoom; what stands at the top stays there."""
        bar = self.verticalScrollBar()
        share = bar.value() / max(1, self._arrangement.height)
        self._arrange(Arrangement(self._arrangement.sizes, percent))
        bar.setValue(round(share * self._arrangement.height))

    def fit_width(self) -> int:
        """Zoom so that the widest page fills the view; return that zoom."""
        self.set_zoom(self._arrangement.fitting(self.viewport().width()))
        return self._arrangement.zoom

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of the ground and the marks from another theme."""
        self._theme = theme
        self.viewport().update()

    def go_to_page(self, page: int) -> None:
        """Bring the top of a page (from 0) into view."""
        if self._arrangement.sizes:
            self.verticalScrollBar().setValue(self._arrangement.tops[page] - GAP)

    def mark(self, places: tuple[Place, ...]) -> None:
        """Tint these rectangles and bring the first one into view."""
        self._marked = places
        if places:
            first = self._rectangle(places[0])
            top = self.verticalScrollBar().value()
            if not top <= first.top() <= top + self.viewport().height() - first.height():
                self.verticalScrollBar().setValue(first.top() - self.viewport().height() // 4)
        self.viewport().update()

    def first_block(self) -> str:
        """Return the id of the first block whose text begins in view, or an empty string."""
        if self._document is None:
            return ""
        top = self.verticalScrollBar().value()
        for block in self._document.blocks:
            if block.places and self._rectangle(block.places[0]).top() >= top:
                return block.id
        return ""

    def _block_at(self, point: QPoint) -> str:
        """Return the block whose text lies at a point of the view, or an empty string."""
        if self._document is None:
            return ""
        at = QPoint(point.x() + self.horizontalScrollBar().value(),
                    point.y() + self.verticalScrollBar().value())  # fmt: skip
        for block in self._document.blocks:
            if any(self._rectangle(place).contains(at) for place in block.places):
                return block.id
        return ""

    def _arrange(self, arrangement: Arrangement) -> None:
        self._arrangement = arrangement
        view = self.viewport().size()
        self.verticalScrollBar().setRange(0, max(0, arrangement.height - view.height()))
        self.verticalScrollBar().setPageStep(view.height())
        self.verticalScrollBar().setSingleStep(48)
        self.horizontalScrollBar().setRange(0, max(0, arrangement.width + 2 * GAP - view.width()))
        self.viewport().update()

    def _page_rectangle(self, page: int) -> QRect:
        """Return where a page lies, in pixels of the whole arrangement: pages are centred."""
        width, height = self._arrangement.page_size(page)
        room = max(self.viewport().width(), self._arrangement.width + 2 * GAP)
        return QRect((room - width) // 2, self._arrangement.tops[page], width, height)

    def _rectangle(self, place: Place) -> QRect:
        page = self._page_rectangle(min(place.page, len(self._arrangement.sizes) - 1))
        scale = self._arrangement.scale
        left, top = page.left() + place.x0 * scale, page.top() + place.y0 * scale
        width, height = (place.x1 - place.x0) * scale, (place.y1 - place.y0) * scale
        return QRectF(left, top, width, height).toRect()

    def _page_ready(self, _page: int) -> None:
        self.viewport().update()

    def _tell_page(self) -> None:
        if self.page != self._page:
            self._page = self.page
            self.page_changed.emit(self._page)

    def _paint_page(self, painter: QPainter, page: int) -> None:
        rectangle = self._page_rectangle(page)
        ratio = self.devicePixelRatioF()
        size = QSize(round(rectangle.width() * ratio), round(rectangle.height() * ratio))
        image = self._renderer.image(page, size) or self._renderer.stand_in(page)
        painter.fillRect(rectangle, Qt.GlobalColor.white)
        if image is not None:
            painter.drawImage(rectangle, image)
        painter.setPen(QPen(self._theme.line, self._theme.border))
        painter.drawRect(rectangle)

    def _paint_marks(self, painter: QPainter) -> None:
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        for place in self._marked:
            painter.fillRect(self._rectangle(place).adjusted(-2, -1, 2, 1), "#FBEDB0")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pages in sight, then the marked rectangles."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(event.rect(), self._theme.ground)
        top = self.verticalScrollBar().value()
        painter.translate(-self.horizontalScrollBar().value(), -top)
        for page in self._arrangement.visible(top, self.viewport().height()):
            self._paint_page(painter, page)
        self._paint_marks(painter)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the scroll bars in step with the view."""
        super().resizeEvent(event)
        self._arrange(self._arrangement)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tell which block was clicked."""
        block = self._block_at(event.position().toPoint())
        if block:
            self.block_clicked.emit(block)
