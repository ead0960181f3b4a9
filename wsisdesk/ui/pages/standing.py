"""Everything that stands on or beside a page for its notes: marks, markers, balloons."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from wsisdesk.ui.note_marks import MARKER
from wsisdesk.ui.pages.balloons import Balloon, balloons
from wsisdesk.ui.pages.markers import marker_boxes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QPointF, QRectF

    from wsisdesk.ui.pages.marked import MarkedPlace
    from wsisdesk.ui.pages.scene import Scene


class Standing(NamedTuple):
    """One note on a page, in pixels of the scene where it is not in points."""

    place: MarkedPlace
    marker: QRectF | None = None
    balloon: Balloon | None = None

    def box(self, scene: Scene) -> QRectF | None:
        """Return where one looks for the note: its wording, else its words, else its marker."""
        if self.balloon is not None:
            return self.balloon.box
        return scene.area(self.place.touched[0]) if self.place.touched else self.marker

    def holds(self, point: QPointF) -> bool:
        """Tell whether its marker or its balloon is at a point."""
        boxes = (self.marker, self.balloon.box if self.balloon is not None else None)
        return any(box is not None and box.contains(point) for box in boxes)


def standings(
    placed: Sequence[MarkedPlace],
    scene: Scene,
    page: int,
    edges: tuple[float, float] | None,
) -> list[Standing]:
    """Find out where all notes of a page stand.

    ``edges`` are those of its letters (see ``balloons``), None where wording is folded away.
    """
    found: list[Balloon | None] = [None] * len(placed)
    if edges is not None:
        found = balloons(placed, scene, page, edges)
    beside = [
        _beside(one, balloon, scene, page) for one, balloon in zip(placed, found, strict=True)
    ]
    markers = marker_boxes(beside, scene, page)
    return [Standing(*parts) for parts in zip(placed, markers, found, strict=True)]


def _beside(one: MarkedPlace, balloon: Balloon | None, scene: Scene, page: int) -> MarkedPlace:
    """Let the marker of a proposal stand beside the first line of its balloon."""
    if balloon is None:
        return one
    middle = balloon.words.top() + balloon.line / 2
    top = middle - MARKER[1] / 2 - scene.page_box(page).top()
    return replace(one, top=top / scene.arrangement.scale)
