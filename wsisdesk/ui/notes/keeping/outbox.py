"""Notes on their way to the store: in the order in which they were written, tried until they are.

The worker stores them; such jobs are finished even when the program closes. What could not be
stored stays here, as it is on the screen, and is tried again without a word until it is.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from wsisdesk.ui.notes.keeping import tasks
from wsisdesk.ui.notes.keys import Key, key_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wsisdesk.annotate.model import Annotation, State
    from wsisdesk.ui.jobs import Job
    from wsisdesk.ui.services import Services

_AGAIN = 5_000  # milliseconds until what could not be stored is tried again


class Outbox(QObject):
    """``stored`` brings notes as they now stand; ``settled`` says that nothing is on its way."""

    stored = Signal(object)
    failed = Signal(object)  # the error; what is tried again fails without a word
    recovered = Signal()  # all that could not be stored is
    settled = Signal()

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._waiting: dict[Key, int] = {}
        self._unsaved: dict[Key, Annotation] = {}
        self._failing = False
        self._again = QTimer(self, singleShot=True, interval=_AGAIN)
        self._again.timeout.connect(self.try_again)

    @property
    def busy(self) -> bool:
        """Whether notes are on their way to the store."""
        return bool(self._waiting)

    def save(self, notes: Sequence[Annotation]) -> None:
        """Store notes as they are now."""
        self._follow(self._services.quick.run(tasks.save, tuple(notes), lasting=True), notes)

    def amend(self, note: Annotation, state: State, changed: Annotation) -> None:
        """Put a state in the place of a note's current one, which makes it ``changed``."""
        job = self._services.quick.run(tasks.amend, (note, state), lasting=True)
        self._follow(job, (changed,))

    def try_again(self) -> None:
        """Store what could not be stored before; until it is, it counts as not stored."""
        self._again.stop()
        notes = tuple(note for key, note in self._unsaved.items() if key not in self._waiting)
        if notes:
            job = self._services.quick.run(tasks.save, notes, lasting=True, quiet=True)
            self._follow(job, notes, again=True)

    def not_stored(self) -> tuple[Annotation, ...]:
        """Return the notes that could not be stored yet, as they are on the screen."""
        return tuple(self._unsaved.values())

    def holds(self, key: Key) -> bool:
        """Tell whether the screen knows more of a note than the store does."""
        return key in self._waiting or key in self._unsaved

    def sends(self, key: Key) -> bool:
        """Tell whether a note is on its way to the store."""
        return key in self._waiting

    def _follow(self, job: Job, notes: Sequence[Annotation], *, again: bool = False) -> None:
        for note in notes:
            self._waiting[key_of(note)] = self._waiting.get(key_of(note), 0) + 1
        job.succeeded.connect(partial(self._settled, tuple(notes)))
        job.failed.connect(partial(self._not_stored, tuple(notes), again))
        job.crashed.connect(partial(self._not_stored, tuple(notes), again))

    def _settled(self, notes: Sequence[Annotation], stored: tuple[Annotation, ...]) -> None:
        if not isValid(self):
            return  # the window has gone; what was to be stored is
        self._wait_no_longer(notes)
        for note in notes:  # an older try does not settle what was typed after it
            unsaved = self._unsaved.get(key_of(note))
            if unsaved is not None and unsaved.modified <= note.modified:
                del self._unsaved[key_of(note)]
        self.stored.emit(stored)
        self._tell_rest()

    def _not_stored(self, notes: Sequence[Annotation], again: bool, error: object) -> None:
        if not isValid(self):
            return
        self._wait_no_longer(notes)
        for note in notes:
            known = self._unsaved.get(key_of(note), note)
            self._unsaved[key_of(note)] = max(known, note, key=_modified)
        self._again.start()
        if not again:
            self.failed.emit(error)
        self._tell_rest()

    def _tell_rest(self) -> None:
        """Say, when nothing is on its way any more, whether all that was refused is stored."""
        self._failing = self._failing or bool(self._unsaved)
        if self._waiting:
            return
        if self._failing and not self._unsaved:
            self._failing = False
            self.recovered.emit()
        self.settled.emit()

    def _wait_no_longer(self, notes: Sequence[Annotation]) -> None:
        for note in notes:
            left = self._waiting.get(key_of(note), 1) - 1
            if left:
                self._waiting[key_of(note)] = left
            else:
                self._waiting.pop(key_of(note), None)


def _modified(note: Annotation) -> str:
    return note.modified
