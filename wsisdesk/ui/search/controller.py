"""From what is typed to the rows of the panel: asks, drops stale answers, fetches further ones."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from wsisdesk.errors import FolderNotWritable
from wsisdesk.search.model import Facet
from wsisdesk.ui.search.question import Question
from wsisdesk.ui.search.results import HitRow, Results

if TYPE_CHECKING:
    from wsisdesk.errors import WsisdeskError
    from wsisdesk.search.engine import Searcher
    from wsisdesk.search.model import Answer, Hit, Request
    from wsisdesk.ui.search.asking import Asking
    from wsisdesk.ui.search.panel import SearchPanel
    from wsisdesk.ui.search.results import Row

BREATH = 60  # milliseconds between two questions while somebody types; the first goes at once
FIRST = 20  # hits of the first answer; the next ones come in larger portions
MOST_AT_ONCE = 100
MOST_OF_DOCUMENT = 500
FEW = 3  # hits; with fewer while typing, the word may be finished and misspelled
REST = 150  # milliseconds on a row before more is asked about it


class SearchController(QObject):
    """Keeps the question and its results.

    ``answered`` follows each first answer, ``extended`` further hits of the same list.
    """

    answered = Signal()
    extended = Signal()
    failed = Signal(object)

    def __init__(self, panel: SearchPanel, asking: Asking) -> None:
        super().__init__(panel)
        self._panel = panel
        self._asking = asking
        self.question = Question()
        self.results = Results()
        self._facets: dict[Facet, dict[str, int]] = {}
        self._waiting_for_more = False
        self._typing = False
        self._breath = QTimer(self, singleShot=True, interval=BREATH)
        self._breath.timeout.connect(self._ask_if_wanted)
        self._wanted = False
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._ask_others)
        asking.failed.connect(self._fail)
        self._connect()

    def put(self, question: Question) -> None:
        """Ask a question that was not typed: from the history, a link, a filter."""
        self.question = question
        if self._panel.head.field.text() != question.query:
            self._panel.head.field.blockSignals(True)
            self._panel.head.field.setText(question.query)
            self._panel.head.field.blockSignals(False)
        self._typing = False
        self._ask()

    def choose_query(self, query: str) -> None:
        """Ask for other words; the filters stay."""
        self.put(replace(self.question, query=query))

    def repeat(self) -> None:
        """Ask again: the index has changed. One stays where one is."""
        if not self.question.is_empty:
            self._asking.begin(self._first(), partial(self._take, stay=True))

    def fetch_next(self) -> None:
        """Fetch the next hits, if there are more."""
        results = self.results
        if self._waiting_for_more or results.is_whole or self.question.is_empty:
            return
        self._waiting_for_more = True
        limit = min(max(results.ranked, FIRST), MOST_AT_ONCE)
        request = self.question.request(limit, results.ranked, typing=self._typing)
        self._asking.follow(lambda searcher: searcher.search(request), self._take_next)

    def fetch_document(self, document: str) -> None:
        """Fetch all hits of one document and show them."""
        request = self.question.request(MOST_OF_DOCUMENT, typing=self._typing, document=document)
        take = partial(self._take_document, document)
        self._asking.follow(lambda searcher: searcher.search(request), take)

    def toggle(self, document: str) -> None:
        """Fold the paragraphs of a document, or unfold them."""
        self.results.toggle(document)
        self._show_rows()

    def reveal(self, hit: Hit) -> None:
        """Stand at a hit in the list."""
        self.results.reveal(hit)
        self._show_rows()
        index = self._panel.model.find((hit.document, hit.block))
        if index.isValid():
            self._panel.view.setCurrentIndex(index)

    # --- what the panel says ------------------------------------------------------------------

    def _connect(self) -> None:
        head, view = self._panel.head, self._panel.view
        head.field.textChanged.connect(self._typed)
        head.grouping_chosen.connect(self._group)
        head.current_chosen.connect(self._choose_current)
        head.as_typed_chosen.connect(self._choose_as_typed)
        head.form_toggled.connect(self._toggle_form)
        head.query_chosen.connect(self.choose_query)
        head.filter_dropped.connect(self._drop_filter)
        head.filters_dropped.connect(self._drop_filters)
        self._panel.all_filters_off.clicked.connect(self._drop_filters)
        self._panel.facets.toggled.connect(self._toggle_filter)
        view.folding_wanted.connect(self.toggle)
        view.more_wanted.connect(self.fetch_document)
        view.next_wanted.connect(self.fetch_next)
        view.rested.connect(self._note_row)

    def _typed(self, query: str) -> None:
        self.question = replace(self.question, query=query)
        self._typing = True
        if self._breath.isActive():
            self._wanted = True
            self._asking.withdraw()  # what was asked is not wanted any more
        else:
            self._ask()
            self._breath.start()

    def _ask_if_wanted(self) -> None:
        if self._wanted:
            self._ask()
            self._breath.start()

    def _group(self, grouped: bool) -> None:
        self.results.grouped = grouped
        self._panel.model.replace(self.results.rows())
        self._panel.view.select_first()

    def _choose_current(self, on: bool) -> None:
        self.put(replace(self.question, current=on))

    def _choose_as_typed(self, on: bool) -> None:
        self.put(replace(self.question, as_typed=on))

    def _toggle_form(self, form: str) -> None:
        self.put(replace(self.question, without=self.question.without ^ {form}))

    def _drop_filter(self, facet: str, value: str) -> None:
        self.put(self.question.toggled(Facet(facet), value))

    def _drop_filters(self) -> None:
        self.put(self.question.unfiltered())

    def _toggle_filter(self, facet: Facet, value: str) -> None:
        self.put(self.question.toggled(facet, value))

    def _note_row(self, row: Row | None) -> None:
        if isinstance(row, HitRow) and not self.results.knows_others(row.hit):
            self._rest.start()

    # --- asking and taking --------------------------------------------------------------------

    def _ask(self) -> None:
        self._wanted = self._waiting_for_more = False
        if self.question.is_empty:
            self._asking.withdraw()
            self._clear()
            return
        self._asking.begin(self._first(), self._take)

    def _first(self) -> _First:
        return _First(self.question, self._typing)

    def _take(self, answer: Answer, *, stay: bool = False) -> None:
        panel = self._panel
        at = panel.model.row_at(panel.view.currentIndex()) if stay else None
        self.results.begin(answer)
        self._facets = {facet: dict(counts) for facet, counts in answer.facets.items()}
        panel.head.show_answer(self.question, answer)
        panel.facets.show_facets(self._facets, self.question.filters)
        panel.model.replace(self.results.rows())
        if answer.hits:
            panel.show_advice("")
        else:
            panel.show_advice(panel.nothing_found(), filtered=self._is_filtered())
        if at is not None and (index := panel.model.find(at.key)).isValid():
            panel.view.setCurrentIndex(index)
        else:
            panel.view.scrollToTop()
            panel.view.select_first()
        self._ask_counts()
        QTimer.singleShot(0, panel.view, panel.view.ask_if_short)
        self.answered.emit()

    def _is_filtered(self) -> bool:
        return bool(self.question.filters) or self.question.current

    def _take_next(self, answer: Answer) -> None:
        self._waiting_for_more = False
        self.results.add(answer)
        if not answer.hits:
            self.results.total = self.results.ranked
        self._show_rows()
        self.extended.emit()
        QTimer.singleShot(0, self._panel.view, self._panel.view.ask_if_short)

    def _take_document(self, document: str, answer: Answer) -> None:
        self.results.open_document(document, answer.hits)
        self._show_rows()

    def _ask_counts(self) -> None:
        """Count for each filtered facet what its other values would give."""
        for facet in self.question.filters:
            request = self.question.without_facet(facet).request(0, typing=self._typing)
            take = partial(self._take_counts, facet)
            self._asking.follow(partial(_search, request=request), take)

    def _take_counts(self, facet: Facet, answer: Answer) -> None:
        self._facets[facet] = dict(answer.facets.get(facet, {}))
        self._panel.facets.show_facets(self._facets, self.question.filters)

    def _ask_others(self) -> None:
        hit = self._panel.view.current_hit()
        if hit is not None and not self.results.knows_others(hit):
            take = partial(self._take_others, hit)
            self._asking.follow(lambda searcher: searcher.counterparts(hit), take)

    def _take_others(self, hit: Hit, others: tuple[Hit, ...]) -> None:
        languages = {other.language: other for other in reversed(others)}
        self.results.set_others(hit, tuple(reversed(languages.values())))
        self._show_rows()

    def _show_rows(self) -> None:
        self._panel.model.update(self.results.rows())

    def _clear(self) -> None:
        self.results = Results(grouped=self.results.grouped)
        self._panel.model.replace([])
        self._panel.head.clear(self.question)
        self._panel.facets.show_facets({}, self.question.filters)
        self._panel.show_advice(self._panel.start_advice())
        self.answered.emit()

    def _fail(self, error: WsisdeskError) -> None:
        if isinstance(error, FolderNotWritable):  # no index yet
            self._panel.show_advice(self._panel.not_ready())
        else:
            self.failed.emit(error)


class _First:
    """Asks for the first hits. A word that is hardly found while typing is taken as finished."""

    def __init__(self, question: Question, typing: bool) -> None:
        self._question = question
        self._typing = typing

    def __call__(self, searcher: Searcher) -> Answer:
        request = self._question.request(FIRST, typing=self._typing)
        answer = searcher.search(request)
        if not request.typing or (answer.total >= FEW and not answer.partial):
            return answer
        finished = searcher.search(replace(request, typing=False))
        return finished if finished.suggestions or finished.total > answer.total else answer


def _search(searcher: Searcher, request: Request) -> Answer:
    return searcher.search(request)
