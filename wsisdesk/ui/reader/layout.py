"""The layout of the page: one paragraph of Qt's a block, each set when it is first needed.

Qt's own layout sets the whole document at once, knows no labels in the margin and does not mirror
tables. This one estimates the height of what has not been seen, so a report of 300 pages opens
as fast as a letter; the rest is measured in slices while the program is idle.

Never keep ``block.layout()`` or a line of it over a change of the text: both die with the block.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QPainter,
    QTextBlock,
    QTextDocument,
    QTextFrame,
    QTextLayout,
    QTextLine,
)

from wsisdesk.ui.reader.page_painter import PagePainter, State
from wsisdesk.ui.reader.proposed import Proposals
from wsisdesk.ui.reader.remarks import remarks, text_rect
from wsisdesk.ui.typesetting.blocks import Link, Typesetter
from wsisdesk.ui.typesetting.composition import Composed
from wsisdesk.ui.typesetting.heights import Heights
from wsisdesk.ui.typesetting.letters import caret_at, letter_at

if TYPE_CHECKING:
    from wsisdesk.ui.note_marks import NoteMark

TOP_MARGIN = 28.0
BOTTOM_MARGIN = 120.0

Links = Callable[[Composed], Sequence[Link]]


def no_links(_item: Composed) -> Sequence[Link]:
    """Find nothing that leads anywhere."""
    return ()


class PageLayout(QAbstractTextDocumentLayout):
    """Lays a composition out on a sheet. ``state`` holds what is painted besides the text.

    Below a block stand the ``proposals`` on it; they are a part of its height.
    """

    def __init__(self, document: QTextDocument, setter: Typesetter) -> None:
        super().__init__(document)
        self.items: tuple[Composed, ...] = ()
        self.links: Links = no_links
        self.state = State()
        self.proposals = Proposals()
        self.heights = Heights(())
        self.setter = setter
        self._dressed: set[int] = set()
        self._grown = False

    def show(self, items: tuple[Composed, ...]) -> None:
        """Take the blocks of a document: none before Qt gets its text, all of them after."""
        self.items = items
        self.proposals.show({})
        self.set_again(self.setter)

    def set_again(self, setter: Typesetter, *, same_lines: bool = False) -> None:
        """Forget all lines: the sheet or the letters have changed.

        With the ``same_lines`` colours alone have, or where the sheet stands: heights stay.
        """
        self.setter = setter
        if same_lines:
            self.dress_again()
            self._tell_size()
            return
        previous = (None, *self.items)
        estimates = list(map(setter.estimate, self.items, previous))
        self.proposals.forget()
        for index in self.proposals.blocks:
            estimates[index] += self.proposals.estimate(index, self.items[index], setter)
        self.heights = Heights(estimates, TOP_MARGIN * setter.typography.scale)
        self._dressed.clear()
        self._tell_size()

    def dress_again(self) -> None:
        """Forget colours and links; they are put on again where they are seen."""
        self._dressed.clear()
        self.update.emit()

    def show_proposals(self, marks: Mapping[int, Sequence[NoteMark]]) -> None:
        """Put these proposals below their blocks, by index; what they take is guessed at first."""
        for index in self.proposals.show(marks):
            item = self.items[index]
            self._dressed.discard(index)
            guess = self.setter.estimate(item, self.items[index - 1] if index else None)
            guess += self.proposals.estimate(index, item, self.setter)
            self.heights.guess(index, guess)
            self._grown = True

    # What the view asks -----------------------------------------------------------------------

    def layout_of(self, index: int) -> QTextLayout:
        """Return the lines of a block, set and coloured. Do not keep them."""
        block = self.document().findBlockByNumber(index)
        layout = block.layout()
        if index not in self._dressed:
            links = self.state.links[index] = tuple(self.links(self.items[index]))
            self._set(index, layout, links)
            self._dressed.add(index)
        return layout

    def rect(self, index: int) -> QRectF:
        """Return where a block stands, from edge to edge of the text, spaces included."""
        sheet = self.setter.sheet
        top, height = self.heights.top(index), self.heights.height(index)
        return QRectF(sheet.text_left, top, sheet.text_width, height)

    def origin(self, index: int) -> QPointF:
        """Return where the lines of a block start, below the space above it."""
        return self.rect(index).topLeft() + QPointF(0, _spaces(self.setter, self.items, index)[0])

    def measure(self, indices: Iterable[int], seconds: float) -> bool:
        """Measure blocks that are only estimated, for at most ``seconds``; tell if all are done."""
        until = time.perf_counter() + seconds
        for index in indices:
            if not self.heights.measured(index):
                block = self.document().findBlockByNumber(index)
                self._set(index, block.layout(), ())
            if time.perf_counter() > until:
                return False
        return True

    def settle(self) -> None:
        """Tell the view of the size of the document, if measuring has changed it."""
        if self._grown:
            self._tell_size()

    def position_at(self, point: QPointF) -> tuple[int, int] | None:
        """Return block and UTF-16 position of the letter under a point, None beside the text."""
        index = self.heights.at(point.y())
        if not self.items:
            return None
        layout = self.layout_of(index)
        local = point - self.origin(index)
        line = _nearest_line(layout, local, columns=self.items[index].columns is not None)
        if line is None or not _on_letters(line, local, self.setter.face(self.items[index]).line):
            return None
        position = letter_at(line, local.x())
        return None if position is None else (index, position)

    def _set(self, index: int, layout: QTextLayout, links: Sequence[Link]) -> None:
        item = self.items[index]
        layout.setFormats(self.setter.formats(item, links))
        height = self.setter.set_lines(layout, item) + sum(_spaces(self.setter, self.items, index))
        height += self.proposals.height(index, item, self.setter)
        if height != self.heights.height(index):
            self._grown = True
        self.heights.measure(index, height)

    def _tell_size(self) -> None:
        self._grown = False
        self.documentSizeChanged.emit(self.documentSize())
        self.update.emit()

    # Qt's questions ---------------------------------------------------------------------------

    def draw(self, painter: QPainter, context: QAbstractTextDocumentLayout.PaintContext) -> None:
        """Paint what is within ``context.clip``.

        ``context.selections`` is not read: PySide frees its cursors too early and crashes. The
        view gives the selection to ``state`` instead.
        """
        page = PagePainter(painter, self.setter, self.state, context.clip)
        page.paint_sheet()
        page.paint_tag(TOP_MARGIN * self.setter.typography.scale)
        index = self.heights.at(context.clip.top())
        while index < len(self.items) and self.heights.top(index) < context.clip.bottom():
            layout = self.layout_of(index)
            start = self.document().findBlockByNumber(index).position()
            rect, origin = text_rect(self, index), self.origin(index)
            found = remarks(self, index)
            page.paint_block(index, self.items[index], layout, rect, origin, start, found)
            page.paint_caret(self.items[index], layout, origin, context.cursorPosition - start)
            index += 1

    def hitTest(  # type: ignore[override]  # Qt asks with QPointF only
        self, point: QPointF, accuracy: Qt.HitTestAccuracy
    ) -> int:
        """Return the position nearest to a point, -1 for an exact hit beside the text."""
        if not self.items:
            return 0
        if accuracy == Qt.HitTestAccuracy.ExactHit and self.position_at(point) is None:
            return -1
        index = self.heights.at(point.y())
        layout = self.layout_of(index)
        start = self.document().findBlockByNumber(index).position()
        local = point - self.origin(index)
        line = _nearest_line(layout, local, columns=self.items[index].columns is not None)
        return start if line is None else start + caret_at(layout, line, local.x())

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        """Return where the lines of a block stand; sets the block."""
        index = block.blockNumber()
        if not 0 <= index < len(self.items):
            return QRectF()
        self.layout_of(index)
        above, below = _spaces(self.setter, self.items, index)
        return text_rect(self, index).adjusted(0, above, 0, -below)

    def documentSize(self) -> QSizeF:
        """Return the size of the whole page with its ground."""
        sheet = self.setter.sheet
        height = self.heights.top(len(self.heights)) + BOTTOM_MARGIN * self.setter.typography.scale
        return QSizeF(2 * sheet.left + sheet.width, height)

    def frameBoundingRect(self, frame: QTextFrame) -> QRectF:
        """Return the whole page: there is but the root frame."""
        return QRectF(QPointF(0, 0), self.documentSize())

    def pageCount(self) -> int:
        """Return 1: the page has no end but the document's."""
        return 1

    def documentChanged(self, start: int, removed: int, added: int) -> None:
        """Do nothing: the view says itself when text (``show``) or sheet (``set_again``) change."""


def _spaces(setter: Typesetter, items: Sequence[Composed], index: int) -> tuple[float, float]:
    return setter.spaces(items[index], items[index - 1] if index else None)


def _nearest_line(layout: QTextLayout, local: QPointF, *, columns: bool) -> QTextLine | None:
    """Return the line nearest to a point; in a table row cells stand side by side."""
    nearest, best = None, float("inf")
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        distance = abs(line.y() + line.height() / 2 - local.y())
        if columns:
            outside = max(line.x() - local.x(), local.x() - line.x() - line.width(), 0.0)
            distance += 1000 * outside
        if distance < best:
            nearest, best = line, distance
    return nearest


def _on_letters(line: QTextLine, local: QPointF, row: float) -> bool:
    letters = line.naturalTextRect()
    spare = max(0.0, (row - letters.height()) / 2)
    return letters.adjusted(0, -spare, 0, spare).contains(local)
