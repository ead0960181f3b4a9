"""The palette in its window: what it offers, and what is done with the choice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from wsisdesk.ui.look.theme import LIGHT, Theme, theme
from wsisdesk.ui.palette import sources
from wsisdesk.ui.palette.matching import Group, Suggestion
from wsisdesk.ui.palette.popup import Palette
from wsisdesk.ui.words.bidi import fill

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from wsisdesk.ui.actions import Actions
    from wsisdesk.ui.library.controller import LibraryController
    from wsisdesk.ui.search.desk import SearchDesk
    from wsisdesk.ui.tabs.controller import Tabs


class PaletteDesk(QObject):
    """Carries out the actions of the ``palette`` part."""

    def __init__(
        self,
        actions: Actions,
        tabs: Tabs,
        library: LibraryController,
        search: SearchDesk,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._actions = actions
        self._tabs = tabs
        self._library = library
        self._search = search
        self.popup = Palette(self._suggestions, theme(LIGHT), window, self._typed)
        self.popup.chosen.connect(self._carry_out)

    def open(self) -> None:
        """Ask for anything."""
        self.popup.open()

    def open_commands(self) -> None:
        """Ask for a command."""
        self.popup.open_commands()

    def place(self) -> None:
        """Follow the size of the window."""
        if self.popup.isVisible():
            self.popup.place()

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self.popup.set_theme(theme)

    def _suggestions(self) -> Iterator[Suggestion]:
        yield from sources.commands(self._actions)
        yield from sources.tabs(self._tabs.area.pages())
        yield from sources.documents(self._library.entries)
        yield from sources.searches(self._search.memory.searches)

    def _typed(self, typed: str) -> Iterator[Suggestion]:
        """Offer to search the texts of the library for what is typed."""
        if words := typed.strip():
            text = fill(self.tr("Search the library for {words}"), words=words)
            yield Suggestion(Group.SEARCHES, "", text, icon="search", also=words)

    def _carry_out(self, suggestion: Suggestion) -> None:
        if suggestion.group is Group.COMMANDS:
            self._actions[suggestion.target].trigger()
        elif suggestion.group is Group.DOCUMENTS:
            self._tabs.open_document(suggestion.target)
        elif suggestion.group is Group.SEARCHES:
            self._search.find(suggestion.target, suggestion.also)
        elif (page := self._tabs.area.page(suggestion.target)) is not None:
            self._tabs.area.activate(page)
