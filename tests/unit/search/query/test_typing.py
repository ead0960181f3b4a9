"""What is found while somebody types: the newest, the words in a row before all others."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.helpers.search_index import make_facts, make_paragraph
from wsisdesk.search.analysis import VERSION, analyse
from wsisdesk.search.engine import Searcher
from wsisdesk.search.index.preparing import prepare
from wsisdesk.search.index.store import SearchStore
from wsisdesk.search.model import Request, Tier
from wsisdesk.search.query.retrieval import LOOKED_AT_TYPING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from wsisdesk.search.model import Answer

IN_A_ROW = "the broadband commission"
APART = "a commission that speaks of broadband"
EVERY = 10  # documents, one has the words in a row
DOCUMENTS = 2 * LOOKED_AT_TYPING


@pytest.fixture(scope="module")
def searcher(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Searcher]:
    """Ask many documents: old ones have words in a row that the newest have apart."""
    path: Path = tmp_path_factory.mktemp("typing") / "search.db"
    with SearchStore(path, VERSION, analyse) as store, store.writing():
        for number in range(DOCUMENTS):
            old = number < LOOKED_AT_TYPING
            texts = [IN_A_ROW if old and number % EVERY == 0 else APART, "nothing else"]
            items = [make_paragraph(text, place) for place, text in enumerate(texts)]
            store.add(prepare(make_facts(f"{number:064}", work=f"w/{number}"), items, analyse))
        rare = [make_paragraph("the commission met the council once", 0)]
        store.add(prepare(make_facts("f" * 64, work="w/rare"), rare, analyse))
    with Searcher(path) as opened:
        yield opened


def ask(searcher: Searcher, query: str, **narrowed: object) -> Answer:
    return searcher.search(Request(query, typing=True, **narrowed))  # type: ignore[arg-type]


def test_words_in_a_row_come_first_however_old_they_are(searcher: Searcher) -> None:
    answer = ask(searcher, "broadband commiss", limit=DOCUMENTS)
    first = [hit.text for hit in answer.hits if hit.tier is Tier.PHRASE]
    assert first == [IN_A_ROW] * (LOOKED_AT_TYPING // EVERY)
    assert [hit.tier for hit in answer.hits] == sorted(hit.tier for hit in answer.hits)


def test_of_few_answers_those_with_the_words_in_a_row_are_known(searcher: Searcher) -> None:
    answer = ask(searcher, "met the counc")
    assert (answer.total, answer.exact) == (1, True)
    assert answer.hits[0].tier is Tier.PHRASE
    assert [hit.tier for hit in ask(searcher, "council commiss").hits] == [Tier.WORDS]


def test_more_than_are_looked_at_are_no_exact_number(searcher: Searcher) -> None:
    answer = ask(searcher, "commission broadb")
    assert (answer.total, answer.exact) == (LOOKED_AT_TYPING + 1, False)
    counted = ask(searcher, "commission broadb", counted=True)
    assert (counted.total, counted.exact) == (DOCUMENTS, True)


def test_a_later_page_has_other_hits_of_the_same_order(searcher: Searcher) -> None:
    whole = ask(searcher, "broadband commiss", limit=40).hits
    pages = [ask(searcher, "broadband commiss", limit=20, offset=start).hits for start in (0, 20)]
    assert [hit.block for page in pages for hit in page] == [hit.block for hit in whole]


def test_one_document_is_looked_into_alone(searcher: Searcher) -> None:
    found = ask(searcher, "broadband commiss", document=f"{0:064}")
    assert [hit.text for hit in found.hits] == [IN_A_ROW]
    assert not ask(searcher, "broadband commiss", document="0" * 60).hits
