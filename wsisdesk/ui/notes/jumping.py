"""Goes from a note in the list to its words, wherever they are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from wsisdesk.ui.notes.carry.desk import COMPARISON

if TYPE_CHECKING:
    from wsisdesk.annotate.model import Annotation, Target
    from wsisdesk.ui.library.controller import LibraryController
    from wsisdesk.ui.notes.keeping.notebook import Notebook
    from wsisdesk.ui.tabs.controller import Tabs


class Jumping(QObject):
    """A remark on a comparison leads to its row there, other notes to their words."""

    def __init__(
        self, tabs: Tabs, library: LibraryController, notebook: Notebook, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._tabs = tabs
        self._library = library
        self._notebook = notebook

    def to(self, note: Annotation) -> None:
        """Go to a note's words."""
        target = note.target
        if target.row and {target.compared, target.document} <= self._library.entries.keys():
            key = f"{COMPARISON}{target.compared}:{target.document}"
            self._tabs.open_document(key, target.row)
        else:
            self._to_words(note, target)

    def _to_words(self, note: Annotation, target: Target) -> None:
        sheet = self._notebook.sheet(target.document)
        placed = sheet.notes.get((note.id, note.layer)) if sheet is not None else None
        span = placed.span if placed is not None else None
        block, start, end = span if span is not None else (target.block, target.start, target.end)
        page = self._tabs.current_document()
        if page is not None and page.entry.id == target.document and not page.views.is_paged():
            page.reader.jump_to(block, start, 0 if target.whole else end)
        else:
            self._tabs.open_document(target.document, block)
            page = self._tabs.current_document()
            if page is not None and page.views.is_paged() and page.views.pages is not None:
                page.views.pages.go_to_words(block, start, start if target.whole else end)
