"""What can be done with a note from its card in the list."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint

from wsisdesk.annotate.model import NoteStatus
from wsisdesk.ui.widgets.menu import Menu

if TYPE_CHECKING:
    from collections.abc import Callable

    from wsisdesk.annotate.model import Annotation
    from wsisdesk.ui.notes.studio import NoteStudio
    from wsisdesk.ui.protection import Protection


class CardMenu(QObject):
    """Opens a menu for a note; what would write is grey where nothing can be written."""

    def __init__(self, studio: NoteStudio, protection: Protection) -> None:
        super().__init__(studio)
        self._studio = studio
        self._protection = protection

    def open(self, note: Annotation, place: QPoint) -> None:
        """Offer at ``place`` on the screen what can be done with a note."""
        self.menu(note).popup(place)

    def menu(self, note: Annotation) -> Menu:
        """Return what can be done with a note."""
        menu = Menu(self._studio.panel)
        menu.addAction(self.tr("&Go to the text"), partial(self._studio.jumping.to, note))
        for text, run in self._changes(note):
            menu.addAction(text, run).setEnabled(self._protection.is_writable)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _changes(self, note: Annotation) -> tuple[tuple[str, Callable[[], object]], ...]:
        if note.layer:
            return ((self.tr("&Copy to my notes"), partial(self._studio.copy, [note])),)
        done = note.content.status is NoteStatus.DONE
        mark = self.tr("Mark as &open") if done else self.tr("Mark as &done")
        return (
            (self.tr("&Edit"), self._studio.panel.edit_current),
            (mark, partial(self._set_done, note, not done)),
            (self.tr("De&lete"), partial(self._studio.making.delete, note)),
        )

    def _set_done(self, note: Annotation, done: bool) -> None:
        status = NoteStatus.DONE if done else NoteStatus.OPEN
        self._studio.acts.change(note, replace(note.content, status=status))
