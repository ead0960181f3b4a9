"""Notes on pages as laid out: about whole clauses, for a page knows no letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent

from wsisdesk.annotate.anchoring import anchor
from wsisdesk.ui.notes.reader_notes import DELETE, ENTER, HELD, key_meant

if TYPE_CHECKING:
    from collections.abc import Callable

    from wsisdesk.annotate.model import Target
    from wsisdesk.documents.model import Document
    from wsisdesk.ui.notes.notebook import Sheet
    from wsisdesk.ui.notes.tasks import Placed
    from wsisdesk.ui.pages.view import PageView

_TURNS_PAGES = "p"  # as everywhere in this view; wording is proposed from the menu


class PageNotes(QObject):
    """Answers what ``ReaderNotes`` answers, for the view of a document's pages."""

    pressed = Signal(str)

    def __init__(self, view: PageView, document: Callable[[], Document | None]) -> None:
        super().__init__(view)
        self._view = view
        self.document = document
        view.canvas.installEventFilter(self)

    def targets(self) -> list[Target]:
        """Return the clause one is at."""
        return self.clause()

    def clause(self) -> list[Target]:
        """Return the clause one is at."""
        document, wanted = self.document(), self._view.current_block()
        if document is None:
            return []
        return [anchor(document, block) for block in document.blocks if block.id == wanted]

    def has_selection(self) -> bool:
        """Tell that there is none: nothing can be selected on a page."""
        return False

    def at_caret(self, sheet: Sheet) -> Placed | None:
        """Return the first note on the clause one is at."""
        block = self._view.current_block()
        return next((p for p in sheet.in_order() if p.span and p.span.block == block), None)

    def place(self) -> QRect:
        """Return where an editor opens: in the middle of the view."""
        middle = QPoint(self._view.width() // 2, self._view.height() // 3)
        return QRect(self._view.mapToGlobal(middle), self._view.mapToGlobal(middle))

    def clause_place(self) -> QRect:
        """Return the same for proposed wording: pages do not say how tall a clause is."""
        return self.place()

    def let_go(self) -> None:
        """Do nothing: nothing is selected."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: take our keys before the pages do."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = self._key(event)
            if key and key != _TURNS_PAGES:
                self.pressed.emit(key)
                return True
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> str:
        if event.modifiers() & HELD:
            return ""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return ENTER
        return DELETE if event.key() == Qt.Key.Key_Delete else key_meant(event.text())
