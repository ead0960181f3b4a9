"""What is proposed on a page, in balloons beside it: each near its line, none over another.

They stand in a column behind the text (see ``aside``), are as large as the page is shown, and are
cut where a page has more of them than it is tall.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from wsisdesk.ui.look.theme import LIGHT, theme
from wsisdesk.ui.note_marks import Wording, note_colours
from wsisdesk.ui.pages.aside import EDGE, MARKERS, column_width
from wsisdesk.ui.pages.stacking import Wish, stacked
from wsisdesk.ui.typesetting.proposed import ProposedText
from wsisdesk.ui.typesetting.typography import Typography

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wsisdesk.ui.pages.marked import MarkedPlace
    from wsisdesk.ui.pages.scene import Scene
    from wsisdesk.ui.typesetting.typography import Face

_ROLE = "balloon"  # in the table of type
_SMALLEST = 85  # per cent of the natural size of a page, below which letters shrink no more
_MOST_LINES = 14
_NARROWEST = 80.0  # pixels: of a column on a page with words in its margin
_BAR, _PADDING, _BETWEEN = 3.0, 4.0, 5.0
_OUTLINE = 2.0


class Balloon(NamedTuple):
    """One proposal beside a page: where it stands, its words, and what joins it to its line."""

    place: MarkedPlace
    text: ProposedText
    box: QRectF
    line: float  # height of its first line of words
    leader: tuple[QPointF, ...]

    @property
    def words(self) -> QRectF:
        """The part of the box in which the words stand, beside the bar."""
        return _inside(self.box, rtl=self.place.rtl)


def balloons(
    placed: Sequence[MarkedPlace], scene: Scene, page: int, edges: tuple[float, float]
) -> list[Balloon | None]:
    """Return the balloon of each note of a page, None where it has none or there is no room.

    ``edges`` are how far to the left and to the right letters stand on the page, in points.
    """
    found: dict[int, Balloon] = {}
    for on_left in (False, True):
        numbers = [
            number
            for number, one in enumerate(placed)
            if one.change is not None and one.rtl is on_left
        ]
        numbers.sort(key=lambda number: _line_of(placed[number], scene).center().y())
        made = _Column(scene, page, edges, on_left=on_left).filled([placed[n] for n in numbers])
        found |= dict(zip(numbers, made, strict=False))
    return [found.get(number) for number in range(len(placed))]


class _Column:
    """The room at one side of a page, filled from its top down."""

    def __init__(
        self, scene: Scene, page: int, edges: tuple[float, float], *, on_left: bool
    ) -> None:
        self._scene = scene
        self._on_left = on_left
        paper, scale = QRectF(scene.page_box(page)), scene.arrangement.scale
        band = scene.arrangement.aside.bands(scale)[0 if on_left else 1]
        self._text_edge = paper.left() + edges[0 if on_left else 1] * scale
        near = self._text_edge + (-MARKERS if on_left else MARKERS)
        far = paper.left() - band + EDGE if on_left else paper.right() + band - EDGE
        room = near - far if on_left else far - near
        width = max(min(room, column_width(scale)), _NARROWEST)
        lacking = max(width - room, 0.0)  # it comes nearer to the text where there is no room
        left = near + lacking - width if on_left else near - lacking
        self._box = QRectF(left, paper.top() + EDGE, width, paper.height() - 2 * EDGE)

    def filled(self, placed: Sequence[MarkedPlace]) -> list[Balloon]:
        """Return balloons for the first of the notes, as many as have room."""
        texts = self._fitting([self._set(one) for one in placed], placed)
        lines = [_face(one, self._scene).line for one in placed]
        wishes = [
            Wish(
                _line_of(one, self._scene).center().y() - line / 2 - _PADDING,
                text.height + 2 * _PADDING,
            )
            for one, text, line in zip(placed, texts, lines, strict=False)
        ]
        tops = stacked(wishes, self._box.top(), self._box.bottom(), _BETWEEN)
        return [
            self._balloon(one, text, QRectF(self._box.left(), top, self._box.width(), wish.height))
            for one, text, top, wish in zip(placed, texts, tops, wishes, strict=False)
        ]

    def _set(self, one: MarkedPlace, most_lines: int = _MOST_LINES) -> ProposedText:
        wording = one.mark.wording or Wording("")
        face, width = _face(one, self._scene), _inside(self._box, rtl=one.rtl).width()
        brief = wording._replace(pieces=wording.changes or wording.pieces)
        return ProposedText(brief, one.language, width, face, 0.0, most_lines)

    def _fitting(
        self, texts: list[ProposedText], placed: Sequence[MarkedPlace]
    ) -> list[ProposedText]:
        """Cut the longest so that all have room; where lines of one each do not, leave out some."""
        room = self._box.height()
        lines = [_face(one, self._scene).line for one in placed]
        most = next(
            (n for n in range(_MOST_LINES, 1, -1) if sum(_heights(texts, lines, n)) <= room), 1
        )
        fitting = []
        for text, one, line, height in zip(
            texts, placed, lines, _heights(texts, lines, most), strict=True
        ):
            room -= height
            if room < 0:
                break
            fitting.append(text if text.height <= most * line else self._set(one, most))
        return fitting

    def _balloon(self, one: MarkedPlace, text: ProposedText, box: QRectF) -> Balloon:
        line = _face(one, self._scene).line
        near = box.right() if self._on_left else box.left()
        change = _line_of(one, self._scene)
        start = QPointF(change.left() if self._on_left else change.right(), change.bottom())
        leader = (
            start,
            QPointF(self._text_edge, change.bottom()),
            QPointF(near, box.top() + _PADDING + line / 2),
        )
        return Balloon(one, text, box, line, leader)


def _heights(texts: Sequence[ProposedText], lines: Sequence[float], most: int) -> list[float]:
    """Return what balloons take that have ``most`` lines at most, with the space below them."""
    return [
        min(text.height, most * line) + 2 * _PADDING + _BETWEEN
        for text, line in zip(texts, lines, strict=True)
    ]


def paint_balloons(painter: QPainter, found: Sequence[Balloon], held: str) -> None:
    """Paint what joins balloons to their lines, then the balloons; ``held`` has an outline."""
    paper = theme(LIGHT)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for one in found:
        pen = QPen(note_colours(paper, one.place.mark.colour).edge, 1.0, Qt.PenStyle.DotLine)
        painter.setPen(pen)
        painter.drawPolyline(one.leader)
    painter.restore()
    for one in found:
        _paint_balloon(painter, one, held=one.place.mark.note == held)


def _paint_balloon(painter: QPainter, one: Balloon, *, held: bool) -> None:
    paper, mark, box = theme(LIGHT), one.place.mark, one.box
    edge = note_colours(paper, mark.colour).edge
    style = Qt.PenStyle.DashLine if mark.foreign else Qt.PenStyle.SolidLine
    painter.setPen(QPen(edge, _OUTLINE if held else 1.0, style))
    painter.setBrush(Qt.GlobalColor.white)
    painter.drawRect(box)
    bar = box.right() - _BAR if one.place.rtl else box.left()
    painter.fillRect(QRectF(bar, box.top(), _BAR, box.height()), edge)
    one.text.paint(painter, one.words, mark, paper, rtl=one.place.rtl)


def _inside(box: QRectF, *, rtl: bool) -> QRectF:
    beside, padding = _BAR + _PADDING, _PADDING
    left, right = (padding, beside) if rtl else (beside, padding)
    return box.adjusted(left, _PADDING, -right, -_PADDING)


def _line_of(one: MarkedPlace, scene: Scene) -> QRectF:
    assert one.change is not None, "only these have balloons"
    return scene.area(one.change)


def _face(one: MarkedPlace, scene: Scene) -> Face:
    return _typography(max(scene.arrangement.zoom, _SMALLEST)).face(_ROLE, one.language)


@cache
def _typography(zoom: int) -> Typography:
    return Typography(zoom)
