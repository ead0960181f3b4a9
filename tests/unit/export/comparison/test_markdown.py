from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html as parser

from tests.unit.export.comparison.specimens import DATE, arabic, comparisons, english, options
from wsisdesk.compare.naming import row_key
from wsisdesk.export.comparison.markdown import markdown
from wsisdesk.export.comparison.markdown_text import cell, directed, escaped, marked
from wsisdesk.export.comparison.pieces import Piece, Wording
from wsisdesk.export.comparison.request import RowComment, Style
from wsisdesk.text.direction import LRM, RLM
from wsisdesk.text.printable import printable

if TYPE_CHECKING:
    from lxml.html import HtmlElement

    from wsisdesk.compare.model import Comparison

MarkdownIt = pytest.importorskip("markdown_it").MarkdownIt
RENDERER = MarkdownIt("commonmark").enable(["strikethrough", "table"])

SIGNS = "a*b_c~~d `e` [f](g) <h> &amp; $1$ | \\"
OLD, NEW = Wording.DELETED, Wording.INSERTED


def _rendered(source: str) -> HtmlElement:
    return parser.document_fromstring(f"<body>{RENDERER.render(source)}</body>")


def _words(text: str) -> str:
    return " ".join(text.split())


def _read(source: str, *, without: str) -> str:
    """Read what a renderer shows, but for what stands in the marks of one sort."""
    tags = {"new": "ins|b|strong", "old": "del|s"}[without].split("|")
    page = _rendered(source)
    for line_break in page.xpath("//br"):
        line_break.tail = "\n" + (line_break.tail or "")
    condition = " or ".join(f"ancestor::{tag}" for tag in tags)
    return "".join(map(str, page.xpath(f"//text()[not({condition})]")))


@pytest.mark.parametrize("style", Style)
@pytest.mark.parametrize(
    ("pieces", "old", "new"),
    [
        ((Piece("within "), Piece("five", OLD), Piece("seven", NEW), Piece(" days")),
         "within five days", "within seven days"),
        ((Piece("countries"), Piece(",", OLD), Piece(";", NEW)), "countries,", "countries;"),
        ((Piece("a"), Piece(" and b", NEW), Piece("; c")), "a; c", "a and b; c"),
        ((Piece("(x)", OLD),), "(x)", ""),
        ((Piece(SIGNS),), SIGNS, SIGNS),
        ((Piece("أن تتاح "), Piece("بخمسة", OLD), Piece("بسبعة", NEW), Piece("؛")),
         "أن تتاح بخمسة؛", "أن تتاح بسبعة؛"),
        ((Piece("一"), Piece("二", OLD), Piece("三", NEW), Piece("四")), "一二四", "一三四"),
    ],
)  # fmt: skip
def test_both_texts_are_read_off_what_a_renderer_makes_of_it(
    pieces: tuple[Piece, ...], old: str, new: str, style: Style
) -> None:
    source = marked(pieces, style, "en")
    assert _words(_read(source, without="new")).lstrip(LRM) == old
    assert _words(_read(source, without="old")).lstrip(LRM) == new


def test_marks_are_signs_where_signs_work_and_tags_elsewhere() -> None:
    pieces = (Piece("in "), Piece("five", OLD), Piece("six", NEW), Piece(" days"))
    assert marked(pieces, Style.ITU, "en") == "in ~~five~~<ins>six</ins> days"
    assert marked(pieces, Style.UN, "en") == "in ~~five~~**six** days"
    touching = (Piece("end"), Piece(";", OLD), Piece(".", NEW))
    assert marked(touching, Style.UN, "en") == "end<del>;</del><b>.</b>"


def test_white_space_stays_outside_of_signs() -> None:
    pieces = (Piece("in"), Piece(" five", OLD), Piece(" days"))
    assert marked(pieces, Style.ITU, "en") == "in ~~five~~ days"


@pytest.mark.parametrize(
    "text",
    ["# x", "1. x", "12) x", "- x", "+ x", "> x", "=== x", "    x", "\tx", "---", "***", "```x",
     "[a]: b", "[^1]: n", "<!-- x", "&#65;", "| a | b |", "~~~x", "- [ ] x", "_x_", "![a](b)"],
)  # fmt: skip
def test_no_text_is_a_command(text: str) -> None:
    page = _rendered(escaped(text))
    assert _words(page.text_content()) == _words(text)
    assert not page.xpath("//*[not(self::html or self::body or self::p)]")


@settings(max_examples=200)
@given(st.text(st.characters(exclude_characters="\r\n\t\x0b\x0c\x1c\x1d\x1e\x1f\x85"), max_size=40))
def test_any_line_is_shown_as_it_is(text: str) -> None:
    shown = _rendered(f"x {cell(text)} x").text_content()
    assert _words(shown) == _words(f"x {printable(text)} x")


def test_a_text_of_several_lines_is_one_paragraph() -> None:
    assert escaped("a\nb\r\nc\rd") == "a<br>b<br>c<br>d"
    assert "\n" not in escaped("a\n\n# b")


def test_raw_lines_begin_in_the_direction_of_their_language() -> None:
    assert directed("<ins>كلمة</ins>", "ar") == f"{RLM}<ins>كلمة</ins>"
    assert directed("كلمة", "ar") == "كلمة"
    assert directed("كلمة and more", "en") == f"{LRM}كلمة and more"
    assert directed("12", "ar") == "12"


def test_the_file_reads_in_order() -> None:
    text = markdown(english(), options(typography=True, author="Utopia"))
    wanted = ["# Comparison notes", "| Version | 2023 | 2026 |", "**Result**", "21 November 2026",
              "Utopia", "## resolves", "### 1 · MOD", "### 2 · SUP\\*", "### 3 · SUP",
              "## instructs the Secretary-General", "### 3 · ADD\\*",
              "## Not compared"]  # fmt: skip
    places = [text.index(part) for part in wanted]
    assert places == sorted(places)


def test_comments_are_quotations_under_their_clause() -> None:
    comparison = english()
    note = RowComment("Amina", DATE, "# We agree", ("budget",))
    text = markdown(comparison, options(comments={row_key(comparison.rows[1]): (note,)}))
    quotation = _rendered(text).xpath("//blockquote")[0].text_content()
    for part in ("# We agree", "Amina, 21 November 2026", "#budget"):
        assert part in quotation


def test_text_of_the_other_direction_has_a_frame_of_its_own() -> None:
    assert '<div dir="rtl">\n\nأن تتاح' in markdown(arabic(), options("en"))
    assert markdown(arabic(), options("ar")).count("<div") == 1
    assert '<div dir="ltr">' in markdown(english(), options("ar"))
    assert "<div" not in markdown(english(), options("fr"))


def test_frames_are_closed() -> None:
    for comparison in (english(), arabic()):
        for language in ("ar", "en"):
            text = markdown(comparison, options(language))
            assert text.count("<div") == text.count("</div>")


@settings(max_examples=60, deadline=None)
@given(comparisons(), st.sampled_from(["ar", "en"]), st.sampled_from(Style))
def test_any_texts_whatever_can_be_written_and_read(
    comparison: Comparison, language: str, style: Style
) -> None:
    text = markdown(comparison, options(language, style=style, only_changed=False))
    text.encode()
    shown = re.sub(r"\s+", "", _rendered(text).text_content())
    assert shown
