"""Hits in files: read back from each form, each paragraph in its own direction."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from docx import Document as open_docx

from wsisdesk.documents.docx.namespaces import w
from wsisdesk.errors import ExportNotWritable, UnknownExportFormat
from wsisdesk.export.hits.composing import hit_lines, marked
from wsisdesk.export.hits.request import HitsRequest
from wsisdesk.export.hits.saving import FORMS, save
from wsisdesk.export.hits.sources import document_name, quotation, quotations, source
from wsisdesk.export.notes.lines import Role, Tone
from wsisdesk.export.words import words
from wsisdesk.search.model import Hit, Tier
from wsisdesk.text.languages import LANGUAGES

if TYPE_CHECKING:
    from pathlib import Path

DATE = datetime(2026, 3, 1, tzinfo=UTC)
ARABIC = "أن تُجهَّز كل قاعة بتوصيلية تكفي لعدد المشاركين (انظر C24/8(Rev.1))؛"
ENGLISH = "=to equip every room with <b>connectivity</b> for 40 seats;"


def make_hit(document: str, text: str, language: str, *found: str, **other: str) -> Hit:
    spans = tuple((text.index(word), text.index(word) + len(word)) for word in found)
    hit = Hit(
        document=document, title="On rooms", symbol="", language=language, work="", version="",
        kind="resolution", year=2026, current=True, block="b1", label="2", address="resolves 2",
        key="op.1/2", text=text, spans=spans, score=1.0, tier=Tier.WORDS,
    )  # fmt: skip
    return replace(hit, **other)  # type: ignore[arg-type]


RESOLUTION = make_hit(
    "a", ARABIC, "ar", "قاعة", "بتوصيلية",
    work="itu/council/res/9001", version="2026", address="يقرر، 2", title="إتاحة الوثائق",
)  # fmt: skip
PAPER = make_hit("b", ENGLISH, "en", "connectivity", symbol="C24/8(Rev.1)", address="", label="3.2")
BARE = make_hit("c", "To whom it may concern.", "en", "whom", address="", label="", block="b9")


def request(language: str = "en", *hits: Hit, total: int = 0) -> HitsRequest:
    found = hits or (RESOLUTION, PAPER, BARE)
    return HitsRequest("rooms", found, total or len(found), language, DATE, filters=("2026",))


def test_a_source_names_the_version_and_the_clause_in_the_hits_own_language() -> None:
    assert source(RESOLUTION) == f"{document_name(RESOLUTION)}، يقرر، 2"
    assert "2026" in document_name(RESOLUTION)
    assert source(PAPER) == "C24/8(Rev.1), 3.2"
    assert source(BARE) == "On rooms"


def test_a_quotation_has_the_marks_of_its_language_and_its_source() -> None:
    assert quotation(RESOLUTION).startswith(f"«{ARABIC}» (")
    assert quotation(PAPER) == f"“{ENGLISH}” (C24/8(Rev.1), 3.2)"
    assert quotations((PAPER, BARE)).split("\n\n") == [quotation(PAPER), quotation(BARE)]


@pytest.mark.parametrize("hit", [RESOLUTION, PAPER, BARE])
def test_the_marked_text_is_the_text_with_the_words_found_apart(hit: Hit) -> None:
    parts = marked(hit)
    assert hit.text in "".join(text for text, _ in parts)
    found = [text for text, tone in parts if tone is Tone.MARKED]
    assert found == [hit.text[start:end] for start, end in hit.spans]


def test_hits_stand_under_their_documents() -> None:
    again = replace(RESOLUTION, block="b2", address="يقرر، 3")
    lines = hit_lines(request("en", RESOLUTION, PAPER, again))
    headings = [line.text for line in lines if line.role is Role.DOCUMENT]
    assert headings == [document_name(RESOLUTION), document_name(PAPER)]
    places = [line.text for line in lines if line.role is Role.CLAUSE]
    assert places == ["يقرر، 2", "يقرر، 3", "3.2"]


def test_a_list_that_is_cut_says_so() -> None:
    text = "\n".join(line.text for line in hit_lines(request("en", PAPER, total=40)))
    assert "40 paragraphs" in text
    assert "1" in text.partition("of which")[2]
    assert "of which" not in "\n".join(line.text for line in hit_lines(request()))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_words(language: str) -> None:
    lines = hit_lines(request(language))
    assert lines[0].text == words(language)["hits_title"]
    assert any("rooms" in line.text for line in lines[:3])


def test_word_sets_each_paragraph_in_its_direction_and_marks_the_words(tmp_path: Path) -> None:
    path = tmp_path / "hits.docx"
    save(request(), path)
    by_text = {p.text: p for p in open_docx(str(path)).paragraphs}
    (arabic,) = [p for text, p in by_text.items() if "المشاركين" in text]
    (english,) = [p for text, p in by_text.items() if "every room" in text]
    assert arabic._p.find(f"{w('pPr')}/{w('bidi')}") is not None
    assert english._p.find(f"{w('pPr')}/{w('bidi')}") is None
    underlined = [
        run.text for run in english.runs if run._r.find(f"{w('rPr')}/{w('u')}") is not None
    ]
    assert underlined == ["connectivity"]
    assert ENGLISH in english.text


def test_csv_has_a_row_a_hit_and_no_formula(tmp_path: Path) -> None:
    path = tmp_path / "hits.csv"
    save(request(), path)
    rows = list(csv.reader(io.StringIO(path.read_text("utf-8-sig"))))
    assert len(rows) == 1 + 3
    assert rows[1][3:] == ["يقرر، 2", ARABIC, "قاعة بتوصيلية"]
    assert rows[2][4] == f"'{ENGLISH}"


def test_markdown_quotes_and_nothing_of_a_text_is_a_command(tmp_path: Path) -> None:
    path = tmp_path / "hits.md"
    save(request(), path)
    text = path.read_text("utf-8")
    assert "<mark>connectivity</mark>" in text
    assert "<b>" not in text.replace("\\<b>", "")
    assert '<div dir="rtl">' in text
    assert "\n> «أن" in text


def test_other_forms_are_refused_and_no_half_file_is_left(tmp_path: Path) -> None:
    with pytest.raises(UnknownExportFormat) as caught:
        save(request(), tmp_path / "hits.xls")
    assert all(suffix in caught.value.known for suffix in FORMS)
    with pytest.raises(ExportNotWritable):
        save(request(), tmp_path / "missing" / "hits.csv")
    assert list(tmp_path.iterdir()) == []
