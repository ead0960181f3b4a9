"""The one way to tell the user something: a strip in the window, never a dialog in the way.

``Messages`` may be spoken to before the strip exists, and tests can listen to it. A message may
offer one action, such as undoing what it reports.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable


class Level(Enum):
    """How much a message matters."""

    INFO = "info"
    WARNING = "warning"


@dataclass(frozen=True)
class Message:
    """What is said, with advice in a second sentence, and an action if one makes sense."""

    text: str
    advice: str = ""
    level: Level = Level.INFO
    action: str = ""
    run: Callable[[], object] | None = None
    undo: Callable[[], object] | None = None


class Messages(QObject):
    """Where every part of the window leaves its messages; also remembers what can be undone."""

    posted = Signal(object)
    undo_changed = Signal(bool)
    redo_changed = Signal(bool)
    withdrawn = Signal(object)  # what has been taken back: its message is no longer true

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._undo: list[Callable[[], object]] = []
        self._redo_of: dict[Callable[[], object], Callable[[], object]] = {}
        self._undone: list[Callable[[], object]] = []

    def post(self, message: Message) -> None:
        """Show a message."""
        self.posted.emit(message)

    def inform(self, text: str, advice: str = "") -> None:
        """Say that something has been done or found."""
        self.post(Message(text, advice))

    def warn(self, text: str, advice: str = "") -> None:
        """Say that something did not work, and what to do about it."""
        self.post(Message(text, advice, Level.WARNING))

    def done(
        self,
        text: str,
        undo: Callable[[], object],
        redo: Callable[[], object] | None = None,
    ) -> None:
        """Say that something was done which the user may take back, here or with Undo.

        With ``redo`` it can be done again then.
        """
        if redo is not None:
            self._redo_of[undo] = redo
        self._push(undo)
        take_back = partial(self.take_back, undo)
        self.post(Message(text, action=self.tr("Undo"), run=take_back, undo=undo))

    def remember(self, undo: Callable[[], object], redo: Callable[[], object]) -> None:
        """Note without a word what can be taken back and done again."""
        self._redo_of[undo] = redo
        self._push(undo)

    def undo(self) -> None:
        """Take back the last thing that can be taken back."""
        if self._undo:
            self.take_back(self._undo[-1])

    def take_back(self, undo: Callable[[], object]) -> None:
        """Take back this one thing, once."""
        if undo in self._undo:
            self._undo.remove(undo)
            self.undo_changed.emit(bool(self._undo))
            self.withdrawn.emit(undo)
            undo()
            if undo in self._redo_of:
                self._undone.append(undo)
            else:
                self._forget_undone()  # what came before it may build on what is gone now
            self.redo_changed.emit(bool(self._undone))

    def redo(self) -> None:
        """Do again what was taken back last."""
        if self._undone:
            undo = self._undone.pop()
            self._redo_of[undo]()
            self._undo.append(undo)
            self.undo_changed.emit(True)
            self.redo_changed.emit(bool(self._undone))

    def _push(self, undo: Callable[[], object]) -> None:
        self._forget_undone()
        self._undo.append(undo)
        self.undo_changed.emit(True)

    def _forget_undone(self) -> None:
        for undo in self._undone:
            del self._redo_of[undo]
        self._undone.clear()
        self.redo_changed.emit(False)
