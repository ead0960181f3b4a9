"""Where the markers of notes stand on a page: in its end margin, at the line of their words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from wsisdesk.ui.note_marks import MARKER
from wsisdesk.ui.pages.aside import GAP

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wsisdesk.ui.pages.marked import MarkedPlace
    from wsisdesk.ui.pages.scene import Scene

_BETWEEN = 3.0
_LEAST = 14.0  # width of a marker in the narrowest margin
_EDGE = 2.0


def marker_boxes(placed: Sequence[MarkedPlace], scene: Scene, page: int) -> list[QRectF | None]:
    """Return the marker of each note of a page, one below the other; None where it has none."""
    taken: list[QRectF] = []
    found: list[QRectF | None] = []
    for one in placed:
        box = _box(one, scene, page)
        while box is not None and any(box.intersects(other) for other in taken):
            box.translate(0, box.height() + _BETWEEN)
        if box is not None:
            taken.append(box)
        found.append(box)
    return found


def _box(one: MarkedPlace, scene: Scene, page: int) -> QRectF | None:
    if one.top is None:
        return None
    paper, scale = QRectF(scene.page_box(page)), scene.arrangement.scale
    left, right = scene.places.edges(page)
    begin, end = paper.left() + left * scale, paper.left() + right * scale
    margin = (begin - paper.left()) if one.rtl else (paper.right() - end)
    width = max(min(MARKER[0], margin - GAP - _EDGE), _LEAST)
    away = min(GAP, max(margin - width - _EDGE, _EDGE))
    x = begin - away - width if one.rtl else end + away
    return QRectF(x, paper.top() + one.top * scale, width, MARKER[1])
