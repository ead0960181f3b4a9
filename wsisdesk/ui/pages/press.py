"""Draws the pages of one open PDF in a thread of its own, one after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QSize, Signal
from PySide6.QtGui import QImage
from PySide6.QtPdf import QPdfDocument, QPdfPageRenderer

if TYPE_CHECKING:
    from pathlib import Path

_WAITING = 64  # pages; more are not in sight at once, so those asked for earlier no longer are


class Press(QObject):
    """Draws what was asked for last first: that is what one looks at.

    QtPdf draws under a lock for the whole process, and a large drawing takes seconds. So whoever
    needs a press no longer calls ``retire`` and goes on: it ends when its page is done, or with
    the program.

    Signals:
        drawn(int, QSize, QImage): a page in the size (device pixels) it was asked for.
    """

    drawn = Signal(int, QSize, QImage)

    def __init__(self, path: Path) -> None:
        super().__init__(QCoreApplication.instance())
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
        self._go_on()

    def retire(self) -> None:
        """Draw nothing more, and be gone as soon as the page in work is done."""
        self._retired = True
        self._waiting.clear()
        if self._drawing is None:
            self.deleteLater()

    def _sizes(self) -> list[tuple[float, float]]:
        """Return width and height of every page, in points: asking later may mean to wait."""
        found = (self._document.pagePointSize(n) for n in range(self._document.pageCount()))
        return [(size.width(), size.height()) for size in found]

    def _go_on(self) -> None:
        if self._waiting and self._drawing is None:
            self._drawing, size = self._waiting.popitem()
            self._renderer.requestPage(self._drawing[0], size)

    def _done(self, page: int, size: QSize, image: QImage) -> None:
        self._drawing = None
        if self._retired:
            self.deleteLater()
            return
        self.drawn.emit(page, size, image)
        self._go_on()
