"""The real documents: how many labels, phrases and notes are recognised, and nothing else."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from wsisdesk.documents import plain
from wsisdesk.documents.model import BlockKind, Document, DocumentKind, Part
from wsisdesk.documents.structure import understand
from wsisdesk.progress import silent

if TYPE_CHECKING:
    from pathlib import Path


def read(corpus: Path, number: str) -> Document:
    path = next(corpus.glob(f"{number}_*.txt"))
    return understand(plain.read(path, silent), path.name, "0")


def flat(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("number", ["000", "001", "002", "003", "004"])
def test_labels_and_texts_are_those_of_the_ground_truth(
    number: str, corpus: Path, ingest_bench: Path
) -> None:
    truth = json.loads((ingest_bench / "gt" / f"{number}.json").read_text("utf-8"))
    document = read(corpus, number)
    body = [block for block in document.blocks if block.part is not Part.NOTES]
    assert [(flat(b.label), flat(b.text)) for b in body] == [
        (flat(b["label"]), flat(b["text"])) for b in truth["blocks"]
    ]
    notes = {b.label: flat(b.text) for b in document.blocks if b.part is Part.NOTES}
    assert notes == {mark: flat(text) for mark, text in truth["footnotes"].items()}


@pytest.mark.parametrize("number", ["000", "001", "002", "003", "004"])
def test_notes_are_called_where_the_ground_truth_says(
    number: str, corpus: Path, ingest_bench: Path
) -> None:
    truth = json.loads((ingest_bench / "gt" / f"{number}.json").read_text("utf-8"))
    called = [[r.mark, r.position] for b in read(corpus, number).blocks for r in b.notes]
    assert called == [note for block in truth["blocks"] for note in block["notes"]]


@pytest.mark.parametrize(
    ("number", "kind", "date", "work", "version"),
    [
        ("000", DocumentKind.REPORT, "", "", ""),
        ("001", DocumentKind.REPORT, "", "", ""),
        ("002", DocumentKind.RESOLUTION, "2023", "itu/council/res/1334", "2023"),
        ("003", DocumentKind.RECORD, "", "", ""),
        ("004", DocumentKind.LETTER, "2021-08-16", "", ""),
    ],
)
def test_kind_and_identity(
    number: str, kind: DocumentKind, date: str, work: str, version: str, corpus: Path
) -> None:
    document = read(corpus, number)
    found = (document.kind, document.language, document.date, document.work, document.version)
    assert found == (kind, "ar", date, work, version)


def test_the_resolution_has_its_ten_blocks(corpus: Path) -> None:
    document = read(corpus, "002")
    leads = [block for block in document.blocks if block.kind is BlockKind.LEAD]
    assert [block.key for block in leads] == [
        "pre.1", "pre.2", "pre.3", "pre.4", "pre.5", "pre.6", "op.1", "op.2", "op.3", "op.4",
    ]  # fmt: skip
    sizes = [sum(b.key.startswith(f"{lead.key}/") for b in document.blocks) for lead in leads]
    assert sizes == [8, 2, 4, 5, 3, 4, 12, 3, 4, 6]
    assert all(block.addressee for block in leads[6:])


def test_the_report_has_seven_sections_and_the_quoted_paragraphs(corpus: Path) -> None:
    document = read(corpus, "001")
    keys = [block.key for block in document.blocks]
    assert [key for key in keys if key.startswith("sec.") and "/" not in key] == [
        f"sec.{number}" for number in range(1, 8)
    ]
    quoted = [b for b in document.blocks if b.key.startswith("annex.1/") and b.label]
    assert len(quoted) == 20
    assert [b.label for b in quoted if not b.lead] == ["110"]


def test_the_record_counts_its_paragraphs_by_section(corpus: Path) -> None:
    document = read(corpus, "003")
    inside = [block.key for block in document.blocks if "/" in block.key]
    expected = [
        f"sec.{s}/{p}" for s, n in ((1, 6), (2, 8), (3, 9), (4, 2)) for p in range(1, n + 1)
    ]
    assert inside == expected
