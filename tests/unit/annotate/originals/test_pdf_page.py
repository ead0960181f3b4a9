"""Words on the pages of a PDF: read page by page, marked in rectangles, found again in them."""

from __future__ import annotations

import hashlib
import re
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from tests.unit.documents.pdf.drawing import line, write_pdf
from tests.unit.export.notes.specimens import ARABIC, ENGLISH
from tests.unit.export.notes.specimens import document as specimen
from wsisdesk.annotate.anchoring import Span
from wsisdesk.annotate.model import PageArea
from wsisdesk.annotate.originals.foreign import main_stretch
from wsisdesk.annotate.originals.pdf_page import PageReader, PdfPages, read_pages
from wsisdesk.documents.readers import read_document
from wsisdesk.errors import DamagedDocument
from wsisdesk.export.reading_pdf import save_pdf
from wsisdesk.progress import silent

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from wsisdesk.documents.model import Document

LONG = tuple(f"{text} ({number})" for number in range(1, 25) for text in ENGLISH)
PAIRS = {"en": ENGLISH, "ar": ARABIC}


def read(path: Path) -> Document:
    return read_document(path, path.name, hashlib.sha256(path.read_bytes()).hexdigest(), silent)


def saved(folder: Path, texts: tuple[str, ...]) -> tuple[Path, Document]:
    path = folder / "resolution.pdf"
    save_pdf(specimen(texts), path)
    return path, read(path)


def words_of(text: str) -> list[tuple[int, int]]:
    return [found.span() for found in re.finditer(r"\S+", text)]


def found_again(document: Document, pages: PdfPages, span: Span) -> Span | None:
    letters = pages.inside(pages.areas(span))
    return main_stretch(document, pages.traced, letters[0], letters[-1] + 1)


@pytest.fixture
def long(tmp_path: Path) -> tuple[Path, Document]:
    return saved(tmp_path, LONG)


def spans_of(document: Document) -> Iterator[Span]:
    """Yield every word, and every two words that follow each other."""
    for block in document.blocks:
        words = words_of(block.text)
        for (start, end), (_, behind) in pairwise([*words, words[-1]]):
            yield Span(block.id, start, end)
            yield Span(block.id, start, behind)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_words_are_found_again_in_the_rectangles_they_are_marked_by(
    tmp_path: Path, language: str
) -> None:
    path, document = saved(tmp_path, PAIRS[language])
    pages = read_pages(path, document)
    for span in spans_of(document):
        assert found_again(document, pages, span) == span


def test_letters_that_touch_share_the_room_between_them(tmp_path: Path) -> None:
    path, document = saved(tmp_path, ARABIC)
    pages = read_pages(path, document)
    for block in document.blocks:
        for start, end in words_of(block.text):
            middle = (start + end) // 2
            if start < middle and "A" not in block.text[start:end]:
                right = pages.areas(Span(block.id, start, middle))
                left = pages.areas(Span(block.id, middle, end))
                if len(right) == len(left) == 1 and right[0].y0 == left[0].y0:
                    assert left[0].x1 <= right[0].x0 + 0.01


def test_a_page_alone_says_the_same_as_the_whole_file(long: tuple[Path, Document]) -> None:
    path, document = long
    whole, reader = read_pages(path, document), PageReader()
    assert len(document.pages) > 2
    for page in range(len(document.pages)):
        part = reader.page(path, document, page)
        stands = [b for b in document.blocks if any(place.page == page for place in b.places)]
        assert set(part.traced) == {block.id for block in stands}
        for block in stands:
            span = Span(block.id, 0, len(block.text))
            assert part.areas(span) == whole.areas(span)


def test_a_page_is_read_once(long: tuple[Path, Document], monkeypatch: pytest.MonkeyPatch) -> None:
    path, document = long
    reader = PageReader()
    first = reader.page(path, document, 1)
    monkeypatch.setattr("wsisdesk.annotate.originals.pdf_page.trace_letters", None)
    assert reader.page(path, document, 1) == first


def test_another_file_is_not_taken_for_the_one_before(tmp_path: Path) -> None:
    reader = PageReader()
    for words in ("one paper", "two papers"):
        path = write_pdf(tmp_path / f"{words}.pdf", f"BT /F 12 Tf 72 500 Td ({words}) Tj ET")
        pages = reader.page(path, read(path), 0)
        assert "".join(letter.letter for letter in pages.drawn) == words.replace(" ", "")


def test_only_the_pages_wanted_are_read(long: tuple[Path, Document]) -> None:
    path, document = long
    pages = read_pages(path, document, {1})
    assert set(pages.frames) == {1}
    assert {letter.page for letter in pages.drawn} == {1}
    for block in document.blocks:
        assert (block.id in pages.traced) == all(place.page == 1 for place in block.places)


def test_a_page_without_letters_has_none(tmp_path: Path) -> None:
    path = write_pdf(tmp_path / "a.pdf", "BT /F 12 Tf 72 500 Td (a paper) Tj ET", "0 0 m 9 9 l S")
    pages = PageReader().page(path, read(path), 1)
    assert not pages.drawn
    assert not pages.traced


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    path, document = saved(tmp_path, ENGLISH)
    path.write_bytes(b"%PDF-1.7 nothing")
    with pytest.raises(DamagedDocument):
        PageReader().page(path, document, 0)


# Where words come in ------------------------------------------------------------------------------


def test_words_come_in_behind_the_word_before_and_never_behind_a_space(tmp_path: Path) -> None:
    path = write_pdf(tmp_path / "line.pdf", line("to publish the documents", 72, 500))
    document = read(path)
    (block,) = document.blocks
    pages = read_pages(path, document)
    (word,) = pages.areas(Span(block.id, 3, 10))
    for at in (10, 11):
        joint = pages.joint(block, at, rtl=False)
        assert joint == PageArea(0, word.x1, word.y0, word.x1, word.y1)
    opening = pages.joint(block, 0, rtl=False)
    (first,) = pages.areas(Span(block.id, 0, 1))
    assert opening is not None
    assert opening.x0 == opening.x1 == first.x0


def test_behind_a_number_in_arabic_is_beside_its_first_digit(tmp_path: Path) -> None:
    path, document = saved(tmp_path, ("في عام 2025 تقرر أن يجتمع المجلس مرتين كل عام؛",))
    (found,) = [one for one in document.blocks if "2025" in one.text]
    at = found.text.index("2025")
    pages = read_pages(path, document)
    (number,) = pages.areas(Span(found.id, at, at + 4))
    joint = pages.joint(found, at + 4, rtl=True)
    assert joint is not None
    assert joint.x0 == number.x0
