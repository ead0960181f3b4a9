"""Damaged notes: said at once, restored from the newest sound copy when the user agrees."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QObject, Qt, Signal

from wsisdesk.ui.messages import Level, Message
from wsisdesk.ui.words.bidi import fill
from wsisdesk.ui.words.dates import moment_text

if TYPE_CHECKING:
    from wsisdesk.annotate.backups import Backup
    from wsisdesk.annotate.repairing import Repair
    from wsisdesk.errors import WsisdeskError
    from wsisdesk.progress import Progress
    from wsisdesk.ui.services import Services
    from wsisdesk.workspace.workspace import Workspace


def newest_sound(workspace: Workspace, inputs: None, progress: Progress) -> Backup | None:
    """Return the newest copy of the notes that is sound; a task for the worker."""
    from wsisdesk.annotate import backups
    from wsisdesk.errors import LibraryError

    del inputs
    for backup in backups.existing(workspace.folder):
        progress(0, 1)
        try:
            backups.verify(backup.path)
        except LibraryError:
            continue
        return backup
    return None


def restore(workspace: Workspace, backup: Backup | None, progress: Progress) -> Repair:
    """Put a copy in the place of the damaged notes; a task for the worker."""
    from wsisdesk.annotate import repairing

    del progress
    workspace.leave_notes()
    return repairing.restore(workspace.folder, backup)


def leave(workspace: Workspace, inputs: None, progress: Progress) -> None:
    """Close the notes, so that their file can be put aside; a task for the worker."""
    del inputs, progress
    workspace.leave_notes()


class Mending(QObject):
    """Listens for damaged notes among the failures of jobs. ``mended`` follows a restoration.

    What is offered once is offered again after each failure, until it is taken: other messages
    come in between.
    """

    mended = Signal()

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._offered: Message | None = None
        self._busy = False  # a copy is looked for, or put in place
        for runner in (services.quick, services.side):
            # queued: the window has said what is wrong before we say what can be done
            runner.failed.connect(self._hear, Qt.ConnectionType.QueuedConnection)

    def _hear(self, error: WsisdeskError) -> None:
        from wsisdesk.errors import NotesDamaged

        if not isinstance(error, NotesDamaged) or self._busy:
            return
        if not self._services.protection.is_writable:
            return  # nothing can be put in its place
        if self._offered is not None:
            self._services.messages.post(self._offered)
            return
        self._busy = True
        job = self._services.quick.run(newest_sound)
        job.finished.connect(self._have_looked)
        job.succeeded.connect(self._offer)

    def _have_looked(self) -> None:
        self._busy = False

    def _offer(self, backup: Backup | None) -> None:
        if backup is None:
            text = self.tr("The file with your notes is damaged, and there is no copy of it.")
            action = self.tr("Begin a new one, with what can be read")
        else:
            moment = QDateTime.fromSecsSinceEpoch(int(backup.at.timestamp()))
            at = moment_text(moment)
            said = self.tr("The file with your notes is damaged. The newest copy is of {date}.")
            text = fill(said, date=at)
            action = self.tr("Restore it, with what can be read")
        advice = self.tr("The damaged file is kept beside it.")
        run = partial(self._agree, backup)
        self._offered = Message(text, advice, Level.WARNING, action, run)
        self._services.messages.post(self._offered)

    def _agree(self, backup: Backup | None) -> None:
        """Let every worker leave the file, then put the copy in its place."""
        if self._busy:
            return
        self._busy, self._offered = True, None
        leaving = self._services.side.run(leave, lasting=True)
        leaving.finished.connect(partial(self._restore, backup))

    def _restore(self, backup: Backup | None) -> None:
        job = self._services.quick.run(restore, backup, lasting=True)
        job.finished.connect(self._have_looked)
        job.succeeded.connect(self._restored)

    def _restored(self, repair: Repair) -> None:
        said = self.tr("Your notes are restored; %Ln newer note(s) were saved from the damaged "
                       "file.", "", repair.saved)  # fmt: skip
        self._services.messages.inform(said)
        self.mended.emit()
