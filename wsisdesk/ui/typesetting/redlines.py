"""A redline set in lines: what goes is struck, what comes is underlined.

Lines are painted from the geometry of the text, as on the page, so that letters stay joined. Each
marked piece is isolated: of two numbers side by side in Arabic the one that goes would else be
drawn behind the one that comes.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple, Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF, QPen, QTextCharFormat, QTextLayout

from wsisdesk.text.direction import LRI, PDI, RLI, is_rtl, order_controls
from wsisdesk.text.offsets import to_utf16
from wsisdesk.ui.typesetting.boxes import Box, boxes
from wsisdesk.ui.typesetting.displayed import ONE_BLOCK
from wsisdesk.ui.typesetting.line_breaks import fill_line, unbroken
from wsisdesk.ui.words.bidi import RTL, content_direction, text_option

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QColor, QPainter

    from wsisdesk.ui.look.theme import Theme

_RULE = 2.0
_STRIKE = 0.28  # share of the letter size above the baseline
_UNDER = {True: 0.22, False: 0.15}  # below it, by whether the script is Arabic
_ELLIPSIS, _GAP = "…", "\u2009"
_DOTS = (1.0, 1.5)  # dash and gap of a dotted line, in widths of the line


class Look(StrEnum):
    """How a piece looks. The first three are ``annotate.redline.RedlineKind``, by their values."""

    KEPT = "kept"
    INSERTED = "inserted"
    DELETED = "deleted"
    TAKEN_UP = "taken_up"  # put in as was proposed
    NOT_TAKEN_UP = "not_taken_up"  # proposed, but not put in
    NOT_TAKEN_OUT = "not_taken_out"  # to be deleted, but still there


class Piece(Protocol):
    """What is set: a piece of text, and as ``kind`` the value of a ``Look``."""

    @property
    def kind(self) -> str:
        """How it looks."""

    @property
    def text(self) -> str:
        """What it says."""


class Said(NamedTuple):
    """A piece that is no proposal's own: words around it, or what became of them."""

    kind: Look
    text: str


class TextLook(NamedTuple):
    """In which letters a redline is set, how tall its lines are, and how many it may take."""

    font: QFont
    line: float
    most_lines: int


class Stretch(NamedTuple):
    """A marked piece of what is shown, in UTF-16 units."""

    look: Look
    start: int
    end: int


class Ink(NamedTuple):
    """The colours of a look, and its line: below the letters or through them, whole or dotted."""

    letters: QColor
    rule: QColor
    wash: QColor | None = None
    through: bool = False
    dotted: bool = False


