"""Letters keep their marks while they are put in order, broken into lines and set."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pypdf
import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from wsisdesk.documents.model import Block, BlockKind, Document, DocumentKind, Mark, MarkKind
from wsisdesk.export.lettering import in_order, marks_of_lines
from wsisdesk.export.line_breaking import broken
from wsisdesk.export.reading_pdf import save_pdf
from wsisdesk.text.direction import BIDI_CONTROLS, order_controls

if TYPE_CHECKING:
    from pathlib import Path

LETTERS = st.lists(
    st.tuples(st.sampled_from("اب ج A1/،\u00a0"), st.sampled_from(["", "B", "I"])), max_size=40
)
ARABIC = "يقرر أن ينشئ فريقاً معنياً بالوثائق WG-DOC/1 وأن يتيح القرار 1334 للمندوبين"
ENGLISH = "to establish a working group and to publish القرار الجديد in all languages"


def _styled(text: str, *words: tuple[str, MarkKind]) -> Block:
    marks = tuple(
        Mark(text.index(word), text.index(word) + len(word), kind) for word, kind in words
    )
    language = "ar" if text is ARABIC else "en"
    return Block("b", BlockKind.ITEM, text, label="1", language=language, marks=marks)


def _saved(path: Path, block: Block) -> tuple[str, dict[str, str]]:
    """Save a document of one block; return its text, and what is set in each font."""
    title, language = "Title", block.language
    save_pdf(Document("0" * 64, "x", "text", DocumentKind.OTHER, language, title, (block,)), path)
    by_font: dict[str, str] = {}

    def note(text: str, _: object, __: object, font: dict[str, str] | None, ___: float) -> None:
        name = font["/BaseFont"].partition("+")[2] if font else ""
        by_font[name] = by_font.get(name, "") + text

    pypdf.PdfReader(path).pages[0].extract_text(visitor_text=note)
    document = pypdfium2.PdfDocument(path)
    page = document[0]
    text_page = page.get_textpage()
    text = str(text_page.get_text_range())
    for part in (text_page, page, document):
        part.close()
    return text, by_font


@given(LETTERS, st.booleans())
def test_putting_in_order_adds_controls_and_changes_nothing(
    letters: list[tuple[str, str]], rtl: bool
) -> None:
    ordered = in_order(letters, "", rtl=rtl)
    assert [pair for pair in ordered if pair[0] not in BIDI_CONTROLS] == letters
    text = "".join(letter for letter, _ in letters)
    added = sum(map(len, order_controls(text).values())) if rtl else 0
    assert len(ordered) == len(letters) + added


@given(LETTERS, st.integers(1, 12))
def test_every_letter_has_its_mark_in_its_line(letters: list[tuple[str, str]], width: int) -> None:
    numbered = [(letter, number) for number, (letter, _) in enumerate(letters)]
    lines = broken("".join(letter for letter, _ in letters), width, len)
    places: list[int] = []
    for line, marks in marks_of_lines(lines, numbered):
        assert [letters[mark][0].replace("\u00a0", " ") for mark in marks] == list(line)
        places += marks
    assert places == sorted(set(places))


def test_bold_and_italic_words_of_arabic_are_set_so_and_found(tmp_path: Path) -> None:
    styled = _styled(ARABIC, ("بالوثائق WG-DOC/1", MarkKind.BOLD), ("القرار 1334", MarkKind.ITALIC))
    text, fonts = _saved(tmp_path / "out.pdf", styled)
    for words in ("ينشئ فريقاً معنياً بالوثائق", "وأن يتيح القرار 1334 للمندوبين"):
        assert words in text
    assert {"AmiriBold", "AmiriItalic", "Amiri"} <= set(fonts)


def test_bold_and_italic_words_of_english_are_set_so_and_found(tmp_path: Path) -> None:
    styled = _styled(ENGLISH, ("working group", MarkKind.ITALIC), ("القرار", MarkKind.BOLD))
    text, fonts = _saved(tmp_path / "out.pdf", styled)
    assert "to establish a working group and" in text
    assert "working group" in fonts["NotoSerifItalic"]
    assert "AmiriBold" in fonts


@pytest.mark.parametrize("word", ["القرار", "الجديد"])
def test_arabic_joins_its_letters_in_an_english_paragraph_too(tmp_path: Path, word: str) -> None:
    text, _ = _saved(tmp_path / "out.pdf", _styled(ENGLISH))
    assert word in text
