"""Two texts side by side, scrolled together clause by clause: two languages, or two versions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from wsisdesk.text.direction import is_rtl
from wsisdesk.ui.look.theme import LIGHT, PAPER_MINIMUM, Theme, theme
from wsisdesk.ui.reader.scroll_link import ScrollLink
from wsisdesk.ui.reader.split_header import SplitHeader
from wsisdesk.ui.reader.view import ReaderView
from wsisdesk.ui.words.bidi import LTR, RTL

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from wsisdesk.documents.model import Document
    from wsisdesk.ui.typesetting.composition import Composition, Draft

_TYPE = 0.92  # letters are a little smaller where two texts share the width
_NARROWEST = PAPER_MINIMUM // 3


class SplitReader(QWidget):
    """Two ``ReaderView``s.

    A right-to-left text stands at the left, so that the labels of both meet at the seam, whatever
    the direction of the interface.
    """

    place_changed = Signal(str)  # of the pane last used
    citation_clicked = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.left, self.right = ReaderView(), ReaderView()
        self.header = SplitHeader(theme(LIGHT))
        self.link = ScrollLink(self.left, self.right, self)
        self._active = self.left
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        # Left and right are meant: the languages decide the sides, not the interface.
        self._splitter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        for pane in self.panes:
            pane.setMinimumWidth(_NARROWEST)
            self._splitter.addWidget(pane)
            pane.citation_clicked.connect(self.citation_clicked)
            pane.place_changed.connect(self._place_changed)
            pane.canvas.installEventFilter(self)
        self.right.canvas.page.state.pair_bar = True
        self._splitter.splitterMoved.connect(self._seam_moved)
        self.header.linked.connect(self.link.set_linked)
        self.header.closed.connect(self.closed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self._splitter, 1)

    @property
    def panes(self) -> tuple[ReaderView, ReaderView]:
        """The left and the right reader."""
        return self.left, self.right

    @property
    def active(self) -> ReaderView:
        """The reader that was last used."""
        return self._active

    def show_documents(
        self,
        one: Document,
        other: Document,
        prepared: Sequence[Composition | Draft | None] = (None, None),
    ) -> None:
        """Show two texts; the first becomes the active one. What was ``prepared`` saves time."""
        left, right = one, other
        if is_rtl(other.language) and not is_rtl(one.language):
            left, right = other, one
            prepared = prepared[::-1]
        self.left.show_document(left, prepared[0])
        self.right.show_document(right, prepared[1])
        self._use(self.left if left is one else self.right)
        # The scroll bar of an Arabic text keeps away from the seam, where the labels are.
        self.left.canvas.setLayoutDirection(RTL if is_rtl(left.language) else LTR)
        self.right.canvas.setLayoutDirection(LTR)
        self.header.set_documents(left, right)
        self.link.set_documents(left, right)
        self._splitter.setSizes([1, 1])
        self._seam_moved()

    def go_to(self, block_id: str) -> None:
        """Go to a block of the active text; the other follows."""
        self._active.go_to(block_id)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        for part in (*self.panes, self.header):
            part.set_theme(theme)

    def set_zoom(self, percent: int) -> None:
        """Set both texts at this size."""
        for pane in self.panes:
            pane.set_zoom(round(percent * _TYPE))

    def _place_changed(self, place: str) -> None:
        if self.sender() is self._active:
            self.place_changed.emit(place)

    def _use(self, pane: ReaderView) -> None:
        self._active = pane
        self.setFocusProxy(pane)

    def _seam_moved(self) -> None:
        self.header.set_seam(self._splitter.sizes()[0])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note which text is used."""
        if event.type() == QEvent.Type.FocusIn:
            self._use(self.left if watched is self.left.canvas else self.right)
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the toggle on the seam."""
        super().resizeEvent(event)
        self._seam_moved()
