"""What was compared leaves the program: asked how, written beside everything else, said where."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from wsisdesk.export.comparison.request import ExportOptions
from wsisdesk.text.direction import isolate
from wsisdesk.text.languages import LANGUAGES
from wsisdesk.ui.compare import tasks
from wsisdesk.ui.compare.export_sheet import Choice, ExportSheet
from wsisdesk.ui.messages import Message
from wsisdesk.ui.window.export_desk import file_name
from wsisdesk.ui.window.fit import WindowFit
from wsisdesk.workspace.noting import author

if TYPE_CHECKING:
    from wsisdesk.ui.compare.outgoing import OutgoingPage
    from wsisdesk.ui.jobs import Job
    from wsisdesk.ui.services import Services


class ComparisonExport(QObject):
    """Writes comparisons to files. ``started`` announces jobs to be shown."""

    started = Signal(object)

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._choice: Choice | None = None
        self._folder = QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DocumentsLocation
        )

    def ask(self, page: OutgoingPage) -> None:
        """Ask how the contents of a page shall be written out."""
        outgoing = page.outgoing()
        if outgoing is None:
            return
        button = page.export
        sheet = ExportSheet(self._last_choice(), button.window(), outgoing.offer)
        sheet.accepted.connect(partial(self._ask_where, page))
        rtl = button.isRightToLeft()
        corner = button.rect().bottomLeft() if rtl else button.rect().bottomRight()
        sheet.ask(button.mapToGlobal(corner + QPoint(0, 6)))

    def save(self, page: OutgoingPage, choice: Choice, path: Path) -> Job | None:
        """Write the contents of a page to a file, and say where it is."""
        outgoing = page.outgoing()
        if outgoing is None:
            return None
        self._folder = str(path.parent)
        options = ExportOptions(
            date=datetime.now().astimezone(),
            language=choice.language,
            author=choice.author,
            style=choice.style,
            only_changed=choice.only_changed,
            typography=choice.typography,
            comments=outgoing.comments,
        )
        exporting = tasks.Exporting(outgoing.save, path, options)
        job = self._services.side.run(tasks.export, exporting, self.tr("Writing the file"))
        job.succeeded.connect(self._saved)
        self.started.emit(job)
        return job

    def _last_choice(self) -> Choice:
        if self._choice is None:
            language = self._services.appearance.language
            return Choice(
                language=language if language in LANGUAGES else "en",
                author=author(self._services.store.settings),
            )
        return self._choice

    def _ask_where(self, page: OutgoingPage, choice: Choice) -> None:
        self._choice = choice
        dialog = QFileDialog(page.window(), self.tr("Save as"), self._folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(choice.suffix[1:])
        dialog.setNameFilter(f"*{choice.suffix}")
        dialog.selectFile(file_name(page.title()).removesuffix(".pdf") + choice.suffix)
        dialog.fileSelected.connect(partial(self._save_named, page, choice))
        WindowFit(dialog)
        dialog.open()

    def _save_named(self, page: OutgoingPage, choice: Choice, name: str) -> None:
        self.save(page, choice, named(Path(name), choice.suffix))

    def _saved(self, path: Path) -> None:
        folder = QUrl.fromLocalFile(str(path.parent))
        self._services.messages.post(
            Message(
                self.tr("Saved as %1.").replace("%1", isolate(path.name)),
                action=self.tr("Open folder"),
                run=partial(QDesktopServices.openUrl, folder),
            )
        )


def named(path: Path, suffix: str) -> Path:
    """Return the file's path with the suffix of its form, however much of it was typed."""
    if path.name.lower().endswith(suffix):
        return path
    stem = path.name
    for part in reversed(suffix.split(".")[1:]):
        stem = stem.removesuffix(f".{part}")
    return path.with_name(stem + suffix)
