"""Documents coming in: chosen, dropped, named on the command line, or from the starter library."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from wsisdesk.ui.file_dialog import FileDialog
from wsisdesk.ui.library import tasks
from wsisdesk.ui.messages import Level, Message, Messages
from wsisdesk.ui.window.fit import WindowFit
from wsisdesk.ui.words.sentences import in_a_row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wsisdesk.library.entries import Removal
    from wsisdesk.library.importing import ImportReport
    from wsisdesk.ui.jobs import Job, JobRunner


class Imports(QObject):
    """Runs imports one after another and reports on each. Emits ``library_changed`` after each."""

    library_changed = Signal()
    open_requested = Signal(str)
    report_requested = Signal(object)
    started = Signal(object)

    def __init__(
        self, runner: JobRunner[Any], quick: JobRunner[Any], messages: Messages, window: QWidget
    ) -> None:
        super().__init__(window)
        self._runner = runner
        self._quick = quick
        self._messages = messages
        self._window = window

    def choose_files(self) -> None:
        """Let the user choose files and import them."""
        dialog = FileDialog(self._window, self.tr("Add files"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self._import_names)
        WindowFit(dialog)
        dialog.open()

    def choose_folder(self) -> None:
        """Let the user choose a folder and import what is in it."""
        dialog = FileDialog(self._window, self.tr("Add a folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.filesSelected.connect(self._import_names)
        WindowFit(dialog)
        dialog.open()

    def import_paths(self, paths: Sequence[Path], *, open_after: bool = False) -> Job:
        """Import files and folders; open what came in, if asked or if it is a single document."""
        job = self._runner.run(tasks.import_files, tuple(paths), self.tr("Adding documents"))
        handler = self._imported_to_open if open_after else self._imported
        job.succeeded.connect(handler)
        self.started.emit(job)
        return job

    def install_starter(self) -> Job:
        """Add the specimens that come with the program."""
        job = self._runner.run(tasks.install_starter, None, self.tr("Adding the starter library"))
        job.succeeded.connect(self._starter_installed)
        self.started.emit(job)
        return job

    def remove_starter(self) -> Job:
        """Remove the specimens; they can be brought back."""
        job = self._quick.run(tasks.remove_starter)
        job.succeeded.connect(self._starter_removed)
        return job

    def _import_names(self, names: list[str]) -> None:
        self.import_paths([Path(name) for name in names])

    def _imported(self, report: ImportReport) -> None:
        self.library_changed.emit()
        if len(report.imported) + len(report.skipped) == 1 and not report.failed:
            self._open(report)
        self._tell(report)

    def _imported_to_open(self, report: ImportReport) -> None:
        self.library_changed.emit()
        self._open(report)
        if report.failed:
            self._tell(report)

    def _open(self, report: ImportReport) -> None:
        known = [skipped.id for skipped in report.skipped if skipped.id]
        for document_id in dict.fromkeys([*(entry.id for entry in report.imported), *known]):
            self.open_requested.emit(document_id)

    def _tell(self, report: ImportReport) -> None:
        """Say what came of it: in a line, with a report to look at if not all went well."""
        added, failed = len(report.imported), len(report.failed)
        sentences = [self.tr("Stopped.")] if report.cancelled else []
        sentences.append(self.tr("%Ln document(s) added.", "", added))
        if failed:
            sentences.append(self.tr("%Ln file(s) could not be read.", "", failed))
        elif report.skipped:
            sentences.append(self.tr("%Ln file(s) passed over.", "", len(report.skipped)))
        text = in_a_row(sentences)
        if failed or report.skipped:
            level = Level.WARNING if failed else Level.INFO
            show = partial(self.report_requested.emit, report)
            self._messages.post(Message(text, level=level, action=self.tr("Show report"), run=show))
        elif added:
            ids = tuple(entry.id for entry in report.imported)
            self._messages.done(text, partial(self.take_out, ids))

    def _starter_installed(self, report: ImportReport) -> None:
        self.library_changed.emit()
        if report.failed:
            self._tell(report)
        elif report.imported:
            text = self.tr("The starter library is here: %Ln specimen(s) to try things on.", "",
                           len(report.imported))  # fmt: skip
            self._messages.post(
                Message(text, action=self.tr("Remove again"), run=self.remove_starter)
            )

    def _starter_removed(self, removal: Removal | None) -> None:
        if removal is None:
            self._messages.inform(self.tr("The starter library is not installed."))
            return
        self.library_changed.emit()
        self._messages.done(
            self.tr("The starter library has been removed."), partial(self.restore, removal)
        )

    def take_out(self, ids: tuple[str, ...]) -> None:
        """Remove documents again that have just been added."""
        self._quick.run(tasks.remove, ids).succeeded.connect(self._changed)

    def restore(self, removal: Removal) -> None:
        """Bring back what was removed."""
        self._quick.run(tasks.restore, removal).succeeded.connect(self._changed)

    def _changed(self) -> None:
        self.library_changed.emit()
