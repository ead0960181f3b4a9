"""The goals on measured documents: a sample of producers and fonts, when they are here."""

from __future__ import annotations

import json
import re
import unicodedata
from typing import TYPE_CHECKING

import pytest
from rapidfuzz.distance import Levenshtein

from wsisdesk.documents.pdf import read
from wsisdesk.errors import DocumentError
from wsisdesk.progress import silent

if TYPE_CHECKING:
    from pathlib import Path

SAMPLE = [
    "004-lo-Amiri",
    "004-gs-Amiri",
    "003-chromium-NotoNaskhArabic",
    "002-lo-NotoNaskhArabic",
    "mlzh-lo-x",
    "mlfr-lo-x",
]
_INVISIBLE = dict.fromkeys([0x640, 0x200D, 0x200E, 0x200F, 0xAD])


def normal(text: str) -> str:
    plain = unicodedata.normalize("NFKC", text).translate(_INVISIBLE)
    return " ".join(plain.replace("\u2010", "-").split())


def truth(bench: Path, name: str) -> list[str]:
    data = json.loads((bench / "gt" / f"{name.split('-')[0]}.json").read_text("utf-8"))
    return [normal(f"{block['label']} {block['text']}") for block in data["blocks"]]


@pytest.mark.parametrize("name", SAMPLE)
def test_errors_stay_below_the_goals(ingest_bench: Path, name: str) -> None:
    expected = truth(ingest_bench, name)
    source = read(ingest_bench / "documents" / f"{name}.pdf", silent)
    found = [normal(paragraph.text) for paragraph in source.paragraphs]
    whole, wanted = " ".join(found), " ".join(filter(None, expected))
    assert Levenshtein.distance(wanted, whole) <= 0.005 * len(wanted)
    numbers = re.findall(r"\d+(?:[./]\d+)+", wanted)
    assert sum(number in whole for number in numbers) >= 0.995 * len(numbers)
    exact = sum(text in set(found) for text in expected)
    assert exact >= 0.9 * len(expected)


def test_headers_notes_and_tables_are_told_from_the_text(ingest_bench: Path) -> None:
    source = read(ingest_bench / "documents" / "001-full-Amiri.pdf", silent)
    assert [note.mark for note in source.notes] == ["1", "2", "3", "4"]
    assert len(source.running) == 11
    assert len([paragraph for paragraph in source.paragraphs if paragraph.row]) == 4


def test_hostile_files_are_refused_or_read(ingest_bench: Path) -> None:
    for path in sorted((ingest_bench / "hostile").glob("*.pdf")):
        try:
            source = read(path, silent)
        except DocumentError:
            continue
        assert source.paragraphs, path.name
