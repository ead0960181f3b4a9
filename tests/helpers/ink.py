"""Where something is drawn: the pixels of a picture that are not its ground."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QImage, QPainter

if TYPE_CHECKING:
    from collections.abc import Callable


def drawn(size: QSize, ground: str, paint: Callable[[QPainter], None]) -> QImage:
    """Return what ``paint`` draws on a ground of one colour."""
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(ground)
    painter = QPainter(image)
    paint(painter)
    painter.end()
    return image


def ink_box(image: QImage, within: QRect | None = None) -> QRect:
    """Return the smallest box around what differs from the first pixel of ``within``."""
    area = within if within is not None else image.rect()
    ground = image.pixel(area.topLeft())
    columns = [x for x in _across(area) if _differs(image, ground, x, area)]
    rows = [
        y for y in range(area.top(), area.bottom() + 1)
        if any(image.pixel(x, y) != ground for x in _across(area))
    ]  # fmt: skip
    if not columns:
        return QRect()
    return QRect(columns[0], rows[0], columns[-1] - columns[0] + 1, rows[-1] - rows[0] + 1)


def _across(area: QRect) -> range:
    return range(area.left(), area.right() + 1)


def _differs(image: QImage, ground: int, x: int, area: QRect) -> bool:
    return any(image.pixel(x, y) != ground for y in range(area.top(), area.bottom() + 1))
