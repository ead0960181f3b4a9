"""Notes on one reader's page: shown as marks, found again under the pointer.

What a note says and does is known elsewhere; here a note is a mark with a name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt

from wsisdesk.ui.note_pointer import NotePointer, Under
from wsisdesk.ui.reader.remarks import remarks

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from wsisdesk.ui.note_marks import NoteMark
    from wsisdesk.ui.reader.canvas import Canvas
    from wsisdesk.ui.reader.note_painter import PlacedMark
    from wsisdesk.ui.reader.pointer import Pointer


class NoteLayer(NotePointer):
    """Holds the marks of one canvas. Rectangles are in global coordinates of the screen."""

    def __init__(self, canvas: Canvas, pointer: Pointer) -> None:
        super().__init__(canvas.viewport(), self._under, self._is_selecting, canvas)
        self._canvas = canvas
        self._pointer = pointer
        self._marks: dict[str, list[NoteMark]] = {}
        canvas.verticalScrollBar().valueChanged.connect(self.forget)

    def show(self, marks: Mapping[str, Sequence[NoteMark]]) -> None:
        """Show these marks, by block, and no others."""
        self._marks = {block: list(found) for block, found in marks.items()}
        notes = self._canvas.page.state.notes
        notes.clear()
        proposals: dict[int, list[NoteMark]] = {}
        composition = self._canvas.composition
        if composition is not None:
            for block, found in self._marks.items():
                index = composition.index.get(block)
                last = index
                while index is not None:
                    notes[index], last = list(found), index
                    index = index + 1 if composition.blocks[index].more else None
                proposed = [mark for mark in found if mark.wording is not None]
                if proposed and last is not None:
                    proposals[last] = proposed
        self._show_proposals(proposals)
        self._canvas.viewport().update()

    def _show_proposals(self, proposals: Mapping[int, Sequence[NoteMark]]) -> None:
        """Put proposed wording below its clauses; what is read stays where it is."""
        canvas = self._canvas
        canvas.keep_place(lambda: canvas.page.show_proposals(proposals))
        if not canvas.page.heights.complete:
            canvas.prepare(canvas.index_at(0))

    def hold(self, note: str) -> None:
        """Let one note stand out among the others; none for an empty name."""
        self._canvas.page.state.held_note = note
        self._canvas.viewport().update()

    def place_of(self, note: str) -> QRect:
        """Return where a note stands on the screen: what of it is in view, else all; empty without.

        It is its words, or its marker if it marks none.
        """
        page, viewport = self._canvas.page, self._canvas.viewport()
        shift = self._canvas.point_on_page(QPointF(0, 0))
        areas = [
            area.translated(-shift).toRect()
            for index, marks in page.state.notes.items()
            if any(mark.note == note for mark in marks)
            for name, area in self._areas(index)
            if name == note
        ]
        seen = (area & viewport.rect() for area in areas)
        box = next((area for area in seen if not area.isEmpty()), next(iter(areas), QRect()))
        return QRect(viewport.mapToGlobal(box.topLeft()), box.size()) if areas else QRect()

    def at(self, point: QPointF) -> str:
        """Return the note under a point of the viewport; an empty string where there is none."""
        page = self._canvas.page
        if not page.items or not page.state.notes:
            return ""
        on_page = self._canvas.point_on_page(point)
        first = page.heights.at(on_page.y())
        for index in (first, first - 1):  # markers may reach below their block
            for name, area in self._areas(index) if index in page.state.notes else ():
                if area.contains(on_page):
                    return name
        return ""

    def _areas(self, index: int) -> Iterator[tuple[str, QRectF]]:
        """Go through what is shown of notes on a block: name and area, as one may click on it."""
        marks, proposals = remarks(self._canvas.page, index)
        yield from ((one.mark.note, one.box) for one in proposals)
        for placed in marks:
            yield from ((placed.mark.note, area) for area in _areas(placed))

    def _under(self, point: QPointF) -> Under:
        """Return what the pointer is over; a citation in a note is told of by itself."""
        if self._pointer.target_at(point) is not None:
            return Under("", None)
        note = self.at(point)
        hand, beam = Qt.CursorShape.PointingHandCursor, Qt.CursorShape.IBeamCursor
        return Under(note, hand if note else beam)

    def _is_selecting(self) -> bool:
        return self._canvas.textCursor().hasSelection()


def _areas(placed: PlacedMark) -> list[QRectF]:
    words = [box.rect for box in (*placed.words, *placed.struck)]
    return [*words, placed.marker] if placed.marker is not None else words
