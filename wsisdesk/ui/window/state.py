"""Which actions make sense now, and which choices are in force."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from wsisdesk.ui.action_table import ACTIONS, NUMBERED_TABS
from wsisdesk.ui.words.i18n import available_languages

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wsisdesk.library.entries import Entry
    from wsisdesk.settings import Settings
    from wsisdesk.ui.actions import Actions
    from wsisdesk.ui.library.panel import LibraryPanel
    from wsisdesk.ui.services import Services
    from wsisdesk.ui.tabs.controller import Tabs


READER_ACTIONS = (
    "find", "find_next", "find_previous", "go_to_clause", "copy_quotation", "show_addresses",
)  # fmt: skip


class ActionStates(QObject):
    """Enables and checks actions as the window's state changes."""

    def __init__(
        self, actions: Actions, tabs: Tabs, panel: LibraryPanel, services: Services
    ) -> None:
        super().__init__(actions)
        self._actions = actions
        self._tabs = tabs
        self._panel = panel
        tabs.changed.connect(self._update_tabs)
        panel.selection_changed.connect(self._update_selection)
        services.messages.undo_changed.connect(self._update_undo)
        services.store.changed.connect(self._update_choices)
        services.appearance.language_changed.connect(self._update_language)
        self._hide_languages()
        self._update_tabs()
        self._update_selection()
        self._update_undo(False)
        self._update_choices(services.store.settings)
        self._update_language(services.appearance.language)

    def update_library(self, entries: Iterable[Entry]) -> None:
        """Take note of what the library holds now."""
        specimens = any(entry.specimen for entry in entries)
        self._actions.enable(specimens, "remove_starter")
        self._actions.enable(not specimens, "install_starter")
        self._update_selection()

    def _hide_languages(self) -> None:
        """Offer the languages that have a catalogue; the others are not there at all."""
        spoken = available_languages()
        for spec in ACTIONS:
            if spec.group == "language" and spec.argument not in spoken:
                self._actions[spec.id].setVisible(False)
                self._actions.enable(False, spec.id)

    def _update_tabs(self) -> None:
        self._actions.enable(self._tabs.can_go(-1), "back")
        self._actions.enable(self._tabs.can_go(1), "forward")
        self._actions.enable(self._tabs.can_reopen(), "reopen_tab")
        opened = len(self._tabs.area.pages())
        for number in NUMBERED_TABS:
            self._actions.enable(int(number) <= opened, f"tab_{number}")
        some = bool(opened)
        self._actions.enable(some, "close_tab", "next_tab", "previous_tab")
        self._actions.enable(opened > 1, "close_others")
        page = self._tabs.current_document()
        reading = page is not None and page.reader.document() is not None
        self._actions.enable(reading, *READER_ACTIONS)

    def _update_selection(self) -> None:
        entries = self._panel.selected_entries()
        self._actions.enable(bool(entries), "open_selected", "tag", "link", "remove")
        self._actions.enable(any(entry.work for entry in entries), "unlink")

    def _update_undo(self, possible: bool) -> None:
        self._actions.enable(possible, "undo")

    def _update_choices(self, settings: Settings) -> None:
        self._actions.choose("theme", settings.interface.theme)
        self._actions.choose("grouping", settings.library.grouping)
        self._actions.choose("sorting", settings.library.sorting)

    def _update_language(self, language: str) -> None:
        self._actions.choose("language", language)