class RedlineText:
    """Laid out for a width; ``height`` is what it takes. The first line starts at ``run_in``.

    Where there are more lines than it may take, it ends with an ellipsis.
    """

    def __init__(
        self,
        pieces: Sequence[Piece],
        language: str,
        width: float,
        look: TextLook,
        run_in: float = 0.0,
    ) -> None:
        said = "".join(piece.text for piece in pieces)
        direction = content_direction(said, language)
        self._look, self._arabic, self._rtl = look, is_rtl(language), direction == RTL
        metrics = QFontMetricsF(look.font)
        self._size = QFontInfo(look.font).pixelSize()  # the font may count in points
        self._rise = (look.line + metrics.ascent() - metrics.descent()) / 2
        text, self.stretches = woven(pieces, rtl=self._rtl)
        self._layout = QTextLayout(text, look.font)
        self._layout.setTextOption(text_option(direction, wrap=True))
        self.height = self._break(text, width, run_in)

    def _break(self, text: str, width: float, run_in: float) -> float:
        whole = unbroken(text)
        height = 0.0
        self._layout.beginLayout()
        for number in range(self._look.most_lines):
            line = self._layout.createLine()
            if not line.isValid():
                break
            indent = 0.0 if number else run_in
            fill_line(self._layout, line, max(width - indent, 1.0), whole)
            left = 0.0 if self._rtl else indent
            line.setPosition(QPointF(left, height + self._rise - line.ascent()))
            height += self._look.line
        self._layout.endLayout()
        return height

    def draw(
        self,
        painter: QPainter,
        corner: QPointF,
        theme: Theme,
        colour: QColor,
        rule: QColor | None = None,
    ) -> None:
        """Paint washes, letters and lines; ``rule`` is the line below what comes, if not blue."""
        inks = {s.look: ink(s.look, theme, colour, rule or theme.ins) for s in self.stretches}
        placed = [(inks[s.look], box) for s in self.stretches for box in self.boxes(s)]
        for one, box in placed:
            if one.wash is not None:
                painter.fillRect(box.rect.translated(corner), one.wash)
        painter.setPen(colour)
        formats = [_coloured(s, inks[s.look].letters) for s in self.stretches]
        self._layout.draw(painter, corner, formats)
        for one, box in placed:
            self._rule(painter, one, box, corner)
        self._draw_ellipsis(painter, corner, colour)

    @property
    def is_whole(self) -> bool:
        """Whether all had room in the lines it may take."""
        count = self._layout.lineCount()
        if not count:
            return True
        last = self._layout.lineAt(count - 1)
        return last.textStart() + last.textLength() >= _units(self._layout.text())

    def _draw_ellipsis(self, painter: QPainter, corner: QPointF, colour: QColor) -> None:
        if self.is_whole:
            return
        last = self._layout.lineAt(self._layout.lineCount() - 1)
        end = last.textStart() + last.textLength()
        if self._layout.text()[:end].rstrip().endswith(_ELLIPSIS):
            return  # one says that something is left out
        letters = last.naturalTextRect()
        wide = QFontMetricsF(self._look.font).horizontalAdvance(_ELLIPSIS)
        x = letters.left() - wide if self._rtl else letters.right()
        painter.setFont(self._look.font)
        painter.setPen(colour)
        painter.drawText(corner + QPointF(x, last.y() + last.ascent()), _ELLIPSIS)

    def boxes(self, stretch: Stretch) -> list[Box]:
        """Return where a marked piece stands, from the corner of the first line."""
        return boxes(self._layout, stretch.start, stretch.end, self._rise, self._look.line)

    def _rule(self, painter: QPainter, one: Ink, box: Box, corner: QPointF) -> None:
        shift = (-_STRIKE if one.through else _UNDER[self._arabic]) * self._size
        line = QRectF(box.rect.left(), box.baseline + shift, box.rect.width(), _RULE)
        line.translate(corner)
        if not one.dotted:
            painter.fillRect(line, one.rule)
            return
        pen = QPen(one.rule, _RULE, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
        pen.setDashPattern(_DOTS)
        painter.setPen(pen)
        middle = line.center().y()
        painter.drawLine(QPointF(line.left(), middle), QPointF(line.right(), middle))


def ink(look: Look, theme: Theme, colour: QColor, rule: QColor) -> Ink:
    """Return how a look is drawn; ``colour`` is that of the letters around it."""
    match look:
        case Look.INSERTED:
            return Ink(theme.ins, rule, theme.inswash)
        case Look.DELETED:
            return Ink(theme.dele, theme.dele, theme.delwash, through=True)
        case Look.TAKEN_UP:
            return Ink(theme.text, rule, theme.inswash)
        case Look.NOT_TAKEN_UP:
            return Ink(theme.text2, theme.text2, dotted=True)
        case Look.NOT_TAKEN_OUT:
            return Ink(theme.text2, theme.text2, dotted=True, through=True)
        case Look.KEPT:
            return Ink(colour, colour)


def woven(pieces: Sequence[Piece], *, rtl: bool) -> tuple[str, tuple[Stretch, ...]]:
    """Return the text that shows the pieces, and where those stand in it that are marked.

    Space at the ends of a piece stays outside its marks, so that what is beside it keeps away.
    Inside, a piece runs as the clause does, for it is to become a part of it. What comes keeps a
    hair's breadth away from what goes, or two years would read as one number.
    """
    text, found, at = "", [], 0
    isolated = RLI if rtl else LRI
    for piece in pieces:
        look, said = Look(piece.kind), piece.text.translate(ONE_BLOCK)
        if look is Look.KEPT or not said:
            shown = _ordered(said, rtl=rtl)
        else:
            core = said.strip() or said
            before, _, behind = said.partition(core)
            opening = (_GAP if text.endswith(PDI) and not before else before) + isolated
            inner = _ordered(core, rtl=rtl)
            start = at + _units(opening)
            found.append(Stretch(look, start, start + _units(inner)))
            shown = f"{opening}{inner}{PDI}{behind}"
        text += shown
        at += _units(shown)
    return text, tuple(found)


def _ordered(text: str, *, rtl: bool) -> str:
    """Put in the signs without which symbols and numbers of an Arabic text are drawn in disorder.

    They are the same as on the page.
    """
    if not rtl:
        return text
    controls = order_controls(text)
    for place in sorted(controls, reverse=True):
        text = text[:place] + controls[place] + text[place:]
    return text


def _units(text: str) -> int:
    return to_utf16(text, len(text))


def _coloured(stretch: Stretch, colour: QColor) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length = stretch.start, stretch.end - stretch.start
    letters = QTextCharFormat()
    letters.setForeground(colour)
    made.format = letters
    return made
