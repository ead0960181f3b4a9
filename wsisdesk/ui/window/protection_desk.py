"""Watches whether the data folder can be written, and has the window follow.

The folder is looked at again and again: a stick is unlocked, a share is given back its rights.
What would write is out of reach while it cannot, and its keys say why.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence

from wsisdesk.errors import ExportNotWritable, FolderNotWritable
from wsisdesk.library.protection import is_writable

if TYPE_CHECKING:
    from wsisdesk.errors import WsisdeskError
    from wsisdesk.progress import Progress
    from wsisdesk.ui.services import Services
    from wsisdesk.ui.window.frame import WindowFrame
    from wsisdesk.workspace.workspace import Workspace

_AGAIN = 10_000  # milliseconds between two looks at the folder


def adapt(workspace: Workspace, inputs: None, progress: Progress) -> bool:
    """Tell whether the folder can be written now; a task of each worker's, for its own files."""
    del inputs, progress
    return workspace.adapt()


class ProtectionDesk(QObject):
    """Looks at the start, every few seconds, and when the window comes to the front."""

    def __init__(self, window: WindowFrame, services: Services) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self._protection = services.protection
        self._looking = False
        self._again = QTimer(self, interval=_AGAIN)
        self._again.timeout.connect(self.look)
        self._protection.changed.connect(self._follow)
        self._protection.refused.connect(self._say_why)
        window.installEventFilter(self)

    def start(self) -> None:
        """Look for the first time, and go on looking."""
        self.look()
        self._again.start()

    def look(self) -> None:
        """Ask the worker whether the folder can be written, one question at a time."""
        if self._looking:
            return
        self._looking = True
        job = self._services.quick.run(adapt, quiet=True)
        job.succeeded.connect(self._protection.take)
        job.finished.connect(self._looked)

    def explains(self, error: WsisdeskError) -> bool:
        """Tell whether a job failed because the folder is protected, which the window says."""
        if not isinstance(error, FolderNotWritable) or isinstance(error, ExportNotWritable):
            return False
        folder = self._services.folder
        if not folder.is_dir() or is_writable(folder):
            return False
        if self._protection.is_writable:  # it was until now: what failed may have been asked for
            self._protection.take(False)
            self._say_why()
        return True

    def hears(self, event: QKeyEvent) -> bool:
        """Say why a shortcut does nothing, if it does nothing because of the folder."""
        if not self._window.actions_.is_protected(QKeySequence(event.keyCombination())):
            return False
        self._say_why()
        return True

    def retranslate(self) -> None:
        """Say what is the matter in the interface's language."""
        known = self._protection
        short = "" if known.is_writable else known.short()
        self._window.status.show_protection(short, f"{known.reason()}\n{known.way_out()}")

    def _looked(self) -> None:
        self._looking = False

    def _follow(self, is_writable: bool) -> None:
        """Put out of reach what would write; let the other workers open their files anew."""
        self._window.actions_.protect(not is_writable)
        self._window.drop.takes = is_writable
        self.retranslate()
        for runner in self._services.runners:
            if runner is not self._services.quick:
                runner.run(adapt, quiet=True)

    def _say_why(self) -> None:
        self._window.status.say(self._protection.reason())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: the window has come to the front."""
        if event.type() == QEvent.Type.WindowActivate and self._again.isActive():
            self.look()
        return super().eventFilter(watched, event)
