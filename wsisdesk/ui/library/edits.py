"""Changes to documents of the library, each with its way back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from wsisdesk.ui.library import tasks
from wsisdesk.ui.library.tasks import Linking, Tagging
from wsisdesk.ui.words.bidi import fill

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from wsisdesk.library.entries import Entry, Removal
    from wsisdesk.ui.jobs import JobRunner
    from wsisdesk.ui.messages import Messages


class Edits(QObject):
    """Runs changes on the worker; says each is done, with Undo."""

    changed = Signal()

    def __init__(
        self, runner: JobRunner[Any], messages: Messages, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._messages = messages

    def remove(self, entries: Sequence[Entry]) -> None:
        """Remove documents."""
        ids = tuple(entry.id for entry in entries)
        self._runner.run(tasks.remove, ids).succeeded.connect(self._removed)

    def tag(self, tagging: Tagging) -> None:
        """Give documents a tag."""
        self._runner.run(tasks.tag, tagging).succeeded.connect(self._tagged)

    def link(self, linking: Linking, before: Sequence[Entry]) -> None:
        """Say which work documents are; ``before`` is how they stood, for the way back."""
        job = self._runner.run(tasks.link, linking)
        job.succeeded.connect(partial(self._linked, tuple(before)))

    def unlink(self, entries: Sequence[Entry]) -> None:
        """Let documents stand alone."""
        ids = tuple(entry.id for entry in entries)
        job = self._runner.run(tasks.unlink, ids)
        job.succeeded.connect(partial(self._unlinked, tuple(entries)))

    def relink(self, before: Sequence[Entry]) -> None:
        """Put links back as they stood."""
        for entry in before:
            if entry.linked:
                self._run(tasks.link, Linking((entry.id,), entry.work, entry.version))
            else:
                self._run(tasks.trust_text, (entry.id,))

    def restore(self, removal: Removal) -> None:
        """Bring back what was removed."""
        self._run(tasks.restore, removal)

    def untag(self, tagging: Tagging) -> None:
        """Take a tag away again."""
        self._run(tasks.untag, tagging)

    def _run(self, task: Callable[..., object], inputs: object) -> None:
        self._runner.run(task, inputs).succeeded.connect(self._announce)

    def _announce(self) -> None:
        self.changed.emit()

    def _removed(self, removal: Removal) -> None:
        self.changed.emit()
        text = self.tr("%Ln document(s) removed from the library.", "", len(removal.ids))
        self._messages.done(text, partial(self.restore, removal))

    def _linked(self, before: Sequence[Entry], *_: object) -> None:
        self.changed.emit()
        text = self.tr("%Ln document(s) linked.", "", len(before))
        self._messages.done(text, partial(self.relink, before))

    def _unlinked(self, before: Sequence[Entry], *_: object) -> None:
        self.changed.emit()
        text = self.tr("%Ln document(s) now stand(s) alone.", "", len(before))
        self._messages.done(text, partial(self.relink, before))

    def _tagged(self, tagging: Tagging) -> None:
        self.changed.emit()
        text = fill(self.tr("Tagged “{tag}”."), tag=tagging.name)
        self._messages.done(text, partial(self.untag, tagging))
