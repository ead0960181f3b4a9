"""What is done about notes while nobody waits: their parts are brought in, copies are made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from wsisdesk.ui import memory
from wsisdesk.ui.notes.keeping import tasks

if TYPE_CHECKING:
    from wsisdesk.ui.services import Services

_AFTER_START = 1_200  # milliseconds: the reader has been brought in by then
_IDLE = 60_000  # until notes are copied, if a copy is due


class Idle(QObject):
    """Two timers, each of which runs once."""

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._warming = QTimer(self, singleShot=True, interval=_AFTER_START)
        self._warming.timeout.connect(self._warm_up)
        self._warming.start()
        self._backing_up = QTimer(self, singleShot=True, interval=_IDLE)
        self._backing_up.timeout.connect(self._back_up)
        self._backing_up.start()

    def _warm_up(self) -> None:
        """Bring in what works on notes, for the first document to open without it."""
        self._services.quick.run(tasks.import_studio).finished.connect(memory.set_aside)

    def _back_up(self) -> None:
        self._services.side.run(tasks.back_up_if_due)
