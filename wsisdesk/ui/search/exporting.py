"""Results leave the window: copied as quotations, or saved as Word, Markdown or a table."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog

from wsisdesk.export.hits.request import HitsRequest
from wsisdesk.export.hits.sources import quotations
from wsisdesk.text.direction import isolate
from wsisdesk.ui.messages import Message
from wsisdesk.ui.search import wording
from wsisdesk.ui.widgets.menu import Menu
from wsisdesk.ui.window.export_desk import file_name
from wsisdesk.ui.window.fit import WindowFit

if TYPE_CHECKING:
    from collections.abc import Callable

    from wsisdesk.progress import Progress
    from wsisdesk.search.model import Answer
    from wsisdesk.ui.search.parts import SearchParts
    from wsisdesk.ui.services import Services

MOST = 1000  # paragraphs in a file; whoever wants more narrows the search
_SUFFIXES = (".docx", ".md", ".csv")


@dataclass(frozen=True, slots=True)
class Saving:
    """Hits and the file they shall be written to."""

    request: HitsRequest
    path: Path


def save_hits(workspace: object, saving: Saving, progress: Progress) -> Path:
    """Write hits to a file; a task of the worker's."""
    from wsisdesk.export.hits.saving import save  # late: Word's writer is large

    del workspace, progress
    save(saving.request, saving.path)
    return saving.path


class ResultExport(QObject):
    """Fetches all hits of the question first. ``started`` announces jobs to be shown."""

    started = Signal(object)

    def __init__(self, parts: SearchParts, services: Services) -> None:
        super().__init__(parts.panel)
        self._parts = parts
        self._services = services
        places = QStandardPaths.StandardLocation
        self._folder = Path(QStandardPaths.writableLocation(places.DocumentsLocation))
        parts.panel.more.clicked.connect(self.open_menu)

    def open_menu(self) -> None:
        """Offer what can be done with the results."""
        button = self._parts.panel.more
        self.menu().popup(button.mapToGlobal(QPoint(0, button.height())))

    def menu(self) -> Menu:
        """Make the menu of what can be done with the results."""
        menu = Menu(self._parts.panel)
        some = bool(self._parts.controller.results.total)
        for text, do in (
            (self.tr("&Copy as quotations"), self.copy),
            (self.tr("&Save the results…"), self.ask_where),
        ):
            action = menu.addAction(text)
            action.setEnabled(some)
            action.triggered.connect(partial(_call, do))
        return menu

    def copy(self) -> None:
        """Put the hits on the clipboard, each in quotation marks with its source."""
        self._fetch(self._copied)

    def ask_where(self) -> None:
        """Ask for a file; the suffix says in which form the hits are written."""
        dialog = QFileDialog(self._parts.panel, self.tr("Save the results"), str(self._folder))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        names = (
            self.tr("Word documents (*.docx)"),
            self.tr("Markdown (*.md)"),
            self.tr("Tables (*.csv)"),
        )
        dialog.setNameFilters(names)
        dialog.setDefaultSuffix(_SUFFIXES[0][1:])
        dialog.filterSelected.connect(
            lambda name: dialog.setDefaultSuffix(_SUFFIXES[names.index(name)][1:])
        )
        dialog.selectFile(file_name(self._parts.controller.question.query).rpartition(".")[0])
        dialog.fileSelected.connect(lambda name: self.save(Path(name)))
        WindowFit(dialog)
        dialog.open()

    def save(self, path: Path) -> None:
        """Write the hits to a file, and say where it is."""
        self._folder = path.parent
        self._fetch(partial(self._write, path))

    def _fetch(self, take: Callable[[Answer], None]) -> None:
        request = self._parts.controller.request(MOST)
        self._parts.asking.follow(lambda searcher: searcher.search(request), take)

    def _copied(self, answer: Answer) -> None:
        QGuiApplication.clipboard().setText(quotations(answer.hits))
        text = self.tr("%Ln paragraph(s) copied.", "", len(answer.hits))
        self._services.messages.inform(text)

    def _write(self, path: Path, answer: Answer) -> None:
        language = self._services.appearance.language
        question = self._parts.controller.question
        filters = [wording.value_name(*chosen, language) for chosen in question.chosen]
        request = HitsRequest(
            query=question.query,
            hits=answer.hits,
            total=answer.total,
            language=language,
            date=datetime.now().astimezone(),
            filters=tuple(filters),
        )
        name = self.tr("Saving the results")
        job = self._services.side.run(save_hits, Saving(request, path), name)
        job.succeeded.connect(self._saved)
        self.started.emit(job)

    def _saved(self, path: Path) -> None:
        text = self.tr("Saved as %1.").replace("%1", isolate(path.name))
        folder = QUrl.fromLocalFile(str(path.parent))
        run = partial(QDesktopServices.openUrl, folder)
        self._services.messages.post(Message(text, action=self.tr("Open folder"), run=run))


def _call(do: Callable[[], None], *_: object) -> None:
    do()
