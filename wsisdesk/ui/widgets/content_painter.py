"""Text of documents painted in rows: direction and ellipsis by the text's language."""

from __future__ import annotations

import itertools
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout

from wsisdesk.ui.words.bidi import RTL, content_direction, text_option

if TYPE_CHECKING:
    from collections.abc import Iterator


_CUTS: ContextVar[list[str] | None] = ContextVar("cuts", default=None)


@dataclass(frozen=True)
class Setting:
    """How a text is set in a row; ``lines`` is the most it may take, one or two."""

    font: QFont
    colour: QColor
    line_height: float
    lines: int = 1
    language: str = ""

    @cached_property
    def metrics(self) -> QFontMetricsF:
        """The measures of the font; making them costs as much as a word."""
        return QFontMetricsF(self.font)

    @cached_property
    def _widths(self) -> dict[str, float]:
        return {}

    def width(self, text: str) -> float:
        """Measure a text set in one line; a list asks for thousands, again and again."""
        if text not in self._widths:
            self._widths[text] = self.metrics.horizontalAdvance(text)
        return self._widths[text]

    def coloured(self, colour: QColor) -> Setting:
        """Return the same setting in another colour, for selected rows."""
        return replace(self, colour=colour)


def lines_needed(text: str, setting: Setting, width: float) -> int:
    """Tell how many lines a text takes: none if empty, at most the setting's two."""
    if not text:
        return 0
    fits = setting.lines == 1 or setting.width(text) <= width
    return 1 if fits else setting.lines


def paint_text(painter: QPainter, box: QRectF, text: str, setting: Setting) -> None:
    """Paint a text into ``box`` from its top, aligned to its own start, elided at its own end."""
    direction = content_direction(text, setting.language)
    painter.setFont(setting.font)
    painter.setPen(setting.colour)
    option = text_option(direction)
    for number, line in enumerate(_lines(text, setting, box.width(), direction)):
        row = QRectF(
            box.left(), box.top() + number * setting.line_height, box.width(), setting.line_height
        )
        painter.drawText(row, line, option)


def _lines(text: str, setting: Setting, width: float, direction: Qt.LayoutDirection) -> list[str]:
    metrics = setting.metrics
    if setting.lines == 1 or metrics.horizontalAdvance(text) <= width:
        return [elided(text, metrics, width)]
    starts = _line_starts(text, setting.font, width, setting.lines)
    broken = [text[start:end].strip() for start, end in itertools.pairwise(starts)]
    return [*broken, elided(text[starts[-1] :], metrics, width, whole=text)]


@contextmanager
def noticing_cuts() -> Iterator[list[str]]:
    """Collect the texts that ``elided`` cuts meanwhile: for who paints only to learn of them."""
    texts: list[str] = []
    token = _CUTS.set(texts)
    try:
        yield texts
    finally:
        _CUTS.reset(token)


def elided(text: str, metrics: QFontMetricsF, width: float, whole: str = "") -> str:
    """Cut a text at its logical end, which is where its own direction ends.

    ``whole`` is what the text is the last line of, if it is.
    """
    if metrics.horizontalAdvance(text) <= width:
        return text
    if (cuts := _CUTS.get()) is not None:
        cuts.append(whole or text)
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if metrics.horizontalAdvance(text[:middle].rstrip() + "…") <= width:
            low = middle
        else:
            high = middle - 1
    return text[:low].rstrip() + "…"


def _line_starts(text: str, font: QFont, width: float, limit: int) -> list[int]:
    """Break a text into lines; return where each starts, at most ``limit`` of them.

    Titles have no characters beyond the basic plane, or break a letter early: no harm.
    """
    layout = QTextLayout(text, font)
    layout.setTextOption(text_option(RTL, wrap=True))
    layout.beginLayout()
    starts: list[int] = []
    while len(starts) < limit:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        starts.append(line.textStart())
    layout.endLayout()
    return starts or [0]
