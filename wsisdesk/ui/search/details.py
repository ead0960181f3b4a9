"""What is asked when the first hits stand: counts of other filters, a clause in other languages."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from wsisdesk.ui.search.results import HitRow

if TYPE_CHECKING:
    from wsisdesk.search.engine import Searcher
    from wsisdesk.search.model import Answer, Facet, Hit, Request
    from wsisdesk.ui.search.asking import Asking
    from wsisdesk.ui.search.controller import SearchController
    from wsisdesk.ui.search.panel import SearchPanel
    from wsisdesk.ui.search.results import Row

REST = 150  # milliseconds on a row before more is asked about it


class Details(QObject):
    """Fills in what need not be there at once."""

    def __init__(self, panel: SearchPanel, controller: SearchController, asking: Asking) -> None:
        super().__init__(panel)
        self._panel = panel
        self._controller = controller
        self._asking = asking
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._ask_others)
        controller.first_came.connect(self._ask_counts)
        panel.view.rested.connect(self._note_row)

    def _ask_counts(self, answer: Answer) -> None:
        """Count for each filtered facet what its other values would give."""
        counts = {facet: dict(values) for facet, values in answer.facets.items()}
        question = self._controller.question
        for facet in question.filters:
            other = question.without_facet(facet).filters
            request = replace(self._controller.request(0), filters=other)
            take = partial(self._take_counts, counts, facet)
            self._asking.follow(partial(_search, request), take)

    def _take_counts(
        self, counts: dict[Facet, dict[str, int]], facet: Facet, answer: Answer
    ) -> None:
        counts[facet] = dict(answer.facets.get(facet, {}))
        self._panel.facets.show_facets(counts, self._controller.question.filters)

    def _note_row(self, row: Row | None) -> None:
        if isinstance(row, HitRow) and not self._controller.results.knows_others(row.hit):
            self._rest.start()

    def _ask_others(self) -> None:
        hit = self._panel.view.current_hit()
        if hit is not None and not self._controller.results.knows_others(hit):
            take = partial(self._take_others, hit)
            self._asking.follow(lambda searcher: searcher.counterparts(hit), take)

    def _take_others(self, hit: Hit, others: tuple[Hit, ...]) -> None:
        languages = {other.language: other for other in reversed(others)}
        self._controller.results.set_others(hit, tuple(reversed(languages.values())))
        self._controller.show_rows()


def _search(request: Request, searcher: Searcher) -> Answer:
    return searcher.search(request)
