"""The reading view leaves the program: saved as PDF, or printed."""

from __future__ import annotations

import re
import shutil
import tempfile
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QWidget

from wsisdesk.text.direction import isolate
from wsisdesk.ui.file_dialog import FileDialog
from wsisdesk.ui.messages import Message, Messages
from wsisdesk.ui.window.fit import WindowFit

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from wsisdesk.documents.model import Document
    from wsisdesk.progress import Progress
    from wsisdesk.ui.actions import Actions
    from wsisdesk.ui.jobs import Job, JobRunner
    from wsisdesk.ui.tabs.controller import Tabs

_SUFFIX = ".pdf"
_FORBIDDEN = re.compile(r'[\\/:*?"<>|\x00-\x1f\u2066-\u2069\u200e\u200f]+')
_DIALOG_WIDTH = 480  # pixels
_LONGEST_NAME = 100  # characters: some systems allow 255 bytes, and Arabic takes two for a letter


@dataclass(frozen=True, slots=True)
class Saving:
    """A document and the file it shall be written to."""

    document: Document
    path: Path


@dataclass(frozen=True, slots=True)
class Printing:
    """A PDF and the printer, set as the user wants it."""

    path: Path
    printer: QPrinter


def save(workspace: object, saving: Saving, progress: Progress) -> Path:
    """Write a document as PDF; a task for the worker."""
    from wsisdesk.export.reading_pdf import save_pdf  # late: its fonts and shaping are large

    del workspace
    save_pdf(saving.document, saving.path, progress)
    return saving.path


def print_out(workspace: object, printing: Printing, progress: Progress) -> int:
    """Print a PDF; a task for the worker."""
    from wsisdesk.ui.printing import print_pages, save_pages_asked_for  # late: printing is rare

    del workspace
    if printing.printer.outputFileName():
        return save_pages_asked_for(printing.path, printing.printer)
    return print_pages(printing.path, printing.printer, progress)


def file_name(title: str) -> str:
    """Return a file name for a document: its symbol or title without what systems forbid."""
    name = " ".join(_FORBIDDEN.sub("-", title).split())[:_LONGEST_NAME].strip(" .-")
    return f"{name or 'document'}{_SUFFIX}"


class ExportDesk(QObject):
    """Carries out the actions of the ``export`` part. ``started`` announces jobs to be shown."""

    started = Signal(object)

    def __init__(
        self,
        tabs: Tabs,
        actions: Actions,
        runner: JobRunner[Any],
        messages: Messages,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._tabs = tabs
        self._actions = actions
        self._runner = runner
        self._messages = messages
        self._window = window
        self._folder = Path(
            QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        )
        tabs.changed.connect(self._show_state)

    def save_as_pdf(self) -> None:
        """Ask where to, and save the document in front as PDF."""
        page = self._tabs.current_document()
        document = page.views.text.document() if page is not None else None
        if page is None or document is None:
            return
        dialog = FileDialog(self._window, self.tr("Save as PDF"), self._folder, saving=True)
        dialog.setNameFilter(self.tr("PDF documents (*.pdf)"))
        dialog.setDefaultSuffix(_SUFFIX[1:])
        dialog.selectFile(file_name(page.title()))
        dialog.fileSelected.connect(partial(self._save_named, document))
        WindowFit(dialog)
        dialog.open()

    def save(self, document: Document, path: Path) -> Job:
        """Save a document to a file, and say where it is."""
        self._folder = path.parent
        job = self._runner.run(save, Saving(document, path), self.tr("Saving as PDF"))
        job.succeeded.connect(self._saved)
        self.started.emit(job)
        return job

    def print_document(self) -> None:
        """Set the document in front as pages, ask for the printer, and print."""
        page = self._tabs.current_document()
        document = page.views.text.document() if page is not None else None
        if page is None or document is None:
            return
        folder = Path(tempfile.mkdtemp(prefix="wsisdesk-"))
        saving = Saving(document, folder / file_name(page.title()))
        job = self._runner.run(save, saving, self.tr("Preparing to print"))
        job.succeeded.connect(self._ask_for_printer)
        for ended in (job.failed, job.cancelled, job.crashed):
            ended.connect(partial(self._clear, folder))
        self.started.emit(job)

    def print_file(self, path: Path, printer: QPrinter) -> Job:
        """Print a PDF of ours, which is deleted afterwards."""
        job = self._runner.run(print_out, Printing(path, printer), self.tr("Printing"))
        wanted = printer.outputFileName()
        job.succeeded.connect(partial(self._saved, Path(wanted)) if wanted else self._printed)
        job.finished.connect(partial(self._clear, path.parent))
        self.started.emit(job)
        return job

    def _save_named(self, document: Document, name: str) -> None:
        self.save(document, Path(name))

    def _saved(self, path: Path, *_: object) -> None:
        text = self.tr("Saved as %1.").replace("%1", isolate(path.name))
        folder = QUrl.fromLocalFile(str(path.parent))
        self._messages.post(
            Message(
                text, action=self.tr("Open folder"), run=partial(QDesktopServices.openUrl, folder)
            )
        )

    def _ask_for_printer(self, path: Path) -> None:
        from PySide6.QtPdf import QPdfDocument  # late: large, and printing is rare
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        made = QPdfDocument(self)
        made.load(str(path))
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(path.stem)
        printer.setFromTo(1, made.pageCount())
        printer.setPrintRange(QPrinter.PrintRange.AllPages)
        dialog = QPrintDialog(printer, self._window)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.setMinMax(1, made.pageCount())
        made.deleteLater()
        dialog.accepted.connect(partial(self._take_printer, path, printer))
        dialog.rejected.connect(partial(self._clear, path.parent))
        dialog.finished.connect(dialog.deleteLater)
        dialog.setMinimumWidth(_DIALOG_WIDTH)  # the name of the file to print to is seen whole
        QDialog.open(dialog)  # QPrintDialog hides the plain one

    def _take_printer(self, path: Path, printer: QPrinter, *_: object) -> None:
        self.print_file(path, printer)

    def _printed(self, pages: int) -> None:
        self._messages.inform(self.tr("%Ln page(s) sent to the printer.", "", pages))

    def _clear(self, folder: Path, *_: object) -> None:
        shutil.rmtree(folder, ignore_errors=True)

    def _show_state(self) -> None:
        page = self._tabs.current_document()
        loaded = page is not None and page.views.text.document() is not None
        self._actions.enable(loaded, "save_pdf", "print")
