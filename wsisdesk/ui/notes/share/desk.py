"""Notes to and from colleagues: asks what and where to, runs the tasks, says what came of it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from wsisdesk.text.direction import isolate
from wsisdesk.ui.messages import Message
from wsisdesk.ui.notes.share import tasks
from wsisdesk.ui.notes.share.layer_tasks import Brought
from wsisdesk.ui.notes.share.tasks import NOTES_FILE, Incoming, Reading, Writing
from wsisdesk.ui.words.bidi import fill
from wsisdesk.ui.words.titles import known_as

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from wsisdesk.errors import WsisdeskError
    from wsisdesk.ui.jobs import Task
    from wsisdesk.ui.library.controller import LibraryController
    from wsisdesk.ui.notes.share.colleagues import Colleagues
    from wsisdesk.ui.notes.share.form import Wish
    from wsisdesk.ui.notes.share.import_page import ImportPage
    from wsisdesk.ui.notes.share.tasks import Report
    from wsisdesk.ui.services import Services
    from wsisdesk.ui.tabs.controller import Tabs
    from wsisdesk.workspace.arriving import Carriage
    from wsisdesk.workspace.workspace import Workspace

_OWN_FORMS = {"pdf": ".pdf", "docx": ".docx"}
_KINDS = {".docx": "Word", ".pdf": "PDF", ".md": "Markdown", ".csv": "CSV", NOTES_FILE: "JSON-LD"}
_COMMENTED = (".docx", ".docm", ".pdf")
_READ = "*.jsonld *.json *.docx *.docm *.pdf"


class ShareDesk(QObject):
    """``others`` are dropped files that are no notes. ``started`` announces jobs to be shown.

    ``listed`` tells which notes the panel shows where a filter chooses among them, by id.
    """

    others = Signal(object)
    started = Signal(object)

    def __init__(
        self, tabs: Tabs, library: LibraryController, services: Services, colleagues: Colleagues
    ) -> None:
        super().__init__(tabs)
        self._colleagues = colleagues
        self._tabs = tabs
        self._library = library
        self._services = services
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        self._folder = Path(QStandardPaths.writableLocation(documents))
        self.listed: Callable[[], frozenset[str]] = frozenset

    def export(self) -> None:
        """Ask in which form notes are to be written, then where to."""
        from wsisdesk.ui.notes.share.form import ExportForm  # late: rarely asked for

        page = self._tabs.current_document()
        own = [_OWN_FORMS[page.entry.format]] if page and page.entry.format in _OWN_FORMS else []
        shown = len(self.listed())
        form = ExportForm(own, self._tabs.area, everywhere=page is None, shown=shown)
        form.chosen.connect(self.ask_where)
        middle = self._tabs.area.rect().center()
        form.ask(self._tabs.area.mapToGlobal(middle - QPoint(form.width() // 2, 150)))

    def ask_where(self, wish: Wish) -> None:
        """Ask for the file to write to."""
        from wsisdesk.ui.file_dialog import FileDialog
        from wsisdesk.ui.window.export_desk import file_name
        from wsisdesk.ui.window.fit import WindowFit

        page = self._tabs.current_document()
        proposals = wish.form.suffix.startswith(".proposals")
        name = self.tr("Proposals") if proposals else self.tr("Notes")
        if page is not None and not wish.everywhere:
            name = f"{file_name(page.title()).removesuffix('.pdf')} – {name}"
        ending = wish.form.ending
        dialog = FileDialog(self._tabs.area, self.tr("Export notes"), self._folder, saving=True)
        dialog.setNameFilter(f"{_KINDS.get(ending, ending[1:])} (*{ending})")
        dialog.setDefaultSuffix(ending[1:])
        dialog.selectFile(name + ending)
        dialog.fileSelected.connect(partial(self.export_to, wish))
        WindowFit(dialog)
        dialog.open()

    def export_to(self, wish: Wish, name: str) -> None:
        """Write the notes that are wished for to a file."""
        page = self._tabs.current_document()
        path = _named(name, wish.form.ending)
        here = page is not None and not wish.everywhere and not wish.only_shown
        wanted = Writing(
            path=path,
            document=page.entry.id if page is not None and here else "",
            language=self._services.appearance.language,
            form=wish.form.suffix,
            private=wish.private,
            passphrase=wish.passphrase,
            into_original=wish.form.into_original,
            only=self.listed() if wish.only_shown else None,
        )
        self._write(path, tasks.write, wanted, long=wish.form.into_original)

    def export_fates(self, carriage: Carriage) -> None:
        """Ask where to write what became of our proposals."""
        from wsisdesk.ui.file_dialog import FileDialog
        from wsisdesk.ui.window.fit import WindowFit

        title = self.tr("What became of our proposals")
        dialog = FileDialog(self._tabs.area, title, self._folder, saving=True)
        dialog.setNameFilters(["Word (*.docx)", "Markdown (*.md)", "CSV (*.csv)"])
        dialog.setDefaultSuffix("docx")
        dialog.selectFile(f"{title}.docx")
        dialog.fileSelected.connect(partial(self.write_fates, carriage))
        WindowFit(dialog)
        dialog.open()

    def write_fates(self, carriage: Carriage, name: str) -> None:
        """Write what became of our proposals to a file."""
        path = Path(name)
        wanted = tasks.Fates(path, carriage, self._services.appearance.language)
        self._write(path, tasks.write_fates, wanted)

    def choose(self) -> None:
        """Ask for a colleague's file."""
        from wsisdesk.ui.file_dialog import FileDialog
        from wsisdesk.ui.window.fit import WindowFit

        dialog = FileDialog(self._tabs.area, self.tr("Open a colleague's notes"), self._folder)
        dialog.setNameFilters(
            [
                self.tr("Notes, and Word files and PDFs with remarks (%1)").replace("%1", _READ),
                self.tr("All files (*)"),
            ]
        )
        dialog.fileSelected.connect(self.read)
        WindowFit(dialog)
        dialog.open()

    def receive(self, paths: Sequence[Path]) -> None:
        """Take files that were dropped: notes are looked at, all others handed on."""
        notes = [path for path in paths if path.suffix.lower() == NOTES_FILE]
        rest = tuple(path for path in paths if path not in notes)
        for path in notes:
            self.read(str(path))
        if rest:
            self.others.emit(rest)

    def read(self, name: str, passphrase: str = "") -> None:
        """Read a colleague's file and show what is in it."""
        path = Path(name)
        self._folder = path.parent
        page = self._tabs.current_document()
        wanted = Reading(path, passphrase, page.entry.id if page is not None else "")
        is_document = path.suffix.lower() in _COMMENTED  # it is read as one first
        runner = self._services.side if is_document else self._services.quick
        job = runner.run(tasks.read, wanted, self.tr("Reading notes"))
        self.started.emit(job)
        job.succeeded.connect(self._show)
        job.failed.connect(partial(self._ask_again, path))

    def _show(self, incoming: Incoming) -> None:
        if incoming.sealed:
            self._ask_passphrase(incoming.path)
            return
        from wsisdesk.ui.notes.share.import_page import KEY, ImportPage

        area = self._tabs.area
        before = area.page(KEY)
        if before is not None:
            area.close_page(before)
        page = ImportPage(incoming, self._title, self._services.protection)
        page.layer_wanted.connect(partial(self._add_layer, page))
        page.merge_wanted.connect(partial(self._merge, page))
        page.left.connect(partial(area.close_page, page))
        area.add(page)
        page.first().setFocus()

    def _ask_again(self, path: Path, error: WsisdeskError) -> None:
        from wsisdesk.errors import WrongPassphrase

        if isinstance(error, WrongPassphrase):
            self._ask_passphrase(path)

    def _ask_passphrase(self, path: Path) -> None:
        from PySide6.QtWidgets import QLineEdit

        from wsisdesk.ui.widgets.prompt import Prompt

        question = fill(self.tr("Passphrase for {name}:"), name=path.name)
        prompt = Prompt(question, parent=self._tabs.area)
        prompt.field.setEchoMode(QLineEdit.EchoMode.Password)
        prompt.accepted.connect(partial(self.read, str(path)))
        prompt.ask(self._tabs.area.mapToGlobal(self._tabs.area.rect().center()))

    def _title(self, document: str) -> str:
        entry = self._library.entries.get(document)
        if entry is None:
            return self.tr("A document that is not in your library")
        return known_as(entry)

    def _add_layer(self, page: ImportPage, incoming: Incoming) -> None:
        job = self._colleagues.take_in(Brought(incoming.path, incoming.notes))
        job.succeeded.connect(partial(self._taken_in, page))

    def _merge(self, page: ImportPage, incoming: Incoming) -> None:
        job = self._colleagues.merge(incoming.notes)
        job.succeeded.connect(partial(self._taken_in, page))

    def _taken_in(self, page: ImportPage, _: object) -> None:
        self._tabs.area.close_page(page)

    def _write(
        self, path: Path, task: Task[Workspace], wanted: object, *, long: bool = False
    ) -> None:
        """Write a file, beside everything else if it takes ``long``; say what came of it."""
        self._folder = path.parent
        runner = self._services.side if long else self._services.quick
        job = runner.run(task, wanted, self.tr("Writing notes"))
        self.started.emit(job)
        job.succeeded.connect(partial(self._written, path))

    def _written(self, path: Path, report: Report) -> None:
        """Say what is in the file, what is not, and why."""
        said = [self.tr("%Ln note(s) written to %1.", "", report.written)]
        if report.unplaced:
            said.append(self.tr("%Ln note(s) found no place in it.", "", report.unplaced))
        if report.withheld:
            said.append(self.tr("%Ln private note(s) left out.", "", report.withheld))
        if report.signed:
            said.append(self.tr("The signature of the original does not hold for this copy."))
        folder = QUrl.fromLocalFile(str(path.parent))
        self._services.messages.post(
            Message(
                " ".join(said).replace("%1", isolate(path.name)),
                action=self.tr("Open folder"),
                run=partial(QDesktopServices.openUrl, folder),
            )
        )


def _named(name: str, ending: str) -> Path:
    """Return the file of this name; one whose ending is put in here replaces no other file."""
    if name.lower().endswith(ending):
        return Path(name)
    path, number = Path(name + ending), 1
    while path.exists():
        number += 1
        path = Path(f"{name} ({number}){ending}")
    return path
