"""What is chosen in the panel besides the words: filters, versions, forms, other spellings."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from wsisdesk.search.model import Facet

if TYPE_CHECKING:
    from wsisdesk.ui.search.controller import SearchController
    from wsisdesk.ui.search.panel import SearchPanel


class Choices(QObject):
    """Puts the question anew at each choice."""

    def __init__(self, panel: SearchPanel, controller: SearchController) -> None:
        super().__init__(panel)
        self._controller = controller
        head = panel.head
        head.current_chosen.connect(self._choose_current)
        head.as_typed_chosen.connect(self._choose_as_typed)
        head.form_toggled.connect(self._toggle_form)
        head.query_chosen.connect(self.choose_query)
        head.filter_dropped.connect(self._drop_filter)
        head.filters_dropped.connect(self._drop_filters)
        panel.all_filters_off.clicked.connect(self._drop_filters)
        panel.facets.toggled.connect(self._toggle_filter)

    def choose_query(self, query: str) -> None:
        """Ask for other words; the filters stay."""
        self._controller.put(replace(self._controller.question, query=query))

    def _choose_current(self, on: bool) -> None:
        self._controller.put(replace(self._controller.question, current=on))

    def _choose_as_typed(self, on: bool) -> None:
        self._controller.put(replace(self._controller.question, as_typed=on))

    def _toggle_form(self, form: str) -> None:
        question = self._controller.question
        self._controller.put(replace(question, without=question.without ^ {form}))

    def _drop_filter(self, facet: str, value: str) -> None:
        self._controller.put(self._controller.question.toggled(Facet(facet), value))

    def _drop_filters(self) -> None:
        self._controller.put(self._controller.question.unfiltered())

    def _toggle_filter(self, facet: Facet, value: str) -> None:
        self._controller.put(self._controller.question.toggled(facet, value))
