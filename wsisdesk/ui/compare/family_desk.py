"""Opens the pages beside the comparison: a text's history, two languages in parallel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from wsisdesk.ui.compare import tasks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wsisdesk.library.entries import Entry
    from wsisdesk.ui.compare.history_page import HistoryPage
    from wsisdesk.ui.compare.parallel_page import ParallelPage
    from wsisdesk.ui.jobs import Job
    from wsisdesk.ui.library.controller import LibraryController
    from wsisdesk.ui.services import Services
    from wsisdesk.ui.tabs.controller import Tabs
    from wsisdesk.ui.tabs.page import Page


class FamilyDesk(QObject):
    """``started`` announces jobs to be shown, ``export_wanted`` asks for the page in front."""

    started = Signal(object)
    export_wanted = Signal()

    def __init__(
        self, tabs: Tabs, library: LibraryController, services: Services, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._tabs = tabs
        self._library = library
        self._services = services
        tabs.makers["history"] = self._make_history
        tabs.makers["parallel"] = self._make_parallel

    def show_history(self, entry: Entry) -> None:
        """Show what happened to the clauses of a text in all versions held of it."""
        from wsisdesk.ui.compare.choosing import versions_of  # late: the grammar of symbols
        from wsisdesk.ui.compare.history_page import history_key

        versions = versions_of(entry, self._library.entries.values())
        if len(versions) < 2:
            self._services.messages.inform(
                self.tr("The library holds no other version of this text in its language.")
            )
            return
        self._tabs.open_document(history_key(versions))

    def read_parallel(self, entry: Entry) -> None:
        """Show a text beside the same version in another language."""
        from wsisdesk.ui.compare.choosing import other_language
        from wsisdesk.ui.compare.parallel_page import parallel_key

        language = self._services.appearance.language
        other = other_language(entry, self._library.entries.values(), language)
        if other is None:
            self._services.messages.inform(
                self.tr("The library holds this version in no other language.")
            )
            return
        self._tabs.open_document(parallel_key(entry, other))

    def _make_history(self, key: str) -> Page | None:
        found = self._entries(key.partition(":")[2].split(","))
        if len(found) < 2:
            return None
        from wsisdesk.ui.compare.choosing import versions_of
        from wsisdesk.ui.compare.history_page import HistoryPage

        held = versions_of(found[-1], self._library.entries.values())
        page = HistoryPage(found, held, self._services)
        page.versions_wanted.connect(self._tabs.open_document)
        page.load_requested.connect(self._load_history)
        return self._set_up(page)

    def _make_parallel(self, key: str) -> Page | None:
        found = self._entries(key.split(":")[1:])
        if len(found) != 2:
            return None
        from wsisdesk.ui.compare.parallel_page import ParallelPage

        page = ParallelPage((found[0], found[1]), self._services)
        page.load_requested.connect(self._load_parallel)
        return self._set_up(page)

    def _set_up(self, page: HistoryPage | ParallelPage) -> Page:
        page.export_wanted.connect(self.export_wanted)
        page.apply(self._services.store.settings)
        self._services.store.changed.connect(page.apply)
        return page

    def _load_history(self, page: HistoryPage) -> None:
        ids = tuple(entry.id for entry in page.entries)
        job = self._services.quick.run(tasks.tell_history, ids, self.tr("Comparing versions"))
        job.succeeded.connect(page.show_told)
        self._follow(job, page)

    def _load_parallel(self, page: ParallelPage) -> None:
        ids = tuple(entry.id for entry in page.entries)
        job = self._services.quick.run(tasks.align_languages, ids, self.tr("Comparing languages"))
        job.succeeded.connect(page.show_aligned)
        self._follow(job, page)

    def _follow(self, job: Job, page: HistoryPage | ParallelPage) -> None:
        for ended in (job.failed, job.cancelled, job.crashed):
            ended.connect(page.show_stopped)
        self.started.emit(job)

    def _entries(self, ids: Sequence[str]) -> tuple[Entry, ...]:
        """Return the documents of these ids, none at all if one of them is gone."""
        entries = self._library.entries
        return tuple(entries[name] for name in ids) if all(n in entries for n in ids) else ()
