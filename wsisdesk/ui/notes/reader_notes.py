"""Notes in one reader: what keys mean there, what a note would be about, which note one is at."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent

from wsisdesk import paths
from wsisdesk.annotate.anchoring import anchor

if TYPE_CHECKING:
    from wsisdesk.annotate.model import Target
    from wsisdesk.documents.model import Block, Document
    from wsisdesk.ui.notes.keeping.notebook import Sheet
    from wsisdesk.ui.notes.keeping.tasks import Placed
    from wsisdesk.ui.passages import Passage
    from wsisdesk.ui.reader.view import ReaderView

ENTER, DELETE = "enter", "delete"
ANOTHER = "another"  # proposal beside the one there is: no key, but asked for as one
_LINES_BELOW = 2  # lines of a redline for which an editor leaves room
KEYS = frozenset({*"hcbqtp", *"12345"})
_HELD = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class ReaderNotes(QObject):
    """``pressed`` says a key of ours, by the letter on it in the Latin layout."""

    pressed = Signal(str)

    def __init__(self, reader: ReaderView) -> None:
        super().__init__(reader)
        self.reader = reader
        reader.canvas.installEventFilter(self)

    def document(self) -> Document | None:
        """Return the document in the reader."""
        return self.reader.document()

    def targets(self) -> list[Target]:
        """Return what is selected, a target for each clause of it, else the clause one is at."""
        document = self.reader.document()
        if document is None:
            return []
        found = [
            anchor(document, passage.block, *stretch)
            for passage in self.reader.canvas.passages()
            if (stretch := _without_space(passage)) is not None
        ]
        return found or self.clause()

    def clause(self) -> list[Target]:
        """Return the whole clause that one is at, or in which the selection begins."""
        document = self.reader.document()
        block = self._block()
        return [anchor(document, block)] if document is not None and block is not None else []

    def has_selection(self) -> bool:
        """Tell whether words are selected."""
        return self.reader.canvas.textCursor().hasSelection()

    def at_caret(self, sheet: Sheet) -> Placed | None:
        """Return the note the caret stands in, the smallest of several; none for a selection."""
        canvas = self.reader.canvas
        if canvas.textCursor().hasSelection() or canvas.composition is None:
            return None
        block, position = self._caret()
        here = [
            placed
            for placed in sheet.notes.values()
            if placed.span is not None and placed.stands_at(block, position)
        ]
        return min(here, key=length, default=None)

    def shows_wording(self, _note: str) -> bool:
        """Tell whether proposed wording is unfolded below the clauses."""
        return self.reader.canvas.appearance.proposals

    def place(self) -> QRect:
        """Return where the selection or the caret stands on the screen."""
        viewport = self.reader.canvas.viewport()
        box = self.reader.canvas.cursorRect()
        if not viewport.rect().intersects(box):
            box = QRect(viewport.width() // 3, viewport.height() // 4, 1, 1)
        return QRect(viewport.mapToGlobal(box.topLeft()), box.size())

    def clause_place(self, clause: str = "") -> QRect:
        """Return where a clause, or the one one is at, stands on the screen, with lines below it.

        There what is proposed for it comes to stand while one writes it.
        """
        canvas = self.reader.canvas
        block, composition = self._block(), canvas.composition
        wanted = clause or (block.id if block is not None else "")
        if composition is None or wanted not in composition.index:
            return self.place()
        index = composition.index[wanted]
        face = canvas.page.setter.face(canvas.page.items[index])
        box = canvas.page.rect(index).adjusted(0, 0, 0, _LINES_BELOW * face.line)
        box.translate(-canvas.point_on_page(QPointF(0, 0)))
        seen = box.toRect() & canvas.viewport().rect()
        return QRect(canvas.viewport().mapToGlobal(seen.topLeft()), seen.size())

    def let_go(self) -> None:
        """Give the selection up: it has become a note."""
        cursor = self.reader.canvas.textCursor()
        cursor.setPosition(cursor.selectionStart())
        self.reader.canvas.setTextCursor(cursor)

    def _block(self) -> Block | None:
        passages = self.reader.canvas.passages()
        if passages:
            return passages[0].block
        document = self.reader.document()
        if document is None:
            return None
        canvas = self.reader.canvas
        seen = canvas.viewport().rect().intersects(canvas.cursorRect())
        wanted = self._caret()[0] if seen else self.reader.current_block()
        return next((block for block in document.blocks if block.id == wanted), None)

    def _caret(self) -> tuple[str, int]:
        """Return the block in which the caret stands, and before which code point of it."""
        canvas = self.reader.canvas
        cursor = canvas.textCursor()
        item = canvas.page.items[cursor.block().blockNumber()]
        return item.block.id, item.offset + item.shown.original(cursor.positionInBlock())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: take our keys before the text does; Enter only where it follows nothing."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = self._key(event)
            if key:
                self.pressed.emit(key)
                return True
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> str:
        key = key_meant(event)
        if key == ENTER and not self.reader.canvas.textCursor().hasSelection():
            return ENTER if self.reader.following.at_caret() is None else ""
        return key


def key_meant(event: QKeyEvent) -> str:
    """Return which of our keys was pressed, whatever layout is on; empty for any other."""
    if event.modifiers() & _HELD:
        return ""
    if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        return ENTER
    if event.key() == Qt.Key.Key_Delete:
        return DELETE
    typed = event.text().lower()
    letter = _same_keys().get(typed, typed)
    return letter if letter in KEYS else ""


@cache
def _same_keys() -> dict[str, str]:
    table: dict[str, str] = paths.table("note_keys")["same_key"]
    return table


def length(placed: Placed) -> int:
    """Return how many code points a note covers that has a place."""
    assert placed.span is not None
    return placed.span.end - placed.span.start


def _without_space(passage: Passage) -> tuple[int, int] | None:
    """Return a selected stretch without the space at its ends; None where there is nothing else."""
    words = passage.block.text[passage.start : passage.end]
    start = passage.start + len(words) - len(words.lstrip())
    return (start, start + len(words.strip())) if words.strip() else None
