"""Every kind of query on the specimen library that comes with the program."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from wsisdesk.documents.readers import read_document
from wsisdesk.progress import silent
from wsisdesk.search.analysis import VERSION, analyse
from wsisdesk.search.engine import Searcher
from wsisdesk.search.index.facts import Facts
from wsisdesk.search.index.paragraphs import paragraphs
from wsisdesk.search.index.preparing import prepare
from wsisdesk.search.index.store import SearchStore
from wsisdesk.search.model import Answer, Request
from wsisdesk.workspace import starter

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(scope="module")
def searcher(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Searcher]:
    path = tmp_path_factory.mktemp("starter") / "search.db"
    with SearchStore(path, VERSION, analyse) as store, store.writing():
        for file in starter.files():
            _add(store, file)
    with Searcher(path) as opened:
        yield opened


def _add(store: SearchStore, file: Path) -> None:
    document = read_document(file, file.name, file.name.ljust(64, "0"), silent)
    facts = Facts(
        id=document.id, title=document.title, symbol=document.symbol, language=document.language,
        work=document.work, version=document.version, kind=document.kind.value, body="",
        year=int(document.date[:4] or document.version[:4] or 0),
    )  # fmt: skip
    store.add(prepare(facts, paragraphs(document.blocks, document.language), analyse))


def ask(searcher: Searcher, query: str) -> Answer:
    return searcher.search(Request(query, limit=500))


@pytest.mark.parametrize(
    ("query", "least"),
    [
        ("multilingualism", 1), ("تعدد اللغات", 2), ("«تعدد اللغات»", 2), ("اللغة", 2),
        ("9101", 4), ("C96/14", 2), ("القرار 9101", 2), ("document*", 1), ("offlin~", 1),
        ('"offline package"', 1), ('"package offline"~3', 1), ("council -package", 1),
        ("المجلس أو الأمين", 2), ("title:multilingualism council", 1), ("عنوان:تعدد المجلس", 1),
        ("lead:instructs report", 1), ("year:2020..2026 council", 1),
        ("نوع:قرار لغة:عربي المجلس", 1),
        ("(council OR union) document", 1), ("=Council", 1),
    ],
)  # fmt: skip
def test_each_kind_of_query_finds_marked_paragraphs(
    searcher: Searcher, query: str, least: int
) -> None:
    answer = ask(searcher, query)
    assert answer.total == len(answer.hits) >= least
    assert not answer.partial
    assert not answer.problems
    assert all(hit.spans for hit in answer.hits)


def test_a_symbol_is_not_found_in_a_longer_one(searcher: Searcher) -> None:
    for hit in ask(searcher, "C96/1").hits:
        assert [hit.text[start:end] for start, end in hit.spans] == ["C96/1"]


def test_a_clause_is_offered_in_the_other_language(searcher: Searcher) -> None:
    hits = [hit for hit in ask(searcher, "lang:en kind:resolution report").hits if hit.key]
    others = [searcher.counterparts(hit) for hit in hits]
    assert any(others)
    for hit, found in zip(hits, others, strict=True):
        assert all((other.language, other.key) == ("ar", hit.key) for other in found)
