"""What can be done with a search beside reading its hits: kept, copied, saved, taught synonyms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint

if TYPE_CHECKING:
    from wsisdesk.ui.search.desk import SearchDesk
    from wsisdesk.ui.services import Services
    from wsisdesk.ui.tabs.controller import Tabs


class SearchTools(QObject):
    """Carries out the actions of the ``search_tools`` part."""

    def __init__(self, desk: SearchDesk, tabs: Tabs, services: Services) -> None:
        super().__init__(desk)
        self._desk = desk
        self._tabs = tabs
        self._services = services

    def save_search(self) -> None:
        """Ask for a name and keep the question under it."""
        self._desk.open()
        question = self._desk.parts.controller.question
        if not question.is_empty:
            self._desk.memory.ask_name(question, self._desk.parts.panel, self._below_field())

    def copy_results(self) -> None:
        """Copy the hits as quotations."""
        self._desk.parts.export.copy()

    def save_results(self) -> None:
        """Ask for a file and write the hits to it."""
        self._desk.parts.export.ask_where()

    def edit_synonyms(self) -> None:
        """Show the wordings that searches may exchange."""
        from wsisdesk.ui.search.synonyms_page import KEY, SynonymsPage  # late: seldom wanted

        page = self._tabs.area.page(KEY)
        if page is not None:
            self._tabs.area.activate(page)
            return
        made = SynonymsPage(self._services)
        made.changed.connect(self._take_synonyms)
        self._tabs.area.add(made)
        made.setFocus()

    def open_history(self) -> None:
        """Show the recent and the saved searches."""
        panel, place = self._desk.parts.panel, self._below_field()
        self._desk.memory.menu(self._desk.parts.controller.question, panel, place).popup(place)

    def _take_synonyms(self) -> None:
        self._desk.parts.asking.reopen()
        self._desk.parts.controller.repeat()

    def _below_field(self) -> QPoint:
        field = self._desk.parts.panel.head.field
        return field.mapToGlobal(QPoint(0, field.height()))
