"""Asking the engine, and what of its answers is looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.unit.search.conftest import TEXTS
from wsisdesk.search.model import Answer, Hit, Request

if TYPE_CHECKING:
    from wsisdesk.search.engine import Searcher

ALL = 1000
NEWEST = [(language, text) for language, texts in TEXTS.items() for text in texts]
OLD = [("en", text) for text in TEXTS["en"]]


def ask(searcher: Searcher, query: str, **options: Any) -> Answer:  # noqa: ANN401
    return searcher.search(Request(query, limit=ALL, **options))


def found(searcher: Searcher, query: str, **options: Any) -> list[str]:  # noqa: ANN401
    return [hit.text for hit in ask(searcher, query, **options).hits]


def beginnings(searcher: Searcher, query: str, **options: Any) -> set[str]:  # noqa: ANN401
    return {text[:12] for text in found(searcher, query, **options)}


def marked(hit: Hit) -> list[str]:
    return [hit.text[start:end] for start, end in hit.spans]
