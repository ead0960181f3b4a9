"""No field grows with what a file holds: titles, labels, addresses, leads, addressees, symbols."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.documents.structure.test_law import lost
from wsisdesk.documents.source import Paragraph, Source
from wsisdesk.documents.structure import understand

if TYPE_CHECKING:
    from wsisdesk.documents.model import Document

WORD = "x" * 20_000
TEXT = " ".join(["lamp"] * 5_000)
LONGEST = {
    "title": 1_010, "date": 10, "symbol": 60, "work": 80, "version": 12,
    "label": 90, "address": 400, "key": 120, "lead": 620, "addressee": 320,
}  # fmt: skip
HOSTILE = {
    "one word": [WORD],
    "one line": [TEXT],
    "a resolution of one word": [f"RESOLUTION 5 {WORD}", "The ITU Council,", "recalling", "a)\tb;"],
    "a session's title": [f"70/125. {TEXT}", "The General Assembly,", "Recalling lamps,"],
    "a session's word": [f"70/125. {WORD}", "The General Assembly,", "Recalling lamps,"],
    "a subject": [f"Subject: {TEXT}", "Dear Sir,", "text."],
    "a subject of one word": [f"Subject: {WORD}", "Dear Sir,", "text."],
    "a line above a greeting": [WORD, "Dear Sir,", "text."],
    "a greeting": [f"Dear {WORD},", "text."],
    "a phrase": ["The ITU Council,", f"recalling {TEXT}", "1\ta;"],
    "an addressee of one word": ["The ITU Council,", f"instructs {WORD}", "1\tto act;"],
    "an addressee": ["The ITU Council,", f"instructs the {TEXT}", "1\tto act;"],
    "an addressee in a clause": ["The General Assembly,", f"1. Requests {WORD} to act;"],
    "an annex": [f"ANNEX {WORD}", "1\tx"],
    "a section": [f"I. {WORD}", "text.", f"II. {TEXT}", "text."],
    "an ordinal": [f"أولاً\t{WORD}", "نص."],
    "an article": [f"Article 5. {WORD}", "x"],
    "digits": ["9" * 20_000, f"{'9' * 5_000}) text", f"1.{'1.' * 3_000} text"],
    "brackets": ["(" * 5_000, f"({'a' * 5_000}) text", "[[" * 2_000 + "]]" * 2_000],
    "a symbol": [f"Document C24/{'1' * 3_000}", f"A/{'B/' * 3_000}1", f"A/RES/70/{'1' * 3_000}"],
    "a masthead": [f"Document C24/1{' ' * 20_000}-E", "text"],
    "months": [f"12 {'May ' * 5_000}2022", "text"],
    "a date of many digits": [f"{'2' * 4_000} May 2022", "text"],
    "Roman numerals": [f"{'x' * 500}) text", f"{'ivxlcdm' * 80}. text"],
    "Chinese numerals": [f"{'十' * 4_000}、文本", f"第{'一' * 4_000}章"],
    "spaces": [f"a){' ' * 20_000}b", "\t" * 20_000 + "x", "\u00a0" * 20_000 + "x"],
    "marks": ["a" + "\u0301" * 20_000, "يقرر" + "\u064e" * 20_000],
    "controls": ["\u200f" * 20_000 + "1\tx", "\u2068" * 20_000],
    "dashes": ["-" * 20_000 + "x", "- " * 10_000],
}  # fmt: skip


def measured(document: Document) -> dict[str, int]:
    found = {
        name: len(getattr(document, name))
        for name in ("title", "date", "symbol", "work", "version")
    }
    for name in ("label", "address", "key", "lead", "addressee"):
        found[name] = max((len(getattr(block, name)) for block in document.blocks), default=0)
    return found


def too_long(document: Document) -> dict[str, int]:
    return {name: size for name, size in measured(document).items() if size > LONGEST[name]}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_stays_in_the_text(name: str) -> None:
    document = understand(Source("text", tuple(map(Paragraph, HOSTILE[name]))), "a", "0" * 64)
    assert not too_long(document)
    assert not lost(HOSTILE[name], document)


def test_a_heading_of_a_whole_text_is_named_by_its_beginning() -> None:
    paragraphs = (
        Paragraph(TEXT, heading=1), Paragraph("One."),
        Paragraph(WORD, heading=2), Paragraph("Two."),
    )  # fmt: skip
    assert not too_long(understand(Source("docx", paragraphs), "a", "0"))


def test_a_title_in_the_properties_of_a_file_is_cut_at_a_word() -> None:
    title = understand(Source("docx", (Paragraph("1\tx"),), title=TEXT), "a", "0").title
    assert title.endswith("lamp …")
    assert len(title) <= LONGEST["title"]


def test_lines_in_the_style_of_a_title_make_no_title_of_a_whole_text() -> None:
    paragraphs = tuple(Paragraph(TEXT, title=True) for _ in range(3))
    assert not too_long(understand(Source("docx", paragraphs), "a", "0"))


@pytest.mark.parametrize("label", ["9" * 5_000, f"Article {WORD}", "()" * 500, "\u2022" * 300])
def test_what_a_format_prints_in_front_is_text_where_it_is_no_label(label: str) -> None:
    document = understand(Source("docx", (Paragraph("to act.", label=label),)), "a", "0")
    (block,) = document.blocks
    assert block.text.startswith(label)
    assert block.text.endswith("to act.")
    assert block.label == ""


def test_deep_lists_have_addresses_of_bounded_length() -> None:
    labels = ["1", "a)", "i)", "(a)", "(i)", "A.", "I.", "(1)", "1.", "[a]", "[1]", "(A)", "(I)"]
    lines = ["The ITU Council,", "resolves", *(f"{label}\tlamp:" for label in labels)] * 20
    document = understand(Source("text", tuple(map(Paragraph, lines))), "a", "0")
    assert not too_long(document)


PIECES = st.sampled_from(
    ["Subject: ", "RESOLUTION 5", "ANNEX ", "a)\t", "instructs ", "The ITU Council,", "70/125. ",
     "Article 5. ", "أولاً\t", "يقرر أن ", "1.1.1 ", "(a) ", "Document C24/", "\t", " ", "x" * 900,
     "lamp " * 200, "م" * 700, "条" * 500, "9" * 300]
)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(PIECES, min_size=1, max_size=4).map("".join), max_size=8))
def test_no_mixture_makes_a_field_grow(lines: list[str]) -> None:
    document = understand(Source("text", tuple(map(Paragraph, lines))), "a", "0")
    assert not too_long(document)
