"""Notes on pages as laid out: their words in colour, proposed wording, clauses with a bar beside.

Paper is white in every theme, so colours are always the light ones.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from wsisdesk.ui.look.theme import LIGHT, theme
from wsisdesk.ui.note_marks import note_colours, paint_marker
from wsisdesk.ui.pages.balloons import paint_balloons

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wsisdesk.ui.pages.marked import MarkedPlace
    from wsisdesk.ui.pages.scene import Scene
    from wsisdesk.ui.pages.standing import Standing

_RULE, _STRIKE, _BAR = 1.5, 1.0, 3.0
_CARET = 5.0  # half the width of the sign where words are put in
_MIDDLE = 0.5  # where in a line what is struck is crossed out
_OUTLINE = 1.5
_BESIDE = 4.0  # between the text and the bar of a clause


def paint_under(painter: QPainter, placed: Sequence[MarkedPlace], scene: Scene) -> None:
    """Paint what lies under the letters: they show through."""
    paper = theme(LIGHT)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
    for one in placed:
        for area in one.words:
            painter.fillRect(scene.area(area), note_colours(paper, one.mark.colour).fill)
        for area in one.struck:
            painter.fillRect(scene.area(area), paper.delwash)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)


def paint_over(
    painter: QPainter, standing: Sequence[Standing], scene: Scene, page: int, held: str
) -> None:
    """Paint rules, strikes, bars, wording, markers; the note that is ``held`` has an outline."""
    paper = theme(LIGHT)
    for one in (one.place for one in standing):
        edge = note_colours(paper, one.mark.colour).edge
        for area in one.words:
            box = scene.area(area)
            painter.fillRect(QRectF(box.left(), box.bottom() - _RULE, box.width(), _RULE), edge)
        for area in one.struck:
            box = scene.area(area)
            middle = box.top() + box.height() * _MIDDLE
            painter.fillRect(QRectF(box.left(), middle, box.width(), _STRIKE), paper.dele)
        for area in one.joints:
            _paint_joint(painter, scene.area(area), one)
        _paint_clause(painter, one, scene, page)
        _paint_frames(painter, one, scene, held)
    paint_balloons(painter, [one.balloon for one in standing if one.balloon is not None], held)
    for note in standing:
        if note.marker is not None:
            paint_marker(painter, note.marker, note.place.mark, paper)


def _paint_frames(painter: QPainter, one: MarkedPlace, scene: Scene, held: str) -> None:
    """Draw a line around what is no text, and around the words of the note that is held."""
    edge = note_colours(theme(LIGHT), one.mark.colour).edge
    painter.setPen(QPen(edge, _OUTLINE))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for area in (*one.frames, *(one.words if one.mark.note == held else ())):
        painter.drawRect(scene.area(area).adjusted(-1, 0.75, 1, -0.75))


def _paint_clause(painter: QPainter, one: MarkedPlace, scene: Scene, page: int) -> None:
    """Draw a bar in the end margin along the lines of a clause."""
    if not one.clause:
        return
    left, right = scene.places.edges(page)
    lines = [scene.area(area) for area in one.clause]
    paper, scale = scene.page_box(page).left(), scene.arrangement.scale
    x = paper + left * scale - _BESIDE - _BAR if one.rtl else paper + right * scale + _BESIDE
    top, bottom = min(line.top() for line in lines), max(line.bottom() for line in lines)
    edge = note_colours(theme(LIGHT), one.mark.colour).edge
    painter.fillRect(QRectF(x, top, _BAR, bottom - top), edge)


def _paint_joint(painter: QPainter, box: QRectF, one: MarkedPlace) -> None:
    """Paint the sign that words come in here, below the line and behind the letter before."""
    x, y = (box.left() if one.rtl else box.right()), box.bottom() - _CARET / 2
    painter.setPen(QPen(theme(LIGHT).ins, _RULE))
    painter.drawPolyline(
        [QPointF(x - _CARET, y + _CARET), QPointF(x, y), QPointF(x + _CARET, y + _CARET)]
    )
