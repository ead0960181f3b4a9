"""Notes as marks on a text: what readers and page views paint, without knowing what a note is.

Readers and pages do not know each other, nor notes; the values they share stand here.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from wsisdesk import paths
from wsisdesk.ui.look.fonts import interface_font
from wsisdesk.ui.look.theme import META_TEXT

if TYPE_CHECKING:
    from wsisdesk.annotate.model import PageArea
    from wsisdesk.annotate.redline import RedlinePiece
    from wsisdesk.ui.look.theme import Theme

MARKER = (24.0, 20.0)  # width and height of a marker, pixels
_RADIUS = 6.0
_LETTER, _SMALLEST = 1.5, 7.0  # size of digits by their width; the least that can be read
_RIBBON = 6.0  # how deep the notch of a bookmark is


class Sign(StrEnum):
    """The shape of a marker: what sort of note it is, told without colours."""

    PLAIN = "plain"
    QUESTION = "question"
    BOOKMARK = "bookmark"
    WORDING = "wording"


class Wording(NamedTuple):
    """Proposed wording as it is shown below its clause: its mark (MOD …), and the redline.

    ``reasons`` are shown where there are no words; ``author`` is that of a colleague's proposal.
    ``changes`` is the redline where there is little room: with a word or two around each change.
    """

    action: str
    pieces: tuple[RedlinePiece, ...] = ()
    reasons: str = ""
    author: str = ""
    changes: tuple[RedlinePiece, ...] = ()


@dataclass(frozen=True, slots=True)
class NoteMark:
    """One note on one block: code points ``start`` to ``end`` of it, or all of it.

    ``foreign`` marks a colleague's; ``struck`` are stretches that a proposal deletes, ``inserted``
    the places where it puts words in, ``wording`` all of it as a redline.
    ``areas`` is where the note itself says that it stands on the pages of a PDF.
    """

    note: str
    block: str
    start: int
    end: int
    colour: str
    number: str
    sign: Sign = Sign.PLAIN
    whole: bool = False
    foreign: bool = False
    struck: tuple[tuple[int, int], ...] = ()
    inserted: tuple[int, ...] = ()
    says: str = ""
    wording: Wording | None = None
    areas: tuple[PageArea, ...] = ()

    @property
    def fills(self) -> bool:
        """Whether the words themselves are marked, not the clause alone."""
        return self.end > self.start and self.sign is not Sign.WORDING and not self.whole


class NoteColours(NamedTuple):
    """What lies under marked words, and the rule below them."""

    fill: QColor
    edge: QColor


@cache
def note_colours(theme: Theme, colour: str) -> NoteColours:
    """Return the colours of a note in a theme; a colour of a later version is yellow here."""
    table = paths.table("note_colours")[theme.name]
    found = table.get(colour, table["yellow"])
    return NoteColours(QColor(found["fill"]), QColor(found["edge"]))


def paint_marker(painter: QPainter, box: QRectF, mark: NoteMark, theme: Theme) -> None:
    """Paint a note's marker: its number on its colour, in the shape of its sort."""
    colours = note_colours(theme, mark.colour)
    line = Qt.PenStyle.DashLine if mark.foreign else Qt.PenStyle.SolidLine
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colours.edge, 1.5 if mark.foreign else 1.2, line))
    painter.setBrush(colours.fill)
    painter.drawPath(_outline(box.adjusted(0.5, 0.5, -0.5, -0.5), mark.sign))
    painter.setPen(theme.text)
    letters = f"{mark.number}?" if mark.sign is Sign.QUESTION else mark.number
    size = META_TEXT * box.height() / MARKER[1]
    room = box.width() / max(len(letters), 1) * _LETTER  # a narrow margin has small numbers
    painter.setFont(interface_font(max(min(size, room), _SMALLEST), 600))
    rise = _RIBBON * 0.5 if mark.sign is Sign.BOOKMARK else 0.0
    painter.drawText(box.adjusted(0, -rise, 0, -rise), Qt.AlignmentFlag.AlignCenter, letters)
    painter.restore()


def _outline(box: QRectF, sign: Sign) -> QPainterPath:
    path = QPainterPath()
    match sign:
        case Sign.BOOKMARK:
            path.moveTo(box.topLeft())
            path.lineTo(box.topRight())
            path.lineTo(box.bottomRight())
            path.lineTo(QPointF(box.center().x(), box.bottom() - _RIBBON))
            path.lineTo(box.bottomLeft())
            path.closeSubpath()
        case Sign.WORDING:
            path.addRect(box)
        case Sign.QUESTION:
            path.addEllipse(box)
        case Sign.PLAIN:
            path.addRoundedRect(box, _RADIUS, _RADIUS)
    return path
