"""From what is typed to the rows of the panel: asks, drops stale answers, fetches further ones."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from wsisdesk.errors import FolderNotWritable
from wsisdesk.ui.search.question import Question
from wsisdesk.ui.search.results import Results

if TYPE_CHECKING:
    from wsisdesk.errors import WsisdeskError
    from wsisdesk.search.engine import Searcher
    from wsisdesk.search.model import Answer, Hit, Request
    from wsisdesk.ui.search.asking import Asking
    from wsisdesk.ui.search.panel import SearchPanel

BREATH = 60  # milliseconds between two questions while somebody types; the first goes at once
FIRST = 20  # hits of the first answer; the next ones come in larger portions
MOST_AT_ONCE = 100
MOST_OF_DOCUMENT = 500
FEW = 3  # hits; with fewer while typing, the word may be finished and misspelled


class SearchController(QObject):
    """Keeps the question and its results.

    ``answered`` follows each first answer, ``extended`` further hits of the same list; ``waiting``
    tells whether the rows that are shown belong to an earlier question.
    """

    answered = Signal()
    extended = Signal()
    first_came = Signal(object)  # the first answer to a question
    failed = Signal(object)

    def __init__(self, panel: SearchPanel, asking: Asking) -> None:
        super().__init__(panel)
        self._panel = panel
        self._asking = asking
        self.question = Question()
        self.results = Results()
        self.waiting = False
        self._waiting_for_more = False
        self._typing = False
        self._breath = QTimer(self, singleShot=True, interval=BREATH)
        self._breath.timeout.connect(self._ask_if_wanted)
        self._wanted = False
        self._filling = QTimer(self, singleShot=True, interval=0)  # when the rows are laid out
        self._filling.timeout.connect(panel.view.ask_if_short)
        asking.failed.connect(self._fail)
        self._connect()

    def put(self, question: Question) -> None:
        """Ask a question that was not typed: from the history, a link, a filter."""
        self.question = question
        if self._panel.head.field.text() != question.query:
            self._panel.head.field.blockSignals(True)
            self._panel.head.field.setText(question.query)
            self._panel.head.field.blockSignals(False)
        self._typing, self.waiting = False, True
        self._ask()

    def request(self, limit: int, offset: int = 0, document: str = "") -> Request:
        """Return the question as it was asked last, its last word unfinished or not."""
        return self.question.request(limit, offset, typing=self._typing, document=document)

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
        request = self.request(limit, results.ranked)
        self._asking.follow(lambda searcher: searcher.search(request), self._take_next)

    def fetch_document(self, document: str) -> None:
        """Fetch all hits of one document and show them."""
        request = self.request(MOST_OF_DOCUMENT, document=document)
        take = partial(self._take_document, document)
        self._asking.follow(lambda searcher: searcher.search(request), take)

    def toggle(self, document: str) -> None:
        """Fold the paragraphs of a document, or unfold them."""
        self.results.toggle(document)
        self.show_rows()

    def reveal(self, hit: Hit) -> None:
        """Stand at a hit in the list."""
        self.results.reveal(hit)
        self.show_rows()
        index = self._panel.model.find((hit.document, hit.block))
        if index.isValid():
            self._panel.view.setCurrentIndex(index)

    # --- what the panel says ------------------------------------------------------------------

    def _connect(self) -> None:
        head, view = self._panel.head, self._panel.view
        head.field.textChanged.connect(self._typed)
        head.grouping_chosen.connect(self._group)
        view.folding_wanted.connect(self.toggle)
        view.more_wanted.connect(self.fetch_document)
        view.next_wanted.connect(self.fetch_next)

    def _typed(self, query: str) -> None:
        self.question = replace(self.question, query=query)
        self._typing = self.waiting = True
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
        self._panel.model.show_rows(self.results.rows())
        self._panel.view.select_first()

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
        self.waiting = False
        at = panel.model.row_at(panel.view.currentIndex()) if stay else None
        self.results.begin(answer)
        panel.head.show_answer(self.question, answer)
        panel.facets.show_facets(answer.facets, self.question.filters)
        panel.model.show_rows(self.results.rows())
        if answer.hits:
            panel.show_advice("")
        else:
            panel.show_advice(panel.nothing_found(), filtered=self.question.is_filtered)
        if at is not None and (index := panel.model.find(at.key)).isValid():
            panel.view.setCurrentIndex(index)
        else:
            panel.view.scrollToTop()
            panel.view.select_first()
        self._filling.start()
        self.first_came.emit(answer)
        self.answered.emit()

    def _take_next(self, answer: Answer) -> None:
        self._waiting_for_more = False
        self.results.add(answer)
        if not answer.hits:
            self.results.total = self.results.ranked
        self.show_rows()
        self.extended.emit()
        self._filling.start()

    def _take_document(self, document: str, answer: Answer) -> None:
        self.results.open_document(document, answer.hits)
        self.show_rows()

    def show_rows(self) -> None:
        """Show the rows as the results have them now."""
        self._panel.model.update(self.results.rows())

    def _clear(self) -> None:
        self.results = Results(grouped=self.results.grouped)
        self.waiting = False
        self._panel.model.show_rows([])
        self._panel.head.clear(self.question)
        self._panel.facets.show_facets({}, self.question.filters)
        self._panel.show_advice(self._panel.start_advice())
        self.answered.emit()

    def _fail(self, error: WsisdeskError) -> None:
        self.waiting = False
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
