"""Prints a document as it reads: the same letters, labels and tables, cut into pages.

Clauses are cut between lines, never within one; a lead phrase or heading stays with what follows.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QTextLayout

from wsisdesk.documents.model import BlockKind
from wsisdesk.text.direction import isolate_ltr
from wsisdesk.ui.bidi import content_direction, text_option
from wsisdesk.ui.fonts import interface_font
from wsisdesk.ui.reader.composition import compose
from wsisdesk.ui.reader.page_breaks import line_breaks, pages
from wsisdesk.ui.reader.page_painter import PagePainter, State
from wsisdesk.ui.reader.sheet import Sheet
from wsisdesk.ui.reader.typesetting import Typesetter
from wsisdesk.ui.reader.typography import Typography
from wsisdesk.ui.theme import LIGHT, theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPagedPaintDevice

    from wsisdesk.documents.model import Document
    from wsisdesk.ui.reader.composition import Composed

_DOTS_PER_INCH = 96.0
_ZOOM = 80  # 19 pixels of Arabic on screen are 11.4 points on paper
_FOOT = 28.0
_FOOT_TEXT = 10  # whole pixels: a size in points would be scaled twice
_WITH_NEXT = (BlockKind.LEAD, BlockKind.HEADING, BlockKind.TITLE)


@dataclass(frozen=True)
class _Set:
    """One block with its lines, and where it stands in the endless column."""

    item: Composed
    layout: QTextLayout
    rect: QRectF
    origin: QPointF


def print_document(document: Document, device: QPagedPaintDevice) -> int:
    """Print a document; return the number of pages. The device's own margins are kept."""
    painter = QPainter(device)
    scale = device.logicalDpiX() / _DOTS_PER_INCH
    painter.scale(scale, scale)
    width, height = device.width() / scale, device.height() / scale
    setter = Typesetter(Sheet(0, width, 0, 0), Typography(_ZOOM), theme(LIGHT))
    column = _column(document, setter)
    end = column[-1].rect.bottom() if column else 0.0
    cut = pages(_breaks(column, setter), end, height - _FOOT)
    for number, (top, bottom) in enumerate(cut, start=1):
        if number > 1:
            device.newPage()
        _print_page(painter, setter, column, top, bottom)
        foot = QRectF(0, height - _FOOT / 2, width, _FOOT / 2)
        _print_foot(painter, foot, document, number, len(cut))
    painter.end()
    return len(cut)


def _column(document: Document, setter: Typesetter) -> list[_Set]:
    column: list[_Set] = []
    previous: Composed | None = None
    top = 0.0
    for item in compose(document).blocks:
        layout = QTextLayout(item.shown.text)
        layout.setFormats(setter.formats(item, ()))
        above, below = setter.spaces(item, previous)
        height = above + setter.set_lines(layout, item) + below
        rect = QRectF(0, top, setter.sheet.text_width, height)
        column.append(_Set(item, layout, rect, QPointF(0, top + above)))
        top, previous = top + height, item
    return column


def _breaks(column: list[_Set], setter: Typesetter) -> list[float]:
    """Return where pages may end."""
    breaks: list[float] = []
    before: _Set | None = None
    for block in column:
        if before is not None and before.item.block.kind not in _WITH_NEXT:
            breaks.append(block.rect.top())
        if block.item.columns is None:
            line = setter.face(block.item).line
            rows = [number * line for number in range(block.layout.lineCount())]
            breaks += line_breaks(block.origin.y(), rows)
        before = block
    return breaks


def _print_page(
    painter: QPainter, setter: Typesetter, column: list[_Set], top: float, bottom: float
) -> None:
    """Print what stands between two heights of the column."""
    painter.save()
    painter.setClipRect(QRectF(0, 0, setter.sheet.width, bottom - top))
    painter.translate(0, -top)
    clip = QRectF(0, top, setter.sheet.width, bottom - top)
    page = PagePainter(painter, setter, State(), clip)
    for number, block in enumerate(column):
        if block.rect.bottom() > top and block.rect.top() < bottom:
            page.paint_block(number, block.item, block.layout, block.rect, block.origin, 0)
    painter.restore()


def _print_foot(
    painter: QPainter, box: QRectF, document: Document, number: int, count: int
) -> None:
    """Print name and page number at the foot of a page."""
    name = document.symbol or document.title
    painter.setFont(interface_font(_FOOT_TEXT))
    painter.setPen(theme(LIGHT).text2)
    option = text_option(content_direction(name, document.language))
    option.setAlignment(Qt.AlignmentFlag.AlignCenter)
    painter.drawText(box, f"{name} · {isolate_ltr(f'{number} / {count}')}", option)
