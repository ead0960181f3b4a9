"""Notes that another window or the command line has written come to be seen here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QFileSystemWatcher, QObject, QTimer, Signal

from wsisdesk.ui.notes.share import layer_tasks

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from wsisdesk.ui.services import Services

_PAUSE = 300  # milliseconds: what is written together is looked at once


class Elsewhere(QObject):
    """Looks when the file changes and when the window comes to the front; begins when asked first.

    Not every system and drive tells of changes; the front is where one looks. ``changed`` follows
    only what others wrote.
    """

    changed = Signal()

    def __init__(self, window: QWidget, services: Services) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self._looking = self._begun = False
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._wait)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.look)
        window.installEventFilter(self)

    def look(self) -> None:
        """Ask whether others have written notes, one question at a time."""
        self._pause.stop()
        if self._looking:
            return
        self._looking = self._begun = True
        job = self._services.quick.run(layer_tasks.changed_elsewhere, quiet=True)
        job.succeeded.connect(self._tell)
        job.finished.connect(self._looked)

    def _tell(self, changed: bool) -> None:
        if changed:
            self.changed.emit()

    def _looked(self) -> None:
        """Watch the file and its log again: both may be others than before."""
        self._looking = False
        from wsisdesk.annotate import opening

        path = self._services.folder / opening.FILE_NAME
        files = [str(file) for file in (path, opening.log_of(path)) if file.exists()]
        watched = self._watcher.files()
        for missing in set(files) - set(watched):
            self._watcher.addPath(missing)

    def _wait(self, _: object = None) -> None:
        self._pause.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: the window has come to the front."""
        comes = watched is self._window and event.type() == QEvent.Type.WindowActivate
        if comes and self._begun:
            self._wait()
        return super().eventFilter(watched, event)
