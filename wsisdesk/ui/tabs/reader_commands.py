"""The actions that concern the document in front: find, go to a clause, quote."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from wsisdesk.ui.actions import Actions
    from wsisdesk.ui.reader.view import ReaderView
    from wsisdesk.ui.tabs.controller import Tabs


class ReaderCommands(QObject):
    """Carries out the actions of the ``reader`` part."""

    def __init__(self, tabs: Tabs, actions: Actions) -> None:
        super().__init__(tabs)
        self._tabs = tabs
        self._addresses = actions["show_addresses"]
        tabs.changed.connect(self._show_addresses)

    def find(self) -> None:
        """Open the find bar."""
        if (reader := self._text()) is not None:
            reader.finder.open()

    def find_next(self) -> None:
        """Go to the next hit."""
        if (reader := self._text()) is not None:
            reader.finder.next()

    def find_previous(self) -> None:
        """Go to the hit before."""
        if (reader := self._text()) is not None:
            reader.finder.previous()

    def copy_quotation(self) -> None:
        """Copy the selection with its source."""
        page = self._tabs.current_document()
        if page is not None and page.views.is_paged() and page.views.pages is not None:
            page.views.pages.copy_quotation()
        elif (reader := self._text()) is not None:
            reader.copy_quotation()

    def go_to_clause(self) -> None:
        """Ask for a clause as people name it, and go there."""
        if (reader := self._text()) is not None:
            reader.open_go_to()

    def toggle_addresses(self) -> None:
        """Show addresses in the margin, or hide them, in every document."""
        self._show_addresses()

    def _show_addresses(self) -> None:
        if (reader := self._reader()) is not None:
            reader.set_reference_mode(self._addresses.isChecked())

    def _text(self) -> ReaderView | None:
        """Return the reader, brought to the front if the pages are shown."""
        page = self._tabs.current_document()
        if page is not None and page.views.is_paged():
            page.views.show_text()
        return self._reader()

    def _reader(self) -> ReaderView | None:
        page = self._tabs.current_document()
        return page.reader if page is not None else None
