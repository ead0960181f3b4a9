"""The words that are selected on the pages of one canvas."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from wsisdesk.annotate.model import PageArea
from wsisdesk.ui.pages.selection import Piece
from wsisdesk.ui.passages import Passage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wsisdesk.documents.model import Document
    from wsisdesk.ui.pages.lettering import Lettering
    from wsisdesk.ui.pages.selection import Selection


class Selected(QObject):
    """Holds the selection. ``changed`` when it is another, and when more of its words are known."""

    changed = Signal()

    def __init__(self, lettering: Lettering, parent: QObject) -> None:
        super().__init__(parent)
        self._lettering = lettering
        self.selection: Selection | None = None
        self.frame: PageArea | None = None  # a rectangle of a page, instead of words
        self._whole = False  # every word of the document, read or not
        self._pieces: Sequence[Piece] | None = ()
        self._areas: dict[int, list[PageArea]] = {}  # by page, as far as it has been painted
        lettering.ready.connect(self._learn)

    def select(self, selection: Selection | None) -> None:
        """Select these words and no others; None or an empty selection selects nothing."""
        if selection is not None and selection.anchor == selection.focus:
            selection = None
        if selection != self.selection or (selection is None and not self.is_empty):
            if selection is not None:
                self._lettering.ask(selection.pages)
            self._hold(selection=selection)

    def select_frame(self, frame: PageArea) -> None:
        """Select a rectangle of a page: what is drawn there is no text."""
        self._hold((), frame=frame)

    def select_all(self, document: Document) -> None:
        """Select all words of a document, those on pages that have not been read, too."""
        blocks = [block for block in document.blocks if block.text.strip()]
        pieces = [Piece(Passage(block, 0, len(block.text))) for block in blocks]
        self._hold(pieces, whole=bool(blocks))

    @property
    def is_empty(self) -> bool:
        """Whether neither words nor a rectangle are selected."""
        return self.selection is None and self.frame is None and not self._whole

    def pieces(self) -> Sequence[Piece]:
        """Return all that is selected, as far as it is known: words of blocks and stray lines."""
        if self._pieces is None:
            texts = self._lettering.texts
            self._pieces = self.selection.pieces(texts) if self.selection is not None else ()
        return self._pieces

    def passages(self) -> Sequence[Passage]:
        """Return the selected words, block by block, as far as they are known."""
        return [piece.passage for piece in self.pieces() if piece.stray is None]

    def strays(self) -> Sequence[Passage]:
        """Return the selected words that belong to no block, line by line."""
        return [piece.passage for piece in self.pieces() if piece.stray is not None]

    def areas_on(self, page: int) -> list[PageArea]:
        """Return the rectangles of what is selected on a page, if its words are known."""
        text = self._lettering.of(page)
        if text is None:
            return []
        if page not in self._areas:
            self._areas[page] = [
                area
                for passage, _ in self.pieces()
                if passage.block.id in text.blocks
                for area in text.areas(passage.block.id, passage.start, passage.end)
            ]
        return self._areas[page]

    def areas_of(self, passage: Passage) -> list[PageArea]:
        """Return the rectangles of one passage, on all its pages."""
        if self._whole:
            return [
                PageArea(place.page, place.x0, place.y0, place.x1, place.y1)
                for place in passage.block.places
            ]
        pages = self.selection.pages if self.selection is not None else ()
        texts = [text for page in pages if (text := self._lettering.of(page)) is not None]
        block = passage.block.id
        return [area for text in texts for area in text.areas(block, passage.start, passage.end)]

    def _hold(
        self,
        pieces: Sequence[Piece] | None = None,
        *,
        selection: Selection | None = None,
        frame: PageArea | None = None,
        whole: bool = False,
    ) -> None:
        """Take this for what is selected; ``pieces`` is None where they are still to be found."""
        self.selection, self.frame, self._whole = selection, frame, whole
        self._pieces = pieces
        self._areas.clear()
        self.changed.emit()

    def _learn(self, page: int) -> None:
        """Find the words, or only their rectangles, again: a page has been read."""
        if self._whole or (self.selection is not None and page in self.selection.pages):
            self._pieces = self._pieces if self._whole else None
            self._areas.clear()
            self.changed.emit()
