"""Opens the pages of comparisons, and carries out what is done on them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal

from wsisdesk.ui.compare import tasks
from wsisdesk.ui.compare.family_desk import FamilyDesk
from wsisdesk.ui.compare.keys import PREFIX, wanted_by
from wsisdesk.ui.compare.starting import CompareStart

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from wsisdesk.ui.compare.exporting import ComparisonExport
    from wsisdesk.ui.compare.linking import VersionLinks
    from wsisdesk.ui.compare.listing import Display
    from wsisdesk.ui.compare.outgoing import OutgoingPage
    from wsisdesk.ui.compare.page import ComparePage
    from wsisdesk.ui.compare.tasks import Compared
    from wsisdesk.ui.services import Services
    from wsisdesk.ui.tabs.page import Page
    from wsisdesk.ui.window.main_window import MainWindow

_NARROW = 1000  # pixels of the window under which the library folds away anyhow
_ON_PAGE = ("next_change", "previous_change", "other_end", "comment_row", "export_comparison")
_OUTGOING = ("compare", "history", "parallel")  # pages that can be written to a file


class CompareDesk(QObject):
    """Carries out the actions of the ``comparison`` part. ``started`` announces jobs."""

    started = Signal(object)

    def __init__(self, window: MainWindow, services: Services) -> None:
        super().__init__(window)
        self._tabs = window.tabs
        self._library = window.library
        self._actions = window.actions_
        self._window = window
        self._services = services
        self._display: Display | None = None
        self._wide = False
        self._export: ComparisonExport | None = None
        self._links: VersionLinks | None = None
        family = FamilyDesk(self._tabs, self._library, services, self)
        family.started.connect(self.started)
        family.export_wanted.connect(self.export)
        self.start = CompareStart(window, services, family)
        self._tabs.makers[PREFIX.rstrip(":")] = self._make
        self._tabs.changed.connect(self._show_state)

    def next_change(self) -> None:
        """Go to the next change."""
        if (page := self._page()) is not None:
            page.walk.next_change()

    def previous_change(self) -> None:
        """Go to the change before."""
        if (page := self._page()) is not None:
            page.walk.previous_change()

    def other_end(self) -> None:
        """Go to the other end of a move."""
        if (page := self._page()) is not None:
            page.walk.go_to_other_end()

    def comment(self) -> None:
        """Write on the row where the user is."""
        if (page := self._page()) is not None:
            page.comments.write()

    def export(self) -> None:
        """Ask how the comparison, the history or the parallel texts in front shall be written."""
        if (page := self._outgoing()) is not None:
            self._exporter().ask(page)

    def list_pane(self) -> QWidget | None:
        """Return the change list of the comparison in front, for F6; None if there is none."""
        page = self._page()
        return page.changes if page is not None else None

    def _page(self) -> ComparePage | None:
        page = self._tabs.area.current()
        if page is None or not page.key.startswith(PREFIX):
            return None
        return cast("ComparePage", page)

    def _outgoing(self) -> OutgoingPage | None:
        page = self._tabs.area.current()
        if page is None or page.key.partition(":")[0] not in _OUTGOING:
            return None
        return cast("OutgoingPage", page)

    def _make(self, key: str) -> Page | None:
        wanted = wanted_by(key)
        entries = self._library.entries
        if wanted is None or wanted.old not in entries or wanted.new not in entries:
            return None
        from wsisdesk.ui.compare.listing import Display  # late: it brings the reader
        from wsisdesk.ui.compare.page import ComparePage

        pair = entries[wanted.old], entries[wanted.new]
        page = ComparePage(wanted, pair, self._services, self._display or Display())
        page.apply(self._services.store.settings)
        self._services.store.changed.connect(page.apply)
        page.load_requested.connect(self._load)
        page.display_changed.connect(self._keep_display)
        page.tools.export_wanted.connect(self.export)
        page.other_wanted.connect(self._tabs.open_document)
        return page

    def _exporter(self) -> ComparisonExport:
        from wsisdesk.ui.compare.exporting import ComparisonExport

        if self._export is None:
            self._export = ComparisonExport(self._services, self)
            self._export.started.connect(self.started)
        return self._export

    def _load(self, page: ComparePage) -> None:
        job = self._services.quick.run(
            tasks.compare_documents, page.wanted, self.tr("Comparing documents")
        )
        job.succeeded.connect(partial(self._show, page))
        for ended in (job.failed, job.cancelled, job.crashed):
            ended.connect(page.show_stopped)
        page.destroyed.connect(job.cancel)
        self.started.emit(job)

    def _show(self, page: ComparePage, compared: Compared) -> None:
        from wsisdesk.ui.compare.linking import VersionLinks

        if page not in self._tabs.area.pages():  # closed meanwhile
            return
        page.show_prepared(compared.prepared, compared.notes)
        if self._links is None:
            self._links = VersionLinks(self._services, self)
            self._links.changed.connect(self._library.refresh)
        self._links.offer(*page.entries, compared.prepared.comparison.summary)
        self._show_state()

    def _keep_display(self, display: Display) -> None:
        self._display = display

    def _show_state(self) -> None:
        """Offer what can be done; a comparison or another wide page gets the library's room."""
        page = self._page()
        ready = page is not None and page.prepared is not None
        self._actions.enable(ready, *_ON_PAGE)
        if page is None:
            self._actions.enable(self._outgoing() is not None, "export_comparison")
        front = self._tabs.area.current()
        wide = front is not None and front.is_wide
        if wide != self._wide:
            self._wide = wide
            self._window.commands.make_room(not wide and self._window.width() >= _NARROW)
