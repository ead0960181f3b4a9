"""Proposed wording set for a width: its mark (MOD …), then the redline, or the reasons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF

from wsisdesk.text.direction import isolate
from wsisdesk.ui.look.painting import TAG_HEIGHT, TagStyle, paint_tag, tag_width
from wsisdesk.ui.note_marks import note_colours
from wsisdesk.ui.typesetting.redlines import Look, RedlineText, Said, TextLook

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from wsisdesk.ui.look.theme import Theme
    from wsisdesk.ui.note_marks import NoteMark, Wording
    from wsisdesk.ui.typesetting.typography import Face

_BEHIND_TAG = 8.0
_TAG_BESIDE = 18.0  # size of the letters beside a tag at 100 %
_MOST_LINES = 400


class ProposedText:
    """One proposal set for a width in a face; ``height`` is what it takes without space around.

    The tag is as large as the letters beside it, and never smaller than ``scale`` says.
    """

    def __init__(
        self,
        wording: Wording,
        language: str,
        width: float,
        face: Face,
        scale: float,
        most_lines: int = _MOST_LINES,
    ) -> None:
        self._tag, self._line = wording.action, face.line
        self._scale = max(scale, face.size / _TAG_BESIDE)
        run_in = (tag_width(self._tag) + _BEHIND_TAG) * self._scale
        look = TextLook(face.font, face.line, most_lines)
        self._text = RedlineText(_said(wording), language, width, look, run_in)
        self.height = max(self._text.height, face.line)

    @property
    def is_whole(self) -> bool:
        """Whether all that is said had room."""
        return self._text.is_whole

    def paint(
        self, painter: QPainter, box: QRectF, mark: NoteMark, theme: Theme, *, rtl: bool
    ) -> None:
        """Paint the mark and the words within ``box``."""
        edge = note_colours(theme, mark.colour).edge
        wide = tag_width(self._tag) * self._scale
        painter.save()
        painter.translate(
            box.right() - wide if rtl else box.left(),
            box.top() + (self._line - TAG_HEIGHT * self._scale) / 2,
        )
        painter.scale(self._scale, self._scale)
        paint_tag(painter, QPointF(0, 0), self._tag, TagStyle.PLAIN, theme)
        painter.restore()
        self._text.draw(painter, box.topLeft(), theme, theme.text2, edge)


def _said(wording: Wording) -> list[Said]:
    """Return what is set: whose it is, then the redline, or the reasons where there is none."""
    whose = [Said(Look.KEPT, f"{isolate(wording.author)}: ")] if wording.author else []
    if wording.pieces:
        return [*whose, *(Said(Look(piece.kind), piece.text) for piece in wording.pieces)]
    return [*whose, Said(Look.KEPT, wording.reasons)]
