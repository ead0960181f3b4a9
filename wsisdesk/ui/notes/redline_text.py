"""Proposed wording in a few lines: what goes is struck, what comes is underlined.

Lines are painted from the geometry of the text, as on the page, so that letters stay joined. A
proposal on a long clause is shown around its first change.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout

from wsisdesk.annotate.model import Edit, ProposalAction
from wsisdesk.annotate.redline import RedlineKind, redline
from wsisdesk.text.offsets import to_utf16
from wsisdesk.ui.bidi import content_direction, text_option
from wsisdesk.ui.typesetting.boxes import boxes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QColor, QPainter

    from wsisdesk.annotate.model import Proposal
    from wsisdesk.annotate.redline import RedlinePiece
    from wsisdesk.ui.theme import Theme

_BEFORE = 40  # code points of the clause shown before the first change
_RULE = 2.0
_STRIKE, _UNDER = 0.3, 0.22  # shares of the letter size: above and below the baseline


class TextLook(NamedTuple):
    """In which letters a redline is set, and how many lines it may take."""

    font: QFont
    line: float
    most_lines: int


class Stretch(NamedTuple):
    """A piece of what is shown, in UTF-16 units."""

    kind: RedlineKind
    start: int
    end: int


class RedlineText:
    """Laid out for a width; ``height`` is what it takes. ``font`` decides the size of lines."""

    def __init__(
        self,
        pieces: Sequence[RedlinePiece],
        language: str,
        width: float,
        colour: QColor,
        look: TextLook,
    ) -> None:
        text = "".join(piece.text for piece in pieces)
        self._colour, self._look = colour, look
        self._stretches = stretches(pieces)
        self._layout = QTextLayout(text.replace("\n", "\u2028"), look.font)
        self._layout.setTextOption(text_option(content_direction(text, language), wrap=True))
        self._layout.beginLayout()
        self.height = 0.0
        for number in range(look.most_lines):
            line = self._layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(max(width, 1.0))
            line.setPosition(QPointF(0, number * look.line))
            self.height += look.line
        self._layout.endLayout()

    def draw(self, painter: QPainter, corner: QPointF, theme: Theme) -> None:
        """Paint washes, letters and lines."""
        marked = [stretch for stretch in self._stretches if stretch.kind is not RedlineKind.KEPT]
        placed = [(stretch.kind, box) for stretch in marked for box in self._boxes(stretch)]
        for kind, (rect, _) in placed:
            wash = theme.inswash if kind is RedlineKind.INSERTED else theme.delwash
            painter.fillRect(rect.translated(corner), wash)
        painter.setPen(self._colour)
        self._layout.draw(painter, corner, [self._ink(stretch, theme) for stretch in marked])
        for kind, (rect, baseline) in placed:
            inserted = kind is RedlineKind.INSERTED
            shift = self._look.font.pixelSize() * (_UNDER if inserted else -_STRIKE)
            rule = QRectF(rect.left(), baseline + shift, rect.width(), _RULE).translated(corner)
            painter.fillRect(rule, theme.ins if inserted else theme.dele)

    def _boxes(self, stretch: Stretch) -> list[tuple[QRectF, float]]:
        rise = self._layout.lineAt(0).ascent() if self._layout.lineCount() else 0.0
        found = boxes(self._layout, stretch.start, stretch.end, rise, self._look.line)
        return [(box.rect, box.baseline) for box in found]

    def _ink(self, stretch: Stretch, theme: Theme) -> QTextLayout.FormatRange:
        ink = QTextLayout.FormatRange()
        ink.start, ink.length = stretch.start, stretch.end - stretch.start
        look = QTextCharFormat()
        inserted = stretch.kind is RedlineKind.INSERTED
        look.setForeground(theme.ins if inserted else theme.dele)
        ink.format = look
        return ink


def shown_pieces(clause: str, proposal: Proposal) -> tuple[RedlinePiece, ...]:
    """Return what is shown of a proposal: from shortly before its first change on."""
    if proposal.action is ProposalAction.NOC:
        return redline(clause, ())
    if proposal.action is ProposalAction.SUP:
        return redline(clause, (Edit(0, len(clause), ""),))
    try:
        pieces = redline(clause, proposal.edits)
    except ValueError:  # the clause reads otherwise now: what is proposed is still shown
        pieces = redline("", tuple(Edit(0, 0, edit.text) for edit in proposal.edits))
    if proposal.action is ProposalAction.ADD:
        return tuple(piece for piece in pieces if piece.kind is RedlineKind.INSERTED)
    return from_first_change(pieces)


def stretches(pieces: Sequence[RedlinePiece]) -> tuple[Stretch, ...]:
    """Return where the pieces stand in the text they make, in UTF-16 units."""
    found, at = [], 0
    for piece in pieces:
        end = at + to_utf16(piece.text, len(piece.text))
        found.append(Stretch(piece.kind, at, end))
        at = end
    return tuple(found)


def from_first_change(pieces: tuple[RedlinePiece, ...]) -> tuple[RedlinePiece, ...]:
    """Leave out most of a long beginning that nothing happens to."""
    if not pieces or pieces[0].kind is not RedlineKind.KEPT or len(pieces) == 1:
        return pieces
    first = pieces[0]
    if len(first.text) <= _BEFORE:
        return pieces
    cut = first.text.find(" ", len(first.text) - _BEFORE)
    kept = first.text[cut if cut >= 0 else -_BEFORE :].lstrip()
    return (first._replace(text=f"… {kept}"), *pieces[1:])
