"""The scrolling pages themselves, with the boxes of blocks painted over them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from wsisdesk.ui.pages.arrangement import GAP, Arrangement
from wsisdesk.ui.pages.places import Places, places_of

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
    """

    page_changed = Signal(int)
    place_changed = Signal(str)
    block_clicked = Signal(str)

    def __init__(self, renderer: PageRenderer, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._renderer, self._theme = renderer, theme
        self._arrangement = Arrangement(())
        self._percent = 100
        self._places = Places()
        self._marked = _NO_PLACES
        self._page, self._block, self._pinned = -1, "", ""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._name()
        renderer.page_ready.connect(self._page_ready)
        self.verticalScrollBar().valueChanged.connect(self._moved)
        self.horizontalScrollBar().valueChanged.connect(self._update)

    @property
    def page(self) -> int:
        """The page at the place where one reads."""
        return self._arrangement.page_at(self._eye())

    @property
    def zoom(self) -> int:
        """Per cent of their natural size at which pages are drawn."""
        return self._arrangement.zoom

    def show_pages(self, document: Document | None) -> None:
        """Arrange the pages of the renderer's file; ``document`` says where its blocks lie."""
        self._places, self._marked = places_of(document), _NO_PLACES
        self._page, self._block, self._pinned = -1, "", ""
        self._arrange(Arrangement(self._renderer.page_sizes()))
        self.verticalScrollBar().setValue(0)
        self._fit()
        self._tell()

    def set_zoom(self, percent: int) -> None:
        """Draw at this share of the size at which a page fills the view; the place stays."""
        self._percent = percent
        self._fit()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of the ground and the marks from another theme."""
        self._theme = theme
        self._update()

    def go_to_page(self, page: int) -> None:
        """Bring the top of a page (from 0) into view."""
        if self._arrangement.sizes:
            page = max(0, min(page, len(self._arrangement.sizes) - 1))
            self.verticalScrollBar().setValue(self._arrangement.tops[page] - GAP)

    def go_to_block(self, block_id: str) -> None:
        """Tint a block and bring it where one reads; it is the place until one moves on."""
        self._marked = self._places.of(block_id)
        if self._marked:
            top = self._rectangle(self._marked[0]).top()
            self.verticalScrollBar().setValue(top - self.viewport().height() // _EYE)
            self._pin(block_id)
        self._update()

    def current_block(self) -> str:
        """Return the block that was gone to or clicked, else the one that stands where one reads.

        Empty without a document, or where its places are not known.
        """
        if self._pinned or not self._arrangement.sizes:
            return self._pinned
        page = self.page
        inside = (self._eye() - self._arrangement.tops[page]) / self._arrangement.scale
        if self.verticalScrollBar().value() <= GAP:
            inside = 0.0
        return self._places.reading_at(page, inside)

    def _pin(self, block_id: str) -> None:
        self._pinned = block_id
        self._tell()

    def _eye(self) -> int:
        return self.verticalScrollBar().value() + self.viewport().height() // _EYE

    def _fit(self) -> None:
        """Lay the pages out for the width of the view and the zoom; what is in view stays."""
        sizes = self._arrangement.sizes
        fitting = min(Arrangement(sizes).fitting(self.viewport().width()), _WIDEST)
        wanted = max(10, fitting * self._percent // 100)
        page, pinned = self.page, self._pinned
        top = self.verticalScrollBar().value()
        inside = (top - self._arrangement.tops[page]) / self._arrangement.scale if sizes else 0.0
        self._arrange(Arrangement(sizes, wanted))
        if sizes:
            place = self._arrangement.tops[page] + inside * self._arrangement.scale
            self.verticalScrollBar().setValue(round(place))
        self._pinned = pinned

    def _block_at(self, point: QPoint) -> str:
        """Return the block whose text lies at a point of the view, or an empty string."""
        if not self._arrangement.sizes:
            return ""
        x = point.x() + self.horizontalScrollBar().value()
        y = point.y() + self.verticalScrollBar().value()
        page = self._arrangement.page_at(y)
        corner, scale = self._page_rectangle(page).topLeft(), self._arrangement.scale
        return self._places.under(page, (x - corner.x()) / scale, (y - corner.y()) / scale)

    def _arrange(self, arrangement: Arrangement) -> None:
        self._arrangement = arrangement
        view = self.viewport().size()
        self.verticalScrollBar().setRange(0, max(0, arrangement.height - view.height()))
        self.verticalScrollBar().setPageStep(view.height())
        self.verticalScrollBar().setSingleStep(48)
        self.horizontalScrollBar().setRange(0, max(0, arrangement.width + 2 * GAP - view.width()))
        self.horizontalScrollBar().setPageStep(view.width())
        self._update()

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
        self._update()

    def _update(self) -> None:
        self.viewport().update()

    def _moved(self) -> None:
        self._pinned = ""
        self._tell()
        self._update()

    def _tell(self) -> None:
        if self.page != self._page:
            self._page = self.page
            self.page_changed.emit(self._page)
        if (block := self.current_block()) != self._block:
            self._block = block
            self.place_changed.emit(block)

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
        """Fit the pages to the view's new width."""
        super().resizeEvent(event)
        self._fit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tell which block was clicked; it is the place from now on."""
        block = self._block_at(event.position().toPoint())
        if block:
            self._pin(block)
            self.block_clicked.emit(block)

    def changeEvent(self, event: QEvent) -> None:
        """Name the pages again when the language changes."""
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
        super().changeEvent(event)

    def _name(self) -> None:
        self.setAccessibleName(self.tr("Pages of the document"))
