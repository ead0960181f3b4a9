"""Follows what can be followed on the page: citations, footnotes and back, links of the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from wsisdesk.ui.reader.canvas import Canvas
    from wsisdesk.ui.reader.pointer import Pointer, Target


class Following(QObject):
    """Says where a target leads. Remembers from where a footnote was followed."""

    citation_clicked = Signal(object)
    note_clicked = Signal(str)
    link_clicked = Signal(str)
    place_wanted = Signal(str, int, int)

    def __init__(self, pointer: Pointer, canvas: Canvas) -> None:
        super().__init__(pointer)
        self._canvas = canvas
        self._pointer = pointer
        self._call: tuple[str, int] | None = None
        pointer.activated.connect(self.follow)

    def forget(self) -> None:
        """Start anew: another document is shown."""
        self._call = None

    def at_caret(self) -> Target | None:
        """Return what can be followed where the caret stands."""
        cursor = self._canvas.textCursor()
        index = cursor.blockNumber()
        if not 0 <= index < len(self._canvas.page.items):
            return None
        block = self._canvas.document().findBlockByNumber(index)
        return self._pointer.target_in(index, cursor.selectionStart() - block.position())

    def follow(self, target: Target) -> None:
        """Go where a target leads."""
        if target.citation is not None:
            self.citation_clicked.emit(target.citation)
        elif target.note:
            item = self._canvas.page.items[target.index]
            self._call = (item.block.id, item.offset + item.shown.original(target.start))
            self.place_wanted.emit(target.note, 0, 0)
            self.note_clicked.emit(target.note)
        elif target.foot:
            self._return_to_call(target.foot)
        elif target.address:
            self.link_clicked.emit(target.address)

    def _return_to_call(self, foot: str) -> None:
        """Go back to where the note was followed from, else to the first call of it."""
        calls = [
            (item.block.id, item.offset + note.position)
            for item in self._canvas.page.items
            for note in item.block.notes
            if note.note == foot
        ]
        if calls:
            block_id, position = self._call if self._call in calls else calls[0]
            self.place_wanted.emit(block_id, position, position)
