"""Notes on pages as laid out: what ``ReaderNotes`` is to the text."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, Signal
from PySide6.QtGui import QKeyEvent

from wsisdesk.annotate.anchoring import anchor
from wsisdesk.annotate.model import PageArea
from wsisdesk.annotate.originals.frames import clause_beside
from wsisdesk.ui.notes.reader_notes import key_meant, length

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from wsisdesk.annotate.model import Target
    from wsisdesk.documents.model import Block, Document, Place
    from wsisdesk.ui.notes.keeping.notebook import Sheet
    from wsisdesk.ui.notes.keeping.tasks import Placed
    from wsisdesk.ui.pages.view import PageView

_EXACT = 2  # decimals of a point that are kept of a place


class PageNotes(QObject):
    """Answers what ``ReaderNotes`` answers, for the view of a document's pages."""

    pressed = Signal(str)

    def __init__(self, view: PageView, document: Callable[[], Document | None]) -> None:
        super().__init__(view)
        self._view = view
        self.document = document
        view.canvas.installEventFilter(self)

    def targets(self) -> list[Target]:
        """Return what is selected, a target for each clause of it, else the clause one is at."""
        document = self.document()
        if document is None:
            return []
        selected = self._view.canvas.selected
        if selected.frame is not None:
            return self._framed(document, [selected.frame])
        found = [
            replace(
                anchor(document, passage.block, passage.start, passage.end),
                areas=_kept(selected.areas_of(passage)),
            )
            for passage in selected.passages()
        ]
        if not found and selected.strays():
            areas = [area for line in selected.strays() for area in selected.areas_of(line)]
            return self._framed(document, areas)
        return found or self.clause()

    def clause(self) -> list[Target]:
        """Return the whole clause that one is at, or in which the selection begins."""
        document, block = self.document(), self._block()
        if document is None or block is None:
            return []
        return [replace(anchor(document, block), areas=_kept(block.places))]

    def _framed(self, document: Document, areas: Sequence[PageArea]) -> list[Target]:
        """Return rectangles as a target, one on each page.

        They belong to the clause beside the first, or before it.
        """
        frames = [_around(group) for _, group in groupby(areas, lambda area: area.page)]
        block = clause_beside(document.blocks, frames[0]) if frames else ""
        return [
            replace(anchor(document, one), areas=_kept(frames))
            for one in document.blocks
            if one.id == block
        ]

    def has_selection(self) -> bool:
        """Tell whether words are selected, or a rectangle."""
        selected = self._view.canvas.selected
        return bool(selected.pieces()) or selected.frame is not None

    def at_caret(self, sheet: Sheet) -> Placed | None:
        """Return the note on the word that was clicked last, the smallest of several.

        None for a selection; where no word was clicked, the first on the whole clause one is at.
        """
        if self.has_selection():
            return None
        here = self._view.canvas.dragging.clicked
        block, at = here or (self._view.current_block(), None)
        around = [
            placed
            for placed in sheet.in_order()
            if placed.span is not None
            and (_is_all_of(placed, block) if at is None else placed.stands_at(block, at))
        ]
        return min(around, key=length, default=None)

    def shows_wording(self, note: str) -> bool:
        """Tell whether what a proposal changes can be read beside its page."""
        return self._view.notes.is_said(note)

    def place(self) -> QRect:
        """Return where the selection stands on the screen, else the clause one is at."""
        canvas = self._view.canvas
        selected = [area for page in canvas.pages_seen() for area in canvas.selected.areas_on(page)]
        if canvas.selected.frame is not None:
            selected = [canvas.selected.frame]
        boxes = canvas.seen(selected)
        return self._on_screen(boxes[-1]) if boxes else self.clause_place()

    def clause_place(self) -> QRect:
        """Return where the clause one is at stands on the screen, as far as it is seen."""
        canvas, block = self._view.canvas, self._block()
        boxes = canvas.seen(canvas.scene.places.of(block.id)) if block is not None else []
        whole = QRect()
        for box in boxes:
            whole |= box
        width, height = canvas.viewport().width(), canvas.viewport().height()
        return self._on_screen(whole if boxes else QRect(width // 2, height // 3, 1, 1))

    def _on_screen(self, box: QRect) -> QRect:
        return QRect(self._view.canvas.viewport().mapToGlobal(box.topLeft()), box.size())

    def let_go(self) -> None:
        """Give the selection up: it has become a note."""
        self._view.canvas.selected.select(None)

    def _block(self) -> Block | None:
        passages = self._view.passages()
        if passages:
            return passages[0].block
        document, wanted = self.document(), self._view.current_block()
        blocks = document.blocks if document is not None else ()
        return next((block for block in blocks if block.id == wanted), None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: take our keys before the pages do."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = key_meant(event)
            if key:
                self.pressed.emit(key)
                return True
        return super().eventFilter(watched, event)


def _is_all_of(placed: Placed, block: str) -> bool:
    return placed.note.target.whole and placed.span is not None and placed.span.block == block


def _around(areas: Iterable[PageArea]) -> PageArea:
    """Return the rectangle around some of one page."""
    found = list(areas)
    return PageArea(
        found[0].page, min(area.x0 for area in found), min(area.y0 for area in found),
        max(area.x1 for area in found), max(area.y1 for area in found),
    )  # fmt: skip


def _kept(areas: Iterable[PageArea | Place]) -> tuple[PageArea, ...]:
    """Return places as a note keeps them."""
    return tuple(
        PageArea(area.page, *(round(edge, _EXACT) for edge in (area.x0, area.y0, area.x1, area.y1)))
        for area in areas
    )
