"""Notes on the pages of one canvas: shown as marks, found again under the pointer.

What ``NoteLayer`` is to the text: what a note says and does is known elsewhere.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, Qt

from wsisdesk.text.direction import is_rtl
from wsisdesk.ui.note_pointer import NotePointer, Under
from wsisdesk.ui.pages.aside import NOTHING, aside_of
from wsisdesk.ui.pages.marked import MarkedPlace, marked_place
from wsisdesk.ui.pages.standing import Standing, standings

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from wsisdesk.documents.model import Document
    from wsisdesk.ui.note_marks import NoteMark
    from wsisdesk.ui.pages.canvas import PageCanvas
    from wsisdesk.ui.pages.scene import Scene


class PageNoteLayer(NotePointer):
    """Holds the marks of one canvas. Rectangles are in global coordinates of the screen.

    ``aside`` is the room that proposed wording needs beside the pages.
    """

    def __init__(self, canvas: PageCanvas) -> None:
        super().__init__(canvas.viewport(), self._under, self._is_selecting, canvas)
        self._canvas = canvas
        self.held = ""
        self.aside = NOTHING
        self._unfolded = True
        self._languages: dict[str, str] = {}
        self._by_page: Mapping[int, Sequence[NoteMark]] = {}
        self._placed: dict[int, list[MarkedPlace]] = {}
        self._standing: dict[int, tuple[Scene, list[Standing]]] = {}
        canvas.lettering.ready.connect(self._learn)

    def show_document(self, document: Document | None) -> None:
        """Show no notes any more: another document is on the pages."""
        blocks = document.blocks if document is not None else ()
        main = document.language if document is not None else ""
        self._languages = {block.id: block.language or main for block in blocks}
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
        self._standing.clear()
        self._make_room()

    def unfold(self, *, unfolded: bool) -> None:
        """Show proposed wording beside the pages, or fold it away."""
        self._unfolded = unfolded
        self._standing.clear()
        self._make_room()

    def _make_room(self) -> None:
        """Give wording the room that it needs; where that changes pages are fitted again."""
        needed = {
            (page, is_rtl(self._languages.get(mark.block, "")))
            for page, marks in self._by_page.items()
            for mark in marks
            if mark.wording is not None and self._unfolded
        }
        scene = self._canvas.scene
        aside = aside_of(needed, scene.sizes, scene.places)
        if aside != self.aside:
            self.aside = aside
            self._canvas.fit()
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
                             self._languages.get(mark.block, ""))
                for mark in self._by_page.get(page, ())
            ]  # fmt: skip
        return self._placed[page]

    def standing(self, page: int) -> Sequence[Standing]:
        """Return where the notes of a page stand with their markers and balloons."""
        scene = self._canvas.scene
        known = self._standing.get(page)
        if known is None or known[0] is not scene:
            text = self._canvas.lettering.of(page)
            edges = scene.places.edges(page) if text is None else text.pages.text_edges(page)
            shown = edges if self._unfolded else None
            known = scene, standings(self.on_page(page), scene, page, shown)
            self._standing[page] = known
        return known[1]

    def is_said(self, note: str) -> bool:
        """Tell whether all that a proposal changes can be read beside a page in sight."""
        return any(
            one.balloon is not None and one.balloon.text.is_whole
            for page in self._canvas.pages_seen()
            for one in self.standing(page)
            if one.place.mark.note == note
        )

    def place_of(self, note: str) -> QRect:
        """Return where a note stands on the screen; empty if it is not seen."""
        shift = self._canvas.on_pages(QPointF(0, 0))
        for page in self._canvas.pages_seen():
            for one in self.standing(page):
                box = one.box(self._canvas.scene) if one.place.mark.note == note else None
                if box is not None:
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
        standing = self.standing(found.page)
        for one in standing:
            if one.holds(here):
                return one.place.mark.note
        under = [
            one.place.mark
            for one in standing
            if any(scene.area(area).contains(here) for area in one.place.touched)
        ]
        return min(under, key=lambda mark: mark.end - mark.start).note if under else ""

    def _learn(self, page: int) -> None:
        self._standing.pop(page, None)
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
