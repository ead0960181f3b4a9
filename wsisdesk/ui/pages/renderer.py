"""Draws pages of a PDF off the GUI thread and remembers the latest ones."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtPdf import QPdfDocument, QPdfPageRenderer

if TYPE_CHECKING:
    from pathlib import Path

_KEPT_PIXELS = 48_000_000  # about 190 MB of images at most


class PageRenderer(QObject):
    """Renders pages on request; ``page_ready`` tells when an image has come.

    Signals:
        page_ready(int): the page with this number can now be taken from ``image``.
    """

    page_ready = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = QPdfDocument(self)
        self._renderer = QPdfPageRenderer(self)
        self._renderer.setRenderMode(QPdfPageRenderer.RenderMode.MultiThreaded)
        self._renderer.setDocument(self._document)
        self._renderer.pageRendered.connect(self._keep)
        self._images: OrderedDict[tuple[int, int], QImage] = OrderedDict()
        self._asked: set[tuple[int, int]] = set()

    def open(self, path: Path) -> bool:
        """Load the file; False if QtPdf refuses it."""
        self.close()
        return self._document.load(str(path)) == QPdfDocument.Error.None_

    def close(self) -> None:
        """Forget the file and its images."""
        self._document.close()
        self._images.clear()
        self._asked.clear()

    def page_sizes(self) -> tuple[tuple[float, float], ...]:
        """Return width and height of every page, in points."""
        sizes = (self._document.pagePointSize(n) for n in range(self._document.pageCount()))
        return tuple((size.width(), size.height()) for size in sizes)

    def image(self, page: int, size: QSize) -> QImage | None:
        """Return the page in this size (device pixels) if it is drawn; else ask for it."""
        key = (page, size.width())
        image = self._images.get(key)
        if image is not None:
            self._images.move_to_end(key)
            return image
        if key not in self._asked:
            self._asked.add(key)
            self._renderer.requestPage(page, size)
        return None

    def stand_in(self, page: int) -> QImage | None:
        """Return the page in whatever size there is, to show while the right one is drawn."""
        keys = [key for key in self._images if key[0] == page]
        return self._images[max(keys, key=lambda key: key[1])] if keys else None

    def _keep(self, page: int, size: QSize, image: QImage) -> None:
        key = (page, size.width())
        self._asked.discard(key)
        if image.isNull():
            return
        self._images[key] = _on_white(image)
        total = sum(kept.width() * kept.height() for kept in self._images.values())
        while total > _KEPT_PIXELS and len(self._images) > 1:
            _, dropped = self._images.popitem(last=False)
            total -= dropped.width() * dropped.height()
        self.page_ready.emit(page)


def _on_white(image: QImage) -> QImage:
    """Lay the drawn page, whose ground is transparent, on white paper."""
    paper = QImage(image.size(), QImage.Format.Format_RGB32)
    paper.fill(QColor("white"))
    painter = QPainter(paper)
    painter.drawImage(0, 0, image)
    painter.end()
    return paper
