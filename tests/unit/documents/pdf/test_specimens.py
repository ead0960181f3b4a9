"""Whole documents, set by LibreOffice and Chromium from the sources beside them."""

from __future__ import annotations

from collections import Counter
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pypdfium2
import pytest

from wsisdesk.documents import pdf
from wsisdesk.documents.model import MarkKind
from wsisdesk.progress import silent

if TYPE_CHECKING:
    from wsisdesk.documents.source import Paragraph, Source

DATA = Path(__file__).parents[3] / "data" / "pdf"


@cache
def specimen(name: str) -> Source:
    return pdf.read(DATA / f"{name}.pdf", silent)


def texts(name: str) -> list[str]:
    return [paragraph.text for paragraph in specimen(name).paragraphs]


def starting(name: str, start: str) -> Paragraph:
    return next(item for item in specimen(name).paragraphs if item.text.startswith(start))


def test_arabic_text_is_whole_and_in_reading_order() -> None:
    assert starting("specimen-ar", "تعرض").text == (
        "تعرض هذه الوثيقة (نسخة 2031) خطة لفتح المكتبات العامة أمام الأطفال في الأحياء البعيدة، "
        "وفقاً للقرار A/RES/99/312 والقرار 45 (المراجَع في البلدة، 2029)، مع الإشارة إلى الوثيقة "
        "X25/7(Rev.2) التي اعتُمدت في 14-16 مارس 2030."
    )


def test_no_letter_is_lost_or_made() -> None:
    """PDFium's own text, in order for Latin scripts, has the same letters."""
    source = specimen("specimen-en")
    with pypdfium2.PdfDocument(DATA / "specimen-en.pdf") as document:
        drawn = "".join(page.get_textpage().get_text_range() for page in document)
    notes = [item.text for note in source.notes for item in note.paragraphs]
    head = source.running[0]  # stands on both pages, and once in the source
    read = "".join([*texts("specimen-en"), *notes, *source.running, head])
    assert Counter(filter(str.isalpha, read)) == Counter(filter(str.isalpha, drawn))


def test_chromium_text_is_read_alike() -> None:
    assert starting("chromium-ar", "تعرض").text == (
        "تعرض هذه الوثيقة (نسخة 2031) خطة لفتح المكتبات أمام الأطفال، وفقاً للقرار A/RES/99/312 "
        "والوثيقة X25/7(Rev.2)، ولا سيما الألعاب والأجهزة والإضاءة (BOOKS+20)؛ انظر سجل المكتبات."
    )


@pytest.mark.parametrize(
    ("name", "labels"),
    [
        ("specimen-ar", ["أ )\tبأن", "ب)\tبأن", "1.2\tالاستمرار"]),
        ("specimen-en", ["a)\tthat", "ii)\tthat"]),
    ],
)
def test_hanging_labels_are_parted_by_a_tab(name: str, labels: list[str]) -> None:
    for label in labels:
        assert any(text.startswith(label) for text in texts(name)), label


@pytest.mark.parametrize("name", ["specimen-ar", "specimen-en"])
def test_running_heads_and_page_numbers_leave_the_text(name: str) -> None:
    running = specimen(name).running
    assert any("X25/7" in item for item in running)
    assert "- 1 -" in running
    assert not set(running) & set(texts(name))


@pytest.mark.parametrize(
    ("name", "note"),
    [
        ("specimen-ar", "سجل المكتبات العامة لعام 2030."),
        ("specimen-en", "Register of public libraries, 2030."),
    ],
)
def test_footnotes_are_tied_to_their_calls(name: str, note: str) -> None:
    (found,) = specimen(name).notes
    assert (found.mark, found.paragraphs[0].text) == ("1", note)
    (call,) = [call for item in specimen(name).paragraphs for call in item.notes]
    assert call.note == found.id


def test_table_rows_are_read_from_the_right() -> None:
    rows = [item for item in specimen("specimen-ar").paragraphs if item.row]
    assert [row.text for row in rows] == [
        "البند\tالوثيقة\tالتاريخ",
        "1\tX25/8(Rev.1)\t2030.06.04",
        "2\tX25/60\tالأول من مايو",
    ]
    assert all(row.row and row.row.rtl for row in rows)


def test_a_paragraph_that_runs_over_a_page_is_one() -> None:
    crossing = [
        item
        for item in specimen("specimen-ar").paragraphs
        if len({place.page for place in item.places}) > 1
    ]
    assert crossing
    assert all(item.text.endswith("بإذن الله.") for item in crossing)


def test_title_and_headings_are_marked() -> None:
    for name in ("specimen-ar", "specimen-en"):
        first, second, *_ = specimen(name).paragraphs
        assert (first.title, first.centred, first.heading) == (True, True, 1)
        assert (second.title, second.heading) == (False, 2)


def test_links_keep_their_target_and_place() -> None:
    item = starting("chromium-ar", "تعرض")
    (link,) = [mark for mark in item.marks if mark.kind is MarkKind.LINK]
    assert item.text[link.start : link.end] == "سجل المكتبات"
    assert link.target == "https://example.org/books"


@pytest.mark.parametrize("name", ["specimen-ar", "specimen-en", "chromium-ar"])
def test_every_paragraph_has_places_on_its_pages(name: str) -> None:
    source = specimen(name)
    for item in source.paragraphs:
        assert item.places
        for place in item.places:
            page = source.pages[place.page]
            assert 0 <= place.x0 < place.x1 <= page.width
            assert 0 <= place.y0 < place.y1 <= page.height
