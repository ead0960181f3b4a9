"""Starts comparisons: from the library, an open document, two files dropped, by name.

The actions of the ``compare`` part.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from wsisdesk.ui.compare.keys import Wanted, wanted_by
from wsisdesk.ui.messages import Message
from wsisdesk.ui.words.bidi import embedded

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from wsisdesk.library.entries import Entry
    from wsisdesk.library.importing import ImportReport
    from wsisdesk.ui.compare.family_desk import FamilyDesk
    from wsisdesk.ui.compare.picker import DocumentPicker
    from wsisdesk.ui.services import Services
    from wsisdesk.ui.window.main_window import MainWindow


class CompareStart(QObject):
    """Finds out which two documents are meant."""

    def __init__(self, window: MainWindow, services: Services, family: FamilyDesk) -> None:
        super().__init__(window)
        self._tabs = window.tabs
        self._library = window.library
        self._panel = window.panel
        self._imports = window.imports
        self._actions = window.actions_
        self._services = services
        self._family = family
        self._picker: DocumentPicker | None = None
        self._first = ""
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

    def show_history(self) -> None:
        """Show what happened to the clauses of a text over all its versions."""
        if (entry := self._entry()) is not None:
            self._family.show_history(entry)

    def read_parallel(self) -> None:
        """Show a text in two languages side by side."""
        if (entry := self._entry()) is not None:
            self._family.read_parallel(entry)

    def take_drop(self, paths: Sequence[Path]) -> None:
        """Import what was dropped; two files may be meant to be compared."""
        job = self._imports.import_paths(paths)
        if len(paths) == 2 and all(path.is_file() for path in paths):
            job.succeeded.connect(self._offer)

    def _offer(self, report: ImportReport) -> None:
        known = [skipped.id for skipped in report.skipped if skipped.id]
        ids = tuple(dict.fromkeys([*(entry.id for entry in report.imported), *known]))
        if len(ids) == 2:
            text = self.tr("Two documents are here.")
            offer = Message(text, action=self.tr("Compare them"), run=partial(self._take_pair, ids))
            self._services.messages.post(offer)

    def _take_pair(self, ids: tuple[str, str]) -> None:
        from wsisdesk.ui.compare.names import in_order

        entries = self._library.entries
        if all(name in entries for name in ids):
            self.compare(*in_order(entries[ids[0]], entries[ids[1]]))

    def _entry(self) -> Entry | None:
        """Return the document in front, of a comparison the newer one; else the one selected."""
        front = self._tabs.area.current()
        compared = wanted_by(front.key) if front is not None else None
        if compared is not None:
            return self._library.entries.get(compared.new)
        page = self._tabs.current_document()
        return page.entry if page is not None else next(iter(self._panel.selected_entries()), None)

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
        if self._first:
            self._take_pair((self._first, chosen))
        elif chosen in self._library.entries:
            self._ask_other(self._library.entries[chosen])

    def _show_state(self) -> None:
        self._actions.enable(len(self._library.entries) > 1, "compare_with")
        self._actions.enable(bool(self._panel.selected_entries()), "compare_versions")
        self._actions.enable(self._entry() is not None, "work_history", "parallel")
