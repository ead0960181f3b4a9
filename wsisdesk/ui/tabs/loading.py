"""Makes document pages and loads their documents off the window's thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from wsisdesk.ui import memory
from wsisdesk.ui.library import tasks

if TYPE_CHECKING:
    from wsisdesk.library.entries import Entry
    from wsisdesk.progress import Progress
    from wsisdesk.ui.services import Services
    from wsisdesk.ui.tabs.document_page import DocumentPage
    from wsisdesk.ui.typesetting.composition import Draft
    from wsisdesk.workspace.workspace import Workspace


AFTER_START = 1000  # milliseconds: the list is on the screen by then


def import_reader(workspace: Workspace, inputs: None, progress: Progress) -> None:
    """Import what shows documents; a task of the worker's, which need not hurry."""
    del workspace, inputs
    progress(0, 1)
    from wsisdesk.ui.tabs import document_page  # noqa: F401 - for it to be there later


def draft_document(workspace: Workspace, document_id: str, progress: Progress) -> Draft:
    """Load a document and prepare its texts for the page, for the window to have less to do."""
    from wsisdesk.ui.typesetting.composition import draft

    return draft(tasks.load_document(workspace, document_id, progress))


class DocumentLoader(QObject):
    """Every page it makes follows the settings."""

    page_made = Signal(object)

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._warming = QTimer(self, interval=AFTER_START, singleShot=True)
        self._warming.timeout.connect(self._warm_up)
        self._warming.start()

    def _warm_up(self) -> None:
        """Bring the reader in while nobody waits for it, for the first document to open fast."""
        self._services.quick.run(import_reader).finished.connect(memory.set_aside)

    def make_page(self, entry: Entry) -> DocumentPage:
        """Make a page for a document; it is loaded when it is first shown."""
        from wsisdesk.ui.tabs.document_page import DocumentPage  # late: it brings the reader

        appearance = self._services.appearance
        settings = self._services.store.settings
        page = DocumentPage(entry, appearance.language, appearance.theme, settings)
        self._services.store.changed.connect(page.apply)
        page.load_requested.connect(self._load)
        self.page_made.emit(page)
        return page

    def _load(self, page: DocumentPage) -> None:
        job = self._services.quick.run(draft_document, page.entry.id)
        job.succeeded.connect(page.show_draft)
        job.failed.connect(page.forget_request)
