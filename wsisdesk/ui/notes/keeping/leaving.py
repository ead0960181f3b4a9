"""The window closes: notes on their way are waited for, notes that cannot be stored asked about."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QStandardPaths

from wsisdesk.ui.messages import Level, Message
from wsisdesk.ui.notes.share import layer_tasks
from wsisdesk.ui.notes.share.layer_tasks import Brought

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from wsisdesk.ui.notes.studio import NoteStudio
    from wsisdesk.ui.services import Services


class Leaving(QObject):
    """Keeps the window open as long as something that was written would be lost with it.

    ``studio`` gives what works on notes, if that was ever asked for. Who closes the window a second
    time, having been told what is at stake, leaves without what cannot be stored.
    """

    def __init__(
        self, window: QWidget, services: Services, studio: Callable[[], NoteStudio | None]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self._studio = studio
        self._waits = False  # the window closes when all is stored
        self._tried = False  # storing was tried once more since the window was to close
        self._agreed: set[str] = set()  # notes about which the user has been told
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: the window closes, or another program comes to the front: store what is typed."""
        studio = self._studio()
        if studio is not None and watched is self._window:
            if event.type() == QEvent.Type.WindowDeactivate:
                studio.flush()
            elif event.type() == QEvent.Type.Close and not self._may_close(studio):
                event.ignore()
                return True
        return super().eventFilter(watched, event)

    def _may_close(self, studio: NoteStudio) -> bool:
        """Tell whether nothing would be lost; if something would, see to it."""
        studio.flush()
        outbox = studio.notebook.outbox
        if outbox.not_stored() and not self._tried:
            self._tried = True
            outbox.try_again()
        if outbox.busy:
            self._wait(studio)
            return False
        self._tried = False
        left = {note.id for note in outbox.not_stored()}
        if left <= self._agreed:
            return True
        self._agreed = left
        self._ask(len(left))
        return False

    def _wait(self, studio: NoteStudio) -> None:
        if not self._waits:
            self._waits = True
            studio.notebook.outbox.settled.connect(self._settled)

    def _settled(self) -> None:
        studio = self._studio()
        if studio is not None and self._waits:
            self._waits = False
            studio.notebook.outbox.settled.disconnect(self._settled)
            self._window.close()

    def _ask(self, count: int) -> None:
        text = self.tr("%Ln note(s) could not be stored and would be lost.", "", count)
        advice = self.tr("Make room and try again, save them to a file, or close the window once "
                         "more to leave without them.")  # fmt: skip
        action = self.tr("Save them to a file…")
        message = Message(text, advice, Level.WARNING, action, self.choose_file)
        self._services.messages.post(message)

    def choose_file(self) -> None:
        """Ask where the notes that could not be stored are to go."""
        from wsisdesk.ui.file_dialog import FileDialog
        from wsisdesk.ui.window.fit import WindowFit

        documents = QStandardPaths.StandardLocation.DocumentsLocation
        folder = Path(QStandardPaths.writableLocation(documents))
        dialog = FileDialog(self._window, self.tr("Save notes"), folder, saving=True)
        dialog.setDefaultSuffix("jsonld")
        dialog.selectFile("notes.jsonld")
        dialog.fileSelected.connect(self.save_to)
        WindowFit(dialog)
        dialog.open()

    def save_to(self, name: str) -> None:
        """Write the notes that could not be stored to a file; it can be merged later."""
        studio = self._studio()
        if studio is None:
            return
        notes = studio.notebook.outbox.not_stored()
        wanted = Brought(Path(name), notes)
        job = self._services.quick.run(layer_tasks.write, wanted, lasting=True)
        job.succeeded.connect(partial(self._saved, wanted))

    def _saved(self, wanted: Brought, _: object) -> None:
        self._agreed = {note.id for note in wanted.notes}
        said = self.tr("%Ln note(s) written to %1.", "", len(wanted.notes))
        self._services.messages.inform(said.replace("%1", wanted.path.name))
