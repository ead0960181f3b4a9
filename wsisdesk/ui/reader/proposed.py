"""Proposed wording below the clauses of a page, as a redline, with its mark (MOD …) before it.

It is painted, and takes its room, but is no part of the text: what is selected, copied or found is
the document's own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from wsisdesk.ui.note_marks import NoteMark, Wording, note_colours
from wsisdesk.ui.typesetting.proposed import ProposedText

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from wsisdesk.ui.typesetting.blocks import Typesetter
    from wsisdesk.ui.typesetting.composition import Composed

ROLE = "compared"  # in the table of type: a redline is a comparison
_EDGE, _INSET = 3.0, 12.0  # the bar in the note's colour, and from its outside to the words
_ABOVE, _BELOW = 2.0, 8.0  # empty space
_OUTLINE = 1.5
_SET = 60  # so many redlines are kept as set: more than a view shows


class PlacedProposal(NamedTuple):
    """Where a proposal stands on the page: all of it, and its words."""

    mark: NoteMark
    text: ProposedText
    box: QRectF
    words: QRectF


class Proposals:
    """The proposals on one page, by the index of the block below which they stand.

    They are set as ``role`` says in the table of type.
    """

    def __init__(self, role: str = ROLE) -> None:
        self.folded = False
        self._role = role
        self._marks: dict[int, tuple[NoteMark, ...]] = {}
        self._made: dict[int, list[ProposedText]] = {}

    def show(self, marks: Mapping[int, Sequence[NoteMark]]) -> set[int]:
        """Take these proposals and no others; return below which blocks other words stand.

        A number or a colour that has changed takes no other room.
        """
        before, self._marks = self._marks, {index: tuple(found) for index, found in marks.items()}
        changed = before.keys() ^ self._marks.keys()
        changed |= {
            index
            for index in before.keys() & self._marks.keys()
            if not _say_the_same(before[index], self._marks[index])
        }
        for index in changed:
            self._made.pop(index, None)
        return changed if not self.folded else set()

    def forget(self) -> None:
        """Forget how they are set: the sheet or the letters have changed."""
        self._made.clear()

    @property
    def blocks(self) -> Collection[int]:
        """Below which blocks something stands."""
        return () if self.folded else self._marks.keys()

    def height(self, index: int, item: Composed, setter: Typesetter) -> float:
        """Return how much room the proposals below a block take."""
        if index not in self.blocks:
            return 0.0
        return sum(text.height + _spaces(setter) for text in self._texts(index, item, setter))

    def estimate(self, index: int, item: Composed, setter: Typesetter) -> float:
        """Guess that without setting them."""
        face = setter.typography.face(self._role, item.language)
        width = max(_column(item, setter).width(), 1.0)
        height = 0.0
        for mark in self._marks[index] if index in self.blocks else ():
            letters = _letters(mark.wording) if mark.wording is not None else 0
            lines = max(1, -(-letters * face.letter // width))
            height += lines * face.line + _spaces(setter)
        return height

    def placed(
        self, index: int, item: Composed, setter: Typesetter, top: float
    ) -> list[PlacedProposal]:
        """Return where the proposals below a block stand, from ``top`` on down."""
        if index not in self.blocks:
            return []
        scale, found = setter.typography.scale, []
        texts = self._texts(index, item, setter)
        for mark, text in zip(self._marks[index], texts, strict=True):
            box = _column(item, setter)
            box.moveTop(top + _ABOVE * scale)
            box.setHeight(text.height)
            found.append(PlacedProposal(mark, text, box, _words(box, item, scale)))
            top += text.height + _spaces(setter)
        return found

    def _texts(self, index: int, item: Composed, setter: Typesetter) -> list[ProposedText]:
        if index not in self._made:
            if len(self._made) >= _SET:
                self._made.clear()
            face, scale = setter.typography.face(self._role, item.language), setter.typography.scale
            width = _words(_column(item, setter), item, scale).width()
            self._made[index] = [
                ProposedText(mark.wording or Wording(""), item.language, width, face, scale)
                for mark in self._marks[index]
            ]
        return self._made[index]


def paint_proposals(
    painter: QPainter,
    placed: Sequence[PlacedProposal],
    item: Composed,
    setter: Typesetter,
    held: str,
) -> None:
    """Paint proposals: a bar in the colour of each, broken for a colleague's, then its words."""
    for one in placed:
        edge = note_colours(setter.theme, one.mark.colour).edge
        line = Qt.PenStyle.DashLine if one.mark.foreign else Qt.PenStyle.SolidLine
        x = one.box.right() - _EDGE / 2 if item.rtl else one.box.left() + _EDGE / 2
        painter.setPen(QPen(edge, _EDGE, line, Qt.PenCapStyle.FlatCap))
        painter.drawLine(QPointF(x, one.box.top()), QPointF(x, one.box.bottom()))
        if one.mark.note == held:
            painter.setPen(QPen(edge, _OUTLINE))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(one.box.adjusted(-1, -1, 1, 1))
        one.text.paint(painter, one.words, one.mark, setter.theme, rtl=item.rtl)


def _say_the_same(before: Sequence[NoteMark], after: Sequence[NoteMark]) -> bool:
    """Tell whether marks set the same words: reasons are set only where there are no others."""
    if len(before) != len(after):
        return False
    return all(
        one.wording is other.wording or _set(one.wording) == _set(other.wording)
        for one, other in zip(before, after, strict=True)
    )


def _set(wording: Wording | None) -> Wording | None:
    return wording._replace(reasons="") if wording is not None and wording.pieces else wording


def _letters(wording: Wording) -> int:
    """Count what is set, roughly: thousands of proposals are guessed at in one turn."""
    return sum([len(piece.text) for piece in wording.pieces]) or len(wording.reasons)


def _column(item: Composed, setter: Typesetter) -> QRectF:
    """Return the column of a block's text, without height."""
    inset = 0.0 if item.columns is not None else setter.insets(item)[1]
    left = setter.sheet.text_left + (0.0 if item.rtl else inset)
    return QRectF(left, 0, setter.sheet.text_width - inset, 0)


def _words(box: QRectF, item: Composed, scale: float) -> QRectF:
    """Return the part of the box in which the words stand, beside the bar."""
    inset = _INSET * scale
    return box.adjusted(0, 0, -inset, 0) if item.rtl else box.adjusted(inset, 0, 0, 0)


def _spaces(setter: Typesetter) -> float:
    return (_ABOVE + _BELOW) * setter.typography.scale
