"""Draws pages of a PDF off the GUI thread and remembers the latest ones."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QColor, QImage, QPainter

from wsisdesk.ui.pages.press import Press

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
        self._press: Press | None = None
        self._images: OrderedDict[tuple[int, int], QImage] = OrderedDict()

    def open(self, path: Path) -> bool:
        """Load the file; False if QtPdf refuses it."""
        self.close()
        press = Press(path)
        if not press.opens:
            press.retire()
            return False
        self._press = press
        press.drawn.connect(self._keep)
        self.destroyed.connect(press.retire)
        return True

    def close(self) -> None:
        """Forget the file and its images."""
        if self._press is not None:
            self._press.drawn.disconnect(self._keep)
            self.destroyed.disconnect(self._press.retire)
            self._press.retire()
            self._press = None
        self._images.clear()

    def page_sizes(self) -> tuple[tuple[float, float], ...]:
        """Return width and height of every page, in points."""
        return self._press.sizes if self._press is not None else ()

    def image(self, page: int, size: QSize) -> QImage | None:
        """Return the page in this size (device pixels) if it is drawn; else ask for it."""
        key = (page, size.width())
        image = self._images.get(key)
        if image is not None:
            self._images.move_to_end(key)
            return image
        if self._press is not None:
            self._press.ask(page, size)
        return None

    def stand_in(self, page: int) -> QImage | None:
        """Return the page in whatever size there is, to show while the right one is drawn."""
        keys = [key for key in self._images if key[0] == page]
        return self._images[max(keys, key=lambda key: key[1])] if keys else None

    def _keep(self, page: int, size: QSize, image: QImage) -> None:
        if image.isNull():
            return
        self._images[page, size.width()] = _on_white(image)
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
