"""What the user does in the library panel: list, group, sort, tag, link, remove."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, QTimer, Signal

from wsisdesk.ui.library import tasks
from wsisdesk.ui.library.edits import Edits
from wsisdesk.ui.library.row import Row, Wish
from wsisdesk.ui.library.tasks import Linking, Listing, Tagging
from wsisdesk.ui.widgets.prompt import Prompt

if TYPE_CHECKING:
    from collections.abc import Callable

    from wsisdesk.library.entries import Entry
    from wsisdesk.ui.jobs import JobRunner
    from wsisdesk.ui.library.panel import LibraryPanel
    from wsisdesk.ui.messages import Messages
    from wsisdesk.ui.settings_store import SettingsStore

AFTER_LISTING = 300  # milliseconds: work that can wait must not hold up painting the list


class LibraryController(QObject):
    """Fills the panel and carries out its actions. ``listed`` follows each refresh."""

    listed = Signal(object)

    def __init__(
        self,
        panel: LibraryPanel,
        runner: JobRunner[Any],
        messages: Messages,
        store: SettingsStore,
        language: Callable[[], str],
    ) -> None:
        super().__init__(panel)
        self._panel = panel
        self._runner = runner
        self._store = store
        self._language = language
        self._wish = Wish()

        self._entries: dict[str, Entry] = {}
        self._rows: tuple[Row, ...] = ()
        self._pause = QTimer(self, interval=AFTER_LISTING, singleShot=True)
        self._pause.timeout.connect(self._prepare_filter)
        self._edits = Edits(runner, messages, self)
        self._edits.changed.connect(self.refresh)
        panel.removal_wanted.connect(self.remove_selected)

    @property
    def entries(self) -> dict[str, Entry]:
        """The documents as last listed, by id."""
        return self._entries

    def refresh(self) -> None:
        """List the documents again."""
        options = self._store.settings.library
        self._wish = Wish(options.grouping, options.sorting, self._language())
        self._runner.run(tasks.list_documents, self._wish).succeeded.connect(self._show)

    def group_by(self, grouping: str) -> None:
        """Put the documents under other headings."""
        self._store.change("library", grouping=grouping)
        self.refresh()

    def sort_by(self, sorting: str) -> None:
        """Put the works into another order."""
        self._store.change("library", sorting=sorting)
        self.refresh()

    def open_selected(self) -> None:
        """Open what is selected."""
        self._panel.open_row(self._panel.view.currentIndex())

    def remove_selected(self) -> None:
        """Remove what is selected; it can be brought back."""
        if entries := self._panel.selected_entries():
            self._edits.remove(entries)

    def unlink_selected(self) -> None:
        """Let the selected documents stand alone."""
        if entries := self._panel.selected_entries():
            self._edits.unlink(entries)

    def tag_selected(self) -> None:
        """Ask for a tag and give it to what is selected."""
        if not self._panel.selected_entries():
            return
        known = sorted({tag for entry in self._entries.values() for tag in entry.tags})
        prompt = Prompt(self.tr("Tag for the selected documents:"), known, parent=self._panel)
        prompt.accepted.connect(self.tag)
        prompt.ask(self._place())

    def link_selected(self) -> None:
        """Ask which work and version the selected documents are."""
        if not self._panel.selected_entries():
            return
        question = self.tr("Symbol of the version, for example Resolution 1334 (Mod. 2023):")
        prompt = Prompt(question, check=self._objection, parent=self._panel)
        prompt.accepted.connect(self._link)
        prompt.ask(self._place())

    def _prepare_filter(self) -> None:
        self._runner.run(tasks.prepare_filter, self._rows)

    def _show(self, listing: Listing) -> None:
        if listing.wish != self._wish:
            return
        self._entries = {entry.id: entry for entry in listing.entries}
        self._panel.show_rows(listing.rows, listing.wish.language)
        self._rows = listing.rows
        self._pause.start()
        self.listed.emit(listing.entries)

    def tag(self, name: str) -> None:
        """Give what is selected a tag."""
        ids = tuple(entry.id for entry in self._panel.selected_entries())
        self._edits.tag(Tagging(ids, name))

    def _objection(self, typed: str) -> str:
        from wsisdesk.documents import symbols  # late: the first screen needs none of it

        known = symbols.normalise(typed)
        return "" if known and known.work else self.tr("This is no symbol that is known here.")

    def _link(self, typed: str) -> None:
        from wsisdesk.documents import symbols

        identity = symbols.normalise(typed)
        entries = self._panel.selected_entries()
        if identity is not None:
            ids = tuple(entry.id for entry in entries)
            self._edits.link(Linking(ids, identity.work, identity.version), entries)

    def _place(self) -> QPoint:
        """Return where a prompt about the selection opens: under the current row."""
        view = self._panel.view
        return view.viewport().mapToGlobal(view.visualRect(view.currentIndex()).bottomLeft())
