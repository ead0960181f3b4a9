"""Precision and recall on passages of our own, labelled by hand in six languages."""

from __future__ import annotations

import tomllib
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from wsisdesk.documents.symbols import citations

DATA = Path(__file__).resolve().parents[3] / "data" / "citations"
FIELDS = ("w", "v", "p", "d", "l")

Label = tuple[str, ...]


def passages() -> list[dict[str, Any]]:
    files = sorted(DATA.glob("*.toml"))
    return [
        passage for file in files for passage in tomllib.loads(file.read_text("utf-8"))["passage"]
    ]


def labelled(passage: dict[str, Any]) -> Counter[Label]:
    return Counter(
        (cite["s"], *(cite.get(field, "") for field in FIELDS)) for cite in passage["cites"]
    )


def found(text: str) -> Counter[Label]:
    return Counter(
        (
            text[citation.start : citation.end],
            citation.work,
            citation.version,
            citation.paragraph,
            citation.doubt.value if citation.doubt else "",
            citation.likely,
        )
        for citation in citations(text)
    )


def test_precision_and_recall_over_all_passages_reach_97_per_cent() -> None:
    right = wanted = given = 0
    for passage in passages():
        labels, answers = labelled(passage), found(passage["text"])
        right += (labels & answers).total()
        wanted += labels.total()
        given += answers.total()
    assert len(passages()) >= 60
    assert right / given >= 0.97
    assert right / wanted >= 0.97


@pytest.mark.parametrize("passage", passages(), ids=lambda passage: passage["text"][:30])
def test_passage_says_what_its_labels_say(passage: dict[str, Any]) -> None:
    assert found(passage["text"]) == labelled(passage)
