"""The paragraph of a hit as a row shows it: cut around the words found, in lines, marked."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout

from wsisdesk.documents.model import Block, BlockKind
from wsisdesk.search.query.passages import passage
from wsisdesk.text.direction import is_rtl
from wsisdesk.ui.typesetting.boxes import boxes
from wsisdesk.ui.typesetting.displayed import displayed
from wsisdesk.ui.typesetting.typography import Typography
from wsisdesk.ui.words.bidi import language_direction, text_option

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QPainter

    from wsisdesk.search.model import Hit, Span
    from wsisdesk.ui.look.theme import Theme
    from wsisdesk.ui.typesetting.typography import Face

_RULE = 2.0
_KEPT = 600  # snippets: some screens full
_ROLE = "snippet"
_NO_BREAK = "\N{NO-BREAK SPACE}"  # an ellipsis stands on no line of its own
_MARKS_INSET = 2.0  # pixels of a line's height that its marks leave free


@dataclass(frozen=True)
class Snippet:
    """Lines set to a width. Where the words found stand is worked out when they are painted."""

    layout: QTextLayout
    face: Face
    spans: tuple[Span, ...]  # UTF-16 units of the layout's text
    height: float

    @cached_property
    def marks(self) -> tuple[QRectF, ...]:
        """The rectangles of the words found."""
        face = self.face
        found = [
            box.rect
            for span in self.spans
            for box in boxes(self.layout, *span, face.rise, face.line)
        ]
        return tuple(rect.adjusted(-1, _MARKS_INSET, 1, -_MARKS_INSET) for rect in found)

    def paint(
        self, painter: QPainter, corner: QPointF, ink: QColor, theme: Theme, *, selected: bool
    ) -> None:
        """Paint with the top left at ``corner``."""
        plain = selected and theme.is_contrast  # its selection is too bright for white on dark
        if not plain:
            for mark in self.marks:
                painter.fillRect(mark.translated(corner), theme.hit)
        painter.setPen(ink)
        self.layout.draw(painter, corner)
        for mark in self.marks:
            box = mark.translated(corner)
            rule = QRectF(box.left(), box.bottom() - _RULE, box.width(), _RULE)
            painter.fillRect(rule, theme.seltext if plain else theme.hledge)


def snippet(hit: Hit, width: float) -> Snippet:
    """Set the snippet of a hit; the same one at the same width is set once."""
    return _snippet(hit.text, hit.spans, hit.language, round(width))


@lru_cache(maxsize=_KEPT)
def _snippet(text: str, spans: tuple[Span, ...], language: str, width: int) -> Snippet:
    shown, marked = cut(text, spans)
    prepared = displayed(Block("", BlockKind.PARAGRAPH, shown), rtl=is_rtl(language))
    face = _typography().face(_ROLE, language)
    layout = QTextLayout(prepared.text, face.font)
    layout.setTextOption(text_option(language_direction(language), wrap=True))
    height = _set_lines(layout, face, width)
    units = tuple(prepared.span(*span) for span in marked)
    return Snippet(layout, face, units, height)


def cut(text: str, spans: tuple[Span, ...]) -> tuple[str, tuple[Span, ...]]:
    """Return what is shown of a paragraph, and where in that the marks stand (code points)."""
    part = passage(text, spans)
    body = part.text.translate(_IN_ONE_LINE)
    stripped = body.lstrip()
    before = "" if part.begins else f"…{_NO_BREAK}"
    after = "" if part.ends else f"{_NO_BREAK}…"
    shift = len(before) - (len(body) - len(stripped))
    marked = tuple((start + shift, end + shift) for start, end in part.spans)
    return f"{before}{stripped.rstrip()}{after}", marked


_IN_ONE_LINE = str.maketrans(dict.fromkeys("\n\r\t\x0b\x0c\u2028\u2029", " "))


def _set_lines(layout: QTextLayout, face: Face, width: int) -> float:
    layout.setFormats([_whole(layout, face.font)])
    layout.beginLayout()
    top = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top + face.rise - line.ascent()))
        top += face.line
    layout.endLayout()
    return top


def _whole(layout: QTextLayout, font: QFont) -> QTextLayout.FormatRange:
    """Return a format over the whole text: without one the pen's colour is not taken."""
    made = QTextLayout.FormatRange()
    made.start, made.length = 0, len(layout.text())
    look = QTextCharFormat()
    look.setFont(font)
    made.format = look
    return made


@lru_cache(maxsize=1)
def _typography() -> Typography:
    return Typography()
