"""Hits and answers made up for tests of the search panel."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from wsisdesk.search.model import Answer, Facet, Hit, Tier


def make_hit(
    document: str = "a",
    block: str = "b1",
    text: str = "all delegates",
    **other: Any,  # noqa: ANN401
) -> Hit:
    hit = Hit(
        document=document, title="On rooms", symbol="C24/8", language="en", work="", version="",
        kind="resolution", year=2026, current=True, block=block, label="1", address="resolves 1",
        key="op.1/1", text=text, spans=((0, 3),), score=1.0, tier=Tier.WORDS,
    )  # fmt: skip
    return replace(hit, **other)


def make_answer(*hits: Hit, total: int = 0, **other: Any) -> Answer:  # noqa: ANN401
    counts: dict[str, int] = {}
    for hit in hits:
        counts[hit.document] = counts.get(hit.document, 0) + 1
    facets = {Facet.LANGUAGE: {"en": len(hits)}}
    answer = Answer(tuple(hits), total or len(hits), facets=facets, documents=counts)
    return replace(answer, **other)
