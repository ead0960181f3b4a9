"""The page itself: a text widget that shows one document in our own layout.

It owns the Qt document and keeps the place in the text steady while heights become known.
Pointer, clipboard and jumps are in modules of their own.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent, QShowEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from wsisdesk.text.direction import is_rtl
from wsisdesk.ui.look.theme import LIGHT, Theme, theme
from wsisdesk.ui.passages import Passage, joined, plain_text
from wsisdesk.ui.reader.layout import PageLayout
from wsisdesk.ui.reader.remarks import text_rect
from wsisdesk.ui.typesetting.blocks import Typesetter
from wsisdesk.ui.typesetting.composition import Composition, compose
from wsisdesk.ui.typesetting.sheet import sheet
from wsisdesk.ui.typesetting.typography import Typography
from wsisdesk.ui.words.bidi import LTR, RTL

if TYPE_CHECKING:
    from collections.abc import Callable

    from wsisdesk.documents.model import Document
    from wsisdesk.ui.typesetting.composition import Draft

_SLICE = 0.008  # seconds of measuring between two turns of the event loop
_AHEAD = 1.5  # views measured around a place before it is shown


@dataclass(frozen=True)
class Appearance:
    """How the page looks: colours, zoom and line height in per cent, width of the paper.

    ``proposals`` tells whether proposed wording is unfolded below the clauses.
    """

    theme: Theme
    zoom: int = 100
    line_height: int = 100
    column: int = 656
    addresses: bool = False
    proposals: bool = True


class Canvas(QTextEdit):
    """Shows a document. ``appearance`` is changed through ``set_appearance`` only."""

    laid_out = Signal()  # every height is known; the scroll bar tells the truth

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.appearance = Appearance(theme(LIGHT))
        self.composition: Composition | None = None
        self._rtl = False
        text = QTextDocument(self)
        text.setUndoRedoEnabled(False)
        text.setDefaultCursorMoveStyle(Qt.CursorMoveStyle.VisualMoveStyle)
        self.page = PageLayout(text, self._typesetter())
        text.setDocumentLayout(self.page)
        self.setDocument(text)
        _behave(self)
        self.setAccessibleName(self.tr("Text of the document"))
        self._unseen = False  # measuring waits until the first lines are on the screen
        self._idle = QTimer(self, interval=0)
        self._idle.timeout.connect(self._measure_slice)

    def compose(self, prepared: Composition | Draft | Document) -> None:
        """Show a document from its beginning; whatever has been prepared of it saves time."""
        composition = compose(prepared)
        self._rtl = is_rtl(composition.document.language)
        self.page.show(())
        self.page.state.stretches.clear()
        self.page.state.links.clear()
        self.page.state.notes.clear()
        text = self.document()
        option = text.defaultTextOption()
        option.setTextDirection(RTL if self._rtl else LTR)
        text.setDefaultTextOption(option)
        text.setPlainText(composition.text)
        self._direct_blocks(composition)
        self.composition = composition
        self.page.setter = self._typesetter()
        self.page.show(composition.blocks)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)
        self._idle.stop()
        self._unseen = True

    def _direct_blocks(self, composition: Composition) -> None:
        """Give blocks in the other direction than the document's their own, for the caret."""
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for index, item in enumerate(composition.blocks):
            if item.rtl != self._rtl:
                block = self.document().findBlockByNumber(index)
                block_format = block.blockFormat()
                block_format.setLayoutDirection(RTL if item.rtl else LTR)
                cursor.setPosition(block.position())
                cursor.setBlockFormat(block_format)
        cursor.endEditBlock()

    def set_appearance(self, appearance: Appearance) -> None:
        """Look different; the place in the text stays."""
        if appearance == self.appearance:
            return
        same_lines = appearance == replace(self.appearance, theme=appearance.theme)
        self.appearance = appearance
        self.page.state.addresses = appearance.addresses
        self._set_again(same_lines=same_lines)

    def set_tag(self, text: str) -> None:
        """Say above the title what kind of text this is; nothing without a text."""
        self.page.state.tag = text
        self.viewport().update()

    # Places on the page -----------------------------------------------------------------------

    def index_at(self, y: float) -> int:
        """Return the block at a height of the view."""
        return self.page.heights.at(y + self.verticalScrollBar().value())

    def point_on_page(self, point: QPointF) -> QPointF:
        """Turn a point of the viewport into one of the page."""
        return point + QPointF(0, self.verticalScrollBar().value())

    def prepare(self, index: int) -> None:
        """Measure what stands around a block, so that it can be shown without a later jump."""
        self.keep_place(lambda: self._measure_around(index))
        if not self._unseen:
            self._idle.start()

    def _measure_around(self, index: int) -> None:
        heights, view = self.page.heights, self.viewport().height() * _AHEAD
        for step in (1, -1):
            reached, number = 0.0, index
            while 0 <= number < len(heights) and reached < view:
                self.page.measure((number,), 1)
                reached += heights.height(number)
                number += step
        self.page.settle()

    def keep_place(self, change: Callable[[], None]) -> None:
        """Run a change of heights so that what stands at the top of the view stays there."""
        bar, heights = self.verticalScrollBar(), self.page.heights
        index = heights.at(bar.value())
        into = bar.value() - heights.top(index) if len(heights) else 0.0
        before = text_rect(self.page, index).height() if len(heights) else 1.0
        at_start = bar.value() == 0
        change()
        heights = self.page.heights
        if len(heights) and not at_start:
            now = text_rect(self.page, index).height()
            share = into * now / before if before > 0 else into
            bar.setValue(round(heights.top(index) + share))

    def _measure_slice(self) -> None:
        """Measure a few more blocks, the nearest first; called while the program is idle."""
        heights = self.page.heights
        if heights.complete or not self.isVisible():
            self._idle.stop()
            if heights.complete:
                self.laid_out.emit()
            return

        def measure() -> None:
            around = self.index_at(0)
            self.page.measure(heights.unmeasured(around), _SLICE)
            self.page.settle()

        self.keep_place(measure)

    def _set_again(self, *, same_lines: bool) -> None:
        setter = self._typesetter()
        if same_lines and setter.sheet.text_width == self.page.setter.sheet.text_width:
            setter = replace(setter, typography=self.page.setter.typography)
            self.page.set_again(setter, same_lines=True)
            return

        def change() -> None:
            self.page.proposals.folded = not self.appearance.proposals
            self.page.set_again(setter)

        self.keep_place(change)
        self.prepare(self.index_at(0))

    def _typesetter(self) -> Typesetter:
        look = self.appearance
        paper = sheet(
            self.viewport().width(),
            look.column,
            look.zoom / 100,
            rtl=self._rtl,
            addresses=look.addresses,
        )
        return Typesetter(paper, Typography(look.zoom, look.line_height), look.theme)

    # Selection --------------------------------------------------------------------------------

    def passages(self) -> list[Passage]:
        """Return the selected stretches, block by block, in code points."""
        cursor = self.textCursor()
        if self.composition is None or not cursor.hasSelection():
            return []
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        block = self.document().findBlock(start)
        found = []
        while block.isValid() and block.position() < end:
            item = self.composition.blocks[block.blockNumber()]
            first = item.shown.original(max(start - block.position(), 0))
            last = item.shown.original(min(end - block.position(), item.shown.size))
            found.append(Passage(item.block, first, last, item.offset))
            block = block.next()
        return joined(found, self.composition.document)

    def select(self, index: int, start: int, end: int) -> None:
        """Select code points ``start`` to ``end`` of a block, without scrolling.

        Of a piece of a long paragraph, ``end`` may lie in the next one.
        """
        if self.composition is None:
            return
        spans = []
        for number, *stretch in self.composition.stretches(index, start, end):
            begin = self.document().findBlockByNumber(number).position()
            spans += [begin + place for place in self.page.items[number].shown.span(*stretch)]
        cursor = QTextCursor(self.document())
        cursor.setPosition(spans[0])
        cursor.setPosition(spans[-1], QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def put_caret(self, index: int, position: int) -> None:
        """Put the caret before a code point of a block, without scrolling."""
        begin = self.document().findBlockByNumber(index).position()
        cursor = QTextCursor(self.document())
        cursor.setPosition(begin + self.page.items[index].shown.position(position))
        at = self.verticalScrollBar().value()
        self.setTextCursor(cursor)  # scrolls to the caret
        self.verticalScrollBar().setValue(at)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Return the document's own text, without what only the page shows."""
        data = QMimeData()
        data.setText(plain_text(self.passages()))
        return data

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell the layout what is selected, then paint."""
        cursor = self.textCursor()
        self.page.state.selection = (cursor.selectionStart(), cursor.selectionEnd())
        super().paintEvent(event)
        self.page.settle()
        if self._unseen:
            self._unseen = False
            self._idle.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Move the paper to the middle again; set it again where it had to change its width."""
        super().resizeEvent(event)
        self._set_again(same_lines=True)

    def showEvent(self, event: QShowEvent) -> None:
        """Go on measuring: a hidden page does not."""
        super().showEvent(event)
        self._idle.start()


def _behave(canvas: Canvas) -> None:
    """Make a text widget read only, without frame, with a caret for the keyboard."""
    canvas.setReadOnly(True)
    canvas.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    canvas.setFrameShape(QFrame.Shape.NoFrame)
    canvas.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    canvas.setAcceptDrops(False)  # files are dropped on the window
    canvas.setTabChangesFocus(True)
    canvas.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    canvas.viewport().setMouseTracking(True)
    canvas.cursorPositionChanged.connect(canvas.viewport().update)  # the caret is ours
