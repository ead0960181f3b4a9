"""Starts comparisons and opens their pages: the actions of the ``compare`` part."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal

from wsisdesk.ui.bidi import embedded
from wsisdesk.ui.compare import tasks
from wsisdesk.ui.compare.family_desk import FamilyDesk
from wsisdesk.ui.compare.keys import PREFIX, Wanted, wanted_by

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wsisdesk.library.entries import Entry
    from wsisdesk.ui.compare.exporting import ComparisonExport
    from wsisdesk.ui.compare.linking import VersionLinks
    from wsisdesk.ui.compare.listing import Display
    from wsisdesk.ui.compare.page import ComparePage
    from wsisdesk.ui.compare.picker import DocumentPicker
    from wsisdesk.ui.compare.tasks import Compared
    from wsisdesk.ui.main_window import MainWindow
    from wsisdesk.ui.services import Services
    from wsisdesk.ui.tabs.page import Page

_ON_PAGE = ("next_change", "previous_change", "other_end", "comment_row", "export_comparison")


class CompareDesk(QObject):
    """Carries out the actions of the ``compare`` part. ``started`` announces jobs to be shown."""

    started = Signal(object)

    def __init__(self, window: MainWindow, services: Services) -> None:
        super().__init__(window)
        self._tabs = window.tabs
        self._library = window.library
        self._panel = window.panel
        self._actions = window.actions_
        self._window = window.commands
        self._services = services
        self._display: Display | None = None
        self._picker: DocumentPicker | None = None
        self._first = ""
        self._in_front = False
        self._export: ComparisonExport | None = None
        self._links: VersionLinks | None = None
        self.family = FamilyDesk(self._tabs, self._library, services, self)
        self.family.started.connect(self.started)
        self._tabs.makers[PREFIX.rstrip(":")] = self._make
        self._tabs.changed.connect(self._show_state)
        self._panel.selection_changed.connect(self._show_state)

    def compare_selected(self) -> None:
        """Compare what is selected in the library: two documents, or the newest two of a work."""
        from wsisdesk.ui.compare.choosing import pair_of  # late: the grammar of symbols

        pair = pair_of(self._panel.selected_entries(), self._services.appearance.language)
        if pair is not None:
            self.compare(*pair)
            return
        self._services.messages.inform(
            self.tr("Select two documents in the library, or a text that is held in two versions."),
        )

    def compare_with(self) -> None:
        """Ask what to compare the document in front with; without one, which document first."""
        page = self._tabs.current_document()
        entry = page.entry if page is not None else self._entry()
        if entry is None:
            entries = tuple(self._library.entries.values())
            self._ask("", self.tr("Which document do you want to compare?"), entries)
        else:
            self._ask_other(entry)

    def compare(self, old: Entry, new: Entry) -> None:
        """Open the comparison of two documents."""
        self._tabs.open_document(Wanted(old.id, new.id).key)

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
        """Ask how the comparison in front shall be written out."""
        if (page := self._page()) is not None:
            self._exporter().ask(page)

    def show_history(self) -> None:
        """Show what happened to the clauses of a text over all its versions."""
        if (entry := self._entry()) is not None:
            self.family.show_history(entry)

    def read_parallel(self) -> None:
        """Show a text in two languages side by side."""
        if (entry := self._entry()) is not None:
            self.family.read_parallel(entry)

    def _entry(self) -> Entry | None:
        """Return the document in front, of a comparison the newer one; else the one selected."""
        if (comparison := self._page()) is not None:
            return comparison.entries[1]
        page = self._tabs.current_document()
        return page.entry if page is not None else next(iter(self._panel.selected_entries()), None)

    def _page(self) -> ComparePage | None:
        page = self._tabs.area.current()
        if page is None or not page.key.startswith(PREFIX):
            return None
        return cast("ComparePage", page)

    def _ask_other(self, entry: Entry) -> None:
        from wsisdesk.ui.compare.choosing import candidates
        from wsisdesk.ui.compare.names import entry_name

        name = entry_name(entry, self._services.appearance.language)
        question = self.tr("Compare %1 with:").replace("%1", embedded(*name))
        self._ask(entry.id, question, candidates(entry, self._library.entries.values()))

    def _ask(self, first: str, question: str, entries: Sequence[Entry]) -> None:
        from wsisdesk.ui.compare.picker import DocumentPicker

        if self._picker is not None:
            self._picker.deleteLater()
        self._first = first
        self._picker = DocumentPicker(self._tabs.area, self._services.appearance.language)
        self._picker.chosen.connect(self._take_choice)
        self._picker.ask(question, entries)

    def _take_choice(self, chosen: str) -> None:
        from wsisdesk.ui.compare.names import in_order

        entries = self._library.entries
        if not self._first:
            self._ask_other(entries[chosen])
        elif self._first in entries and chosen in entries:
            self.compare(*in_order(entries[self._first], entries[chosen]))

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
        self.started.emit(job)

    def _show(self, page: ComparePage, compared: Compared) -> None:
        from wsisdesk.ui.compare.linking import VersionLinks

        page.show_prepared(compared.prepared, compared.notes)
        if self._links is None:
            self._links = VersionLinks(self._services, self)
            self._links.changed.connect(self._library.refresh)
        self._links.offer(*page.entries, compared.prepared.comparison.summary)
        self._show_state()

    def _keep_display(self, display: Display) -> None:
        self._display = display

    def _show_state(self) -> None:
        """Offer what can be done now; a comparison gets the library's room while it is in front."""
        page = self._page()
        ready = page is not None and page.prepared is not None
        self._actions.enable(ready, *_ON_PAGE)
        self._actions.enable(len(self._library.entries) > 1, "compare_with")
        self._actions.enable(bool(self._panel.selected_entries()), "compare_versions")
        self._actions.enable(self._entry() is not None, "work_history", "parallel")
        if (page is not None) != self._in_front:
            self._in_front = page is not None
            self._window.make_room(not self._in_front)
