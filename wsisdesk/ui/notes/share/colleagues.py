"""What the user does with colleagues' notes: each act is stored at once and can be taken back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from wsisdesk.ui.notes.share import layer_tasks
from wsisdesk.ui.notes.share.layer_tasks import Brought, Renaming
from wsisdesk.ui.words.bidi import fill

if TYPE_CHECKING:
    from collections.abc import Callable

    from wsisdesk.annotate.exchange import Intake
    from wsisdesk.annotate.layers import Layer
    from wsisdesk.annotate.model import Annotation
    from wsisdesk.ui.jobs import Job, Task
    from wsisdesk.ui.services import Services
    from wsisdesk.workspace.workspace import Workspace

    Deed = tuple[Task[Workspace], object]


class Colleagues(QObject):
    """Takes notes in as layers or merges them; shows, names and removes layers.

    ``looked`` brings the layers as they are now. ``changed`` says that other notes are there than
    before; ``stands`` comes first and tells which notes a file touched and how they stand now.
    """

    looked = Signal(object)  # tuple[Layer, ...]
    changed = Signal()
    stands = Signal(object, object)  # Intake, tuple[Annotation, ...]

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services

    def look(self) -> None:
        """Find out which layers there are."""
        self._services.quick.run(layer_tasks.layers).succeeded.connect(self._tell)

    def merge(self, notes: tuple[Annotation, ...]) -> Job:
        """Unite a colleague's notes with the user's own."""
        return self._take(layer_tasks.merge, notes)

    def take_in(self, brought: Brought) -> Job:
        """Take a colleague's notes in as a layer of their own."""
        return self._take(layer_tasks.take_in, brought)

    def show(self, layer: str, shown: bool) -> None:
        """Remember whether a layer is shown; what shows it does so itself.

        Where nothing can be written it is so for as long as the window is open.
        """
        if not self._services.protection.is_writable:
            return
        task = layer_tasks.show if shown else layer_tasks.hide
        job = self._services.quick.run(task, layer, lasting=True)
        job.succeeded.connect(self._look_again)

    def remove(self, layer: str) -> None:
        """Remove a layer; it can be brought back."""
        said = fill(self.tr("Layer {name} removed."), name=layer)
        self._act((layer_tasks.remove, layer), (layer_tasks.restore, layer), said)

    def restore(self, layer: str) -> None:
        """Bring back a layer that was removed."""
        self._act((layer_tasks.restore, layer), (layer_tasks.remove, layer))

    def rename(self, layer: str, name: str) -> None:
        """Give a layer another name."""
        there, back = Renaming(layer, name), Renaming(name, layer)
        self._act((layer_tasks.rename, there), (layer_tasks.rename, back))

    def _act(self, there: Deed, back: Deed, said: str = "") -> None:
        """Do something that has a way back; say so where it is not plain to see."""
        undo, redo = partial(self._do, *back), partial(self._do, *there)
        redo().succeeded.connect(partial(self._done, said, undo, redo))

    def _done(
        self, said: str, undo: Callable[[], object], redo: Callable[[], object], _: object
    ) -> None:
        if said:
            self._services.messages.done(said, undo, redo)
        else:
            self._services.messages.remember(undo, redo)

    def _take(self, task: Task[Workspace], inputs: object) -> Job:
        job = self._services.quick.run(task, inputs, lasting=True)
        job.succeeded.connect(self._taken)
        return job

    def _taken(self, intake: Intake) -> None:
        self._now_stand(intake, intake.notes())
        undo = partial(self._again, layer_tasks.take_back, intake)
        redo = partial(self._again, layer_tasks.take_again, intake)
        self._services.messages.done(self._said(intake), undo, redo)

    def _said(self, intake: Intake) -> str:
        if intake.layer is None:
            return self.tr("Merged: %Ln note(s) added or changed.", "", intake.fresh())
        count = sum(not note.deleted for note in intake.notes())
        return self.tr("%Ln note(s) shown as a layer.", "", count)

    def _again(self, task: Task[Workspace], intake: Intake) -> None:
        job = self._services.quick.run(task, intake, lasting=True)
        job.succeeded.connect(partial(self._now_stand, intake))

    def _now_stand(self, intake: Intake, notes: tuple[Annotation, ...]) -> None:
        self.stands.emit(intake, notes)
        self._announce()

    def _do(self, task: Task[Workspace], inputs: object) -> Job:
        job = self._services.quick.run(task, inputs, lasting=True)
        job.succeeded.connect(self._announce)
        return job

    def _announce(self, _: object = None) -> None:
        self.look()
        self.changed.emit()

    def _look_again(self, _: object) -> None:
        """Look after what was asked: an answer on its way may be of before."""
        self.look()

    def _tell(self, layers: tuple[Layer, ...]) -> None:
        self.looked.emit(layers)
