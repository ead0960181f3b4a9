"""What a question may leave out: plurals, synonyms, or single further words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsisdesk.search.model import Request

if TYPE_CHECKING:
    from wsisdesk.search.engine import Searcher


def texts(searcher: Searcher, request: Request) -> set[str]:
    return {hit.text for hit in searcher.search(request).hits}


def test_without_forms_only_the_words_as_typed_are_found(searcher: Searcher) -> None:
    wide = texts(searcher, Request("أطفال", limit=100))
    narrow = texts(searcher, Request("أطفال", forms=False, limit=100))
    assert narrow < wide
    assert all("الأطفال" in text for text in narrow)


def test_one_further_word_can_be_left_out(searcher: Searcher) -> None:
    answer = searcher.search(Request("أطفال", limit=100))
    assert answer.also
    left = Request("أطفال", without=frozenset(answer.also), limit=100)
    assert not searcher.search(left).also
    assert texts(searcher, left) < {hit.text for hit in answer.hits}


def test_paragraphs_are_counted_by_document(searcher: Searcher) -> None:
    answer = searcher.search(Request("council", limit=100, counted=True))
    counted: dict[str, int] = {}
    for hit in answer.hits:
        counted[hit.document] = counted.get(hit.document, 0) + 1
    assert counted
    assert dict(answer.documents) == counted
    assert sum(answer.documents.values()) == answer.total
