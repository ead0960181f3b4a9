"""Draws the pages of one open PDF in a thread of its own, one after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, QSize, Signal
from PySide6.QtGui import QImage
from PySide6.QtPdf import QPdfDocument, QPdfPageRenderer

from wsisdesk.ui.pages.pressroom import pressroom

if TYPE_CHECKING:
    from pathlib import Path

_WAITING = 64  # pages; more are not in sight at once, so those asked for earlier no longer are


class Press(QObject):
    """Draws what was asked for last first: that is what one looks at.

    A press is made while nothing else is drawn: see ``Pressroom``, which gives it its turns.
    Whoever needs it no longer calls ``retire`` and goes on: it ends when its page is done and no
    other one is being drawn, or with the program.

    Signals:
        drawn(int, QSize, QImage): a page in the size (device pixels) it was asked for.
    """

    drawn = Signal(int, QSize, QImage)

    def __init__(self, path: Path) -> None:
        super().__init__(QCoreApplication.instance())
        self._room = pressroom()
        self._renderer = QPdfPageRenderer(self)  # first: it is to end before its document does
        self._document = QPdfDocument(self)
        self._waiting: dict[tuple[int, int], QSize] = {}
        self._drawing: tuple[int, int] | None = None  # page and width
        self._retired = False
        self.opens = self._document.load(str(path)) == QPdfDocument.Error.None_
        self.sizes = tuple(self._sizes())
        self._renderer.setRenderMode(QPdfPageRenderer.RenderMode.MultiThreaded)
        self._renderer.setDocument(self._document)
        self._renderer.pageRendered.connect(self._done)

    @property
    def idle(self) -> bool:
        """Whether nothing is being drawn, and nothing waits."""
        return self._drawing is None and not self._waiting

    def ask(self, page: int, size: QSize) -> None:
        """Draw a page in this size, next; of many that wait the first are given up."""
        key = page, size.width()
        if key == self._drawing:
            return
        self._waiting.pop(key, None)
        self._waiting[key] = size
        while len(self._waiting) > _WAITING:
            del self._waiting[next(iter(self._waiting))]
        self._room.line_up(self)

    def retire(self) -> None:
        """Draw nothing more, and be gone as soon as the page in work is done."""
        if self._retired:
            return
        self._retired = True
        self._waiting.clear()
        self._room.leave(self)
        if self._drawing is None:
            self._room.soon(self._end)

    def draw_next(self) -> bool:
        """Begin to draw what was asked for last; False if nothing is."""
        while self._waiting:
            self._drawing, size = self._waiting.popitem()
            if self._renderer.requestPage(self._drawing[0], size):
                return True
            self._drawing = None  # there is no such page
        return False

    def _end(self) -> None:
        """Close the file now, while PDFium waits for nobody."""
        shiboken6.delete(self)

    def _sizes(self) -> list[tuple[float, float]]:
        """Return width and height of every page, in points: asking later may mean to wait."""
        found = (self._document.pagePointSize(n) for n in range(self._document.pageCount()))
        return [(size.width(), size.height()) for size in found]

    def _done(self, page: int, size: QSize, image: QImage) -> None:
        self._drawing = None
        self._room.rest(self)
        if self._retired:
            self._room.soon(self._end)
            return
        if self._waiting:
            self._room.stay(self)
        self.drawn.emit(page, size, image)
