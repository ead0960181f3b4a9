"""Notes to and from colleagues: asks what and where to, runs the tasks, says what came of it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QStandardPaths, Signal

from wsisdesk.ui.bidi import fill
from wsisdesk.ui.notes.layer_tasks import Brought
from wsisdesk.ui.notes.share import tasks
from wsisdesk.ui.notes.share.tasks import NOTES_FILE, Incoming, Reading, Writing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wsisdesk.errors import WsisdeskError
    from wsisdesk.ui.library.controller import LibraryController
    from wsisdesk.ui.notes.colleagues import Colleagues
    from wsisdesk.ui.notes.share.form import Wish
    from wsisdesk.ui.notes.share.import_page import ImportPage
    from wsisdesk.ui.services import Services
    from wsisdesk.ui.tabs.controller import Tabs
    from wsisdesk.workspace.arriving import Carriage

_OWN_FORMS = {"pdf": ".pdf", "docx": ".docx"}


class ShareDesk(QObject):
    """``others`` are dropped files that are no notes."""

    others = Signal(object)

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

    def export(self) -> None:
        """Ask in which form notes are to be written, then where to."""
        from wsisdesk.ui.notes.share.form import ExportForm  # late: rarely asked for

        page = self._tabs.current_document()
        own = [_OWN_FORMS[page.entry.format]] if page and page.entry.format in _OWN_FORMS else []
        form = ExportForm(own, self._tabs.area, everywhere=page is None)
        form.chosen.connect(self.ask_where)
        middle = self._tabs.area.rect().center()
        form.ask(self._tabs.area.mapToGlobal(middle - QPoint(form.width() // 2, 150)))

    def ask_where(self, wish: Wish) -> None:
        """Ask for the file to write to."""
        from wsisdesk.ui.export_desk import file_name
        from wsisdesk.ui.file_dialog import FileDialog
        from wsisdesk.ui.window_fit import WindowFit

        page = self._tabs.current_document()
        title = page.title() if page is not None and not wish.everywhere else self.tr("Notes")
        name = file_name(title).removesuffix(".pdf") + wish.form.suffix
        dialog = FileDialog(self._tabs.area, self.tr("Export notes"), self._folder, saving=True)
        dialog.selectFile(name)
        dialog.fileSelected.connect(partial(self.export_to, wish))
        WindowFit(dialog)
        dialog.open()

    def export_to(self, wish: Wish, name: str) -> None:
        """Write the notes that are wished for to a file."""
        page = self._tabs.current_document()
        path = Path(name if name.lower().endswith(wish.form.suffix) else name + wish.form.suffix)
        self._folder = path.parent
        wanted = Writing(
            path=path,
            document=page.entry.id if page is not None and not wish.everywhere else "",
            language=self._services.appearance.language,
            private=wish.private,
            passphrase=wish.passphrase,
            into_original=wish.form.into_original,
        )
        job = self._services.quick.run(tasks.write, wanted)
        job.succeeded.connect(partial(self._written, path))

    def export_fates(self, carriage: Carriage) -> None:
        """Ask where to write what became of our proposals."""
        from wsisdesk.ui.file_dialog import FileDialog
        from wsisdesk.ui.window_fit import WindowFit

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
        self._folder = path.parent
        wanted = tasks.Fates(path, carriage, self._services.appearance.language)
        job = self._services.quick.run(tasks.write_fates, wanted)
        job.succeeded.connect(partial(self._written, path))

    def choose(self) -> None:
        """Ask for a colleague's file."""
        from wsisdesk.ui.file_dialog import FileDialog
        from wsisdesk.ui.window_fit import WindowFit

        dialog = FileDialog(self._tabs.area, self.tr("Open a colleague's notes"), self._folder)
        dialog.setNameFilters([self.tr("Notes (*.jsonld *.json)"), self.tr("All files (*)")])
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
        job = self._services.quick.run(tasks.read, Reading(path, passphrase))
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
        page = ImportPage(incoming, self._title)
        page.layer_wanted.connect(partial(self._add_layer, page))
        page.merge_wanted.connect(partial(self._merge, page))
        page.left.connect(partial(area.close_page, page))
        area.add(page)
        page.layer.setFocus()

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
        from wsisdesk.documents import symbols

        entry = self._library.entries.get(document)
        if entry is None:
            return self.tr("A document that is not in your library")
        if entry.work:
            return symbols.display_name(entry.work, entry.version, entry.language)
        return entry.symbol or entry.title or entry.name

    def _add_layer(self, page: ImportPage, incoming: Incoming) -> None:
        job = self._colleagues.take_in(Brought(incoming.path, incoming.notes))
        job.succeeded.connect(partial(self._taken_in, page))

    def _merge(self, page: ImportPage, incoming: Incoming) -> None:
        job = self._colleagues.merge(incoming.notes)
        job.succeeded.connect(partial(self._taken_in, page))

    def _taken_in(self, page: ImportPage, _: object) -> None:
        self._tabs.area.close_page(page)

    def _written(self, path: Path, count: int) -> None:
        said = self.tr("%Ln note(s) written to %1.", "", count).replace("%1", path.name)
        self._services.messages.inform(said)
