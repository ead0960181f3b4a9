"""Notes on the pages of one canvas: shown as marks, found again under the pointer.

What ``NoteLayer`` is to the text: what a note says and does is known elsewhere.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, Qt

from wsisdesk.text.direction import is_rtl
from wsisdesk.ui.note_pointer import NotePointer, Under
from wsisdesk.ui.pages.marked import MarkedPlace, marked_place
from wsisdesk.ui.pages.markers import marker_boxes

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from wsisdesk.documents.model import Document
    from wsisdesk.ui.note_marks import NoteMark
    from wsisdesk.ui.pages.canvas import PageCanvas


class PageNoteLayer(NotePointer):
    """Holds the marks of one canvas. Rectangles are in global coordinates of the screen."""

    def __init__(self, canvas: PageCanvas) -> None:
        super().__init__(canvas.viewport(), self._under, self._is_selecting, canvas)
        self._canvas = canvas
        self.held = ""
        self._rtl: dict[str, bool] = {}
        self._by_page: Mapping[int, Sequence[NoteMark]] = {}
        self._placed: dict[int, list[MarkedPlace]] = {}
        canvas.lettering.ready.connect(self._learn)

    def show_document(self, document: Document | None) -> None:
        """Show no notes any more: another document is on the pages."""
        blocks = document.blocks if document is not None else ()
        main = document.language if document is not None else ""
        self._rtl = {block.id: is_rtl(block.language or main) for block in blocks}
        self.show({})

    def show(self, marks: Mapping[str, Sequence[NoteMark]]) -> None:
        """Show these marks, by block, and no others."""
        by_page: defaultdict[int, list[NoteMark]] = defaultdict(list)
        for block, found in marks.items():
            places = {place.page for place in self._canvas.scene.places.of(block)}
            for mark in found:
                for page in places | {area.page for area in mark.areas}:
                    by_page[page].append(mark)
        self._by_page, self._placed = by_page, {}
        self._canvas.viewport().update()

    def hold(self, note: str) -> None:
        """Let one note stand out among the others; none for an empty name."""
        self.held = note
        self._canvas.viewport().update()

    def on_page(self, page: int) -> Sequence[MarkedPlace]:
        """Return where the notes of a page stand."""
        if page not in self._placed:
            text = self._canvas.lettering.of(page)
            places = self._canvas.scene.places
            self._placed[page] = [
                marked_place(mark, page, places.of(mark.block), text,
                             rtl=self._rtl.get(mark.block, False))
                for mark in self._by_page.get(page, ())
            ]  # fmt: skip
        return self._placed[page]

    def place_of(self, note: str) -> QRect:
        """Return where a note stands on the screen: its words, else its marker; empty if unseen."""
        scene, shift = self._canvas.scene, self._canvas.on_pages(QPointF(0, 0))
        for page in self._canvas.pages_seen():
            placed = self.on_page(page)
            markers = marker_boxes(placed, scene, page)
            for one, marker in zip(placed, markers, strict=True):
                if one.mark.note == note and (one.touched or marker is not None):
                    box = scene.area(one.touched[0]) if one.touched else marker
                    assert box is not None
                    local = box.translated(-shift).toRect()
                    corner = self._canvas.viewport().mapToGlobal(local.topLeft())
                    return QRect(corner, local.size())
        return QRect()

    def at(self, point: QPointF) -> str:
        """Return the note under a point of the viewport, the smallest; empty for none."""
        scene, here = self._canvas.scene, self._canvas.on_pages(point)
        found = scene.point_at(here)
        if found is None:
            return ""
        placed = self.on_page(found.page)
        for one, marker in zip(placed, marker_boxes(placed, scene, found.page), strict=True):
            if marker is not None and marker.contains(here):
                return one.mark.note
        under = [
            one.mark
            for one in placed
            if any(scene.area(area).contains(here) for area in one.touched)
        ]
        return min(under, key=lambda mark: mark.end - mark.start).note if under else ""

    def _learn(self, page: int) -> None:
        if self._placed.pop(page, None) is not None:
            self._canvas.viewport().update()

    def _under(self, point: QPointF) -> Under:
        note = self.at(point)
        if note:
            return Under(note, Qt.CursorShape.PointingHandCursor)
        over_words = self._canvas.dragging.letter_under(point) is not None
        return Under("", Qt.CursorShape.IBeamCursor if over_words else Qt.CursorShape.ArrowCursor)

    def _is_selecting(self) -> bool:
        return not self._canvas.selected.is_empty
