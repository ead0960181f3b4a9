"""The words that are selected on the pages of one canvas."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from wsisdesk.annotate.model import PageArea
    from wsisdesk.ui.pages.lettering import Lettering
    from wsisdesk.ui.pages.selection import Selection
    from wsisdesk.ui.passages import Passage


class Selected(QObject):
    """Holds the selection. ``changed`` when it is another, and when more of its words are known."""

    changed = Signal()

    def __init__(self, lettering: Lettering, parent: QObject) -> None:
        super().__init__(parent)
        self._lettering = lettering
        self.selection: Selection | None = None
        self.frame: PageArea | None = None  # a rectangle of a page, instead of words
        self._passages: Sequence[Passage] | None = ()
        lettering.ready.connect(self._learn)

    def select(self, selection: Selection | None) -> None:
        """Select these words and no others; None or an empty selection selects nothing."""
        if selection is not None and selection.anchor == selection.focus:
            selection = None
        if selection != self.selection or self.frame is not None:
            self.selection, self._passages, self.frame = selection, None, None
            if selection is not None:
                self._lettering.ask(selection.pages)
            self.changed.emit()

    def select_frame(self, frame: PageArea) -> None:
        """Select a rectangle of a page: what is drawn there is no text."""
        self.selection, self._passages, self.frame = None, (), frame
        self.changed.emit()

    def passages(self) -> Sequence[Passage]:
        """Return the selected words, block by block, as far as they are known."""
        if self._passages is None:
            texts = self._lettering.texts
            self._passages = self.selection.passages(texts) if self.selection is not None else ()
        return self._passages

    def areas_on(self, page: int) -> list[PageArea]:
        """Return the rectangles of what is selected on a page."""
        return [area for passage in self.passages() for area in self._areas(passage, (page,))]

    def areas_of(self, passage: Passage) -> list[PageArea]:
        """Return the rectangles of one passage, on all its pages."""
        return self._areas(passage, self.selection.pages if self.selection is not None else ())

    def _areas(self, passage: Passage, pages: Iterable[int]) -> list[PageArea]:
        texts = (text for page in pages if (text := self._lettering.of(page)) is not None)
        block = passage.block.id
        return [area for text in texts for area in text.areas(block, passage.start, passage.end)]

    def _learn(self, page: int) -> None:
        if self.selection is not None and page in self.selection.pages:
            self._passages = None
            self.changed.emit()
