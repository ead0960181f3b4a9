"""The scrolling pages themselves, with what is marked, selected and noted painted over them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from wsisdesk.text.direction import is_rtl
from wsisdesk.ui.pages.arrangement import GAP, Arrangement
from wsisdesk.ui.pages.dragging import Dragging
from wsisdesk.ui.pages.keys import SelectionKeys
from wsisdesk.ui.pages.lettering import Lettering
from wsisdesk.ui.pages.note_layer import PageNoteLayer
from wsisdesk.ui.pages.page_painting import PagePainter
from wsisdesk.ui.pages.places import Places, places_of
from wsisdesk.ui.pages.reading import Reading
from wsisdesk.ui.pages.scene import Scene
from wsisdesk.ui.pages.selected import Selected

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from wsisdesk.annotate.model import PageArea
    from wsisdesk.documents.model import Document, Place
    from wsisdesk.ui.look.theme import Theme
    from wsisdesk.ui.pages.renderer import PageRenderer

_WIDEST = 150  # per cent of its natural size to which a page is fitted in a wide view
TINT_TIME = 2_500  # milliseconds


class PageCanvas(QAbstractScrollArea):
    """Shows pages below each other, as wide as the view at 100 %, drawing only those in sight.

    Signals:
        block_clicked(str): the user clicked on the text of this block.
    """

    block_clicked = Signal(str)

    def __init__(self, renderer: PageRenderer, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._renderer = renderer
        self.scene = Scene(Arrangement(()), Places(), 0)
        self._percent = 100
        self._rtl = False
        self._marked: Sequence[Place | PageArea] = ()
        self.reading = Reading(self)
        self.lettering = Lettering(self)
        self.selected = Selected(self.lettering, self)
        self.notes = PageNoteLayer(self)
        self.dragging = Dragging(self)
        self._painter = PagePainter(self, renderer, theme)
        SelectionKeys(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.viewport().setMouseTracking(True)
        self._tint = QTimer(self, singleShot=True, interval=TINT_TIME)
        self._tint.timeout.connect(self._fade)
        self._name()
        renderer.page_ready.connect(self.viewport().update)
        self.selected.changed.connect(self.viewport().update)
        self.verticalScrollBar().valueChanged.connect(self._moved)
        self.horizontalScrollBar().valueChanged.connect(self.viewport().update)

    def show_pages(self, document: Document | None) -> None:
        """Arrange the pages of the renderer's file; ``document`` says where its blocks lie."""
        self._marked = ()
        self._rtl = document is not None and is_rtl(document.language)
        self.reading.reset()
        self.selected.select(None)
        self.dragging.forget()
        self.lettering.forget()
        self._arrange(Arrangement(self._renderer.page_sizes()), places_of(document))
        self.notes.show_document(document)
        self.verticalScrollBar().setValue(0)
        self.fit()
        self.reading.tell()

    def set_zoom(self, percent: int) -> None:
        """Draw at this share of the size at which a page fills the view; the place stays."""
        self._percent = percent
        self.fit()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of the ground and the lines from another theme."""
        self._painter.theme = theme
        self.viewport().update()

    def go_to_page(self, page: int) -> None:
        """Bring the top of a page (from 0) into view."""
        if self.scene.sizes:
            page = max(0, min(page, len(self.scene.sizes) - 1))
            self.verticalScrollBar().setValue(self.scene.arrangement.tops[page] - GAP)

    def go_to_block(self, block_id: str, areas: Sequence[PageArea] = ()) -> None:
        """Bring a block, or ``areas`` of it, where one reads, and tint it for a moment.

        It is the place until one moves on.
        """
        self._marked = (areas or self.scene.places.of(block_id)) if self.scene.sizes else ()
        if self._marked:
            top = self.scene.box(self._marked[0]).top()
            self.verticalScrollBar().setValue(self.reading.height_for(top))
            self.reading.pin(block_id)
            self._tint.start()
        self.viewport().update()

    def _fade(self) -> None:
        self._marked = ()
        self.viewport().update()

    def show_area(self, area: PageArea) -> None:
        """Scroll as little as needed to bring a rectangle into view."""
        box, bar = self.scene.box(area), self.verticalScrollBar()
        above = bar.value() - (box.top() - GAP)
        below = box.bottom() + GAP - (bar.value() + self.viewport().height())
        bar.setValue(bar.value() - above if above > 0 else bar.value() + max(below, 0))

    def on_pages(self, point: QPointF) -> QPointF:
        """Turn a point of the viewport into one of the scene."""
        across, down = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        return point + QPointF(across, down)

    def seen(self, areas: Iterable[Place | PageArea]) -> list[QRect]:
        """Return where rectangles of pages stand in the view, those in sight."""
        shift, view = self.on_pages(QPointF(0, 0)).toPoint(), self.viewport().rect()
        boxes = [self.scene.box(area).translated(-shift) & view for area in areas]
        return [box for box in boxes if not box.isEmpty()]

    def pages_seen(self) -> range:
        """Return the pages in sight."""
        top, height = self.verticalScrollBar().value(), self.viewport().height()
        return self.scene.arrangement.visible(top, height)

    def fit(self) -> None:
        """Lay the pages out for the width of the view and the zoom; what is in view stays."""
        before, pinned, page = self.scene, self.reading.pinned, self.reading.page
        natural = Arrangement(before.sizes, aside=self.notes.aside)
        fitting = min(natural.fitting(self.viewport().width()), _WIDEST)
        top = self.verticalScrollBar().value()
        zoom = max(10, fitting * self._percent // 100)
        self._arrange(replace(natural, zoom=zoom), before.places)
        if before.sizes:
            now = self.scene.arrangement
            self.verticalScrollBar().setValue(
                round(now.tops[page] + before.inside(page, top) * now.scale)
            )
        self.reading.pin(pinned)

    def _arrange(self, arrangement: Arrangement, places: Places) -> None:
        view = self.viewport().size()
        self.scene = Scene(arrangement, places, view.width())
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        down.setRange(0, max(0, arrangement.height - view.height()))
        down.setPageStep(view.height())
        down.setSingleStep(48)
        fitted = not across.maximum()
        across.setRange(0, max(0, arrangement.width + 2 * GAP - view.width()))
        across.setPageStep(view.width())
        if fitted and self._rtl:  # one begins to read at the right
            across.setValue(across.maximum())
        self.viewport().update()

    def _moved(self) -> None:
        self.reading.move()
        self.viewport().update()

    def _name(self) -> None:
        self.setAccessibleName(self.tr("Pages of the document"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pages in sight and all that lies on them; their words are wanted, too."""
        painter = QPainter(self.viewport())
        self._painter.paint(painter, event.rect(), self._marked)
        painter.end()
        self.lettering.look_at(self.pages_seen())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pages to the view's new width."""
        super().resizeEvent(event)
        self.fit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tell which block was clicked; it is the place from now on."""
        block = self.scene.block_at(self.on_pages(event.position()).toPoint())
        if block:
            self.reading.pin(block)
            self.block_clicked.emit(block)

    def changeEvent(self, event: QEvent) -> None:
        """Name the pages again when the language changes."""
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
        super().changeEvent(event)
