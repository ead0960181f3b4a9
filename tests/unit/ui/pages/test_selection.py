"""What is selected between two places on pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.ui.pages.specimens import Paper, paper
from wsisdesk.annotate.originals.pdf_page import PdfPages
from wsisdesk.documents.model import Block, BlockKind, Document, DocumentKind
from wsisdesk.documents.pdf.tracing import Drawn
from wsisdesk.text.graphemes import is_boundary
from wsisdesk.ui.pages.page_text import PageText, text_of
from wsisdesk.ui.pages.selection import Caret, Selection

if TYPE_CHECKING:
    from pathlib import Path

carets = st.builds(Caret, st.integers(0, 3), st.integers(0, 40))
selections = st.builds(Selection, carets, carets)


def page_of(words: str) -> PageText:
    block = Block("b", BlockKind.PARAGRAPH, words, language="ar")
    drawn = [Drawn(one, 0, 0, 9.0 * n, 0, 9.0 * n + 8, 12) for n, one in enumerate(words)]
    document = Document("0" * 64, "x", "pdf", DocumentKind.OTHER, "ar", "", (block,))
    return text_of(PdfPages(drawn, {}, {"b": tuple(range(len(words)))}), document, 0)


@given(st.text("اب\u0651\u064bته", min_size=1), st.data())
def test_what_is_selected_never_tears_a_letter_from_its_marks(
    words: str, data: st.DataObject
) -> None:
    text = page_of(words)
    at = st.integers(0, len(words))
    chosen = Selection(Caret(0, data.draw(at)), Caret(0, data.draw(at)))
    for passage in chosen.passages({0: text}):
        assert is_boundary(words, passage.start)
        assert is_boundary(words, passage.end)


@given(selections, selections)
def test_grown_reaches_over_both_and_keeps_the_far_end(one: Selection, other: Selection) -> None:
    grown = one.grown(other)
    assert min(grown) == min(*one, *other)
    assert max(grown) == max(*one, *other)
    covered = min(other) < min(one) and max(one) < max(other)
    assert covered or grown.anchor in (min(one), max(one))


def test_a_clause_over_two_pages_is_one_passage(tmp_path: Path) -> None:
    long = paper(tmp_path, "ar", times=30)
    split = long.block(1)
    page = split.places[0].page
    texts = {number: long.text(number) for number in (page, page + 1)}
    start = texts[page].carets_of(split.id, 4, len(split.text))
    end = texts[page + 1].carets_of(split.id, 0, len(split.text) - 6)
    assert start is not None
    assert end is not None
    chosen = Selection(Caret(page + 1, end[1]), Caret(page, start[0]))
    (passage,) = chosen.passages(texts)
    assert passage.block == split
    assert passage.text == split.text[4:-6].strip()
    assert chosen.pages == range(page, page + 2)


def test_pages_that_are_not_known_are_left_out(tmp_path: Path) -> None:
    sheet = paper(tmp_path)
    chosen = Selection(Caret(0, 0), Caret(3, 2))
    assert chosen.passages({}) == []
    assert [p.text for p in chosen.passages({0: sheet.text()})] == [
        block.text for block in sheet.document.blocks
    ]


@pytest.mark.parametrize("language", ["en", "ar"])
def test_whole_clauses_between_are_selected_in_reading_order(tmp_path: Path, language: str) -> None:
    sheet: Paper = paper(tmp_path, language)
    text = sheet.text()
    first = text.carets_of(sheet.block(0).id, 5, 99)
    last = text.carets_of(sheet.block(2).id, 0, 3)
    assert first is not None
    assert last is not None
    chosen = Selection(Caret(0, first[0]), Caret(0, last[1]))
    said = [passage.text for passage in chosen.passages({0: text})]
    one, two, three = (block.text for block in sheet.document.blocks[:3])
    assert said == [one[5:].strip(), two, three[:3].strip()]
